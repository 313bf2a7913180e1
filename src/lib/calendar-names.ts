// Names months and weekdays in both languages, and decides which weekday a date is. The names stand here and not in Intl, whose words
// change between browsers and versions of Node: pages, feeds and calendars say the same, and a rebuild changes no byte.
import {dayNumber} from './civil-date';
import type {Locale} from './localized';

/** January first. Japanese writes months as numbers. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Sunday first; Japanese as it stands in brackets behind a date. */
export const weekdays: Record<Locale, readonly string[]> = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const DAYS_IN_WEEK = 7;
/** Day 0, 1 January 1970, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

/**
 * The weekday of a date: 0 for Sunday.
 * @param date `YYYY-MM-DD`
 * @throws RangeError if the date does not exist
 */
export function weekdayOf(date: string): number {
  const remainder = (dayNumber(date) + WEEKDAY_OF_DAY_0) % DAYS_IN_WEEK;
  return (remainder + DAYS_IN_WEEK) % DAYS_IN_WEEK;
}
