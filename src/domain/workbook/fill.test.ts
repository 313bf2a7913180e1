// Fills plans into workbooks, the centre's where it is at hand and a synthetic one, and compares file, figures and plan.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {strFromU8, unzipSync} from 'fflate';
import {tariffs} from '../../data/tariffs';
import {usagePlanWorkbook as layout} from '../../data/workbook';
import {estimate} from '../fees/estimate';
import type {Plan} from '../fees/plan';
import {fillWorkbook} from './fill';
import {samplePlans, workbookPlan} from './fixtures/random-plan';
import {syntheticParts, zipOf} from './fixtures/synthetic-workbook';
import {readWorkbook} from './read';
import {openUsagePlan} from './recognise';
import {valueAt} from './sheet';

const OFFICIAL = join(
  __dirname,
  '..',
  '..',
  '..',
  '..',
  'shared',
  'workbook',
  'usage_plan_table2026_v1.1.0.xlsx',
);
const synthetic = () => zipOf(syntheticParts(layout));
const general31 = {service: 'storage-general', start: '2026-04-01', end: '2027-03-31', quantities: ['31']};

function filled(bytes: Uint8Array, plan: unknown): Uint8Array {
  const result = fillWorkbook(bytes, plan, tariffs, layout);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.bytes;
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  return Object.keys(old).filter(
    (path) => Buffer.compare(old[path] ?? Buffer.of(), now[path] ?? Buffer.of()) !== 0,
  );
}

/** The stored results of the fee sheet's formulas. */
function storedIn(bytes: Uint8Array, lineCount: number) {
  const {sheet} = openUsagePlan(bytes, tariffs, layout);
  const numbers = (columns: readonly string[], row: number) =>
    columns.map((column) => Number(valueAt(sheet, `${column}${row}`).text));
  const {days, fees} = layout.given;
  const rows = Array.from({length: lineCount}, (_, i) => layout.firstRow + i);
  return {
    lines: rows.map((row) => ({days: numbers(days, row), fees: numbers(fees, row)})),
    byService: layout.totals.map(({row}) => numbers(fees, row)),
    termTotals: numbers(fees, layout.sumRow),
    total: Number(valueAt(sheet, layout.total.cell).text),
  };
}

function expectedOf(plan: Plan) {
  const answer = estimate(plan, tariffs);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  const {lines, termTotals, total} = answer.result;
  const byService = layout.totals.map(({service}) =>
    [0, 1, 2].map((term) =>
      lines.reduce((sum, {fees}, i) => sum + (plan.lines[i]?.service === service ? (fees[term] ?? 0) : 0), 0),
    ),
  );
  return {lines, byService, termTotals, total};
}

const workbooks: [string, () => Uint8Array, {fee: string; days: string}][] = [
  ['a synthetic workbook', synthetic, {fee: 'xl/worksheets/sheet9.xml', days: 'xl/worksheets/sheet3.xml'}],
];
if (existsSync(OFFICIAL)) {
  workbooks.push([
    'the workbook of the centre',
    () => new Uint8Array(readFileSync(OFFICIAL)),
    {fee: 'xl/worksheets/sheet2.xml', days: 'xl/worksheets/sheet5.xml'},
  ]);
} else {
  console.log(`skipped: ${OFFICIAL} is absent, so only the synthetic workbook is filled`);
  test.skip('the workbook of the centre is absent', () => {});
}

