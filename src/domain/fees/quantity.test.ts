import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {millionths, quantityProblem, sumOfQuantities, wholeQuantityProblem} from './quantity';

test.each([
  ['0', 0n],
  ['25', 25_000_000n],
  ['0.000001', 1n],
  ['30.000001', 30_000_001n],
  ['1.50', 1_500_000n],
  ['007', 7_000_000n],
  ['100000', 100_000_000_000n],
  ['000000000100000.000000', 100_000_000_000n],
])('%s is %s millionths', (text, expected) => {
  expect(quantityProblem(text)).toBeUndefined();
  expect(millionths(text)).toBe(expected);
});

test.each([
  ['', 'quantity-not-a-number'],
  [' 1', 'quantity-not-a-number'],
  ['1 ', 'quantity-not-a-number'],
  ['1\n', 'quantity-not-a-number'],
  ['+1', 'quantity-not-a-number'],
  ['1e3', 'quantity-not-a-number'],
  ['0x10', 'quantity-not-a-number'],
  ['.5', 'quantity-not-a-number'],
  ['5.', 'quantity-not-a-number'],
  ['1.2.3', 'quantity-not-a-number'],
  ['1,000', 'quantity-not-a-number'],
  ['1_000', 'quantity-not-a-number'],
  ['１０', 'quantity-not-a-number'],
  ['٣', 'quantity-not-a-number'],
  ['½', 'quantity-not-a-number'],
  ['10TB', 'quantity-not-a-number'],
  ['NaN', 'quantity-not-a-number'],
  ['Infinity', 'quantity-not-a-number'],
  ['--1', 'quantity-not-a-number'],
  ['−1', 'quantity-not-a-number'],
  ['-1', 'quantity-negative'],
  ['-0', 'quantity-negative'],
  ['0.0000001', 'quantity-too-many-decimals'],
  ['1.0000000', 'quantity-too-many-decimals'],
  ['100000.000001', 'quantity-too-large'],
  ['100001', 'quantity-too-large'],
  ['9'.repeat(400), 'quantity-too-large'],
])('%j: %s', (text, code) => expect(quantityProblem(text)).toBe(code));

test.each([
  ['2', undefined],
  ['2.0', undefined],
  ['0', undefined],
  ['1.5', 'not-a-whole-number'],
  ['0.000001', 'not-a-whole-number'],
  ['-1.5', 'quantity-negative'],
  ['x', 'quantity-not-a-number'],
])('%j as a count: %s', (text, code) => expect(wholeQuantityProblem(text)).toBe(code));

test('sums are exact: 0.1 + 0.2 is 0.3', () => {
  expect(sumOfQuantities(['0.1', '0.2'])).toBe(300_000n);
  expect(sumOfQuantities(Array(10).fill('0.1'))).toBe(1_000_000n);
  expect(sumOfQuantities([])).toBe(0n);
});

test('every quantity of millionths is read back', () => {
  fc.assert(
    fc.property(fc.bigInt({min: 0n, max: 100_000_000_000n}), (value) => {
      const text = `${value / 1_000_000n}.${String(value % 1_000_000n).padStart(6, '0')}`;
      expect(quantityProblem(text)).toBeUndefined();
      expect(millionths(text)).toBe(value);
    }),
  );
});

describe('a text of ten million characters is refused by its length, before any arithmetic', () => {
  test.each([
    ['9'.repeat(10_000_000), 'quantity-too-large'],
    [`${'1'.repeat(10_000_000)}x`, 'quantity-not-a-number'],
    [`0.${'0'.repeat(10_000_000)}`, 'quantity-too-many-decimals'],
  ])('case %#', (text, code) => {
    expect(quantityProblem(text)).toBe(code);
  });
});
