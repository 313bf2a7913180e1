// Fills plans into usage plan workbooks and compares file, figures and plan.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {centreWorkbooks} from '../../lib/test-support/centre-workbook';
import {exhaustive, runs} from '../../lib/test-support/exhaustive';
import {hasLibreOffice, recalculatedByLibreOffice} from '../../lib/test-support/libreoffice';
import {withoutSteps} from '../estimate';
import {computed, tariffs} from '../fixtures/tariffs';
import type {Plan, PlanLine} from '../plan';
import {edition2026 as layout} from './editions/2026';
import {fillWorkbook} from './fill';
import {samplePlans, workbookPlan} from './fixtures/random-plan';
import {partPaths, usagePlan, usagePlanWith} from './fixtures/usage-plan';
import type {Details} from './layout';
import {textOfPart} from './parts';
import {readWorkbook} from './read';
import {openUsagePlan} from './recognise';
import {readSheet, type Sheet, valueAt} from './sheet';

const year = {start: '2026-04-01', end: '2027-03-31'};
const general31: PlanLine = {service: 'storage-general', ...year, quantities: ['31']};

/** What may be said of a plan that is as the input was: lines outside the year, and none at all. */
const isOfInput: readonly string[] = ['no-line-in-year', 'lines-on-another-sheet'];

function filled(bytes: Uint8Array, plan: unknown, details: Details = {}): Uint8Array {
  const result = fillWorkbook(bytes, plan as Plan, tariffs, [layout], details);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.bytes;
}

function feeSheetOf(bytes: Uint8Array) {
  return openUsagePlan(bytes, tariffs, [layout]);
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  const isChanged = (path: string) => Buffer.compare(old[path] ?? Buffer.of(), now[path] ?? Buffer.of()) !== 0;
  return Object.keys(old).filter(isChanged).sort();
}

/** The stored results of the fee sheet's formulas. */
function storedIn(bytes: Uint8Array, lineCount: number) {
  const {sheet} = feeSheetOf(bytes);
  const numbers = (columns: readonly string[], row: number) =>
    columns.map((column) => Number(valueAt(sheet, `${column}${row}`).text));
  const {days, fees, quantityText, serviceAndType} = layout.given;
  const rows = Array.from({length: lineCount}, (_, i) => layout.firstRow + i);
  return {
    lines: rows.map((row) => ({days: numbers(days, row), fees: numbers(fees, row)})),
    texts: rows.map((row) => [quantityText, serviceAndType].map((column) => valueAt(sheet, `${column}${row}`).text)),
    byService: layout.totals.map(({row}) => numbers(fees, row)),
    termTotals: numbers(fees, layout.sumRow),
    total: Number(valueAt(sheet, layout.total.cell).text),
  };
}

/** What the formulas must give: the figures of the engine. */
function figuresOf(plan: Plan) {
  const {lines, termTotals, total} = withoutSteps(computed(plan).estimate);
  const byService = layout.totals.map(({service}) =>
    [0, 1, 2].map((term) =>
      lines.reduce((sum, {fees}, i) => sum + (plan.lines[i]?.service === service ? (fees[term] ?? 0) : 0), 0),
    ),
  );
  return {lines, byService, termTotals, total};
}

/** The plan with its quantities as programs store numbers: `1.5` for `1.50`. */
function withoutNeedlessZeros<P extends Plan>(plan: P): P {
  const lines = plan.lines.map((line) =>
    'quantities' in line
      ? {...line, quantities: line.quantities.map((text) => text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''))}
      : line,
  );
  return {...plan, lines};
}

const workbooks: [name: string, bytes: Uint8Array][] = [
  ['a usage plan made for tests', usagePlan()],
  ...centreWorkbooks("filling the centre's own workbook", layout.version),
];

