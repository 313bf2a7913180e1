// What schema.org and search engines ask of each type, on every notice of the site; and the times of those that were changed.
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {services} from '../../data/services';
import {type PublishedNotice, publishedNotice} from '../../domain/notices/published';
import {readNotices} from '../../plugins/notices/read-notices';
import {isoTime, type NoticePage, noticeData, type Thing, temporalCoverage} from './notice-data';

const page: NoticePage = {
  locale: 'en',
  url: 'https://s.example/en/blog/a/',
  description: 'D',
  image: 'https://s.example/a.png',
  publisher: 'https://s.example/en/#publisher',
  siteUrl: 'https://s.example/en/',
};
const notice: PublishedNotice = {
  slug: '2026-12-01-a',
  title: 'Power cut',
  url: '/en/blog/2026-12-01-a/',
  date: '2026-11-20',
  kind: 'maintenance',
  affects: ['fees', 'renewal'],
  start: '2026-12-01T09:00+09:00',
  end: '2026-12-02T24:00+09:00',
};

/** What a type needs: https://schema.org and https://developers.google.com/search/docs/appearance/structured-data */
const needed: Record<string, {required: string[]; optional: string[]}> = {
  NewsArticle: {
    required: [
      'headline',
      'description',
      'inLanguage',
      'datePublished',
      'image',
      'author',
      'publisher',
      'about',
    ],
    optional: ['mainEntityOfPage', 'temporalCoverage'],
  },
  Event: {
    required: ['name', 'description', 'startDate', 'eventStatus', 'location', 'organizer', 'image'],
    optional: ['endDate', 'previousStartDate'],
  },
  Service: {required: ['name'], optional: []},
  VirtualLocation: {required: ['url'], optional: []},
};
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d\+09:00)?$/;

function thingsIn(value: unknown): Thing[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '@type' in value ? [value as Thing] : [];
  return [...own, ...Object.values(value).flatMap(thingsIn)];
}

function aboutEvent(changes: Partial<PublishedNotice>, others: PublishedNotice[] = []): Thing | undefined {
  const all = new Map(others.map((one) => [one.url, one] as const));
  return thingsIn(noticeData({...notice, ...changes}, page, all, services)).find(
    (thing) => thing['@type'] === 'Event',
  );
}

describe('every notice of the site', () => {
  const {notices} = readNotices(path.resolve(__dirname, '../../..'));
  const published = (['ja', 'en'] as const).map((locale) => {
    const list = notices.map((one) => publishedNotice(one, locale, locale === 'ja' ? '/' : '/en/'));
    return {locale, byAddress: new Map(list.map((one) => [one.url, one] as const)), list};
  });
  const cases = published.flatMap(({locale, byAddress, list}) =>
    list.map((one) => ({slug: one.slug, locale, byAddress, one})),
  );

  test('is there', () => expect(cases.length).toBeGreaterThanOrEqual(42));

  test.each(cases)('$locale $slug has what its types need, and nothing else', ({locale, byAddress, one}) => {
    const data = noticeData(one, {...page, locale}, byAddress, services);
    expect(data.headline).toBe(one.title);
    expect(one.title.length).toBeLessThanOrEqual(110);
    const things = thingsIn(data);
    expect(things.filter((thing) => thing['@type'] === 'Service')).toHaveLength(one.affects.length);
    for (const thing of things) {
      const {required, optional} = needed[thing['@type']] ?? {required: [], optional: []};
      const own = Object.keys(thing).filter((name) => !name.startsWith('@'));
      expect(required.length).toBeGreaterThan(0);
      expect(own).toEqual(expect.arrayContaining(required));
      expect([...required, ...optional]).toEqual(expect.arrayContaining(own));
      for (const name of ['startDate', 'endDate', 'previousStartDate', 'datePublished']) {
        if (name in thing) expect(thing[name]).toMatch(TIME);
      }
      if (thing.endDate !== undefined) {
        expect(Date.parse(String(thing.endDate))).toBeGreaterThan(Date.parse(String(thing.startDate)));
      }
    }
  });
});

test('a maintenance is an event at its times', () => {
  expect(aboutEvent({})).toMatchObject({
    startDate: '2026-12-01T09:00+09:00',
    endDate: '2026-12-03T00:00+09:00',
    eventStatus: 'https://schema.org/EventScheduled',
  });
  expect(aboutEvent({endedAt: '2026-12-01T17:30+09:00'})).toMatchObject({endDate: '2026-12-01T17:30+09:00'});
});

test.each<[string, Partial<PublishedNotice>, string | undefined]>([
  ['cancelled', {state: 'cancelled'}, 'EventCancelled'],
  ['postponed, no new day yet', {state: 'postponed'}, 'EventPostponed'],
  ['replaced without being called off', {replacedBy: '2026-12-09-b'}, undefined],
  ['an outage', {kind: 'outage'}, undefined],
  ['a deadline', {kind: 'deadline'}, undefined],
])('%s', (_, changes, status) => {
  expect(aboutEvent(changes)?.eventStatus).toBe(status && `https://schema.org/${status}`);
});

test('one that was postponed to the day of another notice says both days', () => {
  const other: PublishedNotice = {
    ...notice,
    slug: '2026-12-09-b',
    url: '/en/blog/2026-12-09-b/',
    start: '2026-12-09',
    end: '2026-12-10',
  };
  expect(aboutEvent({state: 'postponed', replacedBy: other.slug}, [other])).toMatchObject({
    startDate: '2026-12-09',
    endDate: '2026-12-10',
    previousStartDate: '2026-12-01T09:00+09:00',
    eventStatus: 'https://schema.org/EventRescheduled',
  });
});

test.each<[Partial<PublishedNotice>, string | undefined]>([
  [{}, '2026-12-01T09:00+09:00/2026-12-03T00:00+09:00'],
  [{endedAt: '2026-12-01T17:30+09:00'}, '2026-12-01T09:00+09:00/2026-12-01T17:30+09:00'],
  [{start: '2026-12-01', end: '2026-12-02'}, '2026-12-01/2026-12-02'],
  [{state: 'postponed'}, undefined],
  [{replacedBy: 'b'}, undefined],
])('the period of %j', (changes, period) => {
  expect(temporalCoverage({...notice, ...changes})).toBe(period);
});

test('an open side of a period is two dots', () => {
  const {start: _start, ...deadline} = notice;
  const {end: _end, ...open} = notice;
  expect(temporalCoverage(deadline)).toBe('../2026-12-03T00:00+09:00');
  expect(temporalCoverage(open)).toBe('2026-12-01T09:00+09:00/..');
});

test.each([
  ['2026-12-31T24:00+09:00', '2027-01-01T00:00+09:00'],
  ['2026-12-31T23:59+09:00', '2026-12-31T23:59+09:00'],
  ['2026-12-31', '2026-12-31'],
])('%s is written as %s', (moment, iso) => {
  expect(isoTime(moment)).toBe(iso);
});
