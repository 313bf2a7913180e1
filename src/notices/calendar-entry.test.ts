import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {runs} from '../lib/test-support/exhaustive';
import {calendarEntry, calendarTime, changedAt, revisionAfter, sequenceOf, uidOf} from './calendar-entry';

const japan = (time: string) => Date.parse(`${time}:00+09:00`);

const [morning, evening] = ['2025-11-06T08:30+09:00', '2025-11-10T09:00+09:00'];

describe('when a calendar shows a notice', () => {
  test.each<[object, string | undefined, string | undefined]>([
    [{start: morning, end: evening}, '2025-11-06T08:30:00', '2025-11-10T09:00:00'],
    [{start: morning, end: evening, endedAt: '2025-11-07T17:30+09:00'}, '2025-11-06T08:30:00', '2025-11-07T17:30:00'],
    [{start: morning, end: '2025-11-06T24:00+09:00'}, '2025-11-06T08:30:00', '2025-11-07T00:00:00'],
    // Days: until the day after the last one.
    [{start: '2022-06-17', end: '2022-07-04'}, '2022-06-17', '2022-07-05'],
    [{start: '2024-02-29', end: '2024-02-29'}, '2024-02-29', '2024-03-01'],
    // A day and a time are two times.
    [{start: '2025-11-06', end: evening}, '2025-11-06T00:00:00', '2025-11-10T09:00:00'],
    [{start: morning, end: '2025-11-10'}, '2025-11-06T08:30:00', '2025-11-11T00:00:00'],
    [{start: '2022-05-13'}, '2022-05-13', undefined],
    [{start: morning}, '2025-11-06T08:30:00', undefined],
    // A deadline is its last day, whatever its time.
    [{end: '2023-05-07'}, '2023-05-07', '2023-05-08'],
    [{end: '2023-05-07T17:00+09:00'}, '2023-05-07', '2023-05-08'],
    [{end: '2023-05-07T24:00+09:00'}, '2023-05-07', '2023-05-08'],
    [{endedAt: '2024-02-26T17:17+09:00'}, '2024-02-26', '2024-02-27'],
    [{}, undefined, undefined],
  ])('%j: from %s to %s', (notice, start, end) => {
    const expected = start === undefined ? undefined : {wholeDays: start.length === 10, start, ...(end && {end})};
    expect(calendarTime(notice)).toEqual(expected);
  });
});

describe('an entry', () => {
  const notice = {slug: '2025-10-25-power-outage', date: '2025-09-30', start: '2025-10-24', end: '2025-10-27'};
  const UID = '2025-10-25-power-outage@notices.nig-supercomputer';

  test('a new notice', () => {
    expect(calendarEntry(notice)).toEqual({
      uid: UID,
      sequence: 0,
      wholeDays: true,
      start: '2025-10-24',
      end: '2025-10-28',
      postedAt: japan('2025-09-30T00:00'),
      changedAt: japan('2025-09-30T00:00'),
    });
  });

  test.each([
    ['postponed', {state: 'postponed'}, 'postponed', 1],
    ['cancelled', {state: 'cancelled', revision: 1}, 'cancelled', 2],
    ['replaced', {replacedBy: '2025-11-06-power-outage'}, 'superseded', 1],
  ] as const)('%s: the same identity, a higher number, called off', (_, change, calledOff, sequence) => {
    expect(calendarEntry({...notice, ...change})).toMatchObject({uid: UID, sequence, calledOff});
  });

  test('news is no entry', () => {
    expect(calendarEntry({slug: '2022-04-05-news_DGC', date: '2022-04-05'})).toBeUndefined();
  });

  test('the identity names no host', () => {
    expect(uidOf({slug: '2022-07-11-newapp'})).toBe('2022-07-11-newapp@notices.nig-supercomputer');
  });
});

describe('the last change', () => {
  test.each([
    ['posted', {date: '2025-10-16'}, '2025-10-16T00:00'],
    ['ended later', {date: '2025-10-16', endedAt: '2025-11-07T17:30+09:00'}, '2025-11-07T17:30'],
    ['ended before', {date: '2025-12-25', endedAt: '2025-12-24T15:00+09:00'}, '2025-12-25T00:00'],
  ])('%s', (_, notice, time) => {
    expect(changedAt(notice)).toBe(japan(time));
  });
});

const moment = '2025-10-16T12:00+09:00';

describe('the number in calendars', () => {
  test.each([
    ['a new notice', {}, 0],
    ['a notice that the command changed twice', {revision: 2}, 2],
    ['postponed by hand', {state: 'postponed'}, 1],
    ['cancelled by hand', {state: 'cancelled'}, 1],
    ['ended by hand', {endedAt: moment}, 1],
    ['its end moved by hand', {originalEnd: moment}, 1],
    ['replaced by hand', {replacedBy: '2025-11-06-power-outage'}, 1],
    ['postponed and replaced', {state: 'postponed', replacedBy: '2025-11-06-power-outage'}, 2],
    ['everything', {revision: 3, state: 'cancelled', endedAt: moment, originalEnd: moment, replacedBy: 'x'}, 7],
  ] as const)('%s', (_, notice, sequence) => {
    expect(sequenceOf(notice)).toBe(sequence);
  });
});

describe('the revision after a change', () => {
  test.each([
    ['the first change', {}, {endedAt: moment}, 1],
    ['another date', {revision: 1}, {}, 2],
    ['a postponed notice has dates again', {revision: 1, state: 'postponed'}, {}, 3],
    ['two fields removed', {state: 'postponed', replacedBy: 'x'}, {}, 3],
    ['one state for another', {revision: 4, state: 'postponed'}, {state: 'cancelled'}, 5],
  ] as const)('%s', (_, before, after, revision) => {
    expect(revisionAfter(before, after)).toBe(revision);
  });

  test('always makes both numbers grow', () => {
    const notice = fc.record(
      {
        revision: fc.integer({min: 1, max: 1000}),
        state: fc.constantFrom('postponed' as const, 'cancelled' as const),
        endedAt: fc.constant(moment),
        replacedBy: fc.constant('x'),
        originalEnd: fc.constant(moment),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(notice, notice, (before, after) => {
        const revision = revisionAfter(before, after);
        expect(revision).toBeGreaterThan(before.revision ?? 0);
        expect(sequenceOf({...after, revision})).toBeGreaterThan(sequenceOf(before));
      }),
      {numRuns: runs(100, 10_000)},
    );
  });
});
