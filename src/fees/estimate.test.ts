import {describe, expect, test} from '@jest/globals';
import {estimate, withoutSteps} from './estimate';
import {tariffs} from './fixtures/tariffs';

function resultOf(fiscalYear: number, lines: object[], rules?: string) {
  const answer = estimate({fiscalYear, lines}, tariffs, rules);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result;
}

test.each([
  // 300,000 × 1.5 = 450,000; × 1.1 = 495,000
  [{service: 'group-cloud-work', personMonths: '1.5'}, 495_000],
  // 40,000 × 2 = 80,000; × 1.1 = 88,000
  [{service: 'group-cloud-transport', times: '2'}, 88_000],
])('%j is charged once, in the term of its date', (line, fee) => {
  const feesOn = (date: string) => resultOf(2027, [{...line, date}]).lines[0]?.fees;
  expect(feesOn('2027-04-01')).toEqual([fee, 0, 0]);
  expect(feesOn('2027-07-31')).toEqual([fee, 0, 0]);
  expect(feesOn('2027-08-01')).toEqual([0, fee, 0]);
  expect(feesOn('2027-11-30')).toEqual([0, fee, 0]);
  expect(feesOn('2027-12-01')).toEqual([0, 0, fee]);
  expect(feesOn('2028-03-31')).toEqual([0, 0, fee]);
});

describe('the tariff', () => {
  const lines = [{service: 'storage-personal', start: '2026-04-01', end: '2026-07-31', quantities: ['29']}];

  test('is that of the fiscal year, or the one that the caller or the plan asks for; the plan wins', () => {
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
  const nothing = {lines: [], termTotals: [0, 0, 0], total: 0, notes: []};
  expect(withoutSteps(resultOf(2026, []))).toEqual({...nothing, taxByTerm: null});
  expect(withoutSteps(resultOf(2025, []))).toEqual({...nothing, taxByTerm: [0, 0, 0]});
});
