import {describe, expect, test} from '@jest/globals';
import {linesFound} from './fixtures/try-rules';

describe('texts of links', () => {
  test.each([
    'こちら',
    'ここ',
    'こちらを参照',
    'このページ',
    'リンク',
    '詳細はこちら',
    'here',
    'click here',
    'this page',
    'Read more',
    '**here**',
  ])('%s says nothing', (words) => {
    expect(linesFound('link-text', `です。\n\n[${words}](/tools/fees/)\n`)).toEqual([3]);
  });
  test.each([
    '料金の見積もり',
    'ここで使う鍵',
    'こちらで用意するもの',
    'the page on fees',
    'what is here',
    'https://github.com/',
  ])('%s says something', (words) => {
    expect(linesFound('link-text', `[${words}](/tools/fees/)\n`)).toEqual([]);
  });
  test('of elements, too', () => {
    expect(linesFound('link-text', '<a href="/tools/fees/">here</a>\n')).toEqual([1]);
    expect(linesFound('link-text', '[](/tools/fees/)\n')).toEqual([1]);
    expect(linesFound('link-text', '<a id="a" />\n')).toEqual([]);
  });
});
