// The plan in a filled usage plan workbook, and what the workbook itself gets wrong in its rows.
// What was clearly meant is read all the same.
import {dateProblem} from '../../lib/civil-date';
import {type NodeCode, storageServices} from '../code';
import {isFiscalYear, type Plan, type PlanLine} from '../plan';
import {isTooLarge, quantityProblem, sumOfQuantities} from '../quantity';
import {readPlan} from '../read-plan';
import type {Tariff} from '../tariff';
import {tariffFor} from '../tariff-in-force';
import type {WorkbookLayout, WorkbookService} from './layout';
import {type FileProblem, orProblem, Refusal, type RowProblem, type RowProblemCode} from './problem';
import {formulaColumns, inputColumns, openUsagePlan, type UsagePlan} from './recognise';
import {type CellValue, cellAt, dateOfSerial, numberIn, valueAt} from './sheet';

/** A row of the workbook that is not empty. */
export type RowReading = {
  row: number;
  /** The index of its line in the plan; null where it makes no line that can be computed. */
  line: number | null;
  /** What could be read, for a form: a line where there is one. */
  draft: RowDraft;
  /** In the order of the columns; empty for a row that the workbook computes correctly. */
  problems: RowProblem[];
};

/** The plan, with every row that is not empty; or why the file cannot be read. */
export type ReadResult =
  | {
      ok: true;
      /** One that `readPlan` accepts. Names of accounts are not read. */
      plan: Plan;
      rows: RowReading[];
      /** The content of the year cell, where that is no year: the plan then has the year of the edition. */
      yearText: string | null;
      yearCell: string;
    }
  | {ok: false; problems: FileProblem[]};

/**
 * Reads a usage plan workbook, as it was filled or saved by Excel, LibreOffice or this site. Never throws.
 * @param bytes the `.xlsx` file
 * @param layouts the editions that it may be
 */
export function readWorkbook(
  bytes: Uint8Array,
  tariffs: readonly Tariff[],
  layouts: readonly WorkbookLayout[],
): ReadResult {
  const read = orProblem(() => planOf(openUsagePlan(bytes, tariffs, layouts), tariffs));
  return read.ok ? {ok: true, ...read.value} : {ok: false, problems: [read.problem]};
}

function planOf({layout, sheet, fileYear}: UsagePlan, tariffs: readonly Tariff[]) {
  const stated = valueAt(sheet, layout.yearCell);
  const statedYear = numberIn(stated);
  const fiscalYear = isFiscalYear(statedYear) ? statedYear : fileYear;
  const tariff = tariffs.find(({code}) => code === layout.rules);
  if (fiscalYear === null || !isFiscalYear(fiscalYear))
    throw new Refusal({code: 'no-fiscal-year', yearCell: layout.yearCell});
  if (!tariff) throw new Refusal({code: 'another-years-file', fileYear, wanted: layout.rules});
  // A year of another tariff is computed with this workbook's rules, as the workbook does.
  const ownRules = tariffFor(tariffs, fiscalYear)?.code === layout.rules ? {} : {rules: layout.rules};

  const lines: PlanLine[] = [];
  const rows: RowReading[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const valueIn = (column: string): CellValue => valueAt(sheet, `${column}${row}`);
    if (inputColumns(layout).every((column) => valueIn(column).text.trim() === '')) continue;
    const {draft, problems} = readRow(row, valueIn, tariff, layout);
    for (const column of formulaColumns(layout)) {
      if (cellAt(sheet, column, row)?.formula) continue;
      problems.push({code: 'formula-missing', cell: `${column}${row}`, text: valueIn(column).text.slice(0, 60)});
    }
    const reading = readPlan({fiscalYear, ...ownRules, lines: [draft]}, tariffs);
    const [line] = reading.ok ? reading.plan.lines : [];
    rows.push({row, line: line ? lines.push(line) - 1 : null, draft, problems});
  }
  const yearText = isFiscalYear(statedYear) ? null : stated.text.slice(0, 60);
  return {plan: {fiscalYear, ...ownRules, lines}, rows, yearText, yearCell: layout.yearCell};
}

/** What could be read of a row. A quantity that could not is an empty text. */
type RowDraft = {service?: WorkbookService; start?: string; end?: string; node?: NodeCode; quantities: string[]};

/** What a cell was read as, and what the workbook gets wrong in it. */
type Finding<T> = {value?: T; problem?: RowProblemCode};

const MAX_TEXT = 60;
const WRITTEN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const WRITTEN_DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * Reads a row.
 * @param valueIn the content of the row’s cell in a column
 * @param tariff the tariff of the layout's rules: it defines which node types a service offers
 */
