// Reads workbooks that people filled by hand, rightly and wrongly: each slip that the centre's formulas take without a word.
import {describe, expect, test} from '@jest/globals';
import {tariffs} from '../../data/tariffs';
import {usagePlanWorkbook as layout} from '../../data/workbook';
import {fillWorkbook} from './fill';
import {syntheticParts, zipOf} from './fixtures/synthetic-workbook';
import {readWorkbook} from './read';

const FEE = 'xl/worksheets/sheet9.xml';
const STORAGE = layout.services['storage-general'];
const DEDICATED = layout.services['dedicated-general'];

/** A cell as a person leaves it: a number, or a text. */
type Typed = number | string;

/** A workbook with these cells typed into row 12; a column that is left out is empty. */
function withRow(cells: Readonly<Record<string, Typed>>, change = (xml: string) => xml): Uint8Array {
  const parts = syntheticParts(layout);
  const source = Object.entries(cells).map(([column, value]) =>
    typeof value === 'number'
      ? `<c r="${column}12"><v>${value}</v></c>`
      : `<c r="${column}12" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`,
  );
  const typed = (parts[FEE] ?? '').replace(
    /<row r="12">.*?(?=<c r="O12">)/,
    `<row r="12">${source.join('')}`,
  );
  return zipOf({...parts, [FEE]: change(typed)});
}

function rowOf(bytes: Uint8Array) {
  const answer = readWorkbook(bytes, tariffs, layout);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const [row] = answer.rows;
  return {
    codes: row?.problems.map(({code, cell}) => `${cell} ${code}`),
    line: answer.plan.lines[0],
    draft: row?.draft,
    texts: row?.problems.map(({text}) => text),
  };
}

const right = {A: 46_113, B: 46_477, C: STORAGE, D: 'Quota設定のみ', E: 31};
const line = {service: 'storage-general', start: '2026-04-01', end: '2027-03-31', quantities: ['31']};
const node = {A: 46_113, B: 46_477, C: DEDICATED, D: layout.nodes['cpu-1'], E: 192};

test('a right row has no problem', () => {
  expect(rowOf(withRow(right))).toMatchObject({codes: [], line, draft: line});
  // As in a spreadsheet's comparisons, capital letters are the same as small ones.
  expect(rowOf(withRow({...right, D: 'QUOTA設定のみ'})).codes).toEqual([]);
});

test('the untouched template has one half-filled row and no line', () => {
  expect(readWorkbook(zipOf(syntheticParts(layout)), tariffs, layout)).toEqual({
    ok: true,
    plan: {fiscalYear: 2026, lines: []},
    rows: [
      {
        row: 12,
        line: null,
        draft: {...line, quantities: []},
        problems: [{code: 'quantity-missing', cell: 'E12', text: ''}],
      },
    ],
    yearText: null,
  });
});

describe('what the workbook gets wrong, and what was clearly meant', () => {
  test.each<[string, Record<string, Typed>, string[]]>([
    ['start as text', {...right, A: '2026/4/1'}, ['A12 date-is-text']],
    ['start in Japanese', {...right, A: '2026年4月1日'}, ['A12 date-is-text']],
    ['start with full-width digits', {...right, A: '\uff12\uff10\uff12\uff16-4-1'}, ['A12 date-is-text']],
    ['start with a time', {...right, A: 46_113.5}, ['A12 date-has-a-time']],
    ['service with a space behind', {...right, C: `${STORAGE} `}, ['C12 service-not-in-list']],
    [
      'service with a full-width underscore',
      {...right, C: STORAGE.replace('_', '\uff3f')},
      ['C12 service-not-in-list'],
    ],
    ['type with a space inside', {...right, D: 'Quota 設定のみ'}, ['D12 type-not-in-list']],
    ['storage without a type', {A: 46_113, B: 46_477, C: STORAGE, E: 31}, ['D12 type-missing']],
    ['quantity as text', {...right, E: '31'}, ['E12 quantity-is-text']],
    ['quantity as full-width text', {...right, E: '\uff13\uff11'}, ['E12 quantity-is-text']],
  ])('%s', (_name, cells, codes) => {
    expect(rowOf(withRow(cells))).toMatchObject({codes, line});
  });
});

