import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {PlanProblemCode} from './plan-problem';
import {
  decimalText,
  meantByComma,
  millionths,
  quantityProblem,
  sumOfQuantities,
  typedQuantity,
  wholeQuantityProblem,
} from './quantity';

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

test.each<[PlanProblemCode, string[]]>([
  [
    'quantity-not-a-number',
    '| 1|1 |1\n|+1|1e3|0x10|.5|5.|1.2.3|1,000|1_000|１０|٣|½|10TB|NaN|Infinity|--1|−1'.split('|'),
  ],
  ['quantity-negative', ['-1', '-0']],
  ['quantity-too-many-decimals', ['0.0000001', '1.0000000']],
  ['quantity-too-large', ['100000.000001', '100001', '9'.repeat(400)]],
])('%s', (code, texts) => {
  expect(texts.map((text) => [text, quantityProblem(text)])).toEqual(texts.map((text) => [text, code]));
});

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

test.each([
  ['45TB', '45'],
  ['４５ＴＢ', '45'],
  ['45 tb', '45'],
  ['45テラバイト', '45'],
  ['1,000', '1000'],
  ['１，０００．５', '1000.5'],
  ['12,345,678', '12345678'],
  ['31.', '31'],
  // Left as typed: refused, or answered with what may have been meant.
  ['45,5', '45,5'],
  ['1,0000', '1,0000'],
  ['1.000,5', '1.000,5'],
  ['45GB', '45GB'],
  ['45 TB 2', '45 TB 2'],
])('%s typed into a field of terabytes is %s', (typed, read) => {
  expect(typedQuantity(typed, 'TB')).toBe(read);
});

test('a unit is none in a field that does not count it; a decimal comma is answered with the point', () => {
  expect(typedQuantity('45TB')).toBe('45TB');
  expect(['45,5', '４５，５TB', '1,000', '1,000,5', '45'].map((text) => meantByComma(text, 'TB'))).toEqual([
    '45.5',
    '45.5',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a quantity with its thousands marked, full-width digits and the unit is that quantity', () => {
  fc.assert(
    fc.property(fc.bigInt({min: 0n, max: 100_000_000_000n}), fc.constantFrom('', 'TB', ' ＴＢ'), (value, unit) => {
      const text = decimalText(value);
      const marked = text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
      const wide = marked.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      for (const typed of [text, marked, wide]) expect(typedQuantity(typed + unit, 'TB')).toBe(text);
    }),
  );
});

describe('a text of ten million characters is refused by its length, before any arithmetic', () => {
  test.each([
    ['9'.repeat(10_000_000), 'quantity-not-a-number'],
    [`${'1'.repeat(10_000_000)}x`, 'quantity-not-a-number'],
  ])('case %#', (text, code) => {
    expect(quantityProblem(text)).toBe(code);
  });
});
