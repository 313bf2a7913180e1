import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {runs} from '../../test-support/exhaustive';
import {explainLine, explainTotals} from './explain';
import type {Step} from './explain-step';
import {randomPlan} from './fixtures/random-plan';
import {recompute} from './fixtures/recompute';
import {priceList, workedOut} from './fixtures/tariffs';
import {termsOf} from './term';

function explained(fiscalYear: number, line: object, rules?: string) {
  const {plan, tariff} = workedOut({fiscalYear, rules, lines: [line]});
  const [only] = plan.lines.map((one) => explainLine(one, termsOf(fiscalYear), tariff));
  if (!only) throw new Error('no line');
  return only;
}

const year = {start: '2026-04-01', end: '2027-03-31'};

describe('the steps of an amount', () => {
  test('31 TB in the general division, term 1 of 2026', () => {
    const line = {service: 'storage-general', ...year, quantities: ['20', '11.0']};
    expect(explained(2026, line)[0]).toEqual({
      items: [
        {
          item: 'storage-general',
          fee: 58_826,
          steps: [
            {
              rule: 'sum-of-quantities',
              quantities: ['20', '11.0'],
              quantity: '31',
              source: 'workbook-quantity',
            },
            {rule: 'storage-steps', tb: '31', freeTb: 30, stepTb: 10, steps: 4, source: 'appendix-1'},
            {rule: 'yearly-price', units: 4, yen: 40_000, yenPerYear: 160_000, source: 'appendix-1'},
            {
              rule: 'prorate-year',
              yenPerYear: 160_000,
              days: 122,
              daysOfYear: 365,
              exact: '53479.45',
              cut: 53_479,
              source: 'workbook-amount',
            },
            {
              rule: 'tax',
              withoutTax: 53_479,
              percent: 10,
              exact: '58826.90',
              cut: 58_826,
              source: 'workbook-tax-per-line',
            },
          ],
        },
      ],
      sum: [],
      fee: 58_826,
      withoutTax: 53_479,
    });
  });

  test('30 TB are free; a term without a day says so', () => {
    const line = {service: 'storage-general', start: '2026-04-01', end: '2026-07-31', quantities: ['30']};
    const [first, second] = explained(2026, line);
    expect(first.items[0]?.steps).toEqual([{rule: 'free-up-to', tb: '30', freeTb: 30, source: 'appendix-1'}]);
    expect(second.items[0]?.steps).toEqual([{rule: 'not-in-term', source: 'workbook-days'}]);
  });

  test('one B200 GPU for 90 days under the 2025 rules: no tax on the line', () => {
    const line = {
      service: 'dedicated-personal',
      node: 'accelerator-1',
      start: '2025-04-01',
      end: '2025-06-29',
    };
    expect(explained(2025, {...line, quantities: ['1']})[0]).toMatchObject({
      items: [
        {
          steps: [
            {
              rule: 'prorate-days',
              quantity: '1',
              yen: 180_000,
              days: 90,
              per: 30,
              exact: '540000',
              cut: 540_000,
            },
          ],
        },
      ],
      fee: 540_000,
      withoutTax: 540_000,
    });
  });

  test('DDBJ Group Cloud: two amounts, each cut and taxed, then added; all of it an estimate', () => {
    const line = {service: 'group-cloud', ...year, projects: '1', storageTb: '25'};
    const [first] = explained(2026, line);
    expect(first.items.map(({item, fee}) => [item, fee])).toEqual([
      ['group-cloud-basic', 1_286_849],
      ['group-cloud-storage', 44_119],
    ]);
    expect(first.items[1]?.steps.map(({rule, source}) => [rule, source])).toEqual([
      ['storage-steps', 'appendix-1'],
      ['yearly-price', 'appendix-1'],
      ['prorate-year', 'estimate'],
      ['tax', 'estimate'],
    ]);
    expect(first.sum).toEqual([
      {rule: 'sum-of-amounts', amounts: [1_286_849, 44_119], sum: 1_330_968, source: 'estimate'},
    ]);
    expect([first.fee, first.withoutTax]).toEqual([1_330_968, 1_169_863 + 40_109]);
  });

  test('work of 1.5 person-months, once, in the term of its date', () => {
    const line = {service: 'group-cloud-work', date: '2026-08-01', personMonths: '1.5'};
    const [first, second] = explained(2026, line);
    expect(first.items[0]?.steps).toEqual([{rule: 'not-in-term', source: 'estimate'}]);
    expect(second.items[0]?.steps).toMatchObject([
      {rule: 'once', quantity: '1.5', yen: 300_000, exact: '450000', cut: 450_000, source: 'appendix-1'},
      {rule: 'tax', withoutTax: 450_000, percent: 10, exact: '495000', cut: 495_000},
    ]);
  });
});

