// Writes a notice's period as readers expect it in their language, always in Japan time and as staff wrote it (24:00 stays 24:00).
// Its names of days and months stand here and not in Intl, whose words change between browsers and versions of Node:
// pages, feeds and calendars say the same, and a rebuild changes no byte.
import {dayNumber} from '../civil-date';
import type {Locale} from '../localized';
import type {Notice} from './schema';

const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const weekdaysJa = '日月火水木金土';
const monthsEn = [
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

/** 0 for Sunday; day 0, 1 January 1970, was a Thursday. */
function weekdayOf(date: string): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

function dayInWords(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  const weekday = weekdayOf(date);
  return locale === 'ja'
    ? `${year}年${month}月${day}日(${weekdaysJa[weekday]})`
    : `${weekdaysEn[weekday]}, ${day} ${monthsEn[(month ?? 1) - 1]} ${year}`;
}

/**
 * A date or time of a notice in words.
 * @param moment `YYYY-MM-DD` or `YYYY-MM-DDThh:mm+09:00`
 * @throws RangeError if the date does not exist: checked notices have none such
 */
export function momentInWords(moment: string, locale: Locale): string {
  const [date = '', time] = moment.split('T');
  const day = dayInWords(date, locale);
  return time === undefined ? day : `${day} ${time.slice(0, 5)}`;
}

/** The period from start to end (the real end where it is known); undefined where the notice has none. */
export function periodInWords(
  notice: Partial<Pick<Notice, 'start' | 'end' | 'endedAt'>>,
  locale: Locale,
): string | undefined {
  const end = notice.endedAt ?? notice.end;
  if (notice.start === undefined && end === undefined) {
    return undefined;
  }
  const from = notice.start === undefined ? '' : momentInWords(notice.start, locale);
  const to = end === undefined ? '' : momentInWords(end, locale);
  if (locale === 'ja') {
    return `${from && `${from}から`}${to && `${to}まで`}`;
  }
  if (!to) {
    return `From ${from}`;
  }
  return from ? `${from} to ${to}` : `Until ${to}`;
}