function readRow(
  row: number,
  valueIn: (column: string) => CellValue,
  tariff: Tariff,
  layout: WorkbookLayout,
): {draft: RowDraft; problems: RowProblem[]} {
  const problems: RowProblem[] = [];
  const take = <T>(column: string, read: (value: CellValue) => Finding<T>): T | undefined => {
    const {value, problem} = read(valueIn(column));
    if (problem) report(problem, column);
    return value;
  };
  const report = (code: RowProblemCode, column: string) => {
    problems.push({code, cell: `${column}${row}`, text: valueIn(column).text.slice(0, MAX_TEXT)});
  };

  const start = take(layout.start, readDate);
  const end = take(layout.end, readDate);
  if (start !== undefined && end !== undefined && end < start) report('end-before-start', layout.end);
  const service = take(layout.service, (value) => readService(value, layout));
  const type = take(layout.type, (value) => readType(value, layout));
  if (service && type && !isOffered(service, type, tariff)) report('type-not-offered', layout.type);

  const last = layout.quantities.findLastIndex((column) => !isBlank(valueIn(column)));
  if (last < 0) report('quantity-missing', layout.quantities[0] ?? '');
  const columns = layout.quantities.slice(0, last + 1);
  const quantities = columns.map((column) => take(column, readQuantity) ?? '');
  if (quantities.every((text) => quantityProblem(text) === undefined) && isTooLarge(sumOfQuantities(quantities))) {
    report('quantity-too-large', layout.given.quantity);
  }
  const draft: RowDraft = {
    ...(service && {service}),
    ...(start !== undefined && {start}),
    ...(end !== undefined && {end}),
    // A storage line has no node; one that was entered there stays, so that the plan's check refuses it.
    ...(type && type !== 'storage' && {node: type}),
    quantities,
  };
  return {draft, problems};
}

function isBlank({text}: CellValue): boolean {
  return text.trim() === '';
}

function readDate(value: CellValue): Finding<string> {
  if (isBlank(value)) return {problem: 'date-missing'};
  if (value.kind === 'number') {
    const serial = Number(value.text);
    const date = dateOfSerial(serial);
    if (date === undefined) return {problem: 'date-not-a-date'};
    return Number.isInteger(serial) ? {value: date} : {value: date, problem: 'date-has-a-time'};
  }
  const [, year, month = '', day = ''] = WRITTEN_DATE.exec(value.text.normalize('NFKC').trim()) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return value.kind === 'text' && dateProblem(iso) === undefined
    ? {value: iso, problem: 'date-is-text'}
    : {problem: 'date-not-a-date'};
}

function readService(value: CellValue, {services}: WorkbookLayout): Finding<WorkbookService> {
  if (isBlank(value)) return {problem: 'service-missing'};
  const list = Object.entries(services) as [WorkbookService, string][];
  return fromList(value, list, 'service-not-in-list');
}

function readType(value: CellValue, {nodes, storageType}: WorkbookLayout): Finding<NodeCode | 'storage'> {
  if (isBlank(value)) return {problem: 'type-missing'};
  const list = Object.entries(nodes) as [NodeCode, string][];
  return fromList<NodeCode | 'storage'>(value, [...list, ['storage', storageType]], 'type-not-in-list');
}

/** The entry of a list that the workbook finds; or, as a problem, the one that was clearly meant. */
function fromList<T>({text}: CellValue, list: readonly [T, string][], problem: RowProblemCode): Finding<T> {
  // The workbook's comparisons take small and capital letters for the same.
  const found = list.find(([, entry]) => entry.toLowerCase() === text.toLowerCase());
  if (found) return {value: found[0]};
  const meant = list.find(([, entry]) => folded(entry) === folded(text));
  return meant ? {value: meant[0], problem} : {problem};
}

/** A text without its spaces and the width of its letters. */
function folded(text: string): string {
  return text.slice(0, 200).normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

function isOffered(service: WorkbookService, type: NodeCode | 'storage', {prices}: Tariff): boolean {
  return type === 'storage'
    ? storageServices.some((code) => code === service)
    : prices.services[service]?.nodes?.includes(type) === true;
}

function readQuantity(value: CellValue): Finding<string> {
  if (isBlank(value)) return {value: '0'};
  if (value.kind === 'number') return judged(value.text);
  if (value.kind === 'other') return {problem: 'quantity-not-a-number'};
  const {value: text, problem} = judged(
    value.text
      .slice(0, MAX_TEXT)
      .normalize('NFKC')
      .trim()
      .replace(/,(?=\d{3}(?!\d))/g, ''),
  );
  return text === undefined
    ? {problem: 'quantity-not-a-number'}
    : {value: text, problem: problem ?? 'quantity-is-text'};
}

/** A number as a decimal text. */
function judged(written: string): Finding<string> {
  if (quantityProblem(written) === undefined) return {value: written};
  const number = WRITTEN_NUMBER.test(written) ? Number(written) : Number.NaN;
  if (!Number.isFinite(number)) return {problem: 'quantity-not-a-number'};
  // Excel writes 0.1 as 0.10000000000000001 and shows fifteen digits.
  const text = String(Number(number.toPrecision(15)));
  if (number < 0) return {value: text, problem: 'quantity-negative'};
  if (text.includes('e')) return {problem: number < 1 ? 'quantity-too-many-decimals' : 'quantity-too-large'};
  const problem = quantityProblem(text);
  return problem === undefined || problem === 'not-a-whole-number' ? {value: text} : {value: text, problem};
}
