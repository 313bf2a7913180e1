// Which edition of the usage plan a workbook is, where its table is, and which of its formulas are not the edition's.
import type {Tariff} from '../tariff';
import {tariffFor} from '../tariff-in-force';
import {type CellPlace, columnLetters, inTermsOf, placeOf, rangesOf, shifted} from './formula';
import type {ThreeTerms, WorkbookItem, WorkbookLayout} from './layout';
import {type NamedCell, openWorkbook, textOfPart, type WorkbookParts} from './parts';
import {Refusal} from './problem';
import {type Cell, cellAt, cellIn, numberIn, readSheet, type Sheet, valueAt} from './sheet';
import {yearIn} from './year';

export type UsagePlan = {
  edition: WorkbookLayout;
  /** The edition with the columns and rows that this file has. */
  layout: WorkbookLayout;
  version: string | undefined;
  parts: WorkbookParts;
  path: string;
  sheet: Sheet;
  /** The year of the edition, or else of the year cell; null where neither states one. */
  fileYear: number | null;
  cellOf: (cell: NamedCell) => Cell | undefined;
};

/** The rows that are looked at. The centre's sheet has 36. */
const MAX_ROW = 500;
/** The most characters of the version that a file states. */
const MAX_VERSION = 60;
/** The rows of the other sheets in which lists and prices may be. */
const MAX_NAMED_ROW = 100;
/** How far the tax factor may be from 1.1: Excel writes 1.1000000000000001. */
const FACTOR_TOLERANCE = 1e-9;

/**
 * Opens a usage plan as the edition that it states, or else the newest whose formulas it has.
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

function openedAs(edition: WorkbookLayout, parts: WorkbookParts, tariffs: readonly Tariff[]): UsagePlan {
  const feeSheet = feeSheetIn(parts, edition);
  if (parts.countsFrom1904) throw new Refusal({code: 'dates-from-1904'});
  const path = parts.sheets.get(feeSheet) ?? '';
  const sheet = readSheet(textOfPart(parts.files, path), parts.sharedTexts, MAX_ROW);
  const cellOf = cellReader(parts);
  const version = statedVersion(cellOf, edition);
  const named = parts.names.get(edition.names.year);
  const yearCell = named?.sheet === feeSheet ? addressOf(named.place) : edition.yearCell;
  // A version begins with its year (2026_v1.1.0); one that does not is recognised by its year cell and its headings.
  const [, year] = /^(20\d\d)/.exec(version ?? '') ?? [];
  const fileYear = year === undefined ? (yearIn(valueAt(sheet, yearCell)) ?? null) : Number(year);
  if (fileYear !== null && tariffFor(tariffs, fileYear)?.code !== edition.rules) {
    throw new Refusal({code: 'another-years-file', edition: version ?? String(fileYear), wanted: edition.rules});
  }
  const located = locate(sheet, {...edition, feeSheet, yearCell});
  if ('missing' in located) {
    const {missing, isFeeTable} = located;
    const isOther = isFeeTable && missing.every((heading) => edition.headings.fees.includes(heading));
    throw new Refusal(
      isOther
        ? {code: 'another-years-file', edition: version ?? null, wanted: edition.rules}
        : {code: 'columns-missing', headings: missing},
    );
  }
  return {edition, layout: located, version, parts, path, sheet, fileYear, cellOf};
}

function addressOf({column, row}: CellPlace): string {
  return `${columnLetters(column)}${row}`;
}

/** The fee sheet: of the edition's name, or that which the formulas take for it, or the only one of a similar name. */
function feeSheetIn({sheets, names}: WorkbookParts, {feeSheet, names: own}: WorkbookLayout): string {
  const named = names.get(own.year)?.sheet;
  const like = [...sheets.keys()].filter((name) => folded(name).includes(folded(feeSheet)));
  const [only, ...others] = sheets.has(feeSheet) ? [feeSheet] : named && sheets.has(named) ? [named] : like;
  if (only === undefined || others.length > 0) throw new Refusal({code: 'no-fee-sheet', sheet: feeSheet});
  return only;
}

