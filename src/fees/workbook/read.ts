// The plan in a filled usage plan workbook, and what the workbook itself gets wrong in its rows.
// What was clearly meant is read all the same.
import {dateProblem} from '../../lib/civil-date';
import {type NodeCode, storageServices} from '../code';
import {estimatePlan, type FeeEstimate} from '../estimate';
import type {Plan, PlanLine} from '../plan';
import {isTooLarge, quantityProblem, sumOfQuantities} from '../quantity';
import {readPlan} from '../read-plan';
import type {Tariff} from '../tariff';
import {tariffFor} from '../tariff-in-force';
import {perTerm, sumOfTerms} from '../term';
import {rangesOf} from './formula';
import type {WorkbookLayout, WorkbookService} from './layout';
import {textOfPart} from './parts';
import {type FileProblem, orProblem, type ReadProblem, type ReadProblemCode} from './problem';
import {changedFormulas, folded, inputColumns, locate, openUsagePlan, otherPrices, type UsagePlan} from './recognise';
import {type CellValue, cellAt, dateOfSerial, numberIn, readSheet, type Sheet, valueAt} from './sheet';
import {reiwaYear, yearIn} from './year';

/** A row of the workbook that is not empty: the index of its line in the plan, null where it makes none. */
type RowReading = {row: number; line: number | null};

/** The plan and what must be known of it; or why the file cannot be read. */
export type ReadResult =
  | {
      ok: true;
      /** One that `readPlan` accepts. Names of accounts are not read. */
      plan: Plan;
      rows: RowReading[];
      /** One for each cause. Empty where all that the workbook counts was read, and it counts the same. */
      problems: ReadProblem[];
      estimate: FeeEstimate;
      /** The total that is stored in the file, in yen; null where none is. */
      fileTotal: number | null;
    }
  | {ok: false; problems: FileProblem[]};

/**
 * Reads a usage plan workbook, as it was filled or saved by Excel, LibreOffice or this site. Never throws.
 * What the workbook counts and is in no line of the plan is among the problems.
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

function collector() {
  const problems = new Map<ReadProblemCode, ReadProblem>();
  const report = (code: ReadProblemCode, cell: string, {text = '', yen}: {text?: string; yen?: number} = {}): void => {
    const known = problems.get(code) ?? {code, cell, cells: [], text: text.slice(0, MAX_TEXT)};
    const amount = yen === undefined ? {} : {yen: (known.yen ?? 0) + yen};
    problems.set(code, {...known, cells: [...known.cells, cell], ...amount});
  };
  return {report, all: () => [...problems.values()].map((one) => ({...one, cells: rangesOf(one.cells)}))};
}

type Report = ReturnType<typeof collector>['report'];

function planOf(usagePlan: UsagePlan, tariffs: readonly Tariff[]) {
  const {edition, layout, sheet, fileYear} = usagePlan;
  const {yearCell} = layout;
  const stated = valueAt(sheet, yearCell);
  const fiscalYear = yearIn(stated) ?? fileYear ?? layout.firstFiscalYear;
  const tariff = tariffs.find(({code}) => code === layout.rules);
  if (!tariff) throw new RangeError(`there is no tariff ${layout.rules}`);
  // A year of another tariff is computed with this workbook's rules, as the workbook does.
  const ownRules = tariffFor(tariffs, fiscalYear)?.code === layout.rules ? {} : {rules: layout.rules};

  const {report, all} = collector();
  if (layout.feeSheet !== edition.feeSheet) report('sheet-renamed', yearCell, {text: layout.feeSheet});
  if (yearIn(stated) === undefined || stated.kind === 'text') report('year-not-a-number', yearCell, stated);

  const lines: PlanLine[] = [];
  const rows: RowReading[] = [];
  for (const row of sheet.rows.keys()) {
    if (!isLineRow(sheet, row, layout)) continue;
    const codes: ReadProblemCode[] = [];
    const draft = readRow(row, sheet, tariff, layout, (code, cell, content) => {
      codes.push(code);
      report(code, cell, content);
    });
    const reading = readPlan({fiscalYear, ...ownRules, lines: [draft]}, tariffs);
    const [line] = reading.ok ? reading.plan.lines : [];
    const isCounted = row >= layout.firstRow && row <= layout.lastRow;
    rows.push({row, line: line ? lines.push(line) - 1 : null});
    const first = `${layout.start}${row}`;
    if (!isCounted && line) report('row-not-counted', first);
    // The workbook counts nothing for a row without a quantity, and is published with one.
    if (!line && codes.join() !== 'quantity-missing') {
      const fees = perTerm((i) => numberIn(valueAt(sheet, `${layout.given.fees[i]}${row}`)) ?? 0);
      report('row-not-read', first, {yen: isCounted ? sumOfTerms(fees) : 0});
    }
  }
  const plan: Plan = {fiscalYear, ...ownRules, lines};
  const estimate = estimatePlan(plan, tariff);
  for (const cell of changedFormulas(usagePlan)) report('formulas-changed', cell);
  for (const cell of otherPrices(usagePlan, tariff)) report('other-prices', cell);
  reportAmounts(usagePlan, plan, estimate, report);

  const {cell} = layout.total;
  const total = numberIn(valueAt(sheet, cell)) ?? null;
  if (total === null) report('not-calculated', cell);
  else if (total !== estimate.total) report('total-differs', cell, {yen: total});
  if (lines.length > 0 && estimate.lines.every(({days}) => sumOfTerms(days) === 0)) report('no-line-in-year', yearCell);
  reportOtherSheets(usagePlan, lines.length === 0, report);
  return {plan, rows, problems: all(), estimate, fileTotal: total};
}

/** Is this a row for a line: one of the table that is not empty, or one outside the sums that looks like one? */
function isLineRow(sheet: Sheet, row: number, layout: WorkbookLayout): boolean {
  const isEmpty = (column: string) => {
    const cell = cellAt(sheet, column, row);
    return !cell || (isBlank(cell.value) && !cell.formula);
  };
  if (row >= layout.firstRow && row <= layout.lastRow) return !inputColumns(layout).every(isEmpty);
  const {start, end, service, type} = layout;
  return row > layout.headingRow && !isEmpty(end) && !(isEmpty(start) && isEmpty(service) && isEmpty(type));
}