test.each([
  // 2025: the sum of a term is taxed. 150,000 × 3 months and 31 TB of storage: 53,479 + 450,000
  [
    2025,
    [
      ['sum-of-amounts', 503_479],
      ['tax-on-term', 50_347],
    ],
    [53_479, 503_479, 53_041],
    [5347, 50_347, 5304],
  ],
  // 2026: the lines are added, their tax is the difference.
  [2026, [['sum-of-amounts', 58_826 + 495_000]], [53_479, 503_479, 53_041], [5347, 50_347, 5304]],
] as const)('totals of %i', (fiscalYear, steps, withoutTax, tax) => {
  const period = {start: `${fiscalYear}-04-01`, end: `${fiscalYear + 1}-03-31`};
  const lines = [
    {service: 'storage-general', ...period, quantities: ['31']},
    {service: 'group-cloud-work', date: `${fiscalYear}-08-01`, personMonths: '1.5'},
  ];
  const {plan, tariff, estimate} = workedOut({fiscalYear, lines});
  const totals = explainTotals(plan, tariff);
  expect(totals).toMatchObject({withoutTax, tax, withTax: estimate.termTotals});
  const ofTerm2 = totals.steps[1].map((step) => [
    step.rule,
    'cut' in step ? step.cut : 'sum' in step && step.sum,
  ]);
  expect(ofTerm2).toEqual(steps);
});

test('every explanation recomputes to the amount of the engine, for every plan', () => {
  fc.assert(
    fc.property(randomPlan(priceList, ['2025', '2026']), (input) => {
      const {plan, tariff, estimate: result} = workedOut(input);
      plan.lines.forEach((line, i) => {
        explainLine(line, termsOf(plan.fiscalYear), tariff).forEach((term, t) => {
          expect(term.items.map(({steps}) => recompute(steps))).toEqual(term.items.map(({fee}) => fee));
          const [only] = term.items;
          expect(term.sum.length > 0 ? recompute(term.sum) : only?.fee).toBe(result.lines[i]?.fees[t]);
          expect(term.fee).toBe(result.lines[i]?.fees[t]);
        });
      });
      const totals = explainTotals(plan, tariff);
      expect(totals.steps.map(recompute)).toEqual(result.termTotals);
      expect(totals.withTax).toEqual(result.termTotals);
      expect(totals.total.withTax).toBe(result.total);
      if (result.taxByTerm) expect(totals.tax).toEqual(result.taxByTerm);
      for (const t of [0, 1, 2] as const) {
        expect(totals.withoutTax[t] + totals.tax[t]).toBe(totals.withTax[t]);
      }
    }),
    {numRuns: runs(100, 5_000)},
  );
});

test('a number that does not follow is found out: any one changed by 1, in any step', () => {
  const line = {service: 'storage-general', ...year, quantities: ['20', '11']};
  const steps = explained(2026, line)[0].items[0]?.steps ?? [];
  expect(recompute(steps)).toBe(58_826);
  steps.forEach((step, i) => {
    for (const [key, value] of Object.entries(step)) {
      // What would have been free does not change what 31 TB cost, until it reaches them.
      if (typeof value !== 'number' || key === 'freeTb') continue;
      const wrong: Step[] = steps.with(i, {...step, [key]: value + 1});
      expect([step.rule, key, recompute(wrong)]).toEqual([step.rule, key, undefined]);
    }
  });
  expect(recompute([])).toBeUndefined();
  expect(recompute(steps.slice(0, 3))).toBeUndefined();
});
