// The fiscal year in a cell: as a number, or as people write it.
import {isFiscalYear} from '../plan';
import {type CellValue, numberIn} from './sheet';

/** Reiwa 1 is 2019. */
const BEFORE_REIWA = 2018;

/** The year in which a year of Reiwa began; `元` is the first. */
export function reiwaYear(year: string): number {
  return BEFORE_REIWA + (year === '元' ? 1 : Number(year));
}

/** A fiscal year as a number or as a text: `2026`, `２０２６年度`, `令和8年度`, `R8`. */
export function yearIn(value: CellValue): number | undefined {
  const number = numberIn(value);
  if (number !== undefined) return isFiscalYear(number) ? number : undefined;
  const text = value.text.slice(0, 60).normalize('NFKC').replace(/\s+/g, '');
  const [, western, reiwa] = /^(?:(?:西暦|FY)?(\d{4})|(?:令和|R)(\d{1,2}|元))(?:年度?)?$/i.exec(text) ?? [];
  const year = reiwa === undefined ? Number(western) : reiwaYear(reiwa);
  return isFiscalYear(year) ? year : undefined;
}
