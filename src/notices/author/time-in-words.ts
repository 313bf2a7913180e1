// Decides how the texts of notices write days, times and periods: with the weekday, which is worked out and never typed.
import {months, weekdayOf, weekdays} from '../../lib/calendar-names';
import type {Locale} from '../../lib/localized';

/** Whether a day is written with its weekday (texts) or without (descriptions). */
export type Weekdays = 'with-weekday' | 'without-weekday';

function partsOf(moment: string): {date: string; time: string | undefined} {
  const [date = '', time] = moment.split('T');
  return {date, time: time?.slice(0, 5)};
}

/**
 * A day: `2026年12月1日（火）`, `Tuesday 1 December 2026`.
 * @param date a date that exists, `YYYY-MM-DD`
 */
export function dayInWords(date: string, locale: Locale, weekday: Weekdays = 'with-weekday'): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = weekday === 'with-weekday' ? weekdays[locale][weekdayOf(date)] : undefined;
  if (locale === 'ja') return `${year}年${month}月${day}日${name ? `（${name}）` : ''}`;
  return `${name ? `${name} ` : ''}${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/**
 * A day or time: `2026年12月1日（火）09:00`, `09:00 on Tuesday 1 December 2026`.
 * @param moment `YYYY-MM-DD` or `YYYY-MM-DDThh:mm+09:00`
 */
export function timeInWords(moment: string, locale: Locale, weekday: Weekdays = 'with-weekday'): string {
  const {date, time} = partsOf(moment);
  const day = dayInWords(date, locale, weekday);
  if (time === undefined) return day;
  return locale === 'ja' ? `${day}${time}` : `${time} on ${day}`;
}

/** English says "on" before a day and "at" before a time; Japanese puts に after both. */
export function atTimeInWords(moment: string, locale: Locale, weekday: Weekdays = 'with-weekday'): string {
  const words = timeInWords(moment, locale, weekday);
  if (locale === 'ja') return `${words}に`;
  return moment.includes('T') ? `at ${words}${clockOf(moment, weekday)}` : `on ${words}`;
}

/** English texts say once that a time of day is Japan's; descriptions are short and leave it out. */
export function clockOf(moment: string, weekday: Weekdays): string {
  return moment.includes('T') && weekday === 'with-weekday' ? ' (Japan time)' : '';
}

/**
 * When something holds: `2026年12月1日（火）10:00から13:00まで`, `from 10:00 to 13:00 (Japan time) on Tuesday 1 December 2026`.
 * @param end left out: open-ended
 */
export function periodInWords(
  start: string,
  end: string | undefined,
  locale: Locale,
  weekday: Weekdays = 'with-weekday',
): string {
  const from = timeInWords(start, locale, weekday);
  const [first, last] = [partsOf(start), end === undefined ? undefined : partsOf(end)];
  const clock = clockOf(`${start}${end ?? ''}`, weekday);
  if (end === undefined || !last) return locale === 'ja' ? `${from}から` : `from ${from}${clock}`;
  const sameDay = first.date === last.date;
  if (sameDay && first.time === undefined && last.time === undefined) {
    return locale === 'ja' ? `${from}に` : `on ${from}`;
  }
  if (sameDay && first.time !== undefined && last.time !== undefined) {
    return locale === 'ja'
      ? `${from}から${last.time}まで`
      : `from ${first.time} to ${last.time}${clock} on ${dayInWords(first.date, 'en', weekday)}`;
  }
  const to = timeInWords(end, locale, weekday);
  return locale === 'ja' ? `${from}から${to}まで` : `from ${from} to ${to}${clock}`;
}

const ISO_IN_TEXT = /(?<![\w/.-])(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?:\+09:00)?)?(?![\w-])/g;

/** The dates in a typed sentence that are written as `2026-12-01`, each as it stands there. */
export function isoDatesIn(text: string): string[] {
  return [...text.matchAll(ISO_IN_TEXT)].map(([, date = '']) => date);
}

/** A typed sentence with each `2026-12-01` and `2026-12-01 09:00` put into words; addresses and slugs stay as they are. */
export function withDatesInWords(text: string, locale: Locale, weekday: Weekdays = 'with-weekday'): string {
  // Japanese has no spaces around a date, though the one who types 2026-12-01 often leaves some.
  const spaced =
    locale === 'ja'
      ? text.replace(/[ \u3000]*(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?)[ \u3000]*(?=[^\x20-\x7E]|$)/g, '$1')
      : text;
  return spaced.replaceAll(ISO_IN_TEXT, (_, date: string, time?: string) =>
    timeInWords(time === undefined ? date : `${date}T${time}`, locale, weekday),
  );
}

const WITH_WEEKDAY: Record<Locale, RegExp> = {
  ja: /(\d{4})年(\d{1,2})月(\d{1,2})日[（(]([日月火水木金土])/g,
  en: new RegExp(`(${weekdays.en.join('|')}),? (\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g'),
};

/** A day that a text names together with a weekday, and whether the weekday is that day's. */
export type NamedDay = {date: string; written: string; weekday: number};

/** Every day that a text names with its weekday, in the order of the text. */
export function namedDays(text: string, locale: Locale): NamedDay[] {
  return [...text.matchAll(WITH_WEEKDAY[locale])].map((match) => {
    const [written, a = '', b = '', c = '', d = ''] = match;
    const [year, month, day, name] = locale === 'ja' ? [a, b, c, d] : [d, String(months.indexOf(c) + 1), b, a];
    return {
      date: [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
      written,
      weekday: weekdays[locale].indexOf(name),
    };
  });
}
