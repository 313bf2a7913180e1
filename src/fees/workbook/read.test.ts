// Reads workbooks that people filled in by hand, with each slip that the centre's formulas take without a message.
import {describe, expect, test} from '@jest/globals';
import {tariffs} from '../fixtures/tariffs';
import type {PlanLine} from '../plan';
import {edition2026 as layout} from './editions/2026';
import {fillWorkbook} from './fill';
import {partPaths, type TypedCells, usagePlan, usagePlanParts, usagePlanWith, zipOf} from './fixtures/usage-plan';
import {readWorkbook} from './read';

const STORAGE = 'ストレージ大規模利用_一般解析区画';
const DEDICATED = '計算ノード占有利用_一般解析区画';
const GPU_SLURM = '計算ノードGPU専用Slurm_個人ゲノム区画';
const CPU1 = 'CPU最適化ノードType1(1単位 = 1CPUコア 8GBメモリ)';
const QUOTA = 'Quota設定のみ';

/** What is typed into row 12, by column; a column that is left out is empty. */
type Typed = Readonly<Record<string, number | string>>;

function typedIn(row: Typed): TypedCells {
  const empty = [...'ABCD'].map((column) => [`${column}12`, null]);
  return Object.fromEntries([...empty, ...Object.entries(row).map(([column, value]) => [`${column}12`, value])]);
}

const withRow = (row: Typed) => usagePlan('2026', typedIn(row));
const withSheet = (row: Typed, change: (xml: string) => string) => usagePlanWith(partPaths.fee, change, typedIn(row));