/** Reports what the sums add besides the lines: amounts that no formula gives. */
function reportAmounts({layout, sheet}: UsagePlan, {lines}: Plan, estimate: FeeEstimate, report: Report): void {
  for (let row = layout.lastRow + 1; row < layout.sumRow; row++) {
    const service = layout.totals.find((total) => total.row === row)?.service;
    for (const [i, column] of layout.given.fees.entries()) {
      const cell = cellAt(sheet, column, row);
      const amount = (cell && numberIn(cell.value)) ?? 0;
      // The sums of a file that has values only are those of its lines.
      const ofLines = estimate.lines.map(({fees}, at) => (lines[at]?.service === service ? (fees[i] ?? 0) : 0));
      const yen = amount - ofLines.reduce((sum, fee) => sum + fee, 0);
      const isByHand = service === undefined || !cell?.formula;
      if (isByHand && amount !== 0 && yen !== 0) report('amount-by-hand', `${column}${row}`, {yen});
    }
  }
}

/** Reports sheets like the fee sheet that have lines; examples only where the fee sheet has none. */
function reportOtherSheets({edition, layout, parts}: UsagePlan, isEmpty: boolean, report: Report): void {
  for (const [name, path] of parts.sheets) {
    const isExample = name.startsWith(layout.exampleSheets);
    if (name === layout.feeSheet || (isExample && !isEmpty)) continue;
    const sheet = readSheet(textOfPart(parts.files, path), parts.sharedTexts, layout.lastRow + MORE_ROWS);
    const table = locate(sheet, edition);
    if ('missing' in table) continue;
    const first = [...sheet.rows.keys()].find(
      (row) =>
        isLineRow(sheet, row, table) && table.quantities.some((column) => !isBlank(valueAt(sheet, `${column}${row}`))),
    );
    if (first !== undefined) report('lines-on-another-sheet', `${name.slice(0, MAX_TEXT)}!${table.start}${first}`);
  }
}

/** What could be read of a row. A quantity that could not is an empty text. */
type RowDraft = {service?: WorkbookService; start?: string; end?: string; node?: NodeCode; quantities: string[]};

/** What a cell was read as, and what the workbook gets wrong in it; `text`: what it shows, where it stores another. */
type Finding<T> = {value?: T; problem?: ReadProblemCode; text?: string};

/** How many rows below the edition's table another sheet may have. */
const MORE_ROWS = 50;
const MAX_TEXT = 60;
const WRITTEN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const WRITTEN_DATE =
  /^(?:(\d{4})|(?:令和|R)(\d{1,2}|元))[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\([日月火水木金土]\))?$/i;

/**
 * Reads a row.
 * @param tariff the tariff of the layout's rules: it defines which node types a service offers
 */