describe.each(workbooks)('%s', (_name, bytes) => {
  const {path: fee, parts} = feeSheetOf(bytes);
  const days = parts.sheets.get('Sheet1') ?? '';

  test.each([
    [2026, [partPaths.workbook, fee]],
    // A leap year has 366 days: the sheet that states it differs, too.
    [2027, [partPaths.workbook, fee, days]],
  ])('filled for %i, differs in these parts alone, and is told to recalculate', (fiscalYear, differing) => {
    const after = filled(bytes, {fiscalYear, lines: [general31]});
    expect(changedParts(bytes, after)).toEqual(differing.sort());
    const texts = unzipSync(after);
    expect(strFromU8(texts[partPaths.workbook] ?? new Uint8Array())).toMatch(/<calcPr fullCalcOnLoad="1"/);
    expect(strFromU8(texts[days] ?? new Uint8Array())).toContain(`<v>${fiscalYear === 2027 ? 366 : 365}</v>`);
  });

  test('has 31 TB at 175,997 yen, and nothing of what was in the row', () => {
    const dedicated = {
      service: 'dedicated-personal',
      start: '2026-04-01',
      end: '2026-04-30',
      node: 'accelerator-3',
      quantities: ['0', '0.5', '1.50'],
    };
    const {sheet} = feeSheetOf(filled(bytes, {fiscalYear: 2026, lines: [dedicated, general31]}));
    const row = (number: number) =>
      [...'ABCDEFGHNOPQRSTUVW'].map((column) => valueAt(sheet, `${column}${number}`).text).join('|');
    const [service, type] = ['計算ノード占有利用_個人ゲノム区画', 'Accelerator最適化ノードType3(1台)'];
    const [storage, quota] = ['ストレージ大規模利用_一般解析区画', 'Quota設定のみ'];
    // 2 × 270,000 × 30 ÷ 30 = 540,000; × 1.1 = 594,000
    expect([12, 13, 14].map(row)).toEqual([
      `46113|46142|${service}|${type}|0|0.5|1.50|||2台|${service}${type}|2|30|0|0|594000|0|0`,
      `46113|46477|${storage}|${quota}|31|||||31TB|${storage}${quota}|31|122|122|121|58826|58826|58345`,
      '|||||||||||0|0|0|0|||',
    ]);
    expect(valueAt(sheet, 'W36').text).toBe(String(594_000 + 175_997));

    const emptied = feeSheetOf(filled(bytes, {fiscalYear: 2026, lines: []})).sheet;
    expect([...'ABCDEOP'].map((column) => valueAt(emptied, `${column}12`).text).join('')).toBe('');
  });

  test('has the details at their labels, and no others', () => {
    const details = {name: '  鈴木 太郎\u0007 ', account: 'suzuki-t', institution: ' ', purpose: 'RNA-seq\n<b>&'};
    const after = filled(bytes, {fiscalYear: 2026, lines: [general31]}, details);
    const {parts, sheet} = feeSheetOf(after);
    const purpose = readSheet(textOfPart(parts.files, parts.sheets.get('利用目的等') ?? ''), parts.sharedTexts, 40);
    const texts = (of: Sheet, cells: string[]) => cells.map((cell) => valueAt(of, cell).text);
    expect(texts(sheet, ['B5', 'B6', 'B7', 'E10', 'E11'])).toEqual([
      ...['鈴木 太郎', 'suzuki-t', '', 'suzuki-t', '鈴木 太郎'],
    ]);
    expect(texts(purpose, ['C3', 'A32'])).toEqual(['鈴木 太郎', 'RNA-seq\n<b>&']);
    expect(changedParts(bytes, after)).toHaveLength(3);
  });

  test('has the figures of the engine', () => {
    for (const plan of samplePlans(runs(15, 200))) {
      expect(storedIn(filled(bytes, plan), plan.lines.length)).toMatchObject(figuresOf(plan));
    }
  });

  test('gives the plan back, row by row without a problem', () => {
    fc.assert(
      fc.property(workbookPlan, (plan) => {
        const answer = readWorkbook(filled(bytes, plan), tariffs, [layout]);
        const rows = plan.lines.map((_, i) => ({row: 12 + i, line: i}));
        const {total} = computed(plan).estimate;
        expect(answer).toMatchObject({ok: true, plan, rows, fileTotal: total});
        expect(answer.problems.filter(({code}) => !isOfInput.includes(code))).toEqual([]);
      }),
      {numRuns: runs(15, 200)},
    );
  });

  test('can be filled again: the second plan replaces the first', () => {
    const [first, second] = samplePlans(2);
    if (!second) throw new Error('no plan');
    const twice = filled(filled(bytes, first), second);
    expect(storedIn(twice, 15)).toEqual(storedIn(filled(bytes, second), 15));
    expect(readWorkbook(twice, tariffs, [layout])).toMatchObject({ok: true, plan: second});
  });

  if (exhaustive && hasLibreOffice()) {
    test('recalculated by LibreOffice, has the days and fees of the engine', () => {
      const plans = samplePlans(50);
      const files = plans.map((plan) => filled(bytes, plan));
      for (const [i, saved] of recalculatedByLibreOffice(files.map(withoutResults)).entries()) {
        const plan = plans[i] ?? {fiscalYear: 0, lines: []};
        const {texts} = storedIn(files[i] ?? bytes, plan.lines.length);
        expect({plan, ...storedIn(saved, plan.lines.length)}).toMatchObject({
          plan,
          texts,
          ...figuresOf(plan),
        });
        // A workbook that another program saved reads back, too, as the same plan: cells have no needless zeros (1.50).
        const inCells = withoutNeedlessZeros(plan);
        const back = readWorkbook(saved, tariffs, [layout]);
        expect(back).toMatchObject({ok: true, plan: inCells, fileTotal: figuresOf(plan).total});
        expect(back.ok && computed(back.plan).estimate).toEqual(computed(inCells).estimate);
        expect(withoutSteps(computed(inCells).estimate)).toEqual(withoutSteps(computed(plan).estimate));
      }
    }, 300_000);
  }
});

