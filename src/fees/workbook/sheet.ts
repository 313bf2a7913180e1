// The cells of a sheet and their places in its XML, so that a cell can be changed and nothing else.
import {DAY_MS, dateProblem, dayNumber, isoDate} from '../../lib/civil-date';
import {type CellPlace, columnNumber, placeOf, shifted} from './formula';
import {damaged} from './problem';
import {attributesOf, richText, type Tag, tags, textBetween} from './xml';

/** What a cell shows: a number as it is written, a text, something else (a truth value, an error), or nothing. */
export type CellValue = {kind: 'number' | 'text' | 'other'; text: string} | {kind: 'empty'; text: ''};

/** A cell. `start` and `end` are places in the sheet's XML. */
export type Cell = {
  column: number;
  start: number;
  end: number;
  value: CellValue;
  attributes: string;
  /** The formula's element as it is written, and its text, also where the element refers to another cell's formula. */
  formula?: {source: string; text: string};
};

/** A row: its cells by column, and where they end. With `isEmptyTag` nothing can be put into it. */
export type Row = {cells: Map<number, Cell>; contentEnd: number; isEmptyTag: boolean};

export type Sheet = {xml: string; prefix: string; rows: ReadonlyMap<number, Row>};

const MAX_COLUMN = 16_384;
const NO_VALUE: CellValue = {kind: 'empty', text: ''};

/**
 * Reads the rows of a sheet up to `lastRow`; what follows is not looked at.
 * @param sharedTexts the texts that cells name by number
 * @throws Refusal for a sheet that is not well-formed, or states a row or a cell twice
 */
export function readSheet(xml: string, sharedTexts: readonly string[], lastRow: number): Sheet {
  const rows = new Map<number, Row>();
  let prefix = '';
  let rowNumber = 0;
  let column = 0;
  let row: Row | undefined;
  let cellTags: Tag[] | undefined;
  const shared = new Map<string, {text: string} & CellPlace>();
  for (const tag of tags(xml)) {
    if (cellTags) {
      cellTags.push(tag);
      if (tag.name !== 'c' || tag.kind !== 'close') continue;
      const cell = readCell(xml, cellTags, column, sharedTexts);
      if (cell.formula) cell.formula.text = formulaText(cellTags, cell.formula.text, {column, row: rowNumber}, shared);
      addCell(row, cell);
      cellTags = undefined;
    } else if (tag.name === 'row' && tag.kind !== 'close') {
      // A row or cell without an address follows the one before it (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
      rowNumber = Number(attributesOf(tag).get('r') ?? rowNumber + 1);
      if (rowNumber > lastRow) break;
      if (rows.has(rowNumber) || !(rowNumber >= 1)) throw damaged();
      prefix = tag.prefix;
      column = 0;
      row = {cells: new Map(), contentEnd: tag.end, isEmptyTag: tag.kind === 'empty'};
      rows.set(rowNumber, row);
    } else if (tag.name === 'row' && row) {
      row.contentEnd = tag.start;
      row = undefined;
    } else if (tag.name === 'c' && row && tag.kind !== 'close') {
      column = columnOf(tag, rowNumber, column + 1);
      if (tag.kind === 'open') cellTags = [tag];
      else addCell(row, readCell(xml, [tag], column, sharedTexts));
    } else if (tag.name === 'sheetData' && tag.kind === 'close') break;
  }
  return {xml, prefix, rows};
}

/** The text of a formula; of one that several cells share, the first cell's, shifted (ECMA-376 part 1, 18.3.1.40). */
function formulaText(
  cell: readonly Tag[],
  text: string,
  place: CellPlace,
  shared: Map<string, {text: string} & CellPlace>,
): string {
  const element = cell.find(({name}) => name === 'f');
  const found = element ? attributesOf(element) : new Map<string, string>();
  if (found.get('t') !== 'shared') return text;
  const index = found.get('si') ?? '';
  if (text !== '') shared.set(index, {text, ...place});
  const first = shared.get(index);
  return text === '' && first ? shifted(first.text, place.row - first.row, place.column - first.column) : text;
}

