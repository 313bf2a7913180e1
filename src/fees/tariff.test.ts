import {expect, test} from '@jest/globals';
import type {ItemCode} from './code';
import {priceList, tariffs} from './fixtures/tariffs';
import {tariffsSchema} from './tariff';
import {isConfirmed, lastConfirmedYear, priceOn, tariffFor} from './tariff-in-force';

const [first, second] = tariffs;

function withItem(change: object) {
  return {...priceList, items: {...priceList.items, 'cpu-1': {...priceList.items['cpu-1'], ...change}}};
}

test.each([
  ['a code used twice', [first, {...second, code: '2025'}]],
  ['two tariffs for one year', [first, {...second, firstFiscalYear: 2025}]],
  ['two open ends', [{...first, lastFiscalYear: undefined}, second]],
  ['a price of half a yen', [{...first, prices: withItem({yen: 0.5})}]],
  ['a price without English', [{...first, prices: withItem({name: {ja: '名前'}})}]],
  ['a day that does not exist', [{...first, prices: withItem({since: '2022-02-29'})}]],
  ['an unknown field', [{...first, discount: 5}]],
])('the schema refuses %s', (_what, data) => {
  expect(tariffsSchema.safeParse(tariffs).success).toBe(true);
  expect(tariffsSchema.safeParse(data).success).toBe(false);
});

test.each([
  [1000, undefined],
  [2024, undefined],
  [2025, '2025'],
  [2026, '2026'],
  [9998, '2026'],
])('fiscal year %i has the tariff %s', (year, code) => expect(tariffFor(tariffs, year)?.code).toBe(code));

test('a year after tariffs with an end has none', () => {
  const closed = tariffs.map((tariff) => ({...tariff, lastFiscalYear: tariff.firstFiscalYear}));
  expect(tariffFor(closed, 2027)).toBeUndefined();
  expect(tariffFor([], 2026)).toBeUndefined();
});

test.each([
  ['2025', 2024, false],
  ['2025', 2025, true],
  ['2025', 2026, false],
  ['2026', 2025, false],
  ['2026', 2026, true],
  ['2026', 2027, false],
])('tariff %s is confirmed for %i: %s', (code, year, confirmed) => {
  const tariff = tariffs.find((candidate) => candidate.code === code);
  expect(tariff && isConfirmed(tariff, year)).toBe(confirmed);
});

test('the last confirmed year, in whatever order the tariffs are', () => {
  expect(lastConfirmedYear(tariffs)).toBe(2026);
  expect(lastConfirmedYear(tariffs.toReversed())).toBe(2026);
  expect(lastConfirmedYear(tariffs.slice(0, 1))).toBe(2025);
});

test.each<[ItemCode, string, number | undefined]>([
  ['group-cloud-basic', '2019-03-01', 15_000_000],
  ['group-cloud-basic', '2022-04-04', 15_000_000],
  ['group-cloud-basic', '2022-04-05', 3_500_000],
  ['cpu-1', '2025-03-09', undefined],
  ['cpu-1', '2025-03-10', 500],
  ['accelerator-1', '2030-01-01', 180_000],
])('%s on %s: %s yen', (code, date, yen) => expect(priceOn(priceList, code, date)).toBe(yen));
