import {describe, expect, test} from '@jest/globals';
import {centreDivision, commentFindings, commentFor} from './comment';
import type {Finding} from './finding';
import type {Division} from './public-key';

const unusual: Finding = {code: 'comment-unusual-characters'};
const division = (name: Division): Finding => ({code: 'comment-other-division', division: name});

const table: [string, Division | undefined, Finding[]][] = [
  ['nigsc-gw:taro:2026-04-01', 'general', []],
  ['nigsc-gw:taro:2026-04-01', undefined, []],
  ['nigsc-gw:taro:2026-04-01', 'personal-genome', [division('general')]],
  ['nigsc-gwa:taro:2026-04-01', 'general', [division('personal-genome')]],
  ['', 'general', []],
  ['NIG\\taro@DESKTOP-1', 'general', []],
  ['Taro <taro@example.com> & laptop', 'general', []],
  ['my nigsc-gwa key', 'general', [division('personal-genome')]],
  ['a\u001b[31m', undefined, [unusual]],
  ['a\u202eb', undefined, [unusual]],
  ['a\u200bb', undefined, [unusual]],
];

describe('comments', () => {
  test.each(table)('%j for %s', (comment, division, findings) => {
    expect(commentFindings(comment, division)).toEqual(findings);
  });

  test('the form of the centre', () => {
    expect(centreDivision(commentFor('personal-genome', 'taro', '2026-04-01'))).toBe('personal-genome');
    expect(centreDivision('nigsc-gw:taro')).toBeUndefined();
  });
});
