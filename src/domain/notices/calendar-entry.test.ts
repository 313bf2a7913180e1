import {describe, expect, test} from '@jest/globals';
import {calendarEntry, calendarTime, changedAt, uidOf} from './calendar-entry';

const japan = (time: string) => Date.parse(`${time}:00+09:00`);

describe('when a calendar shows a notice', () => {
  test.each([
    [
      'times',
      {start: '2025-11-06T08:30+09:00', end: '2025-11-10T09:00+09:00'},
      {wholeDays: false, start: '2025-11-06T08:30:00', end: '2025-11-10T09:00:00'},
    ],
    [
      'the real end goes before the planned one',
      {start: '2025-11-06T08:30+09:00', end: '2025-11-10T09:00+09:00', endedAt: '2025-11-07T17:30+09:00'},
      {wholeDays: false, start: '2025-11-06T08:30:00', end: '2025-11-07T17:30:00'},
    ],
    [
      '24:00 is 00:00 of the next day',
      {start: '2026-12-31T12:00+09:00', end: '2026-12-31T24:00+09:00'},
      {wholeDays: false, start: '2026-12-31T12:00:00', end: '2027-01-01T00:00:00'},
    ],
    [
      'days, and the day after the last one',
      {start: '2022-06-17', end: '2022-07-04'},
      {wholeDays: true, start: '2022-06-17', end: '2022-07-05'},
    ],
    [
      'one day',
      {start: '2024-02-29', end: '2024-02-29'},
      {wholeDays: true, start: '2024-02-29', end: '2024-03-01'},
    ],
    [
      'a day and a time are two times',
      {start: '2026-03-13', end: '2026-03-19T09:00+09:00'},
      {wholeDays: false, start: '2026-03-13T00:00:00', end: '2026-03-19T09:00:00'},
    ],
    [
      'a time and a day are two times',
      {start: '2026-03-13T12:00+09:00', end: '2026-03-19'},
      {wholeDays: false, start: '2026-03-13T12:00:00', end: '2026-03-20T00:00:00'},
    ],
    ['open-ended, from a day', {start: '2022-05-13'}, {wholeDays: true, start: '2022-05-13'}],
    [
      'open-ended, from a time',
      {start: '2022-05-13T09:00+09:00'},
      {wholeDays: false, start: '2022-05-13T09:00:00'},
    ],
    [
      'a deadline is its last day',
      {end: '2023-05-07'},
      {wholeDays: true, start: '2023-05-07', end: '2023-05-08'},
    ],
    [
      'a deadline at a time is its day',
      {end: '2023-05-07T17:00+09:00'},
      {wholeDays: true, start: '2023-05-07', end: '2023-05-08'},
    ],
    [
      'a deadline at 24:00 is the day that ends then',
      {end: '2023-05-07T24:00+09:00'},
      {wholeDays: true, start: '2023-05-07', end: '2023-05-08'},
    ],
    [
      'an outage of which only the end is known',
      {endedAt: '2024-02-26T17:17+09:00'},
      {wholeDays: true, start: '2024-02-26', end: '2024-02-27'},
    ],
    ['news', {}, undefined],
  ])('%s', (_, notice, time) => {
    expect(calendarTime(notice)).toEqual(time);
  });
});

describe('an entry', () => {
  const notice = {
    slug: '2025-10-25-power-outage',
    date: '2025-09-30',
    start: '2025-10-24',
    end: '2025-10-27',
  };
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

describe('the last change that the data tell', () => {
  test.each([
    ['posted', {date: '2025-10-16'}, '2025-10-16T00:00'],
    [
      'ended after it was posted',
      {date: '2025-10-16', endedAt: '2025-11-07T17:30+09:00'},
      '2025-11-07T17:30',
    ],
    [
      'had ended when it was posted',
      {date: '2025-12-25', endedAt: '2025-12-24T15:00+09:00'},
      '2025-12-25T00:00',
    ],
  ])('%s', (_, notice, time) => {
    expect(changedAt(notice)).toBe(japan(time));
  });
});
