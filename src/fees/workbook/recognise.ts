// Which edition of the usage plan a workbook is: by its sheet, its formulas, the version it states and its prices.
import type {Tariff} from '../tariff';
import {tariffFor} from '../tariff-in-force';
import type {WorkbookItem, WorkbookLayout} from './layout';
import {type NamedCell, openWorkbook, textOfPart, type WorkbookParts} from './parts';
import {type FileProblem, Refusal} from './problem';
import {type Cell, cellAt, columnLetters, numberIn, placeOf, readSheet, type Sheet, valueAt} from './sheet';

export type UsagePlan = {
  layout: WorkbookLayout;
  version: string | undefined;
  parts: WorkbookParts;
  /** The path of the fee sheet, and its content. */
  path: string;
  sheet: Sheet;
  /** The year of the edition, or else of the year cell; null where neither states one. */
  fileYear: number | null;
  /** Reads a cell of any sheet; `undefined` where there is none. */
  cellOf: (cell: NamedCell) => Cell | undefined;
};

/** The most cells that a problem lists. */
const MAX_CELLS = 20;
/** The rows of the other sheets in which lists and prices may be. */
const MAX_NAMED_ROW = 100;
/** How far the tax factor may be from 1.1: Excel writes 1.1000000000000001. */
const FACTOR_TOLERANCE = 1e-9;

/**
 * Opens a usage plan as the edition that it is: the one that it states, or else the first whose formulas it has. Its
 * prices are not checked.
 * @param layouts the editions that it may be, oldest first
 * @throws Refusal where the file is none of them, or that of a year with other rules
 */
export function openUsagePlan(
  bytes: Uint8Array,
  tariffs: readonly Tariff[],
  layouts: readonly WorkbookLayout[],
): UsagePlan {
  const parts = openWorkbook(bytes);
  const opened: UsagePlan[] = [];
  const refusals: Refusal[] = [];
  for (const layout of layouts.toReversed()) {
    try {
      opened.push(openedAs(layout, parts, tariffs));
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      refusals.push(thrown);
    }
  }
  const [newest] = opened;
  const plan =
    opened.find(({layout, version}) => version === layout.version) ??
    opened.find((candidate) => changedFormulas(candidate).length === 0) ??
    newest;
  if (plan) return plan;
  throw refusals.find(({problem}) => problem.code !== 'no-fee-sheet') ?? refusals[0];
}

function openedAs(layout: WorkbookLayout, parts: WorkbookParts, tariffs: readonly Tariff[]): UsagePlan {
  const path = parts.sheets.get(layout.feeSheet);
  if (path === undefined) throw new Refusal({code: 'no-fee-sheet'});
  if (parts.countsFrom1904) throw new Refusal({code: 'dates-from-1904'});
  const lastRow = placeOf(layout.total.cell)?.row ?? layout.sumRow;
  const sheet = readSheet(textOfPart(parts.files, path), parts.sharedTexts, lastRow);
  const cellOf = cellReader(parts);
  const version = statedVersion(cellOf, layout);
  // A version begins with its year (2026_v1.1.0); one that does not is recognised by its year cell and its formulas.
  const [, year] = /^(20\d\d)/.exec(version ?? '') ?? [];
  const fileYear = year === undefined ? (numberIn(valueAt(sheet, layout.yearCell)) ?? null) : Number(year);
  const formula = layout.given.fees.map((column) => formulaAt(sheet, column, layout.firstRow)).join();
  const hasFees = formula.replaceAll(',', '') !== '';
  const otherRules = hasFees && !layout.feeFormulaMarks.every((mark) => formula.includes(mark));
  if (otherRules || (fileYear !== null && tariffFor(tariffs, fileYear)?.code !== layout.rules)) {
    throw new Refusal({code: 'another-years-file', fileYear, wanted: layout.rules});
  }
  return {layout, version, parts, path, sheet, fileYear, cellOf};
}

/** Reads cells of any sheet, each sheet once. */
function cellReader({files, sheets, sharedTexts}: WorkbookParts): UsagePlan['cellOf'] {
  const read = new Map<string, Sheet>();
  return ({sheet: name, place}) => {
    const path = sheets.get(name);
    if (path === undefined) return undefined;
    const sheet = read.get(path) ?? readSheet(textOfPart(files, path), sharedTexts, MAX_NAMED_ROW);
    read.set(path, sheet);
    return sheet.rows.get(place.row)?.cells.get(place.column);
  };
}

