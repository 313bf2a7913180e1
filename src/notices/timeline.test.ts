import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {runs} from '../lib/test-support/exhaustive';
import {anyNotice, firstInstant} from './fixtures/any-notice';
import {startsAt} from './moment';
import type {Notice} from './schema';
import {serviceCodes, services} from './services';
import {touches} from './state';
import {
  calendarYear,
  lanesOf,
  monthsIn,
  passes,
  reaches,
  shownState,
  spanOf,
  wholeTime,
  yearAround,
  yearsIn,
} from './timeline';

const at = startsAt;
const DAY = 86_400_000;

function notice(fields: Partial<Notice>): Notice {
  return {slug: 's', date: '2025-06-01', kind: 'maintenance', affects: ['fees'], ...fields};
}

describe('where a notice stands in time', () => {
  test.each<[string, Partial<Notice>, ReturnType<typeof spanOf>]>([
    ['news: the day of posting', {kind: 'news'}, {shape: 'mark', at: at('2025-06-01')}],
    [
      'a period',
      {start: '2025-06-03', end: '2025-06-04'},
      {shape: 'bar', start: at('2025-06-03'), end: at('2025-06-05')},
    ],
    [
      'the real end goes before the planned one',
      {start: '2025-06-03', end: '2025-06-09', endedAt: '2025-06-04T12:00+09:00'},
      {shape: 'bar', start: at('2025-06-03'), end: at('2025-06-04T12:00+09:00')},
    ],
    ['no end', {start: '2025-06-03'}, {shape: 'bar', start: at('2025-06-03')}],
    [
      'no start: from the day of posting',
      {kind: 'deadline', end: '2025-06-30'},
      {shape: 'bar', start: at('2025-06-01'), end: at('2025-07-01')},
    ],
    [
      'a deadline posted later: a mark on its last day',
      {kind: 'deadline', end: '2025-04-30'},
      {shape: 'mark', at: at('2025-05-01') - 1},
    ],
  ])('%s', (_, fields, span) => expect(spanOf(notice(fields))).toEqual(span));
});

test.each<[Parameters<typeof reaches>[0], boolean]>([
  [{shape: 'mark', at: 99}, false],
  [{shape: 'mark', at: 100}, true],
  [{shape: 'mark', at: 199}, true],
  [{shape: 'mark', at: 200}, false],
  [{shape: 'bar', start: 0, end: 100}, false],
  [{shape: 'bar', start: 0, end: 101}, true],
  [{shape: 'bar', start: 0, end: 300}, true],
  [{shape: 'bar', start: 199, end: 300}, true],
  [{shape: 'bar', start: 200, end: 300}, false],
  [{shape: 'bar', start: 0}, true],
  [{shape: 'bar', start: 200}, false],
])('%j reaches into the window from 100 until 200: %s', (span, expected) =>
  expect(reaches(span, {from: 100, until: 200})).toBe(expected),
);

describe('the filter', () => {
  const now = at('2025-06-10');
  const inForce = notice({start: '2025-06-01', affects: ['registration-general'], kind: 'suspension'});
  const news = notice({kind: 'news', affects: ['all']});
  test.each<[string, Notice, Parameters<typeof passes>[1], boolean]>([
    ['nothing chosen', inForce, {}, true],
    ['its service', inForce, {service: 'registration-general'}, true],
    ['the service that its own is part of', inForce, {service: 'registration'}, true],
    ['another part of it', inForce, {service: 'registration-large-scale'}, false],
    ['what touches the whole touches each service', news, {service: 'fees'}, true],
    ['its kind', inForce, {kind: 'suspension'}, true],
    ['another kind', inForce, {kind: 'outage'}, false],
    ['its state', inForce, {state: 'in-force'}, true],
    ['another state', inForce, {state: 'ended'}, false],
    ['all of them', inForce, {service: 'registration', kind: 'suspension', state: 'in-force'}, true],
    ['all but one', inForce, {service: 'registration', kind: 'suspension', state: 'scheduled'}, false],
    ['news has no state', news, {state: 'in-force'}, false],
  ])('%s', (_, one, filter, expected) => expect(passes(one, filter, services, now)).toBe(expected));

  test('news has no state, others have the state of their times', () => {
    expect([news, inForce].map((one) => shownState(one, now))).toEqual([undefined, 'in-force']);
  });
});

