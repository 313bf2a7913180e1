import {describe, expect, test} from '@jest/globals';
import type {ItemCode} from './code';
import {priceList, tariffs} from './fixtures/tariffs';
import type {Tariff} from './tariff';
import {
  isConfirmed,
  lastConfirmedYear,
  priceOn,
  shownPrices,
  tariffFor,
  tariffsInOrder,
  yearsToChoose,
  yearToBegin,
} from './tariff-in-force';

const [, second] = tariffs;

function withItem(change: object) {
  return {...priceList, items: {...priceList.items, 'cpu-1': {...priceList.items['cpu-1'], ...change}}};
}

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

const earlier = [
  {yen: 15_000_000, until: '2022-04-04'},
  {yen: 3_400_000, until: '2025-03-31'},
];

test.each<[ItemCode, string, number | undefined]>([
  ['group-cloud-basic', '2019-03-01', 15_000_000],
  ['group-cloud-basic', '2022-04-04', 15_000_000],
  ['group-cloud-basic', '2022-04-05', 3_400_000],
  ['group-cloud-basic', '2025-03-31', 3_400_000],
  ['group-cloud-basic', '2025-04-01', 3_500_000],
  ['cpu-1', '2025-03-31', undefined],
  ['cpu-1', '2025-04-01', 500],
  ['accelerator-1', '2030-01-01', 180_000],
])('%s on %s: %s yen', (code, date, yen) => {
  expect(priceOn(tariffs, code, date, code === 'group-cloud-basic' ? earlier : [])).toBe(yen);
});

test('a tariff holds until the next one begins', () => {
  const inOrder = tariffsInOrder(tariffs.map(({lastFiscalYear: _, ...published}) => published));
  expect(inOrder).toEqual(tariffs);
});

describe('the price lists that a page shows', () => {
  const dearer = withItem({yen: 600});
  const lists = (...more: Partial<Tariff>[]) =>
    tariffsInOrder([...tariffs, ...more.map((change) => ({...(second as Tariff), ...change}))]);
  const from2027 = {code: '2027', firstFiscalYear: 2027, confirmedThrough: 2027};
  const shown = (all: readonly Tariff[], today?: string) =>
    shownPrices(all, today).map(({fiscalYear, prices}) => [fiscalYear, prices.items['cpu-1']?.yen]);

  test.each([
    [undefined, [[2026, 500]]],
    ['2025-06-01', [[2025, 500]]],
    ['2026-11-29', [[2026, 500]]],
    // Nothing is confirmed for 2027 yet.
    ['2027-04-01', [[2026, 500]]],
    ['2001-01-01', [[2025, 500]]],
  ])('lists without a difference, %s', (today, expected) => expect(shown(tariffs, today)).toEqual(expected));

  test.each([
    [
      undefined,
      [
        [2026, 500],
        [2027, 600],
      ],
    ],
    [
      '2025-06-01',
      [
        [2025, 500],
        [2027, 600],
      ],
    ],
    [
      '2026-11-29',
      [
        [2026, 500],
        [2027, 600],
      ],
    ],
    [
      '2027-03-31',
      [
        [2026, 500],
        [2027, 600],
      ],
    ],
    ['2027-04-01', [[2027, 600]]],
    ['2028-04-01', [[2027, 600]]],
  ])('other prices from 2027 on, %s', (today, expected) => {
    expect(shown(lists({...from2027, prices: dearer}), today)).toEqual(expected);
  });

  test.each([
    [undefined, [[2027, 500]]],
    ['2027-03-31', [[2026, 500]]],
    ['2027-04-01', [[2027, 500]]],
  ])('the same prices in 2027, %s', (today, expected) => expect(shown(lists(from2027), today)).toEqual(expected));

  test('are one where what is shown of them is the same', () => {
    const all = lists({...from2027, prices: dearer});
    expect(shownPrices(all, '2026-11-29', ({items}) => items['cpu-2']?.yen)).toHaveLength(1);
  });
});

// Without any edit of the data: the year of today in Japan and the next; then whether their prices are confirmed.
test.each([
  [undefined, 2026, [2026, 2027], [true, false]],
  ['2024-06-01', 2025, [2025, 2026], [true, true]],
  ['2026-01-01', 2025, [2025, 2026], [true, true]],
  ['2026-03-31', 2025, [2025, 2026], [true, true]],
  ['2026-04-01', 2026, [2026, 2027], [true, false]],
  ['2026-11-28', 2026, [2026, 2027], [true, false]],
  ['2027-01-01', 2026, [2026, 2027], [true, false]],
  ['2027-03-31', 2026, [2026, 2027], [true, false]],
  ['2027-04-01', 2027, [2027, 2028], [false, false]],
  ['2028-01-01', 2027, [2027, 2028], [false, false]],
  ['2028-03-31', 2027, [2027, 2028], [false, false]],
  ['2028-04-01', 2028, [2028, 2029], [false, false]],
  ['2028-04-02', 2028, [2028, 2029], [false, false]],
])('on %s a form begins with %i', (today, year, choices, confirmed) => {
  expect(yearToBegin(tariffs, today)).toBe(year);
  expect(yearsToChoose(tariffs, today, year)).toEqual(choices);
  const isYearConfirmed = (one: number) => tariffs.some((tariff) => isConfirmed(tariff, one));
  expect(choices.map(isYearConfirmed)).toEqual(confirmed);
  // The year of a link or a workbook can be chosen, too.
  expect(yearsToChoose(tariffs, today, 2020)).toEqual([2020, ...choices]);
});
