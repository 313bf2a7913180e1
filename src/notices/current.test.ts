// That a page built from these notices holds at any later clock is tested with src/notices/current.ts.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {DAY_MS} from '../lib/civil-date';
import {runs} from '../lib/test-support/exhaustive';
import {
  BANNER_LEAD,
  bannerNotices,
  builtAfter,
  currentNotices,
  liveNotices,
  preparedStates,
  stretches,
} from './current';
import {anyNotice} from './fixtures/any-notice';
import {globalData, type PublishedNotice} from './published';
import {registrationState} from './registration';
import type {Notice} from './schema';
import {serviceCodes, services} from './services';
import {periodOf} from './state';
import {statusNow} from './status-now';

const DAY = 24 * 60 * 60 * 1000;
const day = (iso: string): number => Date.parse(`${iso}T00:00+09:00`);
const noticeWith = (fields: Partial<Notice>): Notice => ({
  slug: 'one',
  date: '2026-01-01',
  kind: 'maintenance',
  affects: ['all'],
  ...fields,
});

describe('notices that still matter', () => {
  const notices = [
    noticeWith({slug: 'past', start: '2025-01-01', end: '2025-01-02'}),
    noticeWith({slug: 'open', kind: 'suspension', start: '2022-05-13', review: '2027-01-01'}),
    noticeWith({slug: 'coming', date: '2026-02-01', start: '2026-03-13', end: '2026-03-19'}),
    noticeWith({slug: 'off', start: '2026-04-01', end: '2026-04-02', state: 'cancelled'}),
    noticeWith({slug: 'news', kind: 'news'}),
  ];

  test('are those in force or coming after the newest was posted', () => {
    const after = builtAfter(notices);
    expect(after).toBe(day('2026-02-01'));
    expect(liveNotices(notices, after).map(({slug}) => slug)).toEqual(['open', 'coming']);
  });

  test('change at their starts and ends, and a week before a start where that is asked for', () => {
    const live = liveNotices(notices, day('2026-02-01'));
    const bounds = (lead?: number) => stretches(live, day('2026-02-01'), lead).map(({from}) => from);
    expect(bounds()).toEqual([day('2026-02-01'), day('2026-03-13'), day('2026-03-20')]);
    expect(bounds(7 * DAY)).toEqual([day('2026-02-01'), day('2026-03-06'), day('2026-03-13'), day('2026-03-20')]);
    expect(stretches(live, day('2026-02-01')).at(-1)).toEqual({from: day('2026-03-20')});
  });
});

const notice = (slug: string, fields: Partial<Notice>): Notice => ({
  slug,
  date: '2026-01-01',
  kind: 'maintenance',
  affects: ['all'],
  ...fields,
});
const now = Date.parse('2026-06-15T12:00+09:00');
const notices = [
  notice('later', {start: '2026-09-01', end: '2026-09-02'}),
  notice('soon', {start: '2026-06-22', end: '2026-06-23'}),
  notice('news', {kind: 'news'}),
  notice('outage', {kind: 'outage', start: '2026-06-15T10:00+09:00', review: '2026-07-01'}),
  notice('suspension', {kind: 'suspension', start: '2026-06-01', review: '2026-07-01'}),
  notice('past', {start: '2026-06-01', end: '2026-06-02'}),
  notice('off', {start: '2026-06-01', end: '2026-07-02', state: 'postponed'}),
];
const slugs = (found: {notice: Notice}[]): string[] => found.map((one) => one.notice.slug);

describe('what a reader sees', () => {
  test('first what is in force, then what is coming, soonest first; no news, nothing past, nothing that is off', () => {
    expect(slugs(currentNotices(notices, now))).toEqual(['outage', 'suspension', 'soon', 'later']);
  });

  test.each([
    ['2026-06-14T23:59+09:00', []],
    ['2026-06-15T00:00+09:00', ['soon']],
    ['2026-06-15T10:00+09:00', ['outage', 'soon']],
    ['2026-06-23T23:59+09:00', ['soon', 'outage']],
    ['2026-06-24T00:00+09:00', ['outage']],
    ['2026-08-25T00:00+09:00', ['outage', 'later']],
  ])('a banner at %s: an outage in force, maintenance from seven days before it', (at, expected) => {
    const banner = bannerNotices(
      notices.filter(({slug}) => slug !== 'off'),
      Date.parse(at),
    );
    expect(slugs(banner)).toEqual(expected);
  });
});

test.each([
  ['2026-01-10', []],
  ['2026-02-13', []],
  ['2026-02-14', ['moving']],
  ['2026-03-01', ['moving']],
  ['2026-03-02', []],
])('a maintenance with a deadline before it and news after it is in the banner for itself: %s', (at, expected) => {
  const moving = notice('moving', {
    periods: [
      {start: '2026-02-21', end: '2026-03-01'},
      {kind: 'deadline', end: '2026-02-14'},
      {kind: 'news', start: '2026-06-01'},
    ],
  });
  expect(slugs(bannerNotices([moving], day(at)))).toEqual(expected);
});

type ViewOf = (notices: readonly PublishedNotice[], now: number) => unknown;

const published = anyNotice(60, serviceCodes).map(
  (notice): PublishedNotice => ({...notice, title: notice.kind, url: '/'}),
);

/** Days around the start or the end of the first notice: there something changes. */
const clock = fc.record({isEnd: fc.boolean(), days: fc.integer({min: -8, max: 2})});

/** What pages show, as the components ask for it. */
test.each<[string, ViewOf, number]>([
  ['lists', currentNotices, 0],
  ['banner', bannerNotices, BANNER_LEAD],
  ['registration', (notices, now) => registrationState(notices, services, now), 0],
  ['status', statusNow, 0],
])('what a page prepares holds at any clock after the build: %s', (_, view, lead) => {
  fc.assert(
    // Three notices change at most nine times, and at most twelve states are prepared.
    fc.property(fc.array(published, {minLength: 1, maxLength: 3}), clock, (notices, {isEnd, days}) => {
      const {notices: live, after} = globalData(notices);
      const {start, end = start} = periodOf(notices[0] as PublishedNotice);
      const now = Math.max(after, (isEnd ? end : start) + days * DAY_MS);
      const holding = preparedStates(live, after, view, lead).filter(
        ({from, until}) => from <= now && (until === undefined || now < until),
      );
      expect(holding.map((state) => state.view)).toEqual([view(notices, now)]);
    }),
    {numRuns: runs(200, 20_000)},
  );
});

test('at most twelve states are prepared, and neighbours that show the same are one', () => {
  const days = Array.from({length: 20}, (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`);
  const notices = days.map(
    (day): PublishedNotice => ({
      slug: day,
      title: day,
      url: '/',
      date: '2026-01-01',
      kind: 'maintenance',
      affects: ['all'],
      start: day,
      end: day,
    }),
  );
  const after = Date.parse('2026-01-01T00:00+09:00');
  const states = preparedStates(notices, after, (_, now) => now);
  expect([states.length, states[1]?.from, states.at(-1)?.until]).toEqual([
    12,
    Date.parse('2026-02-01T00:00+09:00'),
    Date.parse('2026-02-12T00:00+09:00'),
  ]);
  expect(preparedStates(notices, after, () => 'the same')).toEqual([{from: after, view: 'the same'}]);
});
