// How changed cells are written into the XML of a sheet: styles and formulas stay, all other text stays to the byte.
import {columnNumber} from './formula';
import {Refusal} from './problem';
import type {Cell, Row, Sheet} from './sheet';
import {attributesOf, escaped} from './xml';

/** What a cell is to show. The formula of a cell stays: the value is then the formula’s result. */
export type NewValue = {kind: 'number' | 'text'; text: string} | {kind: 'empty'};

/** `style` is the number of another style than the cell has. */
export type CellChange = {column: string; row: number; value: NewValue; style?: string | undefined};

/** The number of a cell's style; nothing where it states none. */
export function styleOf(cell: Cell | undefined): string | undefined {
  return cell && attributesOf(cell).get('s');
}

type Splice = {start: number; end: number; source: string};

/**
 * The sheet's XML with the changes, each to another cell.
 * @throws Refusal where a row is missing; all rows of the usage plan have formulas or headings
 */
export function editSheet(sheet: Sheet, changes: readonly CellChange[]): string {
  const splices = changes
    .map((change) => spliceFor(sheet, change))
    // Cells that are added at one place stay in order: sorting is stable, and changes go from left to right.
    .sort((a, b) => a.start - b.start);
  let xml = '';
  let at = 0;
  for (const {start, end, source} of splices) {
    xml += sheet.xml.slice(at, start) + source;
    at = end;
  }
  return xml + sheet.xml.slice(at);
}

function spliceFor({rows, prefix, xml}: Sheet, {column, row: number, value, style}: CellChange): Splice {
  const row = rows.get(number);
  if (!row || row.isEmptyTag) throw new Refusal({code: 'formulas-changed', cells: [`${column}${number}`]});
  const cell = row.cells.get(columnNumber(column));
  if (cell) {
    const attributes =
      style === undefined ? cell.attributes : `${without(cell.attributes, STYLE)} s="${escaped(style)}"`;
    const isSame = shows(cell, value) && (style === undefined || style === styleOf(cell));
    const source = isSame ? xml.slice(cell.start, cell.end) : written(prefix, attributes, value, cell.formula?.source);
    return {start: cell.start, end: cell.end, source};
  }
  const at = placeInRow(row, columnNumber(column));
  const source = value.kind === 'empty' ? '' : written(prefix, ` r="${column}${number}"`, value);
  return {start: at, end: at, source};
}

function shows({value: old}: Cell, value: NewValue): boolean {
  return old.kind === value.kind && (value.kind === 'empty' || old.text === value.text);
}

/** Where a cell of this column belongs: before the first one to the right of it. */
function placeInRow(row: Row, column: number): number {
  const right = [...row.cells.values()].filter((cell) => cell.column > column).map(({start}) => start);
  return Math.min(row.contentEnd, ...right);
}

// How a cell states the kind of its value, and of rich values; a cell with a formula retains the latter.
const STYLE = new Set(['s']);
const TYPE = new Set(['t']);
const TYPE_AND_RICH_VALUE = new Set(['t', 'cm', 'vm']);

function without(attributes: string, names: ReadonlySet<string>): string {
  return attributes.replace(/\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g, (source, name: string) =>
    names.has(name) ? '' : source,
  );
}

function written(prefix: string, attributes: string, value: NewValue, formula?: string): string {
  const [c, v, is, t] = ['c', 'v', 'is', 't'].map((name) => prefix + name);
  const kept = without(attributes, formula === undefined ? TYPE_AND_RICH_VALUE : TYPE);
  const text = value.kind === 'empty' ? '' : escaped(value.text);
  if (formula === undefined && value.kind === 'empty') return `<${c}${kept}/>`;
  // The text is in the cell itself: the shared texts, a part of their own, stay as they are.
  if (formula === undefined && value.kind === 'text') {
    return `<${c}${kept} t="inlineStr"><${is}><${t}>${text}</${t}></${is}></${c}>`;
  }
  return `<${c}${kept}${value.kind === 'number' ? '' : ' t="str"'}>${formula ?? ''}<${v}>${text}</${v}></${c}>`;
}
