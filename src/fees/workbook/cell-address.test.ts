import {expect, test} from '@jest/globals';
import {columnLetters, columnNumber, placeOf} from './cell-address';

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
