// A usage plan workbook with a plan filled in: the centre’s own file with nothing else changed.
import {strToU8} from 'fflate';
import {estimatePlan, type FeeEstimate} from '../estimate';
import type {Plan, PlanLine} from '../plan';
import {decimalText, sumOfQuantities} from '../quantity';
import {tariffOf} from '../read-plan';
import type {Tariff} from '../tariff';
import {daysOfYear, type PerTerm, perTerm, sumOfTerms, termsOf} from '../term';
import {columnLetters, placeOf} from './formula';
import {type Details, editionsFor, type ThreeTerms, type WorkbookLayout, type WorkbookService} from './layout';
import {recalculateOnLoad, textOfPart} from './parts';
import {type FillProblem, orProblem} from './problem';
import {checkFormulas, folded, inputColumns, openUsagePlan, type UsagePlan} from './recognise';
import {cellAt, FIRST_SERIAL, numberIn, readSheet, type Sheet, serialOf, valueAt} from './sheet';
import {type CellChange, editSheet, type NewValue, styleOf} from './sheet-edit';
import {yearIn} from './year';
import {writeZip} from './zip';

export type FillNote =
  /** The year in the workbook was another: `from` (null: none). The centre may publish a workbook for `to`. */
  | {code: 'year-changed'; from: string | null; to: string}
  /** These lines, indices of the plan's, are not in the workbook: it has none of DDBJ Group Cloud. */
  | {code: 'group-cloud-left-out'; lines: number[]}
  /** The row of DDBJ Group Cloud has amounts entered by hand, `yen` in all: they are in the workbook's sums. */
  | {code: 'amounts-by-hand'; row: number; yen: number}
  /** These details are nowhere in the workbook: their labels, or the cells for them, are not there. */
  | {code: 'details-left-out'; details: (keyof Details)[]};

/** What was written: the file, its total in yen as its formulas give it, and the number of lines. */
type Filled = {bytes: Uint8Array; total: number; lines: number; notes: FillNote[]};

export type FillResult = ({ok: true} & Filled) | {ok: false; problems: FillProblem[]};

/** Excel adds 1900 to the year of `DATE()` where it is smaller. */
const FIRST_YEAR = 1901;

/**
 * Fills a plan into a usage plan workbook. Never throws for a file.
 *
 * The fee sheet gets the fiscal year and the lines; earlier lines are removed, names of accounts and formulas stay,
 * with the results that they will give: a file with other formulas is refused. Besides it, the workbook part (asks
 * Excel to recalculate) and the sheets of the purpose and of the days of the year can change; no other part does.
 * @param bytes the `.xlsx` file, filled before or not
 * @param plan one that `readPlan` accepts
 * @param layouts the editions of the workbook: the one is filled in that serves the plan's year and that the file is
 * @param details texts for the cells of the application; those left out or blank stay as they are in the file
 */
export function fillWorkbook(
  bytes: Uint8Array,
  plan: Plan,
  tariffs: readonly Tariff[],
  layouts: readonly WorkbookLayout[],
  details: Details = {},
): FillResult {
  const tariff = tariffOf(tariffs, plan);
  if (!tariff) throw new RangeError(`there is no tariff for ${plan.fiscalYear}`);
  const own = editionsFor(layouts, plan.fiscalYear, tariff.code);
  const opened = orProblem(() => openUsagePlan(bytes, tariffs, own.length > 0 ? own : layouts));
  const layout = opened.ok ? opened.value.layout : (own.at(-1) ?? layouts.at(-1));
  const leftOut = plan.lines.flatMap((line, i) => (layout && isWorkbookLine(line, layout) ? [] : [i]));
  const problems = layout ? planProblems(plan, tariff, layout) : [];
  if (problems.length > 0) return {ok: false, problems};
  if (!opened.ok) return {ok: false, problems: [opened.problem]};

  const filled = orProblem(() => {
    const lines = plan.lines.filter((line) => isWorkbookLine(line, opened.value.layout));
    checkFormulas(opened.value, tariff);
    return write(opened.value, {...plan, lines}, lines, tariff, details);
  });
  if (!filled.ok) return {ok: false, problems: [filled.problem]};
  const {notes} = filled.value;
  if (leftOut.length > 0) notes.push({code: 'group-cloud-left-out', lines: leftOut});
  return {ok: true, ...filled.value};
}

function isWorkbookLine(line: PlanLine, {services, nodes}: WorkbookLayout): line is WorkbookLine {
  return line.service in services && (line.node === undefined || line.node in nodes);
}

