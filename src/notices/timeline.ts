// Decides what the timeline of the status page shows: which stretch of time, and the bars of each service in it.
import {DAY_MS} from '../lib/civil-date';
import {japanTime, startsAt} from './moment';
import type {Kind, Notice} from './schema';
import {isPartOf, type Service, type ServiceCode, services} from './services';
import {overFrom, periodOf, periodsOf, writtenState} from './state';

/** A stretch of time in epoch milliseconds, from `from` on until before `until`. */
export type TimeWindow = {from: number; until: number};

/** down: an outage; plan: a maintenance; past: a suspension; date: the end of a deadline, which has no width. */
export type BarTone = 'down' | 'plan' | 'past' | 'date';

/** A period of a notice within the window, in per cent of its width. */
type Bar = {tone: BarTone; from: number; width: number; slug: string};

export type TimelineRow = {service: Service; bars: Bar[]; isAlwaysShown: boolean};

const DAYS_BEFORE = 90;
const DAYS_AFTER = 60;
/** Services that have a row even when there is nothing to show: the line "no notice" is what people look for. */
const ALWAYS: readonly ServiceCode[] = ['all', 'login-general', 'login-personal-genome', 'jobs-general'];
const tones: Partial<Record<Kind, BarTone>> = {outage: 'down', maintenance: 'plan', suspension: 'past'};

/** Whole days in Japan around an instant. */
export function windowAround(now: number): TimeWindow {
  const today = startsAt(japanTime(now).slice(0, 10));
  return {from: today - DAYS_BEFORE * DAY_MS, until: today + DAYS_AFTER * DAY_MS};
}

/** Where an instant is, in per cent of the window's width. */
export function placeIn({from, until}: TimeWindow, at: number): number {
  return Math.round(((at - from) / (until - from)) * 1000) / 10;
}

function barOf(period: Notice, window: TimeWindow, now: number): Bar[] {
  const {kind, slug, degree} = period;
  const {start, end: expected} = periodOf(period);
  // An outage beyond its expected end goes on until now, a day at most.
  const end = expected && Math.max(expected, Math.min(now, overFrom(period) ?? expected));
  const at = (instant: number) => placeIn(window, Math.min(Math.max(instant, window.from), window.until));
  if (kind === 'deadline') {
    // The last instant of its last day.
    return end !== undefined && end > window.from && end <= window.until
      ? [{tone: 'date', from: at(end - 1), width: 0, slug}]
      : [];
  }
  const tone = tones[kind];
  if (tone === undefined || degree === 'none' || start >= window.until || (end !== undefined && end <= window.from))
    return [];
  const from = at(start);
  return [{tone, from, width: Math.round((at(end ?? window.until) - from) * 10) / 10, slug}];
}

/**
 * A row for the whole and for each service with bars of its own; in it also those of what it is part of. Notices that
 * were called off have none.
 */
export function timelineRows(notices: readonly Notice[], window: TimeWindow, now: number): TimelineRow[] {
  const periods = notices.filter((notice) => writtenState(notice) === undefined).flatMap(periodsOf);
  const barsOf = (code: string): Bar[] =>
    periods
      .filter(({affects}) => affects.some((affected) => affected === code))
      .flatMap((period) => barOf(period, window, now));
  return services
    .filter(({code}) => barsOf(code).length > 0 || ALWAYS.includes(code))
    .map((service) => ({
      service,
      bars: services
        .filter(({code}) => isPartOf(service.code, code, services))
        .reverse()
        .flatMap(({code}) => barsOf(code)),
      isAlwaysShown: ALWAYS.includes(service.code),
    }));
}

/** The first days of months within a window: `YYYY-MM-DD`, and where each is in per cent. */
export function monthsIn(window: TimeWindow): {date: string; at: number}[] {
  const months: {date: string; at: number}[] = [];
  for (let day = window.from; day < window.until; day += DAY_MS) {
    const date = japanTime(day).slice(0, 10);
    if (date.endsWith('-01')) months.push({date, at: placeIn(window, day)});
  }
  return months;
}
