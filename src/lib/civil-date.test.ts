import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {dateInJapan, dateProblem, dayInJapan, dayNumber, daysInclusive, isoDate} from './civil-date';
import {runs} from './test-support/exhaustive';

describe('which dates exist', () => {
  test.each(['2026-04-01', '2028-02-29', '2000-02-29', '0000-02-29', '9999-12-31', '1969-12-31'])(
    '%s exists',
    (iso) => {
      expect(dateProblem(iso)).toBeUndefined();
    },
  );

  test.each([
    ...['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10'],
    ...['2026-13-01', '2026-01-00', '2026-01-32'],
  ])('%s does not exist', (iso) => {
    expect(dateProblem(iso)).toBe('date-does-not-exist');
    expect(() => dayNumber(iso)).toThrow(RangeError);
  });

  test.each([
    ...['', '2026-4-1', '2026/04/01', '20260401', ' 2026-04-01', '2026-04-01\n', '2026-04-01T00:00'],
    ...['+02026-04-01', '-026-04-01', '２０２６-04-01', '2026‐04‐01', 'today'],
  ])('%j is not written as YYYY-MM-DD', (text) => {
    expect(dateProblem(text)).toBe('date-not-iso');
    expect(() => dayNumber(text)).toThrow(RangeError);
  });
});

describe('day numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2026-04-01', 20_544],
    ['0000-03-01', -719_468],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i, and back', (iso, day) => {
    expect(dayNumber(iso)).toBe(day);
    expect(isoDate(day)).toBe(iso);
  });

  test('agree with the Date object over all four-digit years', () => {
    fc.assert(
      fc.property(fc.integer({min: -719_528, max: 2_932_896}), (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(isoDate(day)).toBe(iso);
        expect(dayNumber(iso)).toBe(day);
      }),
      {numRuns: runs(500, 100_000)},
    );
  });

  test.each([-719_529, 2_932_897])('day %i has no four-digit year', (day) => {
    expect(() => isoDate(day)).toThrow(RangeError);
  });
});

test.each([
  ['2026-04-01', '2026-04-01', 1],
  ['2026-04-01', '2027-03-31', 365],
  ['2027-04-01', '2028-03-31', 366],
  ['2028-02-28', '2028-03-01', 3],
  ['2026-04-02', '2026-04-01', 0],
  ['2026-04-02', '2025-04-01', 0],
])('%s to %s are %i days, both counted', (first, last, days) => {
  expect(daysInclusive(dayNumber(first), dayNumber(last))).toBe(days);
});

test.each([
  ['2026-12-01T14:59:59Z', '2026-12-01'],
  ['2026-12-01T15:00:00Z', '2026-12-02'],
])('the day in Japan at %s is %s', (instant, day) => {
  expect(dayInJapan(Date.parse(instant))).toBe(dayNumber(day));
  expect(dateInJapan(Date.parse(instant))).toBe(day);
});
