// The same plan has the same figures wherever it is worked out: page, command, share link, CSV, filled workbook, explanations.
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {beforeAll, describe, expect, jest, test} from '@jest/globals';
import fc from 'fast-check';
import {priceList, tariffs} from '../../data/tariffs';
import {usagePlanWorkbook as layout} from '../../data/workbook';
import {groupCloudServices} from '../../domain/fees/code';
import {estimate, type FeeEstimate} from '../../domain/fees/estimate';
import {explainLine, explainTotals} from '../../domain/fees/explain';
import {recompute} from '../../domain/fees/explain-recompute';
import {randomPlan} from '../../domain/fees/fixtures/random-plan';
import {quantityUnits} from '../../domain/fees/line-quantity';
import type {Plan} from '../../domain/fees/plan';
import {type CsvWords, csvColumns, csvTotals, planCsv} from '../../domain/fees/plan-csv';
import {readShared, sharedText} from '../../domain/fees/share';
import {tariffFor} from '../../domain/fees/tariff-in-force';
import {termsOf} from '../../domain/fees/term';
import type {Localized} from '../../domain/localized';
import {samplePlans} from '../../domain/workbook/fixtures/random-plan';
import {syntheticParts, zipOf} from '../../domain/workbook/fixtures/synthetic-workbook';
import {readWorkbook} from '../../domain/workbook/read';
import {openUsagePlan} from '../../domain/workbook/recognise';
import {valueAt} from '../../domain/workbook/sheet';
import {draftOf} from './draft';
import {answerTo, type FillReply} from './workbook/work';
import {type WorkedOut, workOut} from './worked-out';

jest.setTimeout(120_000);

const COUNT = 300;
const ruleCodes = tariffs.map(({code}) => code);
const plans = fc.sample(randomPlan(priceList, ruleCodes), {numRuns: COUNT, seed: 2026});

/** What must be the same everywhere. */
type Figures = Pick<FeeEstimate, 'lines' | 'taxByTerm' | 'termTotals' | 'total'>;

const figuresOf = ({lines, taxByTerm, termTotals, total}: Figures): Figures => ({
  lines,
  taxByTerm,
  termTotals,
  total,
});

function onPage(plan: Plan): WorkedOut {
  const worked = workOut(draftOf(plan), tariffs);
  if (!worked || worked.problems.size > 0)
    throw new Error(`the page does not work out ${JSON.stringify(plan)}`);
  return worked;
}

function byTheEngine(plan: Plan): Figures {
  const answer = estimate(plan, tariffs);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return figuresOf(answer.result);
}

let page: {plan: Plan; worked: WorkedOut; figures: Figures}[] = [];
beforeAll(() => {
  page = plans.map((plan) => {
    const worked = onPage(plan);
    return {plan, worked, figures: figuresOf(worked.estimate)};
  });
});

/** With its plan, so that a difference shows which one it is. */
const all = (of: (one: (typeof page)[number]) => unknown): unknown[] =>
  page.map((one) => ({plan: one.plan, figures: of(one)}));

test('the plans are of many kinds', () => {
  const lines = plans.flatMap((plan) => plan.lines);
  expect(plans.length).toBe(COUNT);
  expect(lines.length).toBeGreaterThan(COUNT * 2);
  expect(new Set(lines.map(({service}) => service)).size).toBe(11);
  const taxed = new Set(
    plans.map(({rules, fiscalYear}) => rules ?? tariffFor(tariffs, fiscalYear)?.code).filter(Boolean),
  );
  expect([...taxed].sort()).toEqual(['2025', '2026']);
  expect(page.filter(({figures}) => figures.total > 0).length).toBeGreaterThan(COUNT / 2);
});

test('the form keeps the plan, and the engine gives the page its figures', () => {
  expect(page.map(({worked}) => worked.plan)).toEqual(plans);
  expect(all(({plan}) => byTheEngine(plan))).toEqual(all(({figures}) => figures));
});

test('the command', () => {
  const {status, stdout} = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join('src', 'cli', 'estimate.ts'), '--jsonl', '-'],
    {
      cwd: path.join(__dirname, '..', '..', '..'),
      input: plans.map((plan) => `${JSON.stringify(plan)}\n`).join(''),
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  expect(status).toBe(0);
  const answers = stdout.trimEnd().split('\n');
  expect(answers.length).toBe(COUNT);
  expect(answers.map((line) => JSON.parse(line))).toEqual(page.map(({worked}) => worked.estimate));
});

test('a share link: link, plan, link is the identity, and the plan read has the figures', () => {
  for (const {plan, figures} of page) {
    const link = sharedText(plan);
    const shared = readShared(encodeURI(link), tariffs, 2026);
    expect(shared).toEqual({plan, problems: []});
    expect(sharedText(shared.plan)).toBe(link);
    expect(byTheEngine(shared.plan)).toEqual(figures);
  }
});

function named<K extends string>(codes: readonly K[]): Record<K, Localized> {
  const entries = codes.map((code): [K, Localized] => [code, {ja: code, en: `${code}, "${code}"`}]);
  return Object.fromEntries(entries) as Record<K, Localized>;
}

