import {describe, expect, test} from '@jest/globals';
import {columnLetters, columnNumber, placeOf} from './formula';
import {dateOfSerial, serialOf} from './sheet';

describe('cell-address', () => {
  test.each([
    ['A', 1],
    ['Z', 26],
    ['AA', 27],
    ['AZ', 52],
    ['ZZ', 702],
    ['AAA', 703],
    ['XFD', 16_384],
  ])('column %s is number %i', (letters, number) => {
    expect(columnNumber(letters)).toBe(number);
    expect(columnLetters(number)).toBe(letters);
  });

  test.each([
    ['E12', {column: 5, row: 12}],
    ['$AB$3', {column: 28, row: 3}],
    ['A0', undefined],
    ['12', undefined],
    ['e12', undefined],
    ['A1:B2', undefined],
  ])('%s is %j', (address, place) => expect(placeOf(address)).toEqual(place));
});

describe('serial-date', () => {
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
});
