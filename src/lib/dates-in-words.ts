// Dates, times and periods in words, always in Japan time and as written (24:00 stays 24:00). Month and weekday names
// are not taken from Intl, whose output differs between browsers and versions of Node: a rebuild changes no byte.
import {dayNumber} from './civil-date';
import type {Locale} from './localized';

/** January first. Japanese writes months as numbers. */
export const months: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/** Sunday first; Japanese as written in brackets after a date. */
export const weekdays: Record<Locale, readonly string[]> = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/**
 * The weekday of a date: 0 for Sunday.
 * @param date `YYYY-MM-DD`
 * @throws RangeError if the date does not exist
 */
export function weekdayOf(date: string): number {
  // Day 0, 1 January 1970, was a Thursday; the second remainder is for days before it.
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

const partsOfDay: Record<string, Record<Locale, string>> = {
  morning: {ja: '午前', en: 'morning'},
  afternoon: {ja: '午後', en: 'afternoon'},
  evening: {ja: '夕方', en: 'evening'},
};

/** A moment's date, its time as `hh:mm`, and its part of the day: `2025-10-24 evening` has one instead of a time. */
function partsOf(moment: string): {date: string; time: string | undefined; part: Record<Locale, string> | undefined} {
  const [date = '', time] = moment.split(/[T ]/);
  const part = partsOfDay[time ?? ''];
  return {date, time: part ? undefined : time?.slice(0, 5), part};
}

/**
 * A day or time for lists and labels: `2026年12月1日(火) 09:00`, `Tue, 1 December 2026 09:00`.
 * @param moment `YYYY-MM-DD`, `YYYY-MM-DDThh:mm+09:00`, or a date and a part of the day: `YYYY-MM-DD evening`
 * @throws RangeError if the date does not exist
 */
export function momentInWords(moment: string, locale: Locale): string {
  const {date, time, part} = partsOf(moment);
  const day = dayInWords(date, locale, 'without-weekday');
  const weekday = weekdays[locale][weekdayOf(date)] ?? '';
  const shownTime = part?.[locale] ?? time;
  const withWeekday = locale === 'ja' ? `${day}(${weekday})` : `${weekday.slice(0, 3)}, ${day}`;
  return shownTime ? `${withWeekday} ${shownTime}` : withWeekday;
}

/** A period for lists and labels, to the real end where it is known; undefined without start and end. */
export function periodInWords(
  {start, end, endedAt = end}: {start?: string; end?: string; endedAt?: string},
  locale: Locale,
): string | undefined {
  if (start === undefined && endedAt === undefined) return undefined;
  const from = start && momentInWords(start, locale);
  const to = endedAt && momentInWords(endedAt, locale);
  if (locale === 'ja') return `${from ? `${from}から` : ''}${to ? `${to}まで` : ''}`;
  if (!to) return `From ${from}`;
  return from ? `${from} to ${to}` : `Until ${to}`;
}

/** Whether a day in a sentence is written with its weekday (texts) or without (descriptions). */
export type Weekdays = 'with-weekday' | 'without-weekday';

/**
 * A day in a sentence: `2026年12月1日（火）`, `Tuesday 1 December 2026`.
 * @param date a date that exists, `YYYY-MM-DD`
 */
export function dayInWords(date: string, locale: Locale, weekday: Weekdays = 'with-weekday'): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = weekday === 'with-weekday' ? weekdays[locale][weekdayOf(date)] : undefined;
  if (locale === 'ja') return `${year}年${month}月${day}日${name ? `（${name}）` : ''}`;
  return `${name ? `${name} ` : ''}${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** A day or time in a sentence: `2026年12月1日（火）09:00`, `09:00 on Tuesday 1 December 2026`. */
export function timeInWords(moment: string, locale: Locale, weekday: Weekdays = 'with-weekday'): string {
  const {date, time, part} = partsOf(moment);
  const day = dayInWords(date, locale, weekday);
  if (part) return locale === 'ja' ? `${day}の${part.ja}` : `the ${part.en} of ${day}`;
  if (time === undefined) return day;
  return locale === 'ja' ? `${day}${time}` : `${time} on ${day}`;
}

/** English texts state once that a time of day is in Japan time; descriptions are short and omit it. */
export function clockOf(moment: string, weekday: Weekdays): string {
  return moment.includes('T') && weekday === 'with-weekday' ? ' (Japan time)' : '';
}

/** English says "on" before a day and "at" before a time; Japanese puts に after both. */
export function atTimeInWords(moment: string, locale: Locale, weekday: Weekdays = 'with-weekday'): string {
  const time = timeInWords(moment, locale, weekday);
  if (locale === 'ja') return `${time}に`;
  if (partsOf(moment).part) return `in ${time}`;
  return moment.includes('T') ? `at ${time}${clockOf(moment, weekday)}` : `on ${time}`;
}

/**
 * A period in a sentence: `2026年12月1日（火）10:00から13:00まで`,
 * `from 10:00 to 13:00 (Japan time) on Tuesday 1 December 2026`.
 * @param end left out: open-ended
 */
export function periodInSentence(
  start: string,
  end: string | undefined,
  locale: Locale,
  weekday: Weekdays = 'with-weekday',
): string {
  const from = timeInWords(start, locale, weekday);
  const clock = clockOf(`${start}${end ?? ''}`, weekday);
  if (end === undefined) return locale === 'ja' ? `${from}から` : `from ${from}${clock}`;
  const [first, last] = [partsOf(start), partsOf(end)];
  if (start === end && first.time === undefined) return locale === 'ja' ? `${from}に` : `on ${from}`;
  if (first.date === last.date && first.time !== undefined && last.time !== undefined) {
    return locale === 'ja'
      ? `${from}から${last.time}まで`
      : `from ${first.time} to ${last.time}${clock} on ${dayInWords(first.date, 'en', weekday)}`;
  }
  const to = timeInWords(end, locale, weekday);
  return locale === 'ja' ? `${from}から${to}まで` : `from ${from} to ${to}${clock}`;
}

/** A day without its year: `3月13日`, `13 March`. */
export function dayAndMonth(moment: string, locale: Locale): string {
  const [, month = 0, day] = partsOf(moment).date.split('-').map(Number);
  return locale === 'ja' ? `${month}月${day}日` : `${day} ${months[month - 1]}`;
}

/** A month for the axis of a picture: `3月`, `Mar`. */
export function monthInShort(date: string, locale: Locale): string {
  const month = Number(date.slice(5, 7));
  return locale === 'ja' ? `${month}月` : (months[month - 1] ?? '').slice(0, 3);
}

/**
 * A period for a line of a list: `3月13日 12:00 – 19日 24:00`, `13 March 12:00 – 19 March 24:00`.
 * @param year that is not written, since the list is of it
 */
export function periodInShort(
  {start, end, endedAt = end}: {start?: string; end?: string; endedAt?: string},
  year: string,
  locale: Locale,
): string {
  const shown = (moment: string, before = year): string => {
    const {date, time, part} = partsOf(moment);
    const clock = part?.[locale] ?? time;
    if (date === before && clock !== undefined) return clock;
    const day = dayAndMonth(moment, locale);
    const full = date.startsWith(before.slice(0, 4))
      ? day
      : locale === 'ja'
        ? `${date.slice(0, 4)}年${day}`
        : `${day} ${date.slice(0, 4)}`;
    return clock === undefined ? full : `${full} ${clock}`;
  };
  if (endedAt === undefined) {
    if (start === undefined) return '';
    return locale === 'ja' ? `${shown(start)}から` : `from ${shown(start)}`;
  }
  if (start === undefined) return locale === 'ja' ? `${shown(endedAt)}まで` : `until ${shown(endedAt)}`;
  if (start === endedAt) return shown(start);
  return `${shown(start)} – ${shown(endedAt, partsOf(start).date)}`;
}
