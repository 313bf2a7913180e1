import {expect, test} from '@jest/globals';
import {folded, foldedLetters} from './fold';

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

test('each folded letter knows where it stands', () => {
  expect(foldedLetters('ﾊﾞｰ㌔')).toEqual([
    {text: 'ば', start: 0, end: 2},
    {text: 'き', start: 3, end: 4},
    {text: 'ろ', start: 3, end: 4},
  ]);
});
