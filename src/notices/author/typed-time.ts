// Reads dates and times as people write them (hyphens, slashes, 年月日, full-width digits, with or without a weekday),
// alone and in sentences.
import {dateProblem} from '../../lib/civil-date';
import {months, timeInWords, type Weekdays, weekdayOf, weekdays} from '../../lib/dates-in-words';
import type {StaffLocale} from '../../lib/localized';
import {type MomentFault, timeFault} from '../moment';

/** What can be wrong with a date or time in the input. */
type TypedTimeFault = MomentFault | 'wrong-weekday';

/** The time as the notices' files write it, or what is wrong with it. */
type TypedTime = {value: string; code?: undefined} | {value?: undefined; code: TypedTimeFault};

const DATE = /^(\d{4})(?:-|\/|\.|年)\s*(\d{1,2})(?:-|\/|\.|月)\s*(\d{1,2})日?/;
const WEEKDAY =
  /^\s*(?:\(([日月火水木金土])(?:曜日?)?\)|([日月火水木金土])曜日?|\(?((?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)\)?)(?=[\s\d,]|$)/i;
const TIME = /^(?:T|\s|,)*(\d{1,2})(?:時(?:(\d{1,2})分)?|:(\d{2})(?::00)?)\s*(.*)$/;

function isOtherWeekday(written: RegExpExecArray, iso: string): boolean {
  const [, inBrackets, plain, english = ''] = written;
  const japanese = inBrackets ?? plain;
  const day = weekdayOf(iso);
  if (japanese !== undefined) return weekdays.ja[day] !== japanese;
  return !(weekdays.en[day] ?? '').toLowerCase().startsWith(english.toLowerCase());
}

/**
 * Reads a date (`2026-12-01`, `2026/12/1`, `2026年12月1日（火）`) or a time of day (`2026-12-01 9:00`, `2026年12月1日 9時30分`).
 * Every time is Japan time. A weekday is optional, and must be the right one.
 * @returns `YYYY-MM-DD` or `YYYY-MM-DDThh:mm+09:00`
 */
export function readTypedTime(typed: string): TypedTime {
  const text = typed.normalize('NFKC').trim();
  const [written, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  if (written === undefined) return {code: 'not-a-time'};
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (dateProblem(date) !== undefined) return {code: 'no-such-date'};
  let rest = text.slice(written.length);
  const weekday = WEEKDAY.exec(rest);
  if (weekday) {
    if (isOtherWeekday(weekday, date)) return {code: 'wrong-weekday'};
    rest = rest.slice(weekday[0].length);
  }
  if (rest.trim() === '') return {value: date};
  const [, hour, minuteAfterHour, minute = minuteAfterHour ?? '00', ending = ''] = TIME.exec(rest) ?? [];
  if (hour === undefined) return {code: 'not-a-time'};
  if (!['', '+09:00', 'JST', 'から', 'まで'].includes(ending.trim())) {
    return {code: /^(Z|UTC|GMT|[+-])/i.test(ending) ? 'wrong-offset' : 'not-a-time'};
  }
  const value = `${date}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}+09:00`;
  const code = timeFault(value);
  return code === undefined ? {value} : {code};
}

/** Reads a day without a time of day; see `readTypedTime`. */
export function readTypedDay(typed: string): TypedTime {
  const read = readTypedTime(typed);
  if (read.value === undefined) return read.code === 'not-a-time' ? {code: 'not-a-date'} : read;
  return read.value.includes('T') ? {code: 'not-a-date'} : read;
}

const ISO_IN_TEXT = /(?<![\w/.-])(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?:\+09:00)?)?(?![\w-])/g;

/** The dates in a typed sentence that are written as `2026-12-01`, as written. */
export function isoDatesIn(text: string): string[] {
  return [...text.matchAll(ISO_IN_TEXT)].map(([, date = '']) => date);
}

/** A sentence with each `2026-12-01` and `2026-12-01 09:00` in words; addresses and slugs stay unchanged. */
export function withDatesInWords(text: string, locale: StaffLocale, weekday: Weekdays = 'with-weekday'): string {
  // Japanese has no spaces around a date, though those around 2026-12-01 are often left in.
  const spaced =
    locale === 'ja'
      ? text.replace(/[ \u3000]*(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?)[ \u3000]*(?=[^\x20-\x7E]|$)/g, '$1')
      : text;
  return spaced.replaceAll(ISO_IN_TEXT, (_, date: string, time?: string) =>
    timeInWords(time === undefined ? date : `${date}T${time}`, locale, weekday),
  );
}

const WITH_WEEKDAY: Record<StaffLocale, RegExp> = {
  ja: /(\d{4})年(\d{1,2})月(\d{1,2})日[（(]([日月火水木金土])/g,
  en: new RegExp(`(${weekdays.en.join('|')}),? (\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g'),
};

type NamedDay = {date: string; written: string; weekday: number};

/** Every day that a text names with its weekday, in the order of the text. */
export function namedDays(text: string, locale: StaffLocale): NamedDay[] {
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
