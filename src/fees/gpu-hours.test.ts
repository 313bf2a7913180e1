import {describe, expect, test} from '@jest/globals';
import {gpuDays, lastDayFrom, typedHours} from './gpu-hours';

describe('gpu-hours', () => {
  test.each([
    [[], '0', 0],
    [['0'], '0', 0],
    [['0.000001'], '0.000001', 1],
    [['24'], '24', 1],
    [['24.000001'], '24.000001', 2],
    [['56'], '56', 3],
    // Each use by itself would count as 1 day; together they are 30 hours.
    [['10', '10', '10'], '30', 2],
    // 0.1 + 0.2 + 23.7 is 24 and no more.
    [['0.1', '0.2', '23.7'], '24', 1],
    [['100000'], '100000', 4167],
  ])('%j hours are %s hours, %i days', (hours, sum, days) => {
    expect(gpuDays(hours)).toEqual({ok: true, hours: sum, days});
  });

  test.each([
    [
      ['1', 'x', '-1'],
      ['hours.1', 'quantity-not-a-number'],
      ['hours.2', 'quantity-negative'],
    ],
    [['1.0000001'], ['hours.0', 'quantity-too-many-decimals']],
    [
      ['60000', '60000'],
      ['hours', 'quantity-too-large'],
    ],
  ])('%j is refused', (hours, ...errors) => {
    const expected = errors.map(([path, code]) => ({path, code}));
    expect(gpuDays(hours)).toEqual({ok: false, errors: expected});
  });
});

describe('typed-hours', () => {
  test.each([
    ['', []],
    [' \n ', []],
    ['56', ['56']],
    ['24+8.5', ['24', '8.5']],
    ['24 + 8.5 +', ['24', '8.5']],
    ['24\n8.5\r\n1', ['24', '8.5', '1']],
    ['24＋8　1', ['24', '8', '1']],
    ['1,000 2', ['1000', '2']],
    ['8,5', ['8,5']],
    ['3h', ['3h']],
  ])('%j is read as %j', (text, pieces) => {
    expect(typedHours(text)).toEqual(pieces);
  });
});

test.each([
  ['2026-04-01', 1, '2026-04-01'],
  ['2027-02-27', 3, '2027-03-01'],
  ['', 3, undefined],
])('from %j, %i days last until %s', (start, days, end) => expect(lastDayFrom(start, days)).toBe(end));
