import {expect, test} from '@jest/globals';
import {find, indexPages} from './find';
import {type Synonym, wordsOfQuery} from './query';

const page = (url: string, title: string, content: string) => ({
  url,
  content: `${title}\n${content}`,
  anchors: [],
  meta: {title},
});

const index = indexPages([
  page('/invoice/', 'Invoice and payment', 'Pay by bank transfer.'),
  page('/prices/', 'Prices', 'An invoice is sent after each term.'),
  page('/keys/', '鍵を作る', 'ログインできないとき。Check the fingerprint.'),
  page('/renewal/', 'Renewal', 'Renewal of an account.'),
  page('/nodes/', 'Nodes', 'cluster'),
]);

const search = (query: string, synonyms: readonly Synonym[] = []) => find(index, wordsOfQuery(query, synonyms));
const urls = (query: string, synonyms?: readonly Synonym[]) =>
  search(query, synonyms).pages.map(({page: {url}}) => url);

test.each([
  ['a title counts more than a text', 'invoice', ['/invoice/', '/prices/']],
  ['pages with all words come first', 'prices invoice', ['/prices/', '/invoice/']],
  ['a word is found by its beginning', 'finger', ['/keys/']],
  ['hiragana finds katakana, without the ending', 'ろぐいんしたい', ['/keys/']],
  ['one letter of Japanese', '鍵', ['/keys/']],
  ['words that no page has do not count', 'invoice qqzzxx', ['/invoice/', '/prices/']],
  ['nothing', 'qqzzxx', []],
  ['nothing but signs', '!?', []],
])('%s: %s', (_, query, expected) => {
  expect(urls(query)).toEqual(expected);
});

test('a synonym is found by what the pages say', () => {
  expect(urls('cost')).toEqual([]);
  expect(urls('cost', [{typed: ['cost'], written: ['prices']}])).toEqual(['/prices/']);
});

test('a page has the terms of each word that was found on it: the word itself, its stem', () => {
  expect(search('invoices bank').pages[0]?.words).toEqual([['invoic'], ['bank']]);
});

test.each([
  ['fingerprnt', 'fingerprint'],
  ['renewl', 'renewal'],
  ['aplicaton', undefined],
  ['nodse', 'nodes'],
  ['pay', undefined],
  ['bnk', undefined],
])('%s is corrected to %s', (typed, meant) => {
  expect(search(typed).corrections).toEqual(meant === undefined ? [] : [{typed, meant}]);
});