describe('lanes', () => {
  const [whole, parts, two, fees] = [
    notice({slug: 'whole', affects: ['all']}),
    notice({slug: 'parts', affects: ['registration-general', 'registration-large-scale']}),
    notice({slug: 'two', affects: ['registration', 'account-system']}),
    notice({slug: 'fees', affects: ['fees']}),
  ];
  const lanes = (service?: string) =>
    lanesOf([whole, parts, two, fees], services, service).map((lane) => [
      lane.service.code,
      ...lane.notices.map(({slug}) => slug),
    ]);

  test('one for the whole, one for each service below it, parts with their service, none empty', () => {
    expect(lanes()).toEqual([
      ['all', 'whole'],
      ['registration', 'parts', 'two'],
      ['account-system', 'two'],
      ['fees', 'fees'],
    ]);
  });

  test.each([
    ['registration', ['all', 'registration']],
    ['registration-general', ['all', 'registration']],
    ['account-system', ['all', 'account-system']],
  ])('with the filter %s only what has to do with it', (service, expected) => {
    expect(lanes(service).map(([code]) => code)).toEqual(expected);
  });
});

describe('windows', () => {
  test.each([
    ['2026-03-14T00:00+09:00', '2025-09-01', '2026-09-01'],
    ['2026-01-01T00:00+09:00', '2025-07-01', '2026-07-01'],
    ['2025-12-31T23:59+09:00', '2025-06-01', '2026-06-01'],
  ])('the year around %s', (now, from, until) => {
    expect(yearAround(at(now))).toEqual({from: at(from), until: at(until)});
  });

  test('a calendar year in Japan', () => {
    expect(calendarYear(2025)).toEqual({from: at('2025-01-01'), until: at('2026-01-01')});
  });

  test('the whole time reaches from the first month to that of now, or of the last end', () => {
    const some = [notice({kind: 'news', date: '2022-04-05'}), notice({start: '2025-06-03', end: '2025-12-31'})];
    expect(wholeTime(some, at('2025-11-21'))).toEqual({from: at('2022-04-01'), until: at('2026-01-01')});
    expect(wholeTime(some, at('2026-11-21'))).toEqual({from: at('2022-04-01'), until: at('2026-12-01')});
    expect(wholeTime([], at('2026-11-21'))).toEqual({from: at('2026-11-01'), until: at('2026-12-01')});
  });

  test('the years and months of a window', () => {
    expect(yearsIn(yearAround(at('2026-03-14')))).toEqual([2026, 2025]);
    expect(yearsIn(calendarYear(2025))).toEqual([2025]);
    expect(monthsIn({from: at('2025-11-15'), until: at('2026-02-01')}).map(({name}) => name)).toEqual([
      '2025-12',
      '2026-01',
    ]);
    expect(monthsIn(calendarYear(2025))).toHaveLength(12);
  });
});

describe('for any notices and any time', () => {
  const some = fc.array(anyNotice(2000, serviceCodes), {maxLength: 8});
  const anyNow = fc.nat({max: 2500}).map((days) => firstInstant + days * DAY);

  test('the whole time and its calendar years hold every notice, and each notice has a lane', () => {
    fc.assert(
      fc.property(some, anyNow, (notices, now) => {
        const window = wholeTime(notices, now);
        expect(window.from <= now && now < window.until).toBe(true);
        for (const span of notices.map(spanOf)) {
          expect(reaches(span, window)).toBe(true);
          expect(yearsIn(window).some((year) => reaches(span, calendarYear(year)))).toBe(true);
        }
        const placed = new Set(lanesOf(notices, services).flatMap((lane) => lane.notices));
        expect(placed.size).toBe(notices.length);
      }),
      {numRuns: runs(100, 20_000)},
    );
  });

  test('what is in force now reaches into the year around now', () => {
    fc.assert(
      fc.property(anyNotice(2000, serviceCodes), anyNow, (one, now) => {
        expect(shownState(one, now) !== 'in-force' || reaches(spanOf(one), yearAround(now))).toBe(true);
      }),
      {numRuns: runs(100, 20_000)},
    );
  });

  test('with a filter by service, what passes still has a lane', () => {
    const anyService = fc.constantFrom(...services.map(({code}) => code));
    fc.assert(
      fc.property(some, anyService, (notices, service) => {
        const passed = notices.filter((one) => touches(one, service, services));
        const placed = new Set(lanesOf(passed, services, service).flatMap((lane) => lane.notices));
        expect(placed.size).toBe(passed.length);
      }),
      {numRuns: runs(100, 20_000)},
    );
  });
});
