import {expect, test} from '@jest/globals';
import {dateOfSerial, serialOf} from './serial-date';

test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25_569],
  ['2026-04-01', 46_113],
  ['2027-03-31', 46_477],
  ['2028-02-29', 46_812],
  ['9999-12-31', 2_958_465],
])('%s is %i', (iso, serial) => {
  expect(serialOf(iso)).toBe(serial);
  expect(dateOfSerial(serial)).toBe(iso);
});

test.each([
  [46_113.999, '2026-04-01'],
  // Excel shows 60 as 29 February 1900, which was no day.
  [60, undefined],
  [0, undefined],
  [-1, undefined],
  [2_958_466, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
])('%d is %s', (serial, date) => expect(dateOfSerial(serial)).toBe(date));
