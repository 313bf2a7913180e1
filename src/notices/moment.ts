// Decides how a notice's dates and times are written and which instant they mean (Japan Standard Time, UTC+9).
// A bare date is a whole day: from 00:00 where something starts, until 24:00 where it ends. A date and a part of the
// day (`2025-10-24 evening`) is for what was announced without a time.
import {DAY_MS, dateProblem, dayNumber, JAPAN_MS} from '../lib/civil-date';

/** What can be wrong with a written date or time. */
export type MomentFault = 'not-a-time' | 'not-a-date' | 'no-such-date';

/** The parts of a day, each with the hours from which and until which it counts. */
const dayParts = {morning: [6, 12], afternoon: [12, 17], evening: [17, 24]} as const;
type DayPart = keyof typeof dayParts;

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(.*)| (morning|afternoon|evening))?$/;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Parts = {date: string; part?: DayPart; time?: {hour: number; minute: number; offset: string}};

function partsOf(text: string): Parts | undefined {
  const [, date, hour, minute, offset = '', part] = MOMENT.exec(text) ?? [];
  if (date === undefined) return undefined;
  if (part !== undefined) return {date, part: part as DayPart};
  return hour === undefined ? {date} : {date, time: {hour: Number(hour), minute: Number(minute), offset}};
}

/** What is wrong with `text` as `YYYY-MM-DD`; `undefined` when it is such a date and the date exists. */
export function dateFault(text: string): MomentFault | undefined {
  const problem = dateProblem(text);
  if (problem === undefined) return undefined;
  return problem === 'date-not-iso' ? 'not-a-date' : 'no-such-date';
}

/**
 * What is wrong with `text` as `YYYY-MM-DD` or `YYYY-MM-DDThh:mm+09:00`; `undefined` when nothing is.
 * 24:00 is the end of its day. Every time states Japan's offset, so that no reader's clock is assumed.
 */
export function timeFault(text: string): MomentFault | undefined {
  const parts = partsOf(text);
  if (!parts) return 'not-a-time';
  if (dateProblem(parts.date) !== undefined) return 'no-such-date';
  if (!parts.time) return undefined;
  const {hour, minute, offset} = parts.time;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return 'no-such-date';
  return offset === '+09:00' ? undefined : 'not-a-time';
}

function epochOf(text: string, bound: 0 | 1): number {
  const parts = partsOf(text);
  if (!parts || timeFault(text) !== undefined) throw new RangeError(`not a time of a notice: ${text}`);
  const hours = parts.part ? dayParts[parts.part] : [0, 24];
  const {hour, minute} = parts.time ?? {hour: hours[bound] ?? 0, minute: 0};
  return dayNumber(parts.date) * DAY_MS + hour * HOUR + minute * MINUTE - JAPAN_MS;
}

/**
 * The instant at which something starts, in epoch milliseconds; a bare date means 00:00 in Japan.
 * @throws RangeError if `timeFault` finds fault with the text
 */
export function startsAt(text: string): number {
  return epochOf(text, 0);
}

/**
 * The instant from which something is over, in epoch milliseconds; a bare date means 24:00 in Japan.
 * @throws RangeError if `timeFault` finds fault with the text
 */
export function endsAt(text: string): number {
  return epochOf(text, 1);
}

/** Is it a day, or a part of one, written without a time? */
export function isWholeDay(text: string): boolean {
  return partsOf(text)?.time === undefined;
}

/** The time that clocks in Japan show at an instant, as `YYYY-MM-DDThh:mm:ss`. */
export function japanTime(epochMs: number): string {
  return new Date(epochMs + JAPAN_MS).toISOString().slice(0, 19);
}
