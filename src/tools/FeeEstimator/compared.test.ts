import {describe, expect, test} from '@jest/globals';
import {tariffs} from '../../data/tariffs';
import type {Side} from '../../domain/fees/compare';
import {compared, sideOfText, signOf, verdictOf} from './compared';

const year = '20260401-20270331';

function side(text: string): Side {
  const read = sideOfText(text, tariffs);
  if (!read) throw new Error(text);
  return read;
}

describe('plan A', () => {
  test('is read from the text that was kept', () => {
    const {plan, tariff, estimate} = side(`v1~2026~storage-general_${year}_31~end`);
    expect(plan).toEqual({
      fiscalYear: 2026,
      lines: [{service: 'storage-general', start: '2026-04-01', end: '2027-03-31', quantities: ['31']}],
    });
    expect([tariff.code, estimate.total]).toEqual(['2026', 175_997]);
  });

  test.each([
    ['no text of a plan', 'x'],
    ['a later version', `v2~2026~storage-general_${year}_31~end`],
    ['cut off', `v1~2026~storage-general_${year}_31`],
    ['one line that cannot be read', `v1~2026~storage-general_${year}_31~storage-personal_x_1~end`],
    ['no line', 'v1~2026~end'],
    ['a year without a tariff', 'v1~2024~storage-general_20240401-20250331_31~end'],
  ])('is none: %s', (_about, text) => {
    expect(sideOfText(text, tariffs)).toBeUndefined();
  });
});

test('31 TB against 30 TB and a B200 GPU for 90 days, row by row', () => {
  const a = side(`v1~2026~storage-general_${year}_31~end`);
  const b = side(
    `v1~2026~dedicated-personal_accelerator-1_20260401-20260629_1~storage-general_${year}_30~end`,
  );
  // A: 160,000 a year → 53,479 + 53,479 + 53,041 without tax, 58,826 + 58,826 + 58,345 with it.
  // B: 180,000 × 90 ÷ 30 = 540,000, all in term 1; × 1.1 = 594,000. 30 TB are free.
  expect(compared(a, b)).toEqual({
    totals: [
      {of: 'total', isWithTax: true, a: 175_997, b: 594_000, difference: 418_003},
      {of: 'without-tax', isWithTax: false, a: 159_999, b: 540_000, difference: 380_001},
      {of: 'tax', isWithTax: false, a: 15_998, b: 54_000, difference: 38_002},
    ],
    terms: [
      {of: 'term-1', isWithTax: true, a: 58_826, b: 594_000, difference: 535_174},
      {of: 'term-2', isWithTax: true, a: 58_826, b: 0, difference: -58_826},
      {of: 'term-3', isWithTax: true, a: 58_345, b: 0, difference: -58_345},
    ],
    services: [
      {
        of: 'storage-general/with-tax',
        service: 'storage-general',
        isWithTax: true,
        a: 175_997,
        b: 0,
        difference: -175_997,
      },
      {
        of: 'dedicated-personal/with-tax',
        service: 'dedicated-personal',
        isWithTax: true,
        a: 0,
        b: 594_000,
        difference: 594_000,
      },
    ],
  });
});

test('with the 2025 rules on one side, a service is compared without tax', () => {
  const a = side('v1~2025~storage-general_20250401-20260331_31~end');
  const b = side(`v1~2026~storage-general_${year}_31~end`);
  expect(compared(a, b).services).toEqual([
    {
      of: 'storage-general/without-tax',
      service: 'storage-general',
      isWithTax: false,
      a: 159_999,
      b: 159_999,
      difference: 0,
    },
  ]);
});

test.each([
  [-58_826, {code: 'b-costs-less', yen: 58_826}, '−'],
  [418_003, {code: 'b-costs-more', yen: 418_003}, '+'],
  [0, {code: 'same', yen: 0}, ''],
] as const)('a difference of %i yen', (difference, verdict, sign) => {
  expect(verdictOf(difference)).toEqual(verdict);
  expect(signOf(difference)).toBe(sign);
});
