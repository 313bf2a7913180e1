import {describe, expect, test} from '@jest/globals';
import {centreComment, commentFindings, commentFor, type Division, visibleComment} from './comment';
import type {HintFinding} from './finding';

const table: [string, Division | undefined, HintFinding[]][] = [
  ['nigsc-gw:taro:2026-04-01', 'general', []],
  ['nigsc-gw:taro:2026-04-01', undefined, []],
  ['nigsc-gw:taro:2026-04-01', 'personal-genome', [{code: 'comment-other-division', division: 'general'}]],
  ['nigsc-gwa:taro:2026-04-01', 'general', [{code: 'comment-other-division', division: 'personal-genome'}]],
  ['', 'general', [{code: 'comment-missing'}]],
  ['NIG\\taro@DESKTOP-1', 'general', [{code: 'comment-other-form'}]],
  [
    'my nigsc-gwa key',
    'general',
    [{code: 'comment-other-form'}, {code: 'comment-other-division', division: 'personal-genome'}],
  ],
  ['<b>', undefined, [{code: 'comment-unusual-characters', kinds: ['markup']}, {code: 'comment-other-form'}]],
  [
    'a\u001b[31m',
    undefined,
    [{code: 'comment-unusual-characters', kinds: ['control']}, {code: 'comment-other-form'}],
  ],
  [
    'a\u202eb',
    undefined,
    [{code: 'comment-unusual-characters', kinds: ['bidi']}, {code: 'comment-other-form'}],
  ],
  [
    'a\u200bb',
    undefined,
    [{code: 'comment-unusual-characters', kinds: ['invisible']}, {code: 'comment-other-form'}],
  ],
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

  test('what would act on a terminal or turn the text round is written out', () => {
    expect(visibleComment('a\u001b[31m\u202eb\\c')).toBe('a\\u{1b}[31m\\u{202e}b\\c');
  });
});
