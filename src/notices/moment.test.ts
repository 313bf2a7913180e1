import {describe, expect, test} from '@jest/globals';
import {dateFault, endsAt, isWholeDay, japanTime, startsAt, timeFault} from './moment';

describe('times as staff write them', () => {
  test.each([
    ['2026-12-01', undefined],
    ['2024-02-29', undefined],
    ['2026-12-01T00:00+09:00', undefined],
    ['2026-12-01T23:59+09:00', undefined],
    ['2026-03-19T24:00+09:00', undefined],
    ['2026-03-19T24:01+09:00', 'no-such-date'],
    ['2026-03-19T25:00+09:00', 'no-such-date'],
    ['2026-03-19T12:60+09:00', 'no-such-date'],
    ['2025-02-29', 'no-such-date'],
    ['2026-13-01', 'no-such-date'],
    ['2026-04-31T10:00+09:00', 'no-such-date'],
    ['2026-12-01T09:00', 'not-a-time'],
    ['2026-12-01T09:00Z', 'not-a-time'],
    ['2026-12-01T09:00+00:00', 'not-a-time'],
    ['2026-12-01T09:00:00+09:00', 'not-a-time'],
    ['2026-12-01 09:00', 'not-a-time'],
    ['2026/12/01', 'not-a-time'],
    ['2026-12-1', 'not-a-time'],
    ['soon', 'not-a-time'],
    ['', 'not-a-time'],
  ])('timeFault(%j) is %s', (text, fault) => {
    expect(timeFault(text)).toBe(fault);
  });

  test.each([
    ['2026-12-01', undefined],
    ['2026-11-31', 'no-such-date'],
    ['2026-12-01T09:00+09:00', 'not-a-date'],
    ['1 December', 'not-a-date'],
  ])('dateFault(%j) is %s', (text, fault) => {
    expect(dateFault(text)).toBe(fault);
  });
});

describe('the instants they mean', () => {
  test.each([
    ['2025-11-06', '2025-11-05T15:00:00Z'],
    ['2025-11-06T08:30+09:00', '2025-11-05T23:30:00Z'],
  ])('%s starts at %s', (text, instant) => {
    expect(startsAt(text)).toBe(Date.parse(instant));
  });

  test.each([
    ['2025-11-06', '2025-11-06T15:00:00Z'],
    ['2026-02-28', '2026-02-28T15:00:00Z'],
    ['2025-12-31', '2025-12-31T15:00:00Z'],
    ['2026-03-19T24:00+09:00', '2026-03-19T15:00:00Z'],
    ['2025-11-07T17:30+09:00', '2025-11-07T08:30:00Z'],
  ])('%s ends at %s', (text, instant) => {
    expect(endsAt(text)).toBe(Date.parse(instant));
  });

  test('a text that is not a time is refused', () => {
    expect(() => startsAt('2026-12-01T09:00Z')).toThrow(RangeError);
    expect(() => endsAt('2026-02-30')).toThrow(RangeError);
  });
});

describe('a day without a time', () => {
  test.each([
    ['2026-12-01', true],
    ['2026-12-01T00:00+09:00', false],
    ['2026-12-01T24:00+09:00', false],
  ])('%s', (text, whole) => {
    expect(isWholeDay(text)).toBe(whole);
  });
});

describe('the time that clocks in Japan show', () => {
  test.each([
    ['2026-03-13T03:00:00Z', '2026-03-13T12:00:00'],
    ['2026-03-19T15:00:00Z', '2026-03-20T00:00:00'],
    ['2026-03-19T14:59:59Z', '2026-03-19T23:59:59'],
    ['1969-12-31T14:59:00Z', '1969-12-31T23:59:00'],
  ])('%s', (instant, time) => {
    expect(japanTime(Date.parse(instant))).toBe(time);
  });
});
