import {describe, expect, test} from '@jest/globals';
import {amountOf, taxOn, withTax, yearlyStoragePrice} from './amount';
import type {ItemCode} from './code';
import {priceList, tariffs} from './fixtures/tariffs';
import {millionths} from './quantity';
import type {Tariff} from './tariff';
import {itemOf} from './tariff-in-force';

const [first] = tariffs;

describe('storage of a whole year, tax excluded', () => {
  test.each<[ItemCode, string, number]>([
    ['storage-general', '0', 0],
    ['storage-general', '1', 0],
    ['storage-general', '30', 0],
    ['storage-general', '30.000001', 160_000],
    ['storage-general', '31', 160_000],
    ['storage-general', '40', 160_000],
    ['storage-general', '40.000001', 200_000],
    ['storage-general', '41', 200_000],
    ['storage-general', '50', 200_000],
    ['storage-personal', '0', 0],
    ['storage-personal', '0.000001', 40_000],
    ['storage-personal', '10', 40_000],
    ['storage-personal', '10.000001', 80_000],
    ['storage-personal', '30', 120_000],
    ['group-cloud-storage', '25', 120_000],
  ])('%s, %s TB: %i yen', (code, tb, yen) => expect(yearlyStoragePrice(itemOf(priceList, code), tb)).toBe(yen));

  test('is not asked of a node', () => {
    expect(() => yearlyStoragePrice(itemOf(priceList, 'cpu-1'), '1')).toThrow('not storage');
  });
});

test.each<[ItemCode, string, number, number, number]>([
  // 40,000 × 122 ÷ 365 = 13,369.86
  ['storage-personal', '10', 122, 365, 13_369],
  // 40,000 × 122 ÷ 366 = 13,333.33
  ['storage-personal', '10', 122, 366, 13_333],
  // 500 × 1 ÷ 30 = 16.67, in every year
  ['cpu-1', '1', 1, 365, 16],
  ['cpu-1', '1', 1, 366, 16],
  // 0.06 × 500 × 1 ÷ 30 is exactly 1, a millionth less is below it
  ['cpu-1', '0.06', 1, 365, 1],
  ['cpu-1', '0.059999', 1, 365, 0],
  // 65.1 × 500 × 7 ÷ 30 is exactly 7,595; floating point gives 7,594.999…
  ['cpu-1', '65.1', 7, 365, 7595],
  ['group-cloud-work', '1.5', 1, 365, 450_000],
  ['group-cloud-work', '1.5', 0, 365, 0],
])('%s, %s for %i of %i days: %i yen without tax', (code, quantity, extent, year, yen) => {
  const charge = {item: code, quantity: millionths(quantity), isEstimate: false};
  expect(amountOf(charge, extent, year, first as Tariff).withoutTax).toBe(yen);
});

test.each([
  [0n, 0n],
  [9n, 0n],
  [10n, 1n],
  [53_479n, 5_347n],
  [30n, 3n],
  [70n, 7n],
])('tax of 10 %% on %s yen is %s', (amount, tax) => {
  expect(taxOn(amount, 10)).toBe(tax);
  expect(withTax(amount, 10)).toBe((amount * 11n) / 10n);
});
