import {expect, test} from '@jest/globals';
import {excerptOf} from './excerpt';

const shown = (text: string, words: string[][]) =>
  excerptOf(text, words)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

const long = (text: string) => `${text}${'う'.repeat(200)}`;

test.each([
  [
    'from the sentence on that has most words',
    'はじめの文。公開鍵を送る。終わり。',
    [['公開', '開鍵'], ['送る']],
    '[公開鍵]を[送る]。終わり。',
  ],
  [
    'half width, as written',
    '鍵です。\nﾒﾝﾃﾅﾝｽの間は待ちます。',
    [['めん', 'んて', 'てな', 'なん', 'んす']],
    '[ﾒﾝﾃﾅﾝｽ]の間は待ちます。',
  ],
  ['one letter where one was searched', '公開鍵', [['鍵']], '公開[鍵]'],
  ['a kana between kanji', '締め切りの日', [['締切']], '[締め切]りの日'],
  ['a beginning', 'Check the permissions.', [['permission']], 'Check the [permissions].'],
  ['the beginning, where only the heading or nothing has a word', '始め。次。', [['鍵']], '始め。次。'],
  ['no text', '', [['鍵']], ''],
])('%s', (_, text, words, expected) => {
  expect(shown(text, words)).toBe(expected);
});

test.each([
  ['a year before the room begins', long(`${'あ'.repeat(60)}2026年3月${'い'.repeat(15)}請求書`)],
  ['an amount that the room ends in', long(`請求書${'あ'.repeat(104)}175,997円`)],
  ['a word that the room ends in', long(`請求書${'あ'.repeat(104)}fingerprint`)],
  ['an amount before the room begins', long(`${'あ'.repeat(60)}1,175,997円${'い'.repeat(12)}請求書`)],
])('does not cut through %s', (_, text) => {
  const excerpt = shown(text, [['請求', '求書']]);
  expect(excerpt).toContain('[請求書]');
  for (const cut of excerpt.match(/[\p{Script=Latin}\p{N}.,]+/gu) ?? []) {
    expect(text.match(/[\p{Script=Latin}\p{N}.,]+/gu)).toContain(cut);
  }
});
