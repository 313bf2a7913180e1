// The cells of a sheet and their places in its XML, so that a cell can be changed and nothing else.
import {dayNumber, isoDate} from '../../lib/civil-date';
import {Refusal} from './problem';
import {attributesOf, type Tag, tags, textBetween} from './xml';

/** What a cell shows: a number as it is written, a text, something else (a truth value, an error), or nothing. */
export type CellValue = {kind: 'number' | 'text' | 'other'; text: string} | {kind: 'empty'; text: ''};

/** A cell. `start` and `end` are places in the sheet's XML. */
export type Cell = {
  column: number;
  start: number;
  end: number;
  value: CellValue;
  /** The attributes of the cell as they are written. */
  attributes: string;
  /** The formula's element as it is written, and its text (empty where it shares another cell's). */
  formula?: {source: string; text: string};
};

/**
 * A row: its cells by column, and where they end. With `isEmptyTag` it has no closing tag, so nothing can be put into
 * it.
 */
export type Row = {cells: Map<number, Cell>; contentEnd: number; isEmptyTag: boolean};

/** The first rows of a sheet. */
export type Sheet = {xml: string; prefix: string; rows: ReadonlyMap<number, Row>};

/** XFD, the last column of Excel. */
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
  for (const tag of tags(xml)) {
    if (cellTags) {
      cellTags.push(tag);
      if (tag.name !== 'c' || tag.kind !== 'close') continue;
      addCell(row, readCell(xml, cellTags, column, sharedTexts));
      cellTags = undefined;
    } else if (tag.name === 'row' && tag.kind !== 'close') {
      // A row or cell without an address follows the one before it (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
      rowNumber = Number(attributesOf(tag).get('r') ?? rowNumber + 1);
      if (rowNumber > lastRow) break;
      if (rows.has(rowNumber) || !(rowNumber >= 1)) throw new Refusal({code: 'xml-broken'});
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

function addCell(row: Row | undefined, cell: Cell): void {
  if (!row || row.cells.has(cell.column) || cell.column > MAX_COLUMN) throw new Refusal({code: 'xml-broken'});
  row.cells.set(cell.column, cell);
}

function columnOf(tag: Tag, row: number, otherwise: number): number {
  const address = attributesOf(tag).get('r');
  if (address === undefined) return otherwise;
  const place = placeOf(address);
  if (place?.row !== row) throw new Refusal({code: 'xml-broken'});
  return place.column;
}

/** A cell of its tags, from the opening one to the closing one. */
function readCell(xml: string, cell: readonly Tag[], column: number, sharedTexts: readonly string[]): Cell {
  const [first] = cell;
  const last = cell.at(-1);
  if (!first || !last) throw new Refusal({code: 'xml-broken'});
  const formula = elementIn(xml, cell, 'f');
  const type = attributesOf(first).get('t');
  const text = type === 'inlineStr' ? inlineText(xml, cell) : elementIn(xml, cell, 'v')?.text;
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
      if (shared === undefined) throw new Refusal({code: 'xml-broken'});
      return shared === '' ? NO_VALUE : {kind: 'text', text: shared};
    }
    case 'str':
    case 'inlineStr':
      return {kind: 'text', text};
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
  if (close?.kind !== 'close') throw new Refusal({code: 'xml-broken'});
  return {source: xml.slice(open.start, close.end), text: textBetween(xml, open.end, close.start)};
}

/** The text in a cell itself, its formats and phonetic readings left out. */
function inlineText(xml: string, cell: readonly Tag[]): string {
  let text = '';
  let inReading = false;
  for (const [i, tag] of cell.entries()) {
    if (tag.name === 'rPh') inReading = tag.kind === 'open';
    const close = cell[i + 1];
    if (tag.name === 't' && tag.kind === 'open' && close && !inReading) {
      text += textBetween(xml, tag.end, close.start);
    }
  }
  return text;
}

/** The cell at an address; `undefined` where the sheet states none. */
export function cellAt(sheet: Sheet, column: string, row: number): Cell | undefined {
  return sheet.rows.get(row)?.cells.get(columnNumber(column));
}

/** The content of the cell at an address such as `A1`. */
export function valueAt(sheet: Sheet, address: string): CellValue {
  const place = placeOf(address);
  return (place && cellAt(sheet, columnLetters(place.column), place.row)?.value) ?? NO_VALUE;
}

/** The number in a cell; `undefined` where there is none. */
export function numberIn(value: CellValue): number | undefined {
  return value.kind === 'number' && Number.isFinite(Number(value.text)) ? Number(value.text) : undefined;
}

/** A place on a sheet; both count from 1. */
export type CellPlace = {column: number; row: number};

// XFD1048576 is the last cell of a sheet.
const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** The number of a column: 1 for A, 27 for AA. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The letters of a column number: the inverse of `columnNumber`. */
export function columnLetters(column: number): string {
  return column > 0 ? columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)) : '';
}

/** The place of an address (`E12`, `$E$12`); `undefined` for what is no address of one cell. */
export function placeOf(address: string): CellPlace | undefined {
  const match = ADDRESS.exec(address);
  return match ? {column: columnNumber(match[1] ?? ''), row: Number(match[2])} : undefined;
}

/** The serial number of 1970-01-01. */
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
