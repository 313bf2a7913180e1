import {describe, expect, test} from '@jest/globals';
import {centreComment, commentFindings, commentFor} from './comment';
import type {HintFinding} from './finding';
import type {Division} from './public-key';

const unusual = (kind: 'control' | 'bidi' | 'invisible'): HintFinding => ({
  code: 'comment-unusual-characters',
  kinds: [kind],
});
const division = (name: Division): HintFinding => ({code: 'comment-other-division', division: name});

const table: [string, Division | undefined, HintFinding[]][] = [
  ['nigsc-gw:taro:2026-04-01', 'general', []],
  ['nigsc-gw:taro:2026-04-01', undefined, []],
  ['nigsc-gw:taro:2026-04-01', 'personal-genome', [division('general')]],
  ['nigsc-gwa:taro:2026-04-01', 'general', [division('personal-genome')]],
  ['', 'general', [{code: 'comment-missing'}]],
  ['NIG\\taro@DESKTOP-1', 'general', []],
  ['Taro <taro@example.com> & laptop', 'general', []],
  ['my nigsc-gwa key', 'general', [division('personal-genome')]],
  ['a\u001b[31m', undefined, [unusual('control')]],
  ['a\u202eb', undefined, [unusual('bidi')]],
  ['a\u200bb', undefined, [unusual('invisible')]],
];

describe('comments', () => {
  test.each(table)('%j for %s', (comment, division, findings) => {
    expect(commentFindings(comment, division)).toEqual(findings);
  });

  test('the form of the centre, both ways', () => {
    expect(centreComment(commentFor('personal-genome', 'taro', '2026-04-01'))).toEqual({
      division: 'personal-genome',
      account: 'taro',
      date: '2026-04-01',
    });
    expect(centreComment('nigsc-gw:taro')).toBeUndefined();
  });
});
