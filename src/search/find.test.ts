import {expect, test} from '@jest/globals';
import {find, type IndexedPage, indexPages} from './find';
import {groupsOf, type NoticeNow} from './groups';
import {type Synonym, wordsOfQuery} from './query';

const page = (url: string, title: string, text: string, more: Partial<IndexedPage> = {}): IndexedPage => ({
  url,
  ...more,
  parts: [{id: '', heading: title, text}, ...(more.parts ?? [])],
});

const index = indexPages([
  page('/invoice/', 'Invoice and payment', 'Pay by bank transfer.'),
  page('/prices/', 'Prices', 'An invoice is sent after each term.'),
  page('/keys/', '鍵を作る', 'ログインできないとき。Check the fingerprint.', {
    parts: [
      {id: 'lost', heading: '変える', text: '作り直します。', asked: '紛失'},
      {id: 'send', heading: '公開鍵を送る', text: 'メールの締め切りはありません。問い合わせてください。'},
    ],
  }),
  page('/renewal/', 'Renewal', 'Renewal of an account.'),
  page('/nodes/', 'Nodes', 'cluster of an SSL-VPN, with an invoice'),
  page('/tools/fees/', 'Estimate', 'An invoice is not needed.'),
  page('/blog/over/', 'Closed', 'Closed.', {notice: 'over'}),
  page('/blog/now/', 'Closed', 'Closed.', {notice: 'now'}),
  page('https://manual/jobs/', 'jobs', '', {parts: [{id: '', heading: '', text: '', asked: 'qsub invoice'}]}),
]);

const search = (query: string, synonyms: readonly Synonym[] = []) => find(index, wordsOfQuery(query, synonyms));
const places = (query: string, synonyms?: readonly Synonym[]) =>
  search(query, synonyms).map(({page: {url}, part: {id}}) => url + (id && `#${id}`));

test.each([
  ['pages with all words come first', 'prices invoice', '/prices/'],
  ['a title counts more than a text', 'invoice', '/invoice/'],
  ['a word is found by its beginning', 'finger', '/keys/'],
  ['hiragana finds katakana, without the ending', 'ろぐいんしたい', '/keys/'],
  ['one letter of Japanese', '鍵', '/keys/'],
  ['the part that answers', '公開鍵 送る', '/keys/#send'],
  ['what people type', '紛失', '/keys/#lost'],
  ['without the kana of the pages', '締切', '/keys/#send'],
  ['with other kana than the pages', '問合せ', '/keys/#send'],
  ['joined words', 'SSLVPN', '/nodes/'],
  ['words that no page has do not count', 'renewal qqzzxx', '/renewal/'],
  ['nothing', 'qqzzxx', undefined],
  ['nothing but signs', '!?', undefined],
])('%s: %s', (_, query, expected) => {
  expect(places(query)[0]).toBe(expected);
});

test('a synonym is found by what the pages say', () => {
  expect(places('cost')).toEqual([]);
  expect(places('cost', [{typed: ['cost'], written: ['prices']}])).toEqual(['/prices/']);
});

test('a result has the terms of each word that was found in the part: the word itself, its stem', () => {
  expect(search('invoices bank')[0]?.words).toEqual([['invoic'], ['bank']]);
});

test.each([
  ['fingerprnt', 'fingerprint'],
  ['renewl', 'renewal'],
  ['aplicaton', undefined],
  ['nodse', 'nodes'],
  ['pay', 'pay'],
  ['bnk', undefined],
])('%s finds %s', (typed, meant) => {
  expect(search(typed)[0]?.words[0]?.[0]).toBe(meant);
});

test.each([
  ['invoice', 'best /invoice/, pages /prices/ /nodes/, tools /tools/fees/, official https://manual/jobs/'],
  ['closed', 'best /blog/now/, notices /blog/over/'],
  ['qsub', 'official https://manual/jobs/'],
])('%s is answered in groups', (query, expected) => {
  const noticeNow = (slug: string): NoticeNow => ({
    kind: 'outage',
    date: '2026-01-01',
    state: slug === 'now' ? 'in-force' : 'ended',
  });
  const groups = groupsOf(search(query), noticeNow).map(([group, rows]) =>
    [group, ...rows.map((row) => row.page.url)].join(' '),
  );
  expect(groups.join(', ')).toBe(expected);
});