function planProblems({fiscalYear, lines}: Plan, {code}: Tariff, layout: WorkbookLayout): FillProblem[] {
  const problems: FillProblem[] = [];
  if (code !== layout.rules) problems.push({code: 'other-rules', rules: code, wanted: layout.rules});
  const rows = layout.lastRow - layout.firstRow + 1;
  const columns = layout.quantities.length;
  const own = lines.flatMap((line, index) => (isWorkbookLine(line, layout) ? [{line, index}] : []));
  if (own.length > rows) problems.push({code: 'too-many-lines', limit: rows, over: own.length - rows});
  const wide = own.flatMap(({line, index}) => (line.quantities.length > columns ? [index] : []));
  if (wide.length > 0) problems.push({code: 'too-many-accounts', limit: columns, lines: wide});
  const isEarly = ({line: {start, end}}: (typeof own)[number]) =>
    [start, end].some((day) => serialOf(day) < FIRST_SERIAL);
  if (fiscalYear < FIRST_YEAR || own.some(isEarly)) problems.push({code: 'dates-too-early'});
  return problems;
}

function write(
  usagePlan: UsagePlan,
  plan: Plan,
  lines: readonly WorkbookLine[],
  tariff: Tariff,
  details: Details,
): Filled {
  const {layout, parts, path, sheet} = usagePlan;
  const notes: FillNote[] = [];
  const from = yearIn(valueAt(sheet, layout.yearCell));
  if (from !== plan.fiscalYear) {
    notes.push({code: 'year-changed', from: from === undefined ? null : String(from), to: String(plan.fiscalYear)});
  }
  const byHand = perTerm((i) => {
    const cell = cellAt(sheet, layout.given.fees[i], layout.groupCloudRow);
    return (cell && numberIn(cell.value)) ?? 0;
  });
  if (byHand.some((amount) => amount !== 0))
    notes.push({code: 'amounts-by-hand', row: layout.groupCloudRow, yen: sumOfTerms(byHand)});

  const estimate = estimatePlan(plan, tariff);
  const ofFeeSheet = detailsIn(sheet, layout.feeSheet, details, usagePlan);
  const others = otherDetails(usagePlan, details);
  const written = [...ofFeeSheet, ...others.flatMap(({changes}) => changes)].map(({of}) => of);
  const lost = (Object.keys(details) as (keyof Details)[]).filter((of) => details[of]?.trim() && !written.includes(of));
  if (lost.length > 0) notes.push({code: 'details-left-out', details: lost});
  const edited = editSheet(sheet, [
    changeAt(layout.yearCell, numeric(plan.fiscalYear)),
    ...ofFeeSheet,
    ...inputs(lines, sheet, layout),
    ...recalculated(lines, estimate, byHand, layout),
  ]);
  const files = new Map([
    ...parts.files,
    [path, strToU8(edited)],
    [parts.path, strToU8(recalculateOnLoad(textOfPart(parts.files, parts.path)))],
    ...yearLength(usagePlan, daysOfYear(termsOf(plan.fiscalYear))),
    ...others.map(({path: other, sheet: its, changes}) => [other, strToU8(editSheet(its, changes))] as const),
  ]);
  return {bytes: writeZip(files), total: estimate.total + sumOfTerms(byHand), lines: lines.length, notes};
}

const MAX_CELL_TEXT = 32_767;

type DetailChange = CellChange & {of: keyof Details};

/** The details that go onto this sheet, each at its label; those whose label or row is not there are left out. */
function detailsIn(sheet: Sheet, name: string, details: Details, {edition, layout}: UsagePlan): DetailChange[] {
  return edition.details.flatMap(({of, sheet: own, label, right, below}) => {
    // What XML or a spreadsheet cannot hold: control characters, half characters.
    const text = details[of]
      ?.replace(/[^\P{C}\n]/gu, '')
      .trim()
      .slice(0, MAX_CELL_TEXT);
    if (!text || name !== (own === edition.feeSheet ? layout.feeSheet : own)) return [];
    for (const [row, {cells}] of sheet.rows) {
      const cell = [...cells.values()].find(({value}) => folded(value.text).startsWith(folded(label)));
      if (!cell) continue;
      const target = sheet.rows.get(row + below);
      const column = columnLetters(cell.column + right);
      return target && !target.isEmptyTag ? [{of, column, row: row + below, value: textual(text)}] : [];
    }
    return [];
  });
}

function otherDetails(usagePlan: UsagePlan, details: Details): {path: string; sheet: Sheet; changes: DetailChange[]}[] {
  const {edition, layout, parts} = usagePlan;
  const names = new Set(edition.details.map(({sheet}) => sheet).filter((name) => name !== edition.feeSheet));
  return [...names].flatMap((name) => {
    const path = parts.sheets.get(name);
    if (path === undefined || name === layout.feeSheet) return [];
    const sheet = readSheet(textOfPart(parts.files, path), parts.sharedTexts, MAX_DETAIL_ROW);
    const changes = detailsIn(sheet, name, details, usagePlan);
    return changes.length > 0 ? [{path, sheet, changes}] : [];
  });
}
const MAX_DETAIL_ROW = 100;