/** The version that the workbook states; `undefined` where it states none. */
function statedVersion(cellOf: UsagePlan['cellOf'], {edition}: WorkbookLayout): string | undefined {
  const place = placeOf(edition.cell);
  const stated = place && cellOf({sheet: edition.sheet, place})?.value;
  const at = stated?.kind === 'text' ? stated.text.indexOf(edition.before) : -1;
  return at < 0 ? undefined : stated?.text.slice(at + edition.before.length).trim();
}

/** The formula of a cell, spaces left out; empty where it has none or shares another cell's. */
function formulaAt(sheet: Sheet, column: string, row: number): string {
  return cellAt(sheet, column, row)?.formula?.text.replace(/\s+/g, '') ?? '';
}

export function formulaColumns({given}: WorkbookLayout): string[] {
  return [given.quantityText, given.serviceAndType, given.quantity, ...given.days, ...given.fees];
}

export function inputColumns({start, end, service, type, quantities}: WorkbookLayout): string[] {
  return [start, end, service, type, ...quantities];
}

/**
 * Checks what a filled workbook relies on: every formula is there, none is where a line goes, totals and prices are the
 * tariff's.
 * @throws Refusal with the cells or items that differ
 */
export function checkFormulas(plan: UsagePlan, tariff: Tariff): void {
  const cells = changedFormulas(plan);
  if (cells.length > 0) throw new Refusal({code: 'formulas-changed', cells: cells.slice(0, MAX_CELLS)});
  const items = otherPrices(plan, tariff);
  if (items.length > 0) throw new Refusal({code: 'other-prices', items});
}

function changedFormulas({layout, parts, sheet, cellOf}: UsagePlan): string[] {
  const changed: string[] = [];
  const expect = (holds: boolean, column: string, row: number) => {
    if (!holds) changed.push(`${column}${row}`);
  };
  const year = parts.names.get(layout.names.year);
  const yearPlace = placeOf(layout.yearCell);
  const yearIsNamed = year?.sheet === layout.feeSheet && year.place.row === yearPlace?.row;
  if (!yearIsNamed || cellIn(sheet, layout.yearCell)?.formula) changed.push(layout.yearCell);
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    for (const column of formulaColumns(layout)) expect(!!cellAt(sheet, column, row)?.formula, column, row);
    for (const column of inputColumns(layout)) expect(!cellAt(sheet, column, row)?.formula, column, row);
  }
  const {firstRow, lastRow, given, totals, sums, total} = layout;
  for (const [i, column] of given.fees.entries()) {
    for (const {row, service, criterion} of totals) {
      const formula = formulaAt(sheet, column, row);
      const start = `SUMIFS(${column}${firstRow}:${column}${lastRow},`;
      const sumsService =
        formula.startsWith(start) &&
        formula.includes(criterion) &&
        isListed(cellOf, criterion, layout.services[service] ?? '');
      expect(sumsService, column, row);
    }
    expect(!cellAt(sheet, column, layout.groupCloudRow)?.formula, column, layout.groupCloudRow);
    expect(formulaAt(sheet, column, layout.sumRow) === sums[i], column, layout.sumRow);
  }
  if (cellIn(sheet, total.cell)?.formula?.text.replace(/\s+/g, '') !== total.formula) changed.push(total.cell);
  return changed;
}

function cellIn(sheet: Sheet, address: string) {
  const place = placeOf(address);
  return place && cellAt(sheet, columnLetters(place.column), place.row);
}

function isListed(cellOf: UsagePlan['cellOf'], criterion: string, text: string): boolean {
  const [sheet = '', address = ''] = criterion.split('!');
  const place = placeOf(address);
  return place !== undefined && cellOf({sheet, place})?.value.text === text;
}

function otherPrices({layout: {names}, parts, cellOf}: UsagePlan, tariff: Tariff) {
  const items: Extract<FileProblem, {code: 'other-prices'}>['items'] = [];
  const numberNamed = (name: string) => {
    const cell = parts.names.get(name);
    const value = cell && cellOf(cell)?.value;
    return value && numberIn(value);
  };
  for (const item of Object.keys(names.prices).filter((key): key is WorkbookItem => key in tariff.prices.items)) {
    if (numberNamed(names.prices[item] ?? '') !== tariff.prices.items[item]?.yen) items.push(item);
  }
  const factor = numberNamed(names.taxFactor) ?? 0;
  if (Math.abs(factor - (1 + tariff.taxPercent / 100)) > FACTOR_TOLERANCE) items.push('tax');
  return items;
}
