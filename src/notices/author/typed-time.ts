// Reads dates and times as people write them (hyphens, slashes, 年月日, full-width digits, with or without weekday, year
// or day), alone and in sentences.
import {dateInJapan, dateProblem, dayNumber, isoDate} from '../../lib/civil-date';
import {timeInWords, type Weekdays} from '../../lib/dates-in-words';
import type {StaffLocale} from '../../lib/localized';
import {japanTime, type MomentFault, timeFault} from '../moment';

/** The time as the notices' files write it, or what is wrong with it. */
type TypedTime = {value: string; code?: undefined} | {value?: undefined; code: MomentFault};

const DATE = /^(?:(\d{4})(?:-|\/|\.|年)\s*(\d{1,2})(?:-|\/|\.|月)|(\d{1,2})(?:\/|月))\s*(\d{1,2})日?/;
const WEEKDAY = /^\s*\(?(?:[日月火水木金土](?:曜日?)?|(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)\)?(?=[\s\d,]|$)/i;
const TIME = /^(?:T|\s|,)*(午前|午後)?(\d{1,2})(?:時(?:(\d{1,2})分)?|:(\d{2})(?::00)?)\s*(.*)$/;
const NOW = /^(?:今|いま|現在|now)$/i;
/** Days named by their distance from today. */
const NAMED_DAY = /^(?:(昨日|きのう|yesterday)|(今日|きょう|本日|today)|(明日|あした|tomorrow))/i;
const PART = /^\s*の?(?:(朝|午前中?|morning)|(午後|afternoon)|(夕方|夜|evening))$/i;

/** An instant as the files write it, in Japan time, without seconds. */
export function writtenTime(epochMs: number): string {
  return `${japanTime(epochMs).slice(0, 16)}+09:00`;
}

/** The date without a year that is the nearest to today: in December, 1/5 is in the next year. */
function nearest(monthAndDay: string, today: string): string {
  const year = Number(today.slice(0, 4));
  const dates = [year, year - 1, year + 1]
    .map((one) => `${one}-${monthAndDay}`)
    .filter((date) => dateProblem(date) === undefined);
  const distance = (date: string) => Math.abs(dayNumber(date) - dayNumber(today));
  return dates.sort((a, b) => distance(a) - distance(b))[0] ?? `${year}-${monthAndDay}`;
}

/** The date at the beginning of a text, and the rest; without a date, it is today's. */
function dateIn(text: string, today: string): {date: string; rest: string} {
  const named = NAMED_DAY.exec(text);
  if (named) {
    const distance = [undefined, -1, 0, 1].find((_, group) => group > 0 && named[group] !== undefined) ?? 0;
    return {date: isoDate(dayNumber(today) + distance), rest: text.slice(named[0].length)};
  }
  const [written = '', year, month, shortMonth, day = ''] = DATE.exec(text) ?? [];
  if (written === '') return {date: today, rest: text};
  const monthAndDay = [month ?? shortMonth ?? '', day].map((part) => part.padStart(2, '0')).join('-');
  const date = year === undefined ? nearest(monthAndDay, today) : `${year}-${monthAndDay}`;
  return {date, rest: text.slice(written.length)};
}

/**
 * Reads a date (`2026-12-01`, `2026年12月1日（火）`, `12/1`, `昨日`), a time of day (`2026-12-01 9:00`, `12/1 9時30分`,
 * `1:40`, `今`) or a part of a day (`12/1 夕方`). Every time is Japan time. A weekday does not count.
 * @param now decides what is left out: the day of `1:40`, the year of `12/1`; in epoch milliseconds
 * @returns `YYYY-MM-DD`, `YYYY-MM-DDThh:mm+09:00` or `YYYY-MM-DD evening`
 */
export function readTypedTime(typed: string, now: number): TypedTime {
  const text = typed.normalize('NFKC').trim();
  if (NOW.test(text)) return {value: writtenTime(now)};
  const {date, rest: behind} = dateIn(text, dateInJapan(now));
  const hasDate = behind !== text;
  if (dateProblem(date) !== undefined) return {code: 'no-such-date'};
  const rest = hasDate ? behind.replace(WEEKDAY, '') : behind;
  if (rest.trim() === '' && hasDate) return {value: date};
  const part = hasDate ? PART.exec(rest) : null;
  if (part) return {value: `${date} ${part[1] ? 'morning' : part[2] ? 'afternoon' : 'evening'}`};
  const [, half, hour, minuteAfterHour, minute = minuteAfterHour ?? '00', ending = ''] = TIME.exec(rest) ?? [];
  if (hour === undefined) return {code: 'not-a-time'};
  if (!['', '+09:00', 'JST', 'から', 'まで'].includes(ending.trim())) return {code: 'not-a-time'};
  const hours = String(Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0)).padStart(2, '0');
  const value = `${date}T${hours}:${minute.padStart(2, '0')}+09:00`;
  const code = timeFault(value);
  return code === undefined ? {value} : {code};
}

/** Reads a day without a time of day; see `readTypedTime`. */
export function readTypedDay(typed: string, now: number): TypedTime {
  const read = readTypedTime(typed, now);
  if (read.value === undefined) return read.code === 'not-a-time' ? {code: 'not-a-date'} : read;
  return dateProblem(read.value) === undefined ? {value: read.value} : {code: 'not-a-date'};
}

const ISO_IN_TEXT = /(?<![\w/.-])(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?:\+09:00)?)?(?![\w-])/g;

/**
 * A sentence with each `2026-12-01` and `2026-12-01 09:00` in words; addresses, slugs and days that do not exist stay
 * unchanged.
 */
export function withDatesInWords(text: string, locale: StaffLocale, weekday: Weekdays = 'with-weekday'): string {
  // Japanese has no spaces around a date, though those around 2026-12-01 are often left in.
  const spaced =
    locale === 'ja'
      ? text.replace(/[ \u3000]*(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?)[ \u3000]*(?=[^\x20-\x7E]|$)/g, '$1')
      : text;
  return spaced.replaceAll(ISO_IN_TEXT, (written: string, date: string, time?: string) =>
    dateProblem(date) === undefined
      ? timeInWords(time === undefined ? date : `${date}T${time}`, locale, weekday)
      : written,
  );
}