describe.each(workbooks)('%s', (_name, read, {fee, days}) => {
  const bytes = read();

  test('differs in the fee sheet and the workbook part alone', () => {
    const after = filled(bytes, {fiscalYear: 2026, lines: [general31]});
    expect(changedParts(bytes, after).sort()).toEqual(['xl/workbook.xml', fee].sort());
    expect(strFromU8(unzipSync(after)['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
      /<calcPr fullCalcOnLoad="1"/,
    );
  });

  test('differs in the days of the year too when it has 366', () => {
    const after = filled(bytes, {fiscalYear: 2027, lines: []});
    expect(changedParts(bytes, after).sort()).toEqual(['xl/workbook.xml', fee, days].sort());
    expect(strFromU8(unzipSync(after)[days] ?? new Uint8Array())).toContain('<v>366</v>');
  });

  test('has 31 TB at 175,997 yen, and nothing of what stood there', () => {
    const dedicated = {
      service: 'dedicated-personal',
      start: '2026-04-01',
      end: '2026-04-30',
      node: 'accelerator-3',
      quantities: ['0', '0.5', '1.50'],
    };
    const after = filled(bytes, {fiscalYear: 2026, lines: [dedicated, general31]});
    const {sheet} = openUsagePlan(after, tariffs, layout);
    const row = (number: number) =>
      [...'ABCDEFGHNOPQRSTUVW'].map((column) => valueAt(sheet, `${column}${number}`).text);
    const service = '計算ノード占有利用_個人ゲノム区画';
    const type = 'Accelerator最適化ノードType3(1台)';
    expect(row(12)).toEqual(
      // 2 × 270,000 × 30 ÷ 30 = 540,000; × 1.1 = 594,000
      [
        '46113',
        '46142',
        service,
        type,
        '0',
        '0.5',
        '1.50',
        '',
        '',
        '2台',
        service + type,
        '2',
        '30',
        '0',
        '0',
        '594000',
        '0',
        '0',
      ],
    );
    const storage = 'ストレージ大規模利用_一般解析区画';
    const quota = 'Quota設定のみ';
    expect(row(13)).toEqual([
      '46113',
      '46477',
      storage,
      quota,
      '31',
      '',
      '',
      '',
      '',
      '31TB',
      storage + quota,
      '31',
      '122',
      '122',
      '121',
      '58826',
      '58826',
      '58345',
    ]);
    expect(row(14)).toEqual(['', '', '', '', '', '', '', '', '', '', '', '0', '0', '0', '0', '', '', '']);
    expect(valueAt(sheet, 'W36').text).toBe(String(594_000 + 175_997));

    const emptied = openUsagePlan(filled(bytes, {fiscalYear: 2026, lines: []}), tariffs, layout).sheet;
    expect([...'ABCDEOP'].map((column) => valueAt(emptied, `${column}12`).text).join('')).toBe('');
  });

  test('has the figures of the engine, for 50 plans', () => {
    for (const plan of samplePlans(50)) {
      expect(storedIn(filled(bytes, plan), plan.lines.length)).toEqual(expectedOf(plan));
    }
  });

  test('gives the plan back, row by row without a problem', () => {
    fc.assert(
      fc.property(workbookPlan, (plan) => {
        const answer = readWorkbook(filled(bytes, plan), tariffs, layout);
        const rows = plan.lines.map((_, i) => ({row: 12 + i, line: i, problems: []}));
        expect(answer).toMatchObject({ok: true, plan, rows, yearText: null});
      }),
      {numRuns: 50},
    );
  });

  test('can be filled again: the second plan takes the place of the first', () => {
    const [first, second] = samplePlans(2);
    if (!second) throw new Error('no plan');
    const twice = filled(filled(bytes, first), second);
    expect(storedIn(twice, 15)).toEqual(storedIn(filled(bytes, second), 15));
    expect(readWorkbook(twice, tariffs, layout)).toMatchObject({ok: true, plan: second});
  });
});

describe('what a plan can have and the workbook cannot', () => {
  const bytes = synthetic();
  const cloud = {
    service: 'group-cloud',
    start: '2026-04-01',
    end: '2027-03-31',
    projects: '1',
    storageTb: '25',
  };
  const line = (count: number) => ({...general31, quantities: Array.from({length: count}, () => '1')});
  const old = {...general31, start: '1900-02-28'};

  test.each<[string, object, object[]]>([
    [
      'no plan',
      {fiscalYear: 2026},
      [{code: 'plan-has-problems', errors: [{path: 'lines', code: 'lines-missing'}]}],
    ],
    ['rules of 2025', {fiscalYear: 2025, lines: []}, [{code: 'other-rules', rules: '2025'}]],
    [
      'a year Excel misreads',
      {fiscalYear: 1900, rules: '2026', lines: []},
      [{code: 'year-too-early', fiscalYear: 1900}],
    ],
    ['Group Cloud', {fiscalYear: 2026, lines: [line(1), cloud]}, [{code: 'group-cloud-lines', lines: [1]}]],
    [
      '17 lines',
      {fiscalYear: 2026, lines: Array.from({length: 17}, () => line(1))},
      [{code: 'too-many-lines', limit: 15, lines: [15, 16]}],
    ],
    [
      '11 accounts',
      {fiscalYear: 2026, lines: [line(10), line(11)]},
      [{code: 'too-many-accounts', limit: 10, lines: [1]}],
    ],
    ['a date before Excel', {fiscalYear: 2026, lines: [old]}, [{code: 'dates-too-early', lines: [0]}]],
    [
      'two things',
      {fiscalYear: 2026, lines: [cloud, line(11)]},
      [
        {code: 'group-cloud-lines', lines: [0]},
        {code: 'too-many-accounts', limit: 10, lines: [1]},
      ],
    ],
  ])('%s', (_name, plan, problems) => {
    expect(fillWorkbook(bytes, plan, tariffs, layout)).toEqual({ok: false, problems});
  });

  test('Group Cloud lines can be left out, and the answer says so', () => {
    const plan = {fiscalYear: 2026, lines: [cloud, general31]};
    const answer = fillWorkbook(bytes, plan, tariffs, layout, {withoutGroupCloud: true});
    expect(answer).toMatchObject({ok: true, notes: [{code: 'group-cloud-left-out', lines: [0]}]});
    const back = readWorkbook(answer.ok ? answer.bytes : bytes, tariffs, layout);
    expect(back).toMatchObject({ok: true, plan: {fiscalYear: 2026, lines: [general31]}});
  });

  test('another year than the file had is said, and rules that are not the year’s own are kept', () => {
    const plan = {fiscalYear: 2025, rules: '2026', lines: []};
    const answer = fillWorkbook(bytes, plan, tariffs, layout);
    expect(answer).toMatchObject({ok: true, notes: [{code: 'year-changed', from: 2026, to: 2025}]});
    expect(readWorkbook(answer.ok ? answer.bytes : bytes, tariffs, layout)).toMatchObject({ok: true, plan});
  });
});
