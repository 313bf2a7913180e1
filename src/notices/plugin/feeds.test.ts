// The feeds, read back by another library than the one that writes them.
import {describe, expect, test} from '@jest/globals';
import {type CheerioAPI, load} from 'cheerio';
import type {CheckedNotice} from '../check';
import {exampleNotice} from '../fixtures/any-notice';
import {partServices} from '../services';
import {type FeedFiles, feedFiles} from './feeds';
import {subscriptionFiles} from './index';
import type {Place} from './subscription-text';

const ja: Place = {locale: 'ja', root: 'https://site.example/'};
const en: Place = {locale: 'en', root: 'https://site.example/en/'};
const places = [en, ja];
const publisher = {name: 'Site', icon: 'img/favicon.svg'};

function written(notices: CheckedNotice[], place = en): FeedFiles {
  return feedFiles(notices, place, publisher);
}

const xml = (text: string): CheerioAPI => load(text, {xml: true});
/** The text of markup: what a feed reader shows of a title that is declared as HTML. */
const shown = (html: string): string => load(html).text();

type JsonFeed = {
  feed_url: string;
  home_page_url: string;
  items: {
    id: string;
    url: string;
    title: string;
    content_html: string;
    date_published: string;
    tags: string[];
  }[];
};
const json = (text: string) => JSON.parse(text) as JsonFeed;

const notice = exampleNotice({
  start: '2026-12-05T08:30+09:00',
  end: '2026-12-07T09:00+09:00',
  affects: ['fees', 'renewal'],
});
const LINK = 'https://site.example/en/blog/2026-12-01-example/';
const BODY = [
  '<p>The power supply is inspected.</p>',
  '<p>Period: Sat, 5 December 2026 08:30 to Mon, 7 December 2026 09:00</p>',
  '<p>Affects: fees, year-end account renewal</p>',
].join('\n');

describe('one notice', () => {
  const files = written([notice]);

  test('in RSS', () => {
    const $ = xml(files.rss);
    const item = $('item');
    expect($('channel > title').text()).toBe('NIG supercomputer notices');
    expect($('channel > link').text()).toBe('https://site.example/en/blog/');
    expect($('atom\\:link').attr('href')).toBe('https://site.example/en/blog/rss.xml');
    expect($('channel > lastBuildDate').text()).toBe('Thu, 19 Nov 2026 15:00:00 GMT');
    expect(item.find('title').text()).toBe('Planned power cut');
    expect([item.find('link').text(), item.find('guid').text()]).toEqual([LINK, LINK]);
    expect(item.find('pubDate').text()).toBe('Thu, 19 Nov 2026 15:00:00 GMT');
    expect(item.find('description').text()).toBe('The power supply is inspected.');
    expect(item.find('content\\:encoded').text()).toBe(BODY);
    const categories = item.find('category').toArray();
    expect(categories.map((one) => $(one).text())).toEqual(['fees', 'year-end account renewal']);
  });

  test('in Atom', () => {
    const $ = xml(files.atom);
    const entry = $('entry');
    expect($('feed > id').text()).toBe('https://site.example/en/blog/');
    expect($('feed > author > name').text()).toBe('Site');
    expect($('feed > link[rel="self"]').attr('href')).toBe('https://site.example/en/blog/atom.xml');
    expect($('feed > icon').text()).toBe('https://site.example/en/img/favicon.svg');
    expect(entry.find('title').text()).toBe('Planned power cut');
    expect([entry.find('id').text(), entry.find('link').attr('href')]).toEqual([LINK, LINK]);
    expect(entry.find('published').text()).toBe('2026-11-19T15:00:00.000Z');
    expect(entry.find('updated').text()).toBe('2026-11-19T15:00:00.000Z');
    expect(entry.find('content').text()).toBe(BODY);
    const terms = entry.find('category').toArray();
    expect(terms.map((one) => $(one).attr('term'))).toEqual(['fees', 'renewal']);
  });

  test('in JSON Feed', () => {
    const feed = json(files.json);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1',
      home_page_url: 'https://site.example/en/blog/',
      feed_url: 'https://site.example/en/blog/feed.json',
    });
    expect(feed.items).toMatchObject([
      {
        id: LINK,
        url: LINK,
        title: 'Planned power cut',
        content_html: BODY,
        date_published: '2026-11-19T15:00:00.000Z',
        tags: ['fees', 'year-end account renewal'],
      },
    ]);
  });
});