test('the table for spreadsheets', () => {
  const tax = {ja: '', en: ''};
  const words: CsvWords = {
    title: {ja: '{year}', en: '{year}'},
    columns: named(csvColumns),
    totals: named(csvTotals),
    units: named(quantityUnits),
    fees: {taxIncluded: tax, taxExcluded: tax},
  };
  for (const {worked, figures} of page) {
    const {plan, estimate: result, tariff} = worked;
    const rows = planCsv(plan, result, tariff, words, 'en').trimEnd().split('\r\n');
    // The last seven cells of a line are its numbers: no quotation marks, no commas in them.
    const numbers = rows.map((row) => row.split(',').slice(-7).map(Number));
    // The title and the headings stand above.
    const lines = numbers.slice(2, 2 + plan.lines.length);
    const [, tax = [], withTax = []] = numbers.slice(2 + plan.lines.length);
    expect(lines.map((row) => ({days: row.slice(0, 3), fees: row.slice(3, 6)}))).toEqual(figures.lines);
    expect(lines.map((row) => row[6])).toEqual(figures.lines.map(({fees}) => fees[0] + fees[1] + fees[2]));
    if (figures.taxByTerm) expect(tax.slice(3, 6)).toEqual(figures.taxByTerm);
    expect(withTax.slice(3)).toEqual([...figures.termTotals, figures.total]);
  }
});

describe('the filled workbook, as a viewer shows it that does not recalculate', () => {
  const template = zipOf(syntheticParts(layout));
  const withoutGroupCloud = (plan: Plan): Plan => ({
    ...plan,
    lines: plan.lines.filter(({service}) => !groupCloudServices.some((code) => code === service)),
  });

  function fill(plan: Plan): FillReply {
    return answerTo({id: 1, bytes: template, job: {task: 'fill', plan, withoutGroupCloud: true}})
      .reply as FillReply;
  }

  /** The figures in the cells of the formulas. */
  function storedIn(bytes: Uint8Array, count: number): Figures {
    const {sheet} = openUsagePlan(bytes, tariffs, layout);
    const numbers = (columns: readonly [string, string, string], row: number): [number, number, number] => [
      Number(valueAt(sheet, `${columns[0]}${row}`).text),
      Number(valueAt(sheet, `${columns[1]}${row}`).text),
      Number(valueAt(sheet, `${columns[2]}${row}`).text),
    ];
    const {days, fees} = layout.given;
    const rows = Array.from({length: count}, (_, i) => layout.firstRow + i);
    return {
      lines: rows.map((row) => ({days: numbers(days, row), fees: numbers(fees, row)})),
      taxByTerm: null,
      termTotals: numbers(fees, layout.sumRow),
      total: Number(valueAt(sheet, layout.total.cell).text),
    };
  }

  function expectSame(plan: Plan): void {
    const figures = figuresOf(onPage(withoutGroupCloud(plan)).estimate);
    const {length} = figures.lines;
    const reply = fill(plan);
    if (!reply.ok) throw new Error(JSON.stringify(reply.problems));
    expect(storedIn(reply.bytes, length)).toEqual(figures);
    expect({lines: reply.lines, total: reply.total}).toEqual({lines: length, total: figures.total});
    const back = readWorkbook(reply.bytes, tariffs, layout);
    if (!back.ok) throw new Error(JSON.stringify(back.problems));
    expect(figuresOf(onPage(back.plan).estimate)).toEqual(figures);
  }

  test('plans of every kind, lines of Group Cloud left out', () => {
    const [held, refused] = [true, false].map((follows) =>
      page.filter(({worked}) => (worked.tariff.code === layout.rules) === follows),
    );
    expect(held?.length).toBeGreaterThan(COUNT / 3);
    for (const {plan} of held ?? []) expectSame(plan);
    for (const {plan} of refused ?? []) {
      expect(fill(plan)).toEqual({ok: false, problems: [{code: 'other-rules', rules: '2025'}]});
    }
  });

  test('plans of up to fifteen lines and ten accounts', () => {
    for (const plan of samplePlans(COUNT)) expectSame(plan);
  });
});

test('every explanation recomputes to its amount', () => {
  for (const {worked, figures} of page) {
    const {plan, tariff} = worked;
    const terms = termsOf(plan.fiscalYear);
    for (const [i, line] of plan.lines.entries()) {
      const amounts = explainLine(line, terms, tariff).map(({items, sum}) => {
        const ofItems = items.map(({steps}) => recompute(steps));
        return sum.length > 0 ? [...ofItems, recompute(sum)] : ofItems;
      });
      const fees = explainLine(line, terms, tariff).map(({items, sum, fee}) =>
        sum.length > 0 ? [...items.map((item) => item.fee), fee] : [fee],
      );
      expect(amounts).toEqual(fees);
      expect(amounts.map((ofTerm) => ofTerm.at(-1))).toEqual(figures.lines[i]?.fees);
    }
    const totals = explainTotals(plan, tariff);
    expect(totals.steps.map(recompute)).toEqual(figures.termTotals);
    expect(totals.total.withTax).toBe(figures.total);
  }
});