function readRow(row: number, sheet: Sheet, tariff: Tariff, layout: WorkbookLayout, reportCell: Report): RowDraft {
  const valueIn = (column: string) => valueAt(sheet, `${column}${row}`);
  const report = (code: ReadProblemCode, column: string, text = valueIn(column).text) =>
    reportCell(code, `${column}${row}`, {text});
  const take = <T>(column: string, read: (value: CellValue) => Finding<T>): T | undefined => {
    const found: Finding<T> = isNotCalculated(column) ? {problem: 'not-calculated'} : read(valueIn(column));
    if (found.problem) report(found.problem, column, found.text);
    return found.value;
  };
  // A formula that gives an empty text has a result of this type.
  const isNotCalculated = (column: string) => {
    const cell = cellAt(sheet, column, row);
    return cell?.formula !== undefined && cell.value.kind === 'empty' && !cell.attributes.includes('t="str"');
  };

  const types = {...layout.nodes, storage: layout.storageType};
  const start = take(layout.start, readDate);
  const end = take(layout.end, readDate);
  if (start !== undefined && end !== undefined && end < start) report('end-before-start', layout.end);
  const service = take(layout.service, (value) => fromList<WorkbookService>(value, layout.services));
  const type = take(layout.type, (value) => fromList<NodeCode | 'storage'>(value, types));
  if (service && type && !isOffered(service, type, tariff)) report('type-not-offered', layout.type);

  const last = layout.quantities.findLastIndex((column) => !isBlank(valueIn(column)) || isNotCalculated(column));
  if (last < 0) report('quantity-missing', layout.quantities[0] ?? '');
  const columns = layout.quantities.slice(0, last + 1);
  const quantities = columns.map((column) => take(column, (value) => readQuantity(value, layout)) ?? '');
  if (quantities.every((text) => quantityProblem(text) === undefined) && isTooLarge(sumOfQuantities(quantities))) {
    report('quantity-out-of-range', layout.given.quantity);
  }
  return {
    ...(service && {service}),
    ...(start !== undefined && {start}),
    ...(end !== undefined && {end}),
    // A storage line has no node; one that was entered there stays, so that the plan's check refuses it.
    ...(type && type !== 'storage' && {node: type}),
    quantities,
  };
}

function isBlank({text}: CellValue): boolean {
  return text.trim() === '';
}

function readDate(value: CellValue): Finding<string> {
  if (isBlank(value)) return {problem: 'cell-empty'};
  if (value.kind === 'number') {
    const serial = Number(value.text);
    const date = dateOfSerial(serial);
    if (date === undefined) return {problem: 'date-not-a-date'};
    return Number.isInteger(serial) ? {value: date} : {value: date, problem: 'date-not-a-date', text: date};
  }
  const text = value.text.slice(0, MAX_TEXT).normalize('NFKC').replace(/\s+/g, '');
  const [, western, reiwa, month = '', day = ''] = WRITTEN_DATE.exec(text) ?? [];
  const iso = `${reiwa === undefined ? western : reiwaYear(reiwa)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDate = value.kind === 'text' && dateProblem(iso) === undefined;
  return {...(isDate && {value: iso}), problem: 'date-not-a-date'};
}

/** The entry of a list that the workbook finds; or, as a problem, the one that was clearly meant. */
function fromList<T extends string>(value: CellValue, list: Readonly<Partial<Record<T, string>>>): Finding<T> {
  if (isBlank(value)) return {problem: 'cell-empty'};
  const {text} = value;
  const entries = Object.entries(list) as [T, string][];
  // The workbook's comparisons take small and capital letters for the same.
  const found = entries.find(([, entry]) => entry.toLowerCase() === text.toLowerCase());
  if (found) return {value: found[0]};
  const meant = entries.find(([, entry]) => folded(entry) === folded(text));
  return {...(meant && {value: meant[0]}), problem: 'not-in-list'};
}

function isOffered(service: WorkbookService, type: NodeCode | 'storage', {prices}: Tariff): boolean {
  return type === 'storage'
    ? storageServices.some((code) => code === service)
    : prices.services[service]?.nodes?.includes(type) === true;
}

function readQuantity(value: CellValue, {units}: WorkbookLayout): Finding<string> {
  if (isBlank(value)) return {value: '0'};
  if (value.kind === 'number') return judged(value.text);
  if (value.kind === 'other') return {problem: 'quantity-not-a-number'};
  const written = value.text.slice(0, MAX_TEXT).normalize('NFKC').replace(/\s+/g, '');
  const unit = Object.values(units).find((one) => written.endsWith(one)) ?? '';
  const number = judged(written.slice(0, written.length - unit.length).replace(/,(?=\d{3}(?!\d))/g, ''));
  return {problem: 'quantity-not-a-number', ...number};
}

function judged(written: string): Finding<string> {
  if (quantityProblem(written) === undefined) return {value: written};
  const number = WRITTEN_NUMBER.test(written) ? Number(written) : Number.NaN;
  if (!Number.isFinite(number)) return {problem: 'quantity-not-a-number'};
  // Excel writes 0.1 as 0.10000000000000001 and shows fifteen digits.
  const text = String(Number(number.toPrecision(15)));
  return quantityProblem(text) === undefined ? {value: text} : {value: text, problem: 'quantity-out-of-range'};
}
