import {describe, expect, test} from '@jest/globals';
import {type ItemCode, itemCodes, nodeCodes, type ServiceCode, serviceCodes} from '../domain/fees/code';
import {MAX_LINES} from '../domain/fees/plan';
import {MAX_QUANTITY} from '../domain/fees/quantity';
import {tariffsSchema} from '../domain/fees/tariff';
import {priceList, tariffs} from './tariffs';

test('the schema accepts the tariffs', () => {
  const issues = tariffsSchema.safeParse(tariffs).error?.issues ?? [];
  expect(issues.map(({path, message}) => `src/data/tariffs.ts: ${path.join('.')}: ${message}`)).toEqual([]);
});

test.each([
  ['a code used twice', [tariffs[0], {...tariffs[1], code: '2025'}]],
  ['two tariffs for one year', [tariffs[0], {...tariffs[1], firstFiscalYear: 2025}]],
  ['two open ends', [{...tariffs[0], lastFiscalYear: undefined}, tariffs[1]]],
  ['a price of half a yen', [{...tariffs[0], prices: withItem({yen: 0.5})}]],
  ['a price without English', [{...tariffs[0], prices: withItem({name: {ja: '名前'}})}]],
  ['a day that does not exist', [{...tariffs[0], prices: withItem({since: '2022-02-29'})}]],
  ['an unknown field', [{...tariffs[0], discount: 5}]],
])('the schema refuses %s', (_what, data) => expect(tariffsSchema.safeParse(data).success).toBe(false));

function withItem(change: object) {
  return {...priceList, items: {...priceList.items, 'cpu-1': {...priceList.items['cpu-1'], ...change}}};
}

test('two tariffs: 2025 for one year, 2026 open-ended, with the same prices and tax', () => {
  expect(tariffs.map(({prices, ...tariff}) => tariff)).toEqual([
    {
      code: '2025',
      firstFiscalYear: 2025,
      lastFiscalYear: 2025,
      confirmedThrough: 2025,
      taxPercent: 10,
      taxedPer: 'term',
    },
    {
      code: '2026',
      firstFiscalYear: 2026,
      confirmedThrough: 2026,
      taxPercent: 10,
      taxedPer: 'line-and-term',
    },
  ]);
  for (const {prices} of tariffs) expect(prices).toBe(priceList);
});

describe('every price, tax excluded (terms of use 2025, appendices 1 and 2)', () => {
  const prices: [ItemCode, number, unknown][] = [
    ['storage-general', 40_000, {kind: 'storage-steps', stepTb: 10, freeTb: 30}],
    ['storage-personal', 40_000, {kind: 'storage-steps', stepTb: 10, freeTb: 0}],
    ['group-cloud-basic', 3_500_000, {kind: 'year'}],
    ['group-cloud-storage', 40_000, {kind: 'storage-steps', stepTb: 10, freeTb: 0}],
    ['group-cloud-development', 1_500_000, {kind: 'once'}],
    ['group-cloud-work', 300_000, {kind: 'once'}],
    ['group-cloud-transport', 40_000, {kind: 'once'}],
    ['cpu-1', 500, {kind: 'days', days: 30}],
    ['cpu-2', 500, {kind: 'days', days: 30}],
    ['memory-1', 50_000, {kind: 'days', days: 30}],
    ['memory-2', 40_000, {kind: 'days', days: 30}],
    ['accelerator-1', 180_000, {kind: 'days', days: 30}],
    ['accelerator-2', 56_250, {kind: 'days', days: 30}],
    ['accelerator-3', 270_000, {kind: 'days', days: 30}],
  ];

  test.each(prices)('%s: %i yen', (code, yen, basis) => {
    expect(priceList.items[code].yen).toBe(yen);
    expect(priceList.items[code].basis).toEqual(basis);
  });

  test('no item is left out of the table above', () => {
    expect(prices.map(([code]) => code)).toEqual(itemCodes);
  });

  test('the basic fee of Group Cloud was 15,000,000 until 2022-04-04', () => {
    expect(priceList.items['group-cloud-basic']).toMatchObject({
      since: '2022-04-05',
      formerly: [{yen: 15_000_000, until: '2022-04-04'}],
    });
  });
});

describe('what a unit and a whole node have', () => {
  const gb = (amount: number) => ({amount, unit: 'GB'});
  const tb = (amount: number) => ({amount, unit: 'TB'});
  test.each([
    ['cpu-1', {cpuCores: 1, memory: gb(8)}, {cpuCores: 192, memory: gb(1536)}],
    ['cpu-2', {cpuCores: 1, memory: gb(4)}, {cpuCores: 128, memory: gb(512)}],
    ['memory-1', {cpuCores: 32, memory: tb(1)}, {cpuCores: 192, memory: tb(6)}],
    ['memory-2', {cpuCores: 64, memory: tb(1)}, {cpuCores: 192, memory: tb(3)}],
    [
      'accelerator-1',
      {cpuCores: 14, memory: gb(250), accelerators: {count: 1, model: 'B200'}},
      {cpuCores: 112, memory: tb(2), accelerators: {count: 8, model: 'B200'}},
    ],
    [
      'accelerator-2',
      {cpuCores: 16, memory: gb(192), accelerators: {count: 1, model: 'L40S'}},
      {cpuCores: 64, memory: gb(768), accelerators: {count: 8, model: 'L40S'}},
    ],
    [
      'accelerator-3',
      {cpuCores: 64, memory: tb(2), accelerators: {count: 4, model: 'PEZY-SC3'}},
      {cpuCores: 64, memory: tb(2), accelerators: {count: 4, model: 'PEZY-SC3'}},
    ],
  ] as const)('%s', (code, unit, whole) => expect(priceList.items[code].node).toEqual({unit, whole}));
});

describe('which service offers which nodes', () => {
  const accelerators = ['accelerator-1', 'accelerator-2', 'accelerator-3'];
  test.each<[ServiceCode, readonly string[], readonly string[]]>([
    ['storage-general', [], []],
    ['storage-personal', [], []],
    ['priority-general', nodeCodes, nodeCodes],
    ['dedicated-general', nodeCodes, ['memory-1', ...accelerators]],
    ['priority-personal', nodeCodes, nodeCodes],
    ['dedicated-personal', nodeCodes, ['memory-1']],
    ['gpu-slurm-personal', ['accelerator-2'], []],
    ['group-cloud', [], []],
    ['group-cloud-development', [], []],
    ['group-cloud-work', [], []],
    ['group-cloud-transport', [], []],
  ])('%s', (code, nodes, askHelpDeskFirst) => {
    expect(priceList.services[code]).toMatchObject({nodes, askHelpDeskFirst});
  });

  test('every service is listed', () =>
    expect(Object.keys(priceList.services).sort()).toEqual([...serviceCodes].sort()));
});

test('the dearest plan that is accepted stays an exact JSON number', () => {
  const yearly = itemCodes.map((code) => {
    const {yen, basis} = priceList.items[code];
    if (basis.kind === 'days') return (yen * 366) / basis.days;
    return basis.kind === 'storage-steps' ? yen / basis.stepTb : yen;
  });
  // The dearest line is a Group Cloud project with storage, which adds two of these; a started step adds one more each.
  const dearestUnit = 2 * Math.max(...yearly) * 1.1;
  expect(MAX_LINES * (MAX_QUANTITY + 10) * dearestUnit).toBeLessThan(Number.MAX_SAFE_INTEGER);
});
