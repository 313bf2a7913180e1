import {expect, test} from '@jest/globals';
import {folded, foldedLetters, termsOf, tokensOf} from './tokens';

test.each([
  ['ｓｓｈ', 'ssh'],
  ['SSH', 'ssh'],
  ['ﾒﾝﾃﾅﾝｽ', 'めんてなんす'],
  ['めんてなんす', 'めんてなんす'],
  ['メンテナンス', 'めんてなんす'],
  ['ｻｰﾊﾞｰ', 'さば'],
  ['サーバ', 'さば'],
  // Taken apart, as macOS writes file names.
  ['バ', 'ば'],
  ['キャンセル', 'きやんせる'],
  ['ＰｕＴＴＹ', 'putty'],
  ['Café', 'cafe'],
  ['①', '1'],
  ['㌔', 'きろ'],
])('%s is compared as %s', (text, form) => {
  expect(folded(text)).toBe(form);
});

test('each folded letter has its place in the text', () => {
  expect(foldedLetters('ﾊﾞｰ㌔')).toEqual([
    {text: 'ば', start: 0, end: 2},
    {text: 'き', start: 3, end: 4},
    {text: 'ろ', start: 3, end: 4},
  ]);
});

const wordsOf = (text: string) => tokensOf(text).map((token) => token.text);

test.each([
  ['公開鍵', ['公開', '開鍵', '鍵']],
  ['鍵を作る', ['鍵', '作る']],
  ['お知らせ', ['知ら']],
  ['ログインします', ['ろぐ', 'ぐい', 'いん', 'ん']],
  ['SSH鍵', ['ssh', '鍵']],
  ['~/.ssh/id_ed25519.pub', ['ssh', 'id', 'ed25519', 'pub']],
  ['Permission denied (publickey).', ['permission', 'denied', 'publickey']],
  ['ｻｰﾊﾞｰ', ['さば', 'ば']],
  ['グループ内', ['ぐる', 'るぷ', 'ぷ', '内']],
  ['締め切り', ['締切', '切']],
  ['問い合わせ先', ['問合', '合', '先']],
  ['忘れた', ['忘れ']],
  ['31TB', ['31', 'tb']],
  ['ください。', []],
  ['', []],
])('%s has the words %p', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a token has its place in the text', () => {
  const text = '「ﾒﾝﾃ」の SSH';
  expect(tokensOf(text).map(({start, end}) => text.slice(start, end))).toEqual(['ﾒﾝ', 'ﾝﾃ', 'ﾃ', 'SSH']);
});

test.each([
  ['公開鍵', ['公開', '開鍵']],
  ['鍵', ['鍵']],
])('who looks for %s looks for %p', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});
