// A plan has the figures of the engine wherever it is computed: in the form, from a shared link, in a filled workbook.
// The explanations, the CSV and the text have tests of their own in src/fees.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {runs} from '../../lib/test-support/exhaustive';
import {isGroupCloud} from '../code';
import {randomPlan} from '../fixtures/random-plan';
import {computed, priceList, tariffs} from '../fixtures/tariffs';
import {csvMessages} from '../messages/save-and-share';
import type {Plan} from '../plan';
import {planCsv} from '../plan-csv';
import {readShared, sharedText} from '../share';
import {sumOfTerms} from '../term';
import {answerTo} from '../workbook/components/work';
import {edition2026 as layout} from '../workbook/editions/2026';
import type {FillResult} from '../workbook/fill';
import {samplePlans} from '../workbook/fixtures/random-plan';
import {usagePlan} from '../workbook/fixtures/usage-plan';
import {readWorkbook} from '../workbook/read';
import {computePlan} from './computed-plan';
import {draftOf} from './draft';

const COUNT = runs(40, 300);
const plans = fc.sample(randomPlan(priceList, ['2025', '2026']), {numRuns: COUNT, seed: 2026});
const template = usagePlan();

/** The estimate of the page, which must have a line for each of the plan's. */
function onPage(plan: Plan) {
  const computed = computePlan(draftOf(plan), tariffs);
  expect(computed?.plan).toEqual(plan);
  return computed?.estimate;
}

test('the form keeps the plan and has the figures of the engine', () => {
  for (const plan of plans) expect(onPage(plan)).toEqual(computed(plan).estimate);
  expect(new Set(plans.flatMap(({lines}) => lines.map(({service}) => service))).size).toBe(
    Object.keys(priceList.services).length,
  );
});

test('a shared link, opened in the form', () => {
  for (const plan of plans) {
    const shared = readShared(encodeURI(sharedText(plan)), tariffs, 2026);
    expect({problems: shared.problems, estimate: onPage(shared.plan)}).toEqual({
      problems: [],
      estimate: computed(plan).estimate,
    });
  }
});

test('the table for spreadsheets', () => {
  for (const plan of plans) {
    const {plan: read, estimate, tariff} = computed(plan);
    const rows = planCsv(read, estimate, tariff, csvMessages, 'en').trimEnd().split('\r\n');
    const amounts = rows.slice(2).map((row) => row.split(',').slice(-4).map(Number));
    const {withoutTax, tax, withTax, total} = estimate.totals;
    expect(amounts).toEqual([
      ...estimate.lines.map(({fees}) => [...fees, sumOfTerms(fees)]),
      [...withoutTax, total.withoutTax],
      [...tax, total.tax],
      [...withTax, total.withTax],
    ]);
    expect([...estimate.termTotals, estimate.total]).toEqual(amounts.at(-1));
  }
});

test('a filled workbook, read back into the form, without the lines of Group Cloud', () => {
  for (const plan of [...plans, ...samplePlans(COUNT)]) {
    const job = {task: 'fill', plan, details: {}} as const;
    const reply = answerTo({bytes: template, job}, tariffs, [layout]) as FillResult;
    const {tariff} = computed(plan);
    if (tariff.code !== layout.rules) {
      expect(reply).toEqual({ok: false, problems: [{code: 'other-rules', rules: tariff.code, wanted: layout.rules}]});
      continue;
    }
    const lines = plan.lines.filter(({service}) => !isGroupCloud(service));
    const {estimate} = computed({...plan, lines});
    if (!reply.ok) throw new Error(JSON.stringify(reply.problems));
    expect({lines: reply.lines, total: reply.total}).toEqual({lines: lines.length, total: estimate.total});
    const back = readWorkbook(reply.bytes, tariffs, [layout]);
    expect(back.ok && onPage(back.plan)).toEqual(estimate);
  }
});
