// Decides what the timeline shows: which stretch of time, which notices reach into it, and in which lane each is.
import {japanTime, startsAt} from './moment';
import type {Kind, Notice} from './schema';
import {isPartOf, type Service} from './services';
import {type NoticeState, periodOf, periodsOf, stateAt, touches} from './state';

/** A stretch of time in epoch milliseconds, from `from` on until before `until`. */
export type TimeWindow = {from: number; until: number};

/**
 * The position of a notice in time, in epoch milliseconds: a bar from `start` until before `end` (none: open-ended), or
 * a mark for what has no duration.
 */
export type Span = {shape: 'bar'; start: number; end?: number} | {shape: 'mark'; at: number};

/** What a reader wants to see; what is left out does not narrow. */
export type NoticeFilter = {
  /** Code of a service: notices that touch it. */
  service?: string;
  kind?: Kind;
  state?: NoticeState;
};

/** A service's lane with its notices, in the order given. */
export type Lane<N> = {service: Service; notices: N[]};

/** A month, as `YYYY-MM`, and 00:00 in Japan on its first day, in epoch milliseconds. */
type Month = {name: string; at: number};

type Placed = Pick<Notice, 'kind' | 'date' | 'start' | 'end' | 'endedAt'>;

/**
 * The position of one period in time. News is a mark when it takes effect, or on the day of its posting. A deadline without a start that was
 * posted after its last day is a mark on that day.
 */
export function spanOf(notice: Placed): Span {
  if (notice.kind === 'news') {
    return {shape: 'mark', at: startsAt(notice.start ?? notice.date)};
  }
  const {start, end} = periodOf(notice);
  if (end === undefined) {
    return {shape: 'bar', start};
  }
  // The end is the first instant after it: the mark belongs to the day before.
  return end <= start ? {shape: 'mark', at: end - 1} : {shape: 'bar', start, end};
}

/** Does any part of the span lie in the window? */
export function reaches(span: Span, {from, until}: TimeWindow): boolean {
  if (span.shape === 'mark') return from <= span.at && span.at < until;
  return span.start < until && (span.end === undefined || from < span.end);
}

/** The state as readers see it: news has a day of posting, and no state. */
export function shownState(notice: Notice, now: number): NoticeState | undefined {
  return notice.kind === 'news' ? undefined : stateAt(notice, now);
}

/** Does a notice pass the filter at an instant? */
export function passes(
  notice: Notice,
  {service, kind, state}: NoticeFilter,
  services: readonly Service[],
  now: number,
): boolean {
  return (
    (service === undefined || touches(notice, service, services)) &&
    (kind === undefined || notice.kind === kind) &&
    (state === undefined || shownState(notice, now) === state)
  );
}

/**
 * The lanes that are not empty, in the order of the services: one for the whole (the top of the tree), one for each
 * service directly below it, their parts with them. A notice is in the lane of every service that it names.
 * @param service with a filter by service, only the lanes that have to do with it
 */
export function lanesOf<N extends Pick<Notice, 'affects'>>(
  notices: readonly N[],
  services: readonly Service[],
  service?: string,
): Lane<N>[] {
  const tops = services.filter(({parent}) => parent === undefined).map(({code}) => code);
  return services
    .filter(({parent}) => parent === undefined || tops.includes(parent))
    .filter(({code}) => service === undefined || isPartOf(code, service, services) || isPartOf(service, code, services))
    .map((lane) => ({
      service: lane,
      notices: notices.filter(({affects}) =>
        affects.some((code) => (tops.includes(lane.code) ? code === lane.code : isPartOf(code, lane.code, services))),
      ),
    }))
    .filter((lane) => lane.notices.length > 0);
}

/** 00:00 in Japan on the first day of a month that lies `months` after the month of an instant (negative: before). */
function monthStart(instant: number, months: number): number {
  const [year = 0, month = 1] = japanTime(instant).slice(0, 7).split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const two = String((count % 12) + 1).padStart(2, '0');
  return startsAt(`${String(Math.floor(count / 12)).padStart(4, '0')}-${two}-01`);
}

/** Six months before the present month, the month itself and five after it, in Japan. */
export function yearAround(now: number): TimeWindow {
  return {from: monthStart(now, -6), until: monthStart(now, 6)};
}

export function calendarYear(year: number): TimeWindow {
  return {from: startsAt(`${year}-01-01`), until: startsAt(`${year + 1}-01-01`)};
}

/** Whole months, from that of the earliest notice until that of the latest, or of now where that is later. */
export function wholeTime(notices: readonly (Placed & Pick<Notice, 'periods'>)[], now: number): TimeWindow {
  let [first, last] = [now, now];
  for (const period of notices.flatMap(periodsOf)) {
    const span = spanOf(period);
    const [start, end] = span.shape === 'mark' ? [span.at, span.at] : [span.start, (span.end ?? span.start + 1) - 1];
    first = Math.min(first, start);
    last = Math.max(last, start, end);
  }
  return {from: monthStart(first, 0), until: monthStart(last, 1)};
}

/** The calendar years that a window touches, newest first. */
export function yearsIn({from, until}: TimeWindow): number[] {
  const [first, last] = [from, until - 1].map((at) => Number(japanTime(at).slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  return Array.from({length: last - first + 1}, (_, index) => last - index);
}

export function monthsIn({from, until}: TimeWindow): Month[] {
  const months: Month[] = [];
  let at = monthStart(from, 0) < from ? monthStart(from, 1) : from;
  while (at < until) {
    months.push({name: japanTime(at).slice(0, 7), at});
    at = monthStart(at, 1);
  }
  return months;
}
