import {describe, expect, test} from '@jest/globals';
import {tariffs} from '../../data/tariffs';
import {estimate} from './estimate';

function resultOf(fiscalYear: number, lines: object[], rules?: string) {
  const answer = estimate({fiscalYear, lines}, tariffs, rules);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result;
}

const groupCloud = (start: string, end: string) => ({
  service: 'group-cloud',
  start,
  end,
  projects: '1',
  storageTb: '25',
});

describe('DDBJ Group Cloud: one project, 25 TB', () => {
  test('whole fiscal year 2026', () => {
    // Basic fee: 3,500,000 × 122 ÷ 365 = 1,169,863.01 → 1,169,863; × 1.1 = 1,286,849.3 → 1,286,849
    // Storage: 3 started steps of 10 TB × 40,000 = 120,000; × 122 ÷ 365 = 40,109.58 → 40,109; × 1.1 = 44,119.9 → 44,119
    const terms1and2 = 1_286_849 + 44_119;
    // Term 3: 3,500,000 × 121 ÷ 365 = 1,160,273.97 → 1,160,273; × 1.1 = 1,276,300.3 → 1,276,300
    //         120,000 × 121 ÷ 365 = 39,780.82 → 39,780; × 1.1 = 43,758
    const term3 = 1_276_300 + 43_758;
    expect(resultOf(2026, [groupCloud('2026-04-01', '2027-03-31')])).toEqual({
      lines: [{days: [122, 122, 121], fees: [terms1and2, terms1and2, term3]}],
      taxByTerm: null,
      termTotals: [1_330_968, 1_330_968, 1_320_058],
      total: 3_981_994,
      notes: [{code: 'group-cloud-is-an-estimate', lines: [0]}],
    });
  });

  test('100 days, 2026-04-01 to 2026-07-09', () => {
    // Basic fee: 3,500,000 × 100 ÷ 365 = 958,904.1 → 958,904; × 1.1 = 1,054,794.4 → 1,054,794
    // Storage: 120,000 × 100 ÷ 365 = 32,876.7 → 32,876; × 1.1 = 36,163.6 → 36,163
    const result = resultOf(2026, [groupCloud('2026-04-01', '2026-07-09')]);
    expect(result.lines).toEqual([{days: [100, 0, 0], fees: [1_054_794 + 36_163, 0, 0]}]);
    expect(result.total).toBe(1_090_957);
  });

  test('leap fiscal year 2027: 366 days, term 3 has 122', () => {
    // Basic fee: 3,500,000 × 122 ÷ 366 = 1,166,666.7 → 1,166,666; × 1.1 = 1,283,332.6 → 1,283,332
    // Storage: 120,000 × 122 ÷ 366 = 40,000; × 1.1 = 44,000
    const fee = 1_283_332 + 44_000;
    const result = resultOf(2027, [groupCloud('2027-04-01', '2028-03-31')]);
    expect(result.lines).toEqual([{days: [122, 122, 122], fees: [fee, fee, fee]}]);
    expect(result.total).toBe(3_981_996);
  });

  test('2025 rules: lines exclude tax, which is taken on the sum of each term', () => {
    // Term 1: 1,169,863 + 40,109 = 1,209,972; tax 120,997.2 → 120,997
    // Term 2: the same, and 1.5 person-months of work: 450,000; sum 1,659,972; tax 165,997.2 → 165,997
    // Term 3: 1,160,273 + 39,780 = 1,200,053; tax 120,005.3 → 120,005
    const work = {service: 'group-cloud-work', date: '2025-08-01', personMonths: '1.5'};
    const result = resultOf(2025, [groupCloud('2025-04-01', '2026-03-31'), work]);
    expect(result.lines).toEqual([
      {days: [122, 122, 121], fees: [1_209_972, 1_209_972, 1_200_053]},
      {days: [0, 0, 0], fees: [0, 450_000, 0]},
    ]);
    expect(result.taxByTerm).toEqual([120_997, 165_997, 120_005]);
    expect(result.termTotals).toEqual([1_330_969, 1_825_969, 1_320_058]);
    expect(result.total).toBe(4_476_996);
  });
});

describe('DDBJ Group Cloud: what is charged once, in the term of its date', () => {
  test.each([
    // 300,000 × 1.5 = 450,000; × 1.1 = 495,000
    [{service: 'group-cloud-work', personMonths: '1.5'}, 495_000],
    // 1,500,000 × 0.25 = 375,000; × 1.1 = 412,500
    [{service: 'group-cloud-development', personMonths: '0.25'}, 412_500],
    // 40,000 × 2 = 80,000; × 1.1 = 88,000
    [{service: 'group-cloud-transport', times: '2'}, 88_000],
  ])('%j', (line, fee) => {
    const inTerm = (date: string) => resultOf(2027, [{...line, date}]).lines;
    const days = [0, 0, 0];
    expect(inTerm('2027-04-01')).toEqual([{days, fees: [fee, 0, 0]}]);
    expect(inTerm('2027-07-31')).toEqual([{days, fees: [fee, 0, 0]}]);
    expect(inTerm('2027-08-01')).toEqual([{days, fees: [0, fee, 0]}]);
    expect(inTerm('2027-11-30')).toEqual([{days, fees: [0, fee, 0]}]);
    expect(inTerm('2027-12-01')).toEqual([{days, fees: [0, 0, fee]}]);
    expect(inTerm('2028-02-29')).toEqual([{days, fees: [0, 0, fee]}]);
    expect(inTerm('2028-03-31')).toEqual([{days, fees: [0, 0, fee]}]);
  });
});

describe('free storage in the general division', () => {
  test.each([
    ['30', 0],
    ['30.000001', 175_997],
    ['31', 175_997],
    ['40', 175_997],
    ['40.000001', 219_997],
  ])('%s TB for fiscal year 2026 cost %i yen', (tb, total) => {
    const line = {service: 'storage-general', start: '2026-04-01', end: '2027-03-31', quantities: [tb]};
    expect(resultOf(2026, [line]).total).toBe(total);
  });
});

describe('the tariff', () => {
  const lines = [{service: 'storage-personal', start: '2026-04-01', end: '2026-07-31', quantities: ['29']}];

  test('is that of the fiscal year, or the one that the caller or the plan asks for; the plan has the last word', () => {
    expect(resultOf(2026, lines).taxByTerm).toBeNull();
    expect(resultOf(2026, lines, '2025').taxByTerm).toEqual([4010, 0, 0]);
    const plan = {fiscalYear: 2026, lines, rules: '2026'};
    expect(estimate(plan, tariffs, '2025')).toMatchObject({ok: true, result: {taxByTerm: null}});
  });

  test('is never made up', () => {
    const errors = [{path: 'fiscalYear', code: 'fiscal-year-without-tariff'}];
    expect(estimate({fiscalYear: 2024, lines: []}, tariffs)).toEqual({ok: false, errors});
    expect(estimate({fiscalYear: 2026, lines: []}, [])).toEqual({ok: false, errors});
  });
});

test('a plan without lines costs nothing', () => {
  expect(resultOf(2026, [])).toEqual({
    lines: [],
    taxByTerm: null,
    termTotals: [0, 0, 0],
    total: 0,
    notes: [],
  });
  expect(resultOf(2025, []).taxByTerm).toEqual([0, 0, 0]);
});