/** The input in the rows of the lines; the rows that no line needs are emptied. */
function inputs(lines: readonly WorkbookLine[], sheet: Sheet, layout: WorkbookLayout): CellChange[] {
  const changes: CellChange[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const line = lines[row - layout.firstRow];
    const values = line ? valuesOf(line, layout) : [];
    for (const [i, column] of inputColumns(layout).entries()) {
      // The first row's style shows a date in every language; the others' is too long for the column in English.
      const style = line && i < 2 ? styleOf(cellAt(sheet, column, layout.firstRow)) : undefined;
      changes.push({column, row, value: values[i] ?? EMPTY, style});
    }
  }
  return changes;
}

function valuesOf(line: WorkbookLine, layout: WorkbookLayout): NewValue[] {
  return [
    numeric(serialOf(line.start)),
    numeric(serialOf(line.end)),
    textual(layout.services[line.service] ?? ''),
    textual(typeText(line, layout)),
    ...line.quantities.map((text): NewValue => ({kind: 'number', text})),
  ];
}

/** The sheet that holds the days of the fiscal year, where they differ from what it has. */
function yearLength({layout: {names}, parts, cellOf}: UsagePlan, days: number): [string, Uint8Array][] {
  const named = parts.names.get(names.daysOfYear);
  const path = named && parts.sheets.get(named.sheet);
  const old = named && cellOf(named);
  if (!named || path === undefined || !old?.formula || numberIn(old.value) === days) return [];
  const {row, column} = named.place;
  const sheet = readSheet(textOfPart(parts.files, path), parts.sharedTexts, row);
  const value = numeric(days);
  return [[path, strToU8(editSheet(sheet, [{column: columnLetters(column), row, value}]))]];
}

export type WorkbookLine = Extract<PlanLine, {service: WorkbookService}>;

const EMPTY: NewValue = {kind: 'empty'};

function typeText(line: WorkbookLine, layout: WorkbookLayout): string {
  return line.node === undefined ? layout.storageType : (layout.nodes[line.node] ?? '');
}

/** The results of all formulas of the fee sheet. @param byHand yen in the row of DDBJ Group Cloud */
function recalculated(
  lines: readonly WorkbookLine[],
  estimate: FeeEstimate,
  byHand: PerTerm<number>,
  layout: WorkbookLayout,
): CellChange[] {
  const changes: CellChange[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const index = row - layout.firstRow;
    changes.push(...lineValues(row, lines[index], estimate.lines[index], layout));
  }
  for (const {row, service} of layout.totals) {
    const ofService = estimate.lines.filter((_, i) => lines[i]?.service === service);
    changes.push(...inTerms(row, layout.given.fees, (i) => ofService.reduce((sum, {fees}) => sum + fees[i], 0)));
  }
  const sums = perTerm((i) => estimate.termTotals[i] + byHand[i]);
  changes.push(...inTerms(layout.sumRow, layout.given.fees, (i) => sums[i]));
  return [...changes, changeAt(layout.total.cell, numeric(sumOfTerms(sums)))];
}

function lineValues(
  row: number,
  line: WorkbookLine | undefined,
  estimate: FeeEstimate['lines'][number] | undefined,
  layout: WorkbookLayout,
): CellChange[] {
  const {quantityText, serviceAndType, quantity, days, fees} = layout.given;
  const amount = decimalText(sumOfQuantities(line?.quantities ?? []));
  const withUnit = line && amount !== '0' ? `${amount}${unitOf(line, layout)}` : '';
  const type = line ? `${layout.services[line.service]}${typeText(line, layout)}` : '';
  return [
    {column: quantityText, row, value: textual(withUnit)},
    {column: serviceAndType, row, value: textual(type)},
    {column: quantity, row, value: {kind: 'number', text: amount}},
    ...inTerms(row, days, (i) => estimate?.days[i] ?? 0),
    ...perTerm((i) => ({column: fees[i], row, value: estimate ? numeric(estimate.fees[i]) : EMPTY})),
  ];
}

function unitOf({node}: WorkbookLine, {units}: WorkbookLayout): string {
  if (node === undefined) return units.storage;
  return node === 'accelerator-3' ? units.wholeNodes : units.nodes;
}

function inTerms(row: number, columns: ThreeTerms, of: (index: 0 | 1 | 2) => number): CellChange[] {
  return perTerm((i) => ({column: columns[i], row, value: numeric(of(i))}));
}

function numeric(value: number): NewValue {
  return {kind: 'number', text: String(value)};
}

function textual(text: string): NewValue {
  return text === '' ? EMPTY : {kind: 'text', text};
}

function changeAt(address: string, value: NewValue): CellChange {
  const {column = 0, row = 0} = placeOf(address) ?? {};
  return {column: columnLetters(column), row, value};
}
