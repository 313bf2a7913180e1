import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {runs} from '../lib/test-support/exhaustive';
import {randomPlan} from './fixtures/random-plan';
import {recompute} from './fixtures/recompute';
import {computed, priceList} from './fixtures/tariffs';
import type {Step} from './step';

function explained(fiscalYear: number, line: object) {
  const [only] = computed({fiscalYear, lines: [line]}).estimate.lines;
  if (!only) throw new Error('no line');
  return only.terms;
}

const year = {start: '2026-04-01', end: '2027-03-31'};
const storage = {service: 'storage-general', ...year, quantities: ['20', '11.0']};

test('the steps of 31 TB in the general division, term 1 of 2026', () => {
  const steps: Step[] = [
    {rule: 'sum-of-quantities', quantities: ['20', '11.0'], quantity: '31', source: 'workbook-quantity'},
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
  ];
  expect(explained(2026, storage)[0]).toEqual({
    items: [{item: 'storage-general', withoutTax: 53_479, fee: 58_826, steps}],
    sum: [],
    withoutTax: 53_479,
  });
});

const cloud = {service: 'group-cloud', ...year, projects: '1', storageTb: '25'};
const work = {service: 'group-cloud-work', date: '2026-08-01', personMonths: '1.5'};
const node = {service: 'dedicated-personal', node: 'accelerator-1', quantities: ['1']};

// The numbers of the steps are held by the property below.
test.each([
  [2026, {...storage, quantities: ['30']}, 0, ['storage-general: free-up-to (appendix-1)']],
  [2026, {...storage, end: '2026-07-31'}, 1, ['storage-general: not-in-term (workbook-days)']],
  [2026, {...node, ...year}, 0, ['accelerator-1: prorate-days (workbook-amount), tax (workbook-tax-per-line)']],
  // 2025: no tax on the line.
  [2025, {...node, start: '2025-04-01', end: '2025-06-29'}, 0, ['accelerator-1: prorate-days (workbook-amount)']],
  // Each amount of Group Cloud is cut and taxed, then added; all of it is an estimate.
  [
    2026,
    cloud,
    0,
    [
      'group-cloud-basic: yearly-price (appendix-1), prorate-year (estimate), tax (estimate)',
      'group-cloud-storage: storage-steps (appendix-1), yearly-price (appendix-1), prorate-year (estimate), ' +
        'tax (estimate)',
      'sum-of-amounts (estimate)',
    ],
  ],
  [2026, work, 0, ['group-cloud-work: not-in-term (estimate)']],
  [2026, work, 1, ['group-cloud-work: once (appendix-1), tax (estimate)']],
] as const)('%i, %j, term %i', (fiscalYear, line, term, expected) => {
  const {items, sum} = explained(fiscalYear, line)[term];
  const inWords = (steps: readonly Step[]) => steps.map(({rule, source}) => `${rule} (${source})`).join(', ');
  const ofItems = items.map(({item, steps}) => `${item}: ${inWords(steps)}`);
  expect([...ofItems, ...(sum.length > 0 ? [inWords(sum)] : [])]).toEqual(expected);
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
  const {estimate} = computed({fiscalYear, lines});
  const {totals} = estimate;
  expect(totals).toMatchObject({withoutTax, tax, withTax: estimate.termTotals});
  const ofTerm2 = totals.steps[1].map((step) => [step.rule, 'cut' in step ? step.cut : 'sum' in step && step.sum]);
  expect(ofTerm2).toEqual(steps);
});

test('every explanation recomputes to the amount of the engine, for every plan', () => {
  fc.assert(
    fc.property(randomPlan(priceList, ['2025', '2026']), (input) => {
      const {estimate: result} = computed(input);
      for (const {terms, fees} of result.lines) {
        terms.forEach((term, t) => {
          expect(term.items.map(({steps}) => recompute(steps))).toEqual(term.items.map(({fee}) => fee));
          const [only] = term.items;
          expect(term.sum.length > 0 ? recompute(term.sum) : only?.fee).toBe(fees[t]);
        });
      }
      const {totals} = result;
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
  const steps = explained(2026, storage)[0].items[0]?.steps ?? [];
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
