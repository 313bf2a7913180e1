// Addresses of cells, and formulas in terms of a layout: a formula that moved with its table is still the same one.
import type {WorkbookLayout} from './layout';

/** A place on a sheet; both count from 1. */
export type CellPlace = {column: number; row: number};

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** The number of a column: 1 for A, 27 for AA. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(column: number): string {
  return column > 0 ? columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)) : '';
}

/** The place of an address (`E12`, `$E$12`); `undefined` for what is no address of one cell. */
export function placeOf(address: string): CellPlace | undefined {
  const match = ADDRESS.exec(address);
  return match ? {column: columnNumber(match[1] ?? ''), row: Number(match[2])} : undefined;
}

// A text in quotes, or a cell of the formula's own sheet. `Acc1_`, `Mem1単価` and `LOG10(` are names, not cells.
const TEXT_OR_CELL = /"[^"]*"|(?<![\p{L}\p{N}_.$!'])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;

/** A formula with its own cells replaced. */
export function withCells(
  formula: string,
  replaced: (column: string, row: number, fixed: {column: string; row: string}) => string,
): string {
  return formula.replace(TEXT_OR_CELL, (source, dollar, column, rowDollar, row) =>
    column === undefined ? source : replaced(column, Number(row), {column: dollar, row: rowDollar}),
  );
}

/** A formula as the cell so many rows below and columns to the right has it. */
export function shifted(formula: string, rows: number, columns: number): string {
  return withCells(formula, (column, row, fixed) => {
    const letters = fixed.column ? column : columnLetters(columnNumber(column) + columns);
    return `${fixed.column}${letters}${fixed.row}${fixed.row ? row : row + rows}`;
  });
}

function termsOf(layout: WorkbookLayout): {columns: Map<string, string>; rows: Map<number, string>} {
  const {start, end, service, type, quantities, given, firstRow, lastRow, totals, groupCloudRow, sumRow} = layout;
  const columns = {start, end, service, type, first: quantities[0], last: quantities.at(-1), ...given};
  const named = Object.entries(columns).flatMap(([name, of]) => [of ?? ''].flat().map((one, i) => [one, name + i]));
  const rows: [number, string][] = totals.map(({row, service: code}) => [row, code]);
  rows.push([firstRow, 'first'], [lastRow, 'last'], [groupCloudRow, 'by hand'], [sumRow, 'sum']);
  return {columns: new Map(named as [string, string][]), rows: new Map(rows)};
}

/** Names the cells of a formula by what they hold, without spaces and what only some programs write. */
export function inTermsOf(layout: WorkbookLayout): (formula: string, row: number) => string {
  const {columns, rows} = termsOf(layout);
  const rowNamed = (at: number, own: number) => (at === own ? '' : (rows.get(at) ?? at));
  return (formula, row) =>
    withCells(
      formula.replaceAll(`'${layout.feeSheet}'!`, '').replaceAll(`${layout.feeSheet}!`, ''),
      (column, at) => `[${columns.get(column) ?? column} ${rowNamed(at, row)}]`,
    )
      .replace(/"[^"]*"|\s+|_xlfn\.|\$/g, (source) => (source.startsWith('"') ? source : ''))
      .toUpperCase();
}

/** Cells as ranges: `O12:W13` for the eighteen cells of two rows. What is no address comes last, as it is. */
export function rangesOf(cells: readonly string[]): string[] {
  const byRow = new Map<number, number[]>();
  for (const {row, column} of cells.flatMap((cell) => placeOf(cell) ?? [])) {
    byRow.set(row, [...(byRow.get(row) ?? []), column]);
  }
  const ranges: {from: CellPlace; to: CellPlace}[] = [];
  for (const [row, columns] of [...byRow].sort(([a], [b]) => a - b)) {
    const runs: [number, number][] = [];
    for (const column of columns.sort((a, b) => a - b)) {
      const run = runs.at(-1);
      if (run && column <= run[1] + 1) run[1] = column;
      else runs.push([column, column]);
    }
    for (const [first, last] of runs) {
      const above = ranges.find(({from, to}) => to.row === row - 1 && from.column === first && to.column === last);
      if (above) above.to.row = row;
      else ranges.push({from: {row, column: first}, to: {row, column: last}});
    }
  }
  const address = ({row, column}: CellPlace) => `${columnLetters(column)}${row}`;
  return [
    ...ranges.map(({from, to}) => [...new Set([address(from), address(to)])].join(':')),
    ...cells.filter((cell) => placeOf(cell) === undefined),
  ];
}
