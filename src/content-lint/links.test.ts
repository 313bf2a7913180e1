import {describe, expect, test} from '@jest/globals';
import {englishPage, found, japanesePage, linesFound} from './fixtures/try-rules';

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
    expect(linesFound('link-words', `です。\n\n[${words}](/tools/fees/)\n`)).toEqual([3]);
  });
  test.each([
    '料金の見積もり',
    'ここで使う鍵',
    'こちらで用意するもの',
    'the page on fees',
    'what is here',
    'https://github.com/',
  ])('%s says something', (words) => {
    expect(linesFound('link-words', `[${words}](/tools/fees/)\n`)).toEqual([]);
  });
  test('of elements, too', () => {
    expect(linesFound('link-words', '<a href="/tools/fees/">here</a>\n')).toEqual([1]);
    expect(linesFound('link-words', '[](/tools/fees/)\n')).toEqual([1]);
  });
});

describe('a link to its own page', () => {
  test.each([
    [japanesePage, '[このサイトの料金](/page/)\n', [1]],
    [japanesePage, '[このサイトの料金](/page)\n', [1]],
    [japanesePage, '[このサイトの料金](#)\n', [1]],
    [englishPage, '[The fees](/page/)\n', [1]],
    [englishPage, '[The fees](/en/page/)\n', [1]],
    [japanesePage, '[手順](/page/#steps)\n', []],
    [japanesePage, '[手順](#steps)\n', []],
    [japanesePage, '[別のページ](/page/two/)\n', []],
  ])('%s: %s', (path, body, lines) => {
    expect(linesFound('link-to-itself', body, path)).toEqual(lines);
  });
});

describe('http where https is known', () => {
  test.each([
    ['[リポジトリ](http://github.com/a)\n', [1]],
    ['http://github.com を開きます。\n', [1]],
    ['[リポジトリ](http://unknown.example.org/)\n', []],
    ['```bash\ncurl http://github.com/a\n```\n', []],
    ['`http://github.com/a`\n', []],
    ['[手元](http://localhost:3000/)\n', []],
    ['[甲](https://kou.example.org/)\n\n[乙](http://kou.example.org/x)\n', [3]],
  ])('%j', (body, lines) => {
    expect(linesFound('link-not-https', body)).toEqual(lines);
  });
  test('labels, too', () => {
    const findings = found({'i18n/en/code.json': '{\n  "a": {\n    "message": "http://github.com/"\n  }\n}\n'});
    expect(findings.map(({rule, line}) => [rule, line])).toEqual([['link-not-https', 3]]);
  });
});