function readingOf(bytes: Uint8Array) {
  const answer = readWorkbook(bytes, tariffs, [layout]);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

/** What is wrong in the input of the first row, and its line. The made workbook's stored results are not its own. */
function rowOf(bytes: Uint8Array) {
  const {problems, plan} = readingOf(bytes);
  const own = problems.filter(
    ({code}) => !['not-calculated', 'total-differs', 'row-not-read', 'no-line-in-year'].includes(code),
  );
  return {
    codes: own.map(({code, cells}) => `${cells.join()} ${code}`).join(', '),
    line: plan.lines[0],
    texts: own.map(({text}) => text),
  };
}

const right = {A: 46_113, B: 46_477, C: STORAGE, D: QUOTA, E: 31};
const line: PlanLine = {service: 'storage-general', start: '2026-04-01', end: '2027-03-31', quantities: ['31']};
const node = {...right, C: DEDICATED, D: CPU1, E: 192};

test('a right row has no problem', () => {
  expect(rowOf(withRow(right))).toMatchObject({codes: '', line});
  // As in a spreadsheet's comparisons, capital letters are the same as small ones.
  expect(rowOf(withRow({...right, D: 'QUOTA設定のみ'})).codes).toBe('');
});

test('the empty workbook has one half-filled row and no line', () => {
  const {plan, rows, problems} = readingOf(usagePlan());
  expect({plan, rows}).toEqual({plan: {fiscalYear: 2026, lines: []}, rows: [{row: 12, line: null}]});
  expect(problems.map(({code}) => code)).toEqual(['quantity-missing', 'total-differs']);
});

test.each<[string, Typed, string]>([
  ['start as text', {A: '2026/4/1'}, 'A12 date-not-a-date'],
  ['start in Japanese', {A: '2026年4月1日'}, 'A12 date-not-a-date'],
  ['start with full-width digits', {A: '２０２６-4-1'}, 'A12 date-not-a-date'],
  ['start with a time', {A: 46_113.5}, 'A12 date-not-a-date'],
  ['start and end as an era has them', {A: '令和8年4月1日', B: 'R9.3.31'}, 'A12:B12 date-not-a-date'],
  ['start with its weekday', {A: '2026/4/1（水）'}, 'A12 date-not-a-date'],
  ['service with a space behind', {C: `${STORAGE} `}, 'C12 not-in-list'],
  ['service with a full-width underscore', {C: STORAGE.replace('_', '＿')}, 'C12 not-in-list'],
  ['type with a space inside', {D: 'Quota 設定のみ'}, 'D12 not-in-list'],
  ['storage without a type', {D: ''}, 'D12 cell-empty'],
  ['quantity as text', {E: '31'}, 'E12 quantity-not-a-number'],
  ['quantity as full-width text', {E: '３１'}, 'E12 quantity-not-a-number'],
  ['quantity with its unit', {E: '31TB'}, 'E12 quantity-not-a-number'],
])('what was clearly meant is read: %s', (_name, cells, codes) => {
  expect(rowOf(withRow({...right, ...cells}))).toMatchObject({codes, line});
});

test.each<[string, Typed, string]>([
  ['reversed dates', {...right, A: 46_477, B: 46_113}, 'B12 end-before-start'],
  ['no dates', {C: STORAGE, D: QUOTA, E: 31}, 'A12:B12 cell-empty'],
  ['a day that does not exist', {...right, B: '2027-02-29'}, 'B12 date-not-a-date'],
  ['a date that is a small number', {...right, B: 60}, 'B12 date-not-a-date'],
  ['a date that is a huge number', {...right, B: 1e300}, 'B12 date-not-a-date'],
  ['another service', {...right, C: 'グループクラウド'}, 'C12 not-in-list'],
  ['a key of every object', {...right, C: '__proto__', D: 'constructor'}, 'C12:D12 not-in-list'],
  ['no service', {A: 46_113, E: 31}, 'B12:D12 cell-empty'],
  ['storage with a node', {...right, D: CPU1}, 'D12 type-not-offered'],
  ['a node with a quota', {...node, D: QUOTA}, 'D12 type-not-offered'],
  ['a node that GPU Slurm does not offer', {...node, C: GPU_SLURM}, 'D12 type-not-offered'],
  ['a quantity below zero', {...right, E: -1}, 'E12 quantity-out-of-range'],
  ['a comma for a point', {...right, E: '25,5'}, 'E12 quantity-not-a-number'],
  ['a hexadecimal text', {...right, E: '0x10'}, 'E12 quantity-not-a-number'],
  ['seven decimals', {...right, E: 0.1234567}, 'E12 quantity-out-of-range'],
  ['a speck', {...right, E: 1e-9}, 'E12 quantity-out-of-range'],
  ['too much in one account', {...right, E: 100_001}, 'E12 quantity-out-of-range'],
  ['too much in sum', {...right, E: 60_000, G: 60_000}, 'Q12 quantity-out-of-range'],
])('what nobody can compute is no line, and is reported: %s', (_name, cells, codes) => {
  const bytes = withRow(cells);
  expect(rowOf(bytes)).toMatchObject({codes, line: undefined});
  // The made workbook has 777 yen in each term.
  const yen = 3 * 777;
  expect(readingOf(bytes).problems).toContainEqual({code: 'row-not-read', cell: 'A12', cells: ['A12'], text: '', yen});
});

test.each([
  ['0.10000000000000001', '0.1'],
  ['1.1000000000000001', '1.1'],
  ['0.30000000000000004', '0.3'],
  ['1.92E2', '192'],
  ['1E-6', '0.000001'],
  ['1.50', '1.50'],
  ['-0', '0'],
])('a quantity stored as %s is %s', (stored, quantity) => {
  const bytes = withSheet(right, (xml) => xml.replace('<v>31</v>', `<v>${stored}</v>`));
  expect(rowOf(bytes)).toMatchObject({codes: '', line: {...line, quantities: [quantity]}});
});

test('quantities keep their columns; an account without one has 0', () => {
  expect(rowOf(withRow({...right, E: 10, H: 21})).line).toEqual({
    ...line,
    quantities: ['10', '0', '0', '21'],
  });
});

test('the content of a cell is reported, up to 60 characters', () => {
  expect(rowOf(withRow({...right, E: 'x'.repeat(1000)})).texts).toEqual(['x'.repeat(60)]);
});

test('of a date with a time the date is reported, not the number that is stored', () => {
  expect(rowOf(withRow({...right, A: 46_113.5})).texts).toEqual(['2026-04-01']);
});

test('lines on the sheet of the example are reported with their first cell, where the fee sheet has none', () => {
  const example = usagePlanParts('2026', {...typedIn({}), A14: 46_113, B14: 46_477, C14: STORAGE, D14: QUOTA, E14: 31});
  const bytes = zipOf({...usagePlanParts(), 'xl/worksheets/sheet6.xml': String(example[partPaths.fee])});
  const {plan, problems} = readingOf(bytes);
  expect(plan.lines).toEqual([]);
  expect(problems).toContainEqual(
    expect.objectContaining({code: 'lines-on-another-sheet', cells: ['記入例(普通版)!A14']}),
  );
});

test('truth values and errors are no quantities and no dates', () => {
  const bytes = withSheet({...right, A: 1}, (xml) =>
    xml
      .replace('<c r="A12" s="1"><v>1</v>', '<c r="A12" t="e"><v>#REF!</v>')
      .replace('<c r="E12" s="2">', '<c r="E12" t="b">'),
  );
  expect(rowOf(bytes).codes).toBe('A12 date-not-a-date, E12 quantity-not-a-number');
});

test('a formula that was typed over is reported, with those that share it', () => {
  const bytes = withSheet(right, (xml) => xml.replace(/(<c r="Q12">)<f[^<]*<\/f>/, '$1'));
  expect(rowOf(bytes)).toMatchObject({codes: 'Q12:Q26 formulas-changed', line});
});

describe('the fiscal year', () => {
  const withYear = (A1: number | string | null) => usagePlan('2026', {...typedIn(right), A1});

  test.each<[number | string | null, object, string]>([
    [2027, {fiscalYear: 2027}, ''],
    [2025, {fiscalYear: 2025, rules: '2026'}, ''],
    ['2026', {fiscalYear: 2026}, 'A1 year-not-a-number'],
    ['令和8年度', {fiscalYear: 2026}, 'A1 year-not-a-number'],
    ['２０２７年度', {fiscalYear: 2027}, 'A1 year-not-a-number'],
    ['R９', {fiscalYear: 2027}, 'A1 year-not-a-number'],
    ['来年度', {fiscalYear: 2026}, 'A1 year-not-a-number'],
    [null, {fiscalYear: 2026}, 'A1 year-not-a-number'],
    [26.5, {fiscalYear: 2026}, 'A1 year-not-a-number'],
  ])('%s', (cell, plan, codes) => {
    expect(readingOf(withYear(cell)).plan).toMatchObject(plan);
    expect(rowOf(withYear(cell)).codes).toBe(codes);
  });

  test('is added to a row that has no cell for it', () => {
    const withoutCell = withSheet(right, (xml) => xml.replace(/<c r="A1".*?<\/c>/, ''));
    const filled = fillWorkbook(withoutCell, {fiscalYear: 2026, lines: []}, tariffs, [layout]);
    expect(filled).toMatchObject({ok: true, notes: [{code: 'year-changed', from: null, to: '2026'}]});
    const back = readWorkbook(filled.ok ? filled.bytes : new Uint8Array(), tariffs, [layout]);
    expect(back.problems.map(({code}) => code)).toEqual([]);
  });
});

test('a workbook whose elements have a prefix is filled and read', () => {
  const prefixed = (xml: string) =>
    xml
      .replace(/<(\/?)(worksheet|sheetData|row|c|f|v|is|t|pageMargins)(?=[\s/>])/g, '<$1x:$2')
      .replace('<x:worksheet xmlns=', '<x:worksheet xmlns:x=');
  const plan = {fiscalYear: 2026, lines: [line, line]};
  const filled = fillWorkbook(withSheet(right, prefixed), plan, tariffs, [layout]);
  const read = readWorkbook(filled.ok ? filled.bytes : new Uint8Array(), tariffs, [layout]);
  expect(read).toMatchObject({ok: true, plan});
});