/** A text without its spaces and the width of its letters. */
export function folded(text: string): string {
  return text.slice(0, 200).normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** The layout with the columns and rows of the sheet's table; or the headings that are not there. */
export function locate(
  sheet: Sheet,
  layout: WorkbookLayout,
): WorkbookLayout | {missing: string[]; isFeeTable: boolean} {
  const {headings} = layout;
  const texts = (row: number) =>
    [...(sheet.rows.get(row)?.cells ?? [])].map(([column, {value}]) => ({column, text: folded(value.text)}));
  const headingRow = [...sheet.rows.keys()].find((row) => {
    const found = texts(row).map(({text}) => text);
    return [headings.start, headings.service].some((heading) => found.includes(folded(heading)));
  });
  const row = texts(headingRow ?? 0);
  const missing: string[] = [];
  let at = 0;
  const find = (heading: string): string => {
    const found = row.find(({column, text}) => column > at && text === folded(heading));
    if (!found) missing.push(heading);
    at = found?.column ?? at;
    return columnLetters(at);
  };
  const findThree = ([first, second, third]: ThreeTerms): ThreeTerms => [find(first), find(second), find(third)];
  const columns = {
    start: find(headings.start),
    end: find(headings.end),
    service: find(headings.service),
    type: find(headings.type),
  };
  find(headings.quantities);
  const firstQuantity = at;
  const quantityText = find(headings.quantityText);
  const quantities = Array.from({length: at - firstQuantity}, (_, i) => columnLetters(firstQuantity + i));
  const given = {
    quantityText,
    serviceAndType: find(headings.serviceAndType),
    quantity: find(headings.quantity),
    days: findThree(headings.days),
    fees: findThree(headings.fees),
  };
  if (headingRow === undefined || missing.length > 0) return {missing, isFeeTable: headingRow !== undefined};
  return {...layout, ...columns, quantities, given, ...rowsIn(sheet, layout, headingRow, columns.start, given.fees)};
}

const SUMMED = /^SUMIFS\(\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+),/i;

/** The rows of the table: sums by their labels or formulas, lines by what the sums add. */
function rowsIn(sheet: Sheet, layout: WorkbookLayout, headingRow: number, labels: string, fees: ThreeTerms) {
  const {services, labels: own, totals: known, total} = layout;
  const labelled = (column: string, fits: (text: string) => boolean) =>
    [...sheet.rows.keys()].find((row) => fits(folded(cellAt(sheet, column, row)?.value.text ?? '')));
  const formulaIn = (row: number) => cellAt(sheet, fees[0], row)?.formula?.text.replace(/\s+/g, '') ?? '';
  const found = known.map(
    ({service, criterion}) =>
      labelled(labels, (text) => text.startsWith(folded(services[service] ?? '')) && text.endsWith(own.ofService)) ??
      [...sheet.rows.keys()].find((row) => SUMMED.test(formulaIn(row)) && formulaIn(row).includes(criterion)),
  );
  // A row without label and formula is as far from the others as in the edition.
  const [moved = 0] = found.flatMap((row, i) => (row === undefined ? [] : [row - (known[i]?.row ?? row)]));
  const totals = known.map((entry, i) => ({...entry, row: found[i] ?? entry.row + moved}));
  const summed = totals.flatMap(({row}) => {
    const [, first, last] = SUMMED.exec(formulaIn(row)) ?? [];
    return first === undefined ? [] : [[Number(first), Number(last)] as const];
  });
  const totalRow = labelled(fees[0], (text) => text === folded(own.total)) ?? (placeOf(total.cell)?.row ?? 0) + moved;
  const all = {first: summed.map(([first]) => first), last: summed.map(([, last]) => last)};
  return {
    headingRow,
    firstRow: Math.min(...(summed.length > 0 ? all.first : [headingRow + layout.firstRow - layout.headingRow])),
    lastRow: Math.max(...(summed.length > 0 ? all.last : [Math.min(...totals.map(({row}) => row)) - 1])),
    totals,
    groupCloudRow: labelled(labels, (text) => text === folded(own.groupCloud)) ?? layout.groupCloudRow + moved,
    sumRow: labelled(labels, (text) => text === folded(own.sum)) ?? layout.sumRow + moved,
    total: {...total, cell: `${fees[2]}${totalRow}`},
  };
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

function statedVersion(cellOf: UsagePlan['cellOf'], {edition}: WorkbookLayout): string | undefined {
  const place = placeOf(edition.cell);
  const stated = place && cellOf({sheet: edition.sheet, place})?.value;
  const at = stated?.kind === 'text' ? stated.text.indexOf(edition.before) : -1;
  return at < 0
    ? undefined
    : stated?.text
        .slice(at + edition.before.length)
        .trim()
        .slice(0, MAX_VERSION);
}

function formulaColumns({given}: WorkbookLayout): string[] {
  return [given.quantityText, given.serviceAndType, given.quantity, ...given.days, ...given.fees];
}

export function inputColumns({start, end, service, type, quantities}: WorkbookLayout): string[] {
  return [start, end, service, type, ...quantities];
}

/**
 * Checks what a filled workbook relies on: the edition's formulas, none where a line goes, and the tariff's prices.
 * @throws Refusal with the cells or items that differ
 */
export function checkFormulas(plan: UsagePlan, tariff: Tariff): void {
  const cells = changedFormulas(plan);
  const {layout, sheet} = plan;
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    cells.push(...inputColumns(layout).flatMap((of) => (cellAt(sheet, of, row)?.formula ? `${of}${row}` : [])));
  }
  if (cells.length > 0) throw new Refusal({code: 'formulas-changed', cells: rangesOf(cells)});
  const prices = otherPrices(plan, tariff);
  if (prices.length > 0) throw new Refusal({code: 'other-prices', cells: prices});
}

export function changedFormulas({edition, layout, parts, sheet, cellOf}: UsagePlan): string[] {
  const changed: string[] = [];
  const expect = (holds: boolean, column: string, row: number) => {
    if (!holds) changed.push(`${column}${row}`);
  };
  const [found, original] = [inTermsOf(layout), inTermsOf(edition)];
  const expectFormula = (column: string, row: number, expected: string) => {
    const formula = cellAt(sheet, column, row)?.formula?.text;
    expect(formula !== undefined && found(formula, row) === expected, column, row);
  };
  const {firstRow, lastRow, given, totals, sums, total, formulas} = layout;
  if (parts.names.get(layout.names.year)?.sheet !== layout.feeSheet || cellIn(sheet, layout.yearCell)?.formula) {
    changed.push(layout.yearCell);
  }
  const ofLines = formulaColumns({...layout, given: formulas}).map((formula) => original(formula, edition.firstRow));
  for (let row = firstRow; row <= lastRow; row++) {
    for (const [i, column] of formulaColumns(layout).entries()) expectFormula(column, row, ofLines[i] ?? '');
  }
  for (const [i, column] of given.fees.entries()) {
    for (const [at, {row, criterion, service, formula}] of totals.entries()) {
      expectFormula(column, row, original(shifted(formula, 0, i), edition.totals[at]?.row ?? 0));
      expect(isListed(cellOf, criterion, layout.services[service] ?? ''), column, row);
    }
    expect(!cellAt(sheet, column, layout.groupCloudRow)?.formula, column, layout.groupCloudRow);
    expectFormula(column, layout.sumRow, original(sums[i] ?? '', edition.sumRow));
  }
  const {column = 0, row = 0} = placeOf(total.cell) ?? {};
  expectFormula(columnLetters(column), row, original(total.formula, placeOf(edition.total.cell)?.row ?? 0));
  return [...new Set(changed)];
}

function isListed(cellOf: UsagePlan['cellOf'], criterion: string, text: string): boolean {
  const [sheet = '', address = ''] = criterion.split('!');
  const place = placeOf(address);
  return place !== undefined && cellOf({sheet, place})?.value.text === text;
}

/** The cells of prices, of the tax and of the days of the year that are not the tariff's; a name that has no cell. */
export function otherPrices({layout, parts, cellOf}: UsagePlan, tariff: Tariff): string[] {
  const {names, daysOfYear} = layout;
  const other: string[] = [];
  const expect = (name: string, holds: (cell: Cell) => boolean) => {
    const named = parts.names.get(name);
    const cell = named && cellOf(named);
    if (!cell || !holds(cell)) other.push(named ? `${named.sheet}!${addressOf(named.place)}` : name);
  };
  for (const item of Object.keys(names.prices).filter((key): key is WorkbookItem => key in tariff.prices.items)) {
    expect(names.prices[item] ?? '', ({value}) => numberIn(value) === tariff.prices.items[item]?.yen);
  }
  const factor = 1 + tariff.taxPercent / 100;
  expect(names.taxFactor, ({value}) => Math.abs((numberIn(value) ?? 0) - factor) <= FACTOR_TOLERANCE);
  const inTerms = inTermsOf(layout);
  expect(names.daysOfYear, ({formula}) => inTerms(formula?.text ?? '', 0) === inTerms(daysOfYear, 0));
  return other;
}
