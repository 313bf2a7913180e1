// Decides how the address of a cell is read: letters for the column, a number for the row.

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
