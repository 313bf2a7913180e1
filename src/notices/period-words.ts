// Writes a notice's period as readers expect it in their language, always in Japan time and as staff wrote it (24:00 stays 24:00).
import {months, weekdayOf, weekdays} from '../lib/calendar-names';
import type {Locale} from '../lib/localized';
import type {Notice} from './schema';
import {endThatHolds} from './state';

function dayInWords(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  const weekday = weekdays[locale][weekdayOf(date)];
  return locale === 'ja'
    ? `${year}年${month}月${day}日(${weekday})`
    : `${weekday?.slice(0, 3)}, ${day} ${months[(month ?? 1) - 1]} ${year}`;
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
  const end = endThatHolds(notice);
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