if (!exhaustive || !hasLibreOffice()) {
  console.log('not run: recalculation by LibreOffice; it needs soffice and npm run test:all');
}

/**
 * Every stored result becomes 777, so that none can pass for a recalculated one; long sheets without formulas are
 * emptied.
 */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const path of Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    const xml = strFromU8(files[path] ?? new Uint8Array());
    files[path] = strToU8(
      xml.includes('<f')
        ? xml.replace(/(<\/f>|<f[^>]*\/>)(?:<v>[^<]*<\/v>|<v\/>)/g, '$1<v>777</v>')
        : xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>'),
    );
  }
  return zipSync(files);
}

test('a workbook that states nothing about calculation is told to recalculate', () => {
  const bytes = usagePlanWith(partPaths.workbook, (xml) => xml.replace('<calcPr calcId="191028"/>', ''));
  const after = unzipSync(filled(bytes, {fiscalYear: 2026, lines: []}));
  expect(strFromU8(after[partPaths.workbook] ?? new Uint8Array())).toContain(
    '</definedNames><calcPr fullCalcOnLoad="1"/>',
  );
});

describe('what a plan can have and the workbook cannot', () => {
  const bytes = usagePlan();
  const cloud: PlanLine = {service: 'group-cloud', ...year, projects: '1', storageTb: '25'};
  const line = (count: number) => ({...general31, quantities: Array.from({length: count}, () => '1')});
  const lines = (count: number) => Array.from({length: count}, () => line(1));
  const old = {...general31, start: '1900-02-28'};
  const problem = (code: string, more: object = {}) => ({code, ...more});

  test.each<[string, object, ...object[]]>([
    ['rules of 2025', {fiscalYear: 2025}, problem('other-rules', {rules: '2025', wanted: '2026'})],
    ['a year Excel misreads', {fiscalYear: 1900, rules: '2026'}, problem('dates-too-early')],
    ['17 lines', {lines: lines(17)}, problem('too-many-lines', {limit: 15, over: 2})],
    ['11 accounts', {lines: [line(10), line(11)]}, problem('too-many-accounts', {limit: 10, lines: [1]})],
    ['a date before Excel', {lines: [old]}, problem('dates-too-early')],
    [
      'two things',
      {lines: [old, line(11)]},
      problem('too-many-accounts', {limit: 10, lines: [1]}),
      problem('dates-too-early'),
    ],
  ])('%s', (_name, change, ...problems) => {
    const plan = JSON.parse(JSON.stringify({fiscalYear: 2026, lines: [], ...change}));
    expect(fillWorkbook(bytes, plan, tariffs, [layout])).toEqual({ok: false, problems});
  });

  test('lines of Group Cloud are left out, and the answer reports it', () => {
    const plan = {fiscalYear: 2026, lines: [cloud, general31]};
    const answer = fillWorkbook(bytes, plan, tariffs, [layout]);
    expect(answer).toMatchObject({ok: true, notes: [{code: 'group-cloud-left-out', lines: [0]}]});
    const back = readWorkbook(answer.ok ? answer.bytes : bytes, tariffs, [layout]);
    expect(back).toMatchObject({ok: true, plan: {fiscalYear: 2026, lines: [general31]}});
  });

  test('details without a cell in the file are reported', () => {
    const renamed = usagePlanWith(partPaths.workbook, (xml) => xml.replace('"利用目的等"', '"目的"'));
    const details = {name: '鈴木', institution: ' ', purpose: 'RNA-seq'};
    const answer = fillWorkbook(renamed, {fiscalYear: 2026, lines: []}, tariffs, [layout], details);
    expect(answer).toMatchObject({ok: true, notes: [{code: 'details-left-out', details: ['purpose']}]});
    const whole = fillWorkbook(bytes, {fiscalYear: 2026, lines: []}, tariffs, [layout], details);
    expect(whole).toMatchObject({ok: true, notes: []});
  });

  test('another year than the file had is reported; rules that are not those of the year stay', () => {
    const plan = {fiscalYear: 2025, rules: '2026', lines: []};
    const answer = fillWorkbook(bytes, plan, tariffs, [layout]);
    expect(answer).toMatchObject({ok: true, notes: [{code: 'year-changed', from: '2026', to: '2025'}]});
    expect(readWorkbook(answer.ok ? answer.bytes : bytes, tariffs, [layout])).toMatchObject({ok: true, plan});
  });
});