describe('what the workbook gets wrong, and nobody can work out', () => {
  test.each<[string, Record<string, Typed>, string[], object]>([
    [
      'reversed dates',
      {...right, A: 46_477, B: 46_113},
      ['B12 end-before-start'],
      {start: '2027-03-31', end: '2026-04-01'},
    ],
    [
      'no dates',
      {C: STORAGE, D: 'Quota設定のみ', E: 31},
      ['A12 date-missing', 'B12 date-missing'],
      {quantities: ['31']},
    ],
    [
      'a date that does not exist',
      {...right, B: '2027-02-29'},
      ['B12 date-not-a-date'],
      {start: '2026-04-01'},
    ],
    ['a date that is a small number', {...right, B: 60}, ['B12 date-not-a-date'], {}],
    ['a date that is a huge number', {...right, B: 1e300}, ['B12 date-not-a-date'], {}],
    ['another service', {...right, C: 'グループクラウド'}, ['C12 service-not-in-list'], {quantities: ['31']}],
    [
      'a key of every object',
      {...right, C: '__proto__', D: 'constructor'},
      ['C12 service-not-in-list', 'D12 type-not-in-list'],
      {},
    ],
    [
      'no service',
      {A: 46_113, E: 31},
      ['B12 date-missing', 'C12 service-missing', 'D12 type-missing'],
      {quantities: ['31']},
    ],
    ['storage with a node', {...right, D: layout.nodes['cpu-1']}, ['D12 type-not-offered'], {node: 'cpu-1'}],
    [
      'a node with a quota',
      {...node, D: 'Quota設定のみ'},
      ['D12 type-not-offered'],
      {service: 'dedicated-general'},
    ],
    [
      'a node that GPU Slurm does not offer',
      {...node, C: layout.services['gpu-slurm-personal']},
      ['D12 type-not-offered'],
      {service: 'gpu-slurm-personal', node: 'cpu-1'},
    ],
    ['a quantity below zero', {...right, E: -1}, ['E12 quantity-negative'], {quantities: ['-1']}],
    ['a quantity with its unit', {...right, E: '31TB'}, ['E12 quantity-not-a-number'], {quantities: ['']}],
    ['a hexadecimal text', {...right, E: '0x10'}, ['E12 quantity-not-a-number'], {quantities: ['']}],
    [
      'seven decimals',
      {...right, E: 0.1234567},
      ['E12 quantity-too-many-decimals'],
      {quantities: ['0.1234567']},
    ],
    ['a speck', {...right, E: 1e-9}, ['E12 quantity-too-many-decimals'], {quantities: ['']}],
    ['too much in one account', {...right, E: 100_001}, ['E12 quantity-too-large'], {quantities: ['100001']}],
    [
      'too much in sum',
      {...right, E: 60_000, G: 60_000},
      ['Q12 quantity-too-large'],
      {quantities: ['60000', '0', '60000']},
    ],
  ])('%s', (_name, cells, codes, draft) => {
    const row = rowOf(withRow(cells));
    expect(row).toMatchObject({codes, draft});
    expect(row.line).toBeUndefined();
  });
});

test.each([
  ['0.10000000000000001', '0.1'],
  ['1.1000000000000001', '1.1'],
  ['0.30000000000000004', '0.3'],
  ['1.92E2', '192'],
  ['1E-6', '0.000001'],
  ['1.50', '1.50'],
  ['-0', '0'],
])('a quantity stored as %s is %s', (stored, text) => {
  const bytes = withRow(right, (xml) => xml.replace('<v>31</v>', `<v>${stored}</v>`));
  expect(rowOf(bytes)).toMatchObject({codes: [], line: {...line, quantities: [text]}});
});

test('quantities keep their columns; an account without one has 0', () => {
  expect(rowOf(withRow({...right, E: 10, H: 21})).line).toEqual({
    ...line,
    quantities: ['10', '0', '0', '21'],
  });
});

test('what stands in a cell is told, but no more than 60 characters', () => {
  expect(rowOf(withRow({...right, E: 'x'.repeat(1000)})).texts).toEqual(['x'.repeat(60)]);
});

test('truth values and errors are no quantities and no dates', () => {
  const bytes = withRow({...right, A: 1}, (xml) =>
    xml
      .replace('<c r="A12"><v>1</v>', '<c r="A12" t="e"><v>#REF!</v>')
      .replace('<c r="E12">', '<c r="E12" t="b">'),
  );
  expect(rowOf(bytes).codes).toEqual(['A12 date-not-a-date', 'E12 quantity-not-a-number']);
});

test('a formula that was typed over is reported', () => {
  const bytes = withRow(right, (xml) => xml.replace(/<c r="Q12"><f>[^<]*<\/f>/, '<c r="Q12">'));
  expect(rowOf(bytes)).toMatchObject({codes: ['Q12 formula-missing'], texts: ['777'], line});
});

describe('the fiscal year', () => {
  const withYear = (cell: string) => withRow(right, (xml) => xml.replace('<c r="A1"><v>2026</v></c>', cell));

  test.each([
    ['<c r="A1"><v>2027</v></c>', {fiscalYear: 2027}, null],
    ['<c r="A1"><v>2025</v></c>', {fiscalYear: 2025, rules: '2026'}, null],
    ['<c r="A1" t="inlineStr"><is><t>令和8年度</t></is></c>', {fiscalYear: 2026}, '令和8年度'],
    ['', {fiscalYear: 2026}, ''],
    ['<c r="A1"><v>26.5</v></c>', {fiscalYear: 2026}, '26.5'],
  ])('%s', (cell, plan, yearText) => {
    expect(readWorkbook(withYear(cell), tariffs, layout)).toMatchObject({ok: true, plan, yearText});
  });

  test('is added to a row that has no cell for it', () => {
    const filled = fillWorkbook(withYear(''), {fiscalYear: 2026, lines: []}, tariffs, layout);
    expect(filled).toMatchObject({ok: true, notes: [{code: 'year-changed', from: null, to: 2026}]});
    expect(readWorkbook(filled.ok ? filled.bytes : new Uint8Array(), tariffs, layout)).toMatchObject({
      yearText: null,
    });
  });
});

test('a workbook whose elements have a prefix is filled and read', () => {
  const prefixed = (xml: string) =>
    xml
      .replace(/<(\/?)(worksheet|sheetData|row|c|f|v|is|t|pageMargins)(?=[\s/>])/g, '<$1x:$2')
      .replace('<x:worksheet xmlns=', '<x:worksheet xmlns:x=');
  const filled = fillWorkbook(
    withRow(right, prefixed),
    {fiscalYear: 2026, lines: [line, line]},
    tariffs,
    layout,
  );
  const read = readWorkbook(filled.ok ? filled.bytes : new Uint8Array(), tariffs, layout);
  expect(read).toMatchObject({ok: true, plan: {lines: [line, line]}});
});