describe('a changed notice', () => {
  test('says first that it is postponed', () => {
    const postponed = [{...notice, state: 'postponed' as const}];
    expect(xml(written(postponed).rss)('item > title').text()).toBe('Postponed: Planned power cut');
    expect(xml(written(postponed, ja).atom)('entry > title').text()).toBe('【延期】計画停電');
  });

  test('that ended early has the real end, and a later date of change', () => {
    const $ = xml(written([{...notice, endedAt: '2026-12-06T17:30+09:00'}]).atom);
    expect($('entry > title').text()).toBe('Planned power cut');
    expect($('entry > content').text()).toContain('to Sun, 6 December 2026 17:30');
    expect($('entry > updated').text()).toBe('2026-12-06T08:30:00.000Z');
    expect($('entry > published').text()).toBe('2026-11-19T15:00:00.000Z');
  });

  test('links to the notice that replaces it', () => {
    const later = exampleNotice({slug: '2027-01-10-later', title: {ja: '次', en: 'The next one'}});
    const [, first] = json(written([later, {...notice, state: 'postponed', replacedBy: later.slug}]).json).items;
    const link = load(first?.content_html ?? '')('a');
    expect([link.attr('href'), link.text()]).toEqual([
      'https://site.example/en/blog/2027-01-10-later/',
      'See instead: The next one',
    ]);
  });
});

test('a change is seen: new dates, a new guid in RSS, and no two items of RSS have the same date', () => {
  const changed = {...notice, revision: 2, updated: '2026-11-25T10:00+09:00'};
  const files = written([changed, exampleNotice({slug: '2026-11-20-b'}), exampleNotice({slug: '2026-11-20-a'})]);
  const $ = xml(files.rss);
  const items = $('item').toArray();
  expect(items.map((item) => [$(item).find('guid').text(), $(item).find('pubDate').text()])).toEqual([
    [`${LINK}#r2`, 'Wed, 25 Nov 2026 01:00:00 GMT'],
    ['https://site.example/en/blog/2026-11-20-b/', 'Thu, 19 Nov 2026 15:00:01 GMT'],
    ['https://site.example/en/blog/2026-11-20-a/', 'Thu, 19 Nov 2026 15:00:00 GMT'],
  ]);
  const entry = xml(files.atom)('entry').first();
  expect([entry.find('id').text(), entry.find('updated').text()]).toEqual([LINK, '2026-11-25T01:00:00.000Z']);
  expect(json(files.json).items[0]).toMatchObject({id: LINK, date_modified: '2026-11-25T01:00:00.000Z'});
});

test.each([
  [{}, 'Planned power cut', '計画停電'],
  [{revision: 1}, 'Changed: Planned power cut', '【変更】計画停電'],
  [{endedAt: '2026-12-06T09:00+09:00'}, 'Ended: Planned power cut', '【終了】計画停電'],
  [{kind: 'outage', endedAt: '2026-12-06T09:00+09:00'}, 'Resolved: Planned power cut', '【復旧】計画停電'],
  [{state: 'postponed', revision: 1}, 'Postponed: Planned power cut', '【延期】計画停電'],
] as const)('a changed notice is no second item of the same title in RSS: %j', (fields, english, japanese) => {
  const titles = places.map((place) => xml(written([{...notice, ...fields}], place).rss)('item > title').text());
  expect(titles).toEqual([english, japanese]);
});

test('special characters of markup are escaped', () => {
  const title = 'Quota < 1 TB & "more" ]]> <b>';
  const files = written([{...notice, title: {ja: title, en: title}, description: {ja: title, en: title}}]);
  // Plain text in RSS.
  expect(xml(files.rss)('item > title').text()).toBe(title);
  expect(shown(xml(files.atom)('entry > title').text())).toBe(title);
  expect(shown(xml(files.atom)('entry > summary').text())).toBe(title);
  expect(json(files.json).items[0]?.title).toBe(title);
  expect(
    load(json(files.json).items[0]?.content_html ?? '')('p')
      .first()
      .text(),
  ).toBe(title);
});

test('a feed holds the newest fifty', () => {
  const slugs = Array.from({length: 60}, (_, index) => `2026-12-01-n${index}`);
  const items = json(written(slugs.map((slug) => exampleNotice({slug}))).json).items;
  expect(items).toHaveLength(50);
  expect(items[0]?.url).toBe('https://site.example/en/blog/2026-12-01-n0/');
});

test('a feed holds what was posted or changed in the year before the newest was posted', () => {
  const posted = (date: string, fields: Partial<CheckedNotice> = {}) =>
    exampleNotice({slug: `${date}-x`, date, ...fields});
  const notices = [
    posted('2026-02-26'),
    posted('2025-11-18'),
    posted('2025-02-27'),
    posted('2025-02-26'),
    posted('2024-10-25', {updated: '2026-01-09T10:00+09:00'}),
    posted('2022-05-13', {updated: '2024-01-09T10:00+09:00'}),
  ];
  const slugs = json(written(notices).json).items.map(({url}) => url.split('/').at(-2));
  expect(slugs).toEqual(['2026-02-26-x', '2025-11-18-x', '2025-02-27-x', '2024-10-25-x']);
  // A leap day: the year before has none.
  expect(json(written([posted('2024-02-29'), posted('2023-03-01'), posted('2023-02-28')]).json).items).toHaveLength(2);
});

test('all files exist without any notice, and carry no date of the clock', () => {
  const empty = [...subscriptionFiles([], ja, publisher)];
  expect(empty).toHaveLength(4 + partServices.length);
  expect(empty.find(({path}) => path === 'blog/atom.xml')?.text).toContain(
    '<updated>1970-01-01T00:00:00.000Z</updated>',
  );
});
