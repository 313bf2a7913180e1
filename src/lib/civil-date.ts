// Decides which calendar dates exist and turns them into day numbers, with whole-number arithmetic alone.
// Fees and notices count civil days in Japan: neither a time zone of the machine nor a Date object has a part in it.

/** What is wrong with a text as a date. */
export type DateProblem = 'date-not-iso' | 'date-does-not-exist';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// The proleptic Gregorian calendar repeats after 400 years.
const YEARS_IN_ERA = 400;
const DAYS_IN_ERA = 146_097;
/** Days from 0000-03-01, where the eras below begin, to 1970-01-01. */
const EPOCH = 719_468;

/** Has the year a 29 February? */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** What is wrong with `text` as `YYYY-MM-DD`; `undefined` when it is such a date and the date exists. */
export function dateProblem(text: string): DateProblem | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return 'date-not-iso';
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const longest = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= longest ? undefined : 'date-does-not-exist';
}

/**
 * The number of the day: days since 1970-01-01, negative before it.
 * @param iso `YYYY-MM-DD`
 * @throws RangeError when `dateProblem` finds something wrong: check what people typed with it first
 */
export function dayNumber(iso: string): number {
  if (dateProblem(iso) !== undefined) throw new RangeError(`not a date: ${iso.slice(0, 20)}`);
  const month = Number(iso.slice(5, 7));
  // Counted from March, the leap day is the last day of the year and shifts no other day.
  const marchYear = Number(iso.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(marchYear / YEARS_IN_ERA);
  const year = marchYear - era * YEARS_IN_ERA;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(iso.slice(8)) - 1;
  const dayOfEra = year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH;
}

/**
 * The date `YYYY-MM-DD` of a day number: the inverse of `dayNumber`.
 * @throws RangeError outside the years 0000 to 9999, which four digits cannot write
 */
export function isoDate(day: number): string {
  const sinceEpoch = day + EPOCH;
  const era = Math.floor(sinceEpoch / DAYS_IN_ERA);
  const dayOfEra = sinceEpoch - era * DAYS_IN_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const year = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = ((marchMonth + 2) % 12) + 1;
  const written = [year + era * YEARS_IN_ERA + (month <= 2 ? 1 : 0), month, dayOfMonth]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .join('-');
  if (!ISO_DATE.test(written)) throw new RangeError(`no date of four-digit years: day ${day}`);
  return written;
}

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;
/** Japan is nine hours ahead of UTC the whole year: in milliseconds. */
export const JAPAN_MS = 32_400_000;

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
