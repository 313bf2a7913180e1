// What a built page prepares for later is what the notices say then, for any notices and any clock after the build.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {DAY_MS} from '../../lib/civil-date';
import {runs} from '../../lib/test-support/exhaustive';
import {BANNER_LEAD, bannerNotices, currentNotices} from '../current';
import {anyNotice} from '../fixtures/any-notice';
import {globalData, type PublishedNotice} from '../published';
import {registrationState} from '../registration';
import {serviceCodes, services} from '../services';
import {periodOf} from '../state';
import {preparedStates} from './prepared-states';

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
  expect(preparedStates(notices, after, () => 'the same')).toEqual([
    {from: after, until: Date.parse('2026-02-12T00:00+09:00'), view: 'the same'},
  ]);
});