function addCell(row: Row | undefined, cell: Cell): void {
  if (!row || row.cells.has(cell.column) || cell.column > MAX_COLUMN) throw damaged();
  row.cells.set(cell.column, cell);
}

function columnOf(tag: Tag, row: number, otherwise: number): number {
  const address = attributesOf(tag).get('r');
  if (address === undefined) return otherwise;
  const place = placeOf(address);
  if (place?.row !== row) throw damaged();
  return place.column;
}

function readCell(xml: string, cell: readonly Tag[], column: number, sharedTexts: readonly string[]): Cell {
  const [first] = cell;
  const last = cell.at(-1);
  if (!first || !last) throw damaged();
  const formula = elementIn(xml, cell, 'f');
  const type = attributesOf(first).get('t');
  const text = type === 'inlineStr' ? richText(xml, cell) : elementIn(xml, cell, 'v')?.text;
  return {
    column,
    start: first.start,
    end: last.end,
    attributes: first.attributes,
    value: cellValue(type, text, sharedTexts),
    ...(formula ? {formula} : {}),
  };
}

function cellValue(type: string | undefined, text: string | undefined, sharedTexts: readonly string[]): CellValue {
  if (text === undefined || text === '') return NO_VALUE;
  switch (type) {
    case undefined:
    case 'n':
      return {kind: 'number', text};
    case 's': {
      const shared = sharedTexts[Number(text)];
      if (shared === undefined) throw damaged();
      return shared === '' ? NO_VALUE : {kind: 'text', text: shared};
    }
    case 'str':
    case 'inlineStr':
      return {kind: 'text', text};
    case 'd': {
      // A date as ISO 8601 has it, which Excel writes into strict workbooks (ECMA-376 part 1, 18.18.11).
      const [, date = '', time] = /^(\d{4}-\d{2}-\d{2})(?:T([\d:.]+)Z?)?$/.exec(text) ?? [];
      if (dateProblem(date) !== undefined) return {kind: 'other', text};
      const fraction = time === undefined ? 0 : Date.parse(`1970-01-01T${time}Z`) / DAY_MS || 0;
      return {kind: 'number', text: String(serialOf(date) + fraction)};
    }
    default:
      return {kind: 'other', text};
  }
}

/** The element of this name in a cell: how it is written, and its text. */
function elementIn(xml: string, cell: readonly Tag[], name: string): Cell['formula'] {
  const at = cell.findIndex((tag) => tag.name === name);
  const [open, close] = [cell[at], cell[at + 1]];
  if (!open) return undefined;
  if (open.kind === 'empty') return {source: xml.slice(open.start, open.end), text: ''};
  if (close?.kind !== 'close') throw damaged();
  return {source: xml.slice(open.start, close.end), text: textBetween(xml, open.end, close.start)};
}

export function cellAt(sheet: Sheet, column: string, row: number): Cell | undefined {
  return sheet.rows.get(row)?.cells.get(columnNumber(column));
}

/** The cell at an address such as `A1`. */
export function cellIn(sheet: Sheet, address: string): Cell | undefined {
  const {row = 0, column = 0} = placeOf(address) ?? {};
  return sheet.rows.get(row)?.cells.get(column);
}

export function valueAt(sheet: Sheet, address: string): CellValue {
  return cellIn(sheet, address)?.value ?? NO_VALUE;
}

export function numberIn(value: CellValue): number | undefined {
  return value.kind === 'number' && Number.isFinite(Number(value.text)) ? Number(value.text) : undefined;
}

const EPOCH = 25_569;

/** 1 March 1900. Excel takes 1900 for a leap year: before this day its numbers are one off. */
export const FIRST_SERIAL = 61;
/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** The serial number of an existing date, `YYYY-MM-DD`; below `FIRST_SERIAL` it is not Excel's. */
export function serialOf(iso: string): number {
  return dayNumber(iso) + EPOCH;
}

/** The date of a serial number, its time of the day cut off; `undefined` outside 1900-03-01 to 9999-12-31. */
export function dateOfSerial(serial: number): string | undefined {
  const day = Math.floor(serial);
  return day >= FIRST_SERIAL && day <= LAST_SERIAL ? isoDate(day - EPOCH) : undefined;
}
