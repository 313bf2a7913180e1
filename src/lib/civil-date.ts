// Calendar dates (`YYYY-MM-DD`) and day numbers. Fees and notices count civil days in Japan: Date is used in UTC only,
// so that the time zone of the machine does not matter.

/** What is wrong with a text as a date. */
type DateProblem = 'date-not-iso' | 'date-does-not-exist';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;
/** Japan is nine hours ahead of UTC the whole year: in milliseconds. */
export const JAPAN_MS = 32_400_000;

/** What is wrong with `text` as `YYYY-MM-DD`; `undefined` when it is such a date and the date exists. */
export function dateProblem(text: string): DateProblem | undefined {
  if (!ISO_DATE.test(text)) return 'date-not-iso';
  const epochMs = Date.parse(`${text}T00:00Z`);
  // A day beyond the end of its month is read as one of the next month.
  const exists = !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(text);
  return exists ? undefined : 'date-does-not-exist';
}

/**
 * The number of the day: days since 1970-01-01, negative before it.
 * @throws RangeError when `dateProblem` returns a problem: check input with it first
 */
export function dayNumber(iso: string): number {
  if (dateProblem(iso) !== undefined) throw new RangeError(`not a date: ${iso.slice(0, 20)}`);
  return Date.parse(`${iso}T00:00Z`) / DAY_MS;
}

/**
 * The date `YYYY-MM-DD` of a day number: the inverse of `dayNumber`.
 * @throws RangeError outside the years 0000 to 9999, which four digits cannot write
 */
export function isoDate(day: number): string {
  const [date = ''] = new Date(day * DAY_MS).toISOString().split('T');
  if (!ISO_DATE.test(date)) throw new RangeError(`no date of four-digit years: day ${day}`);
  return date;
}

/** The number of the day in Japan at an instant, in epoch milliseconds (see `dayNumber`). */
export function dayInJapan(epochMs: number): number {
  return Math.floor((epochMs + JAPAN_MS) / DAY_MS);
}

/** The date in Japan at an instant, in epoch milliseconds: `YYYY-MM-DD`. */
export function dateInJapan(epochMs: number): string {
  return isoDate(dayInJapan(epochMs));
}

/** The days from `first` to `last`, both day numbers and both counted; 0 when `last` lies before `first`. */
export function daysInclusive(first: number, last: number): number {
  return Math.max(0, last - first + 1);
}
