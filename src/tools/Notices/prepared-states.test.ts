// What a built page prepares for the time to come is what the notices say then, for any notices and any clock after the build.
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {services} from '../../data/services';
import {dateInJapan} from '../../domain/civil-date';
import {BANNER_LEAD, bannerNotices, currentNotices} from '../../domain/notices/current';
import {globalData, type PublishedNotice, publishedNotice} from '../../domain/notices/published';
import {registrationState} from '../../domain/notices/registration';
import {kinds} from '../../domain/notices/schema';
import {readNotices} from '../../plugins/notices/read-notices';
import {preparedStates} from './prepared-states';

const DAY = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-01-01T00:00+09:00');

type ViewOf = (notices: readonly PublishedNotice[], now: number) => unknown;

/** What pages show, as the components ask for it. */
const views: [name: string, view: ViewOf, lead: number][] = [
  ['lists', currentNotices, 0],
  ['banner', bannerNotices, BANNER_LEAD],
  ['registration', (notices, now) => registrationState(notices, services, now), 0],
];

/** What the page holds for an instant; undefined where nothing or more than one thing holds. */
function preparedAt(notices: readonly PublishedNotice[], now: number, view: ViewOf, lead: number): unknown {
  const {notices: live, after} = globalData(notices);
  const holding = preparedStates(live, after, view, lead).filter(
    ({from, until}) => from <= now && (until === undefined || now < until),
  );
  return holding.length === 1 ? holding[0]?.view : undefined;
}

const days = fc.integer({min: 0, max: 60}).map((count) => dateInJapan(start + count * DAY));
const random: fc.Arbitrary<PublishedNotice> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    date: days,
    affects: fc.constantFrom('all', 'registration', 'registration-general', 'account-system', 'fees'),
    period: fc.tuple(days, days).map((pair) => pair.sort()),
    isOpen: fc.boolean(),
    isOff: fc.integer({min: 0, max: 5}).map((of6) => of6 === 0),
  })
  .map(({kind, date, affects, period: [from = date, to = date], isOpen, isOff}) => ({
    slug: `${date}-${kind}-${from}-${to}`,
    title: kind,
    url: '/',
    date,
    kind,
    affects: [affects],
    start: from,
    ...(!isOpen && {end: to}),
    ...(isOff && {state: 'cancelled' as const}),
  }));

describe.each(views)('what a page prepares: %s', (_name, view, lead) => {
  test('holds at any clock after the build, for any notices', () => {
    fc.assert(
      fc.property(fc.array(random, {maxLength: 8}), fc.nat({max: 90 * DAY}), (notices, later) => {
        const now = globalData(notices).after + later;
        expect(preparedAt(notices, now, view, lead)).toEqual(view(notices, now));
      }),
      {numRuns: 500},
    );
  });

  test('would have held for the notices of this site, had it been built on any day on which one was posted', () => {
    const all = readNotices(path.resolve(__dirname, '../../..')).notices.map((notice) =>
      publishedNotice(notice, 'ja', '/'),
    );
    for (const {date} of all) {
      const then = all.filter((notice) => notice.date <= date);
      const {after} = globalData(then);
      for (let hours = 0; hours < 24 * 120; hours += 17) {
        const now = after + hours * 60 * 60 * 1000;
        expect(preparedAt(then, now, view, lead)).toEqual(view(then, now));
      }
    }
  });
});
