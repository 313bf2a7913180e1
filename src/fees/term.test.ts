import {describe, expect, test} from '@jest/globals';
import {dayNumber} from '../lib/civil-date';
import {daysByTerm, daysOfYear, termsOf} from './term';

describe('term', () => {
  test('the terms of fiscal year 2026', () => {
    expect(termsOf(2026)).toEqual([
      {number: 1, start: '2026-04-01', end: '2026-07-31', firstDay: 20_544, lastDay: 20_665, days: 122},
      {number: 2, start: '2026-08-01', end: '2026-11-30', firstDay: 20_666, lastDay: 20_787, days: 122},
      {number: 3, start: '2026-12-01', end: '2027-03-31', firstDay: 20_788, lastDay: 20_908, days: 121},
    ]);
  });

  test.each([
    [2023, [122, 122, 122], 366],
    [2026, [122, 122, 121], 365],
    [2027, [122, 122, 122], 366],
    [2099, [122, 122, 121], 365],
  ])('fiscal year %i has terms of %j days', (year, days, sum) => {
    const terms = termsOf(year);
    expect(terms.map((term) => term.days)).toEqual(days);
    expect(daysOfYear(terms)).toBe(sum);
  });

  test.each([
    ['2027-03-31', '2027-03-31', [0, 0, 0]],
    ['2027-03-31', '2027-04-01', [1, 0, 0]],
    ['2027-04-01', '2027-04-01', [1, 0, 0]],
    ['2027-07-31', '2027-07-31', [1, 0, 0]],
    ['2027-07-31', '2027-08-01', [1, 1, 0]],
    ['2027-08-01', '2027-08-01', [0, 1, 0]],
    ['2027-11-30', '2027-11-30', [0, 1, 0]],
    ['2027-11-30', '2027-12-01', [0, 1, 1]],
    ['2027-12-01', '2027-12-01', [0, 0, 1]],
    ['2028-02-28', '2028-02-28', [0, 0, 1]],
    ['2028-02-28', '2028-02-29', [0, 0, 2]],
    ['2028-02-29', '2028-02-29', [0, 0, 1]],
    ['2028-02-28', '2028-03-01', [0, 0, 3]],
    ['2028-03-31', '2028-03-31', [0, 0, 1]],
    ['2028-03-31', '2028-04-01', [0, 0, 1]],
    ['2028-04-01', '2028-04-01', [0, 0, 0]],
    ['2027-07-30', '2027-12-02', [2, 122, 2]],
    ['2020-01-01', '2040-01-01', [122, 122, 122]],
  ])('%s to %s in fiscal year 2027: %j days', (start, end, days) => {
    expect(daysByTerm(termsOf(2027), dayNumber(start), dayNumber(end))).toEqual(days);
  });
});
