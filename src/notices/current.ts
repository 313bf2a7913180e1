// Decides which notices are shown at an instant, which can still matter after a build, and what a page shows in each
// coming stretch of time. So pages contain few notices, and each coming state before the clock is known.
import {DAY_MS} from '../lib/civil-date';
import {startsAt} from './moment';
import type {Kind, Notice} from './schema';
import {type NoticeState, overFrom, periodOf, periodsOf, periodsWithState, stateAt} from './state';

/** A stretch of time in epoch milliseconds, from `from` on until before `until`; the last one has no end. */
type Stretch = {from: number; until?: number};

/**
 * The instant from which on readers can see a page that holds these notices: the day on which the newest was posted.
 * No clock, so that building twice gives the same pages.
 */
export function builtAfter(notices: readonly Pick<Notice, 'date'>[]): number {
  return notices.reduce((newest, {date}) => Math.max(newest, startsAt(date)), 0);
}

/** The notices that are scheduled or in force at some instant from `after` on; never news, which has no period. */
export function liveNotices<N extends Notice>(notices: readonly N[], after: number): N[] {
  return notices.filter((notice) => {
    const state = stateAt(notice, after);
    return notice.kind !== 'news' && (state === 'scheduled' || state === 'in-force');
  });
}

/**
 * The stretches of time from `after` on in which no notice changes its state, or passes its expected end.
 * @param lead how long before its start, in milliseconds, a notice begins to be shown; 0 where that makes no difference
 */
export function stretches(notices: readonly Notice[], after: number, lead = 0): Stretch[] {
  const changes = notices.flatMap(periodsOf).flatMap((period) => {
    const {start, end = start} = periodOf(period);
    return [start, ...(lead > 0 ? [start - lead] : []), end, overFrom(period) ?? end];
  });
  const bounds = [after, ...[...new Set(changes)].filter((at) => at > after).sort((a, b) => a - b)];
  return bounds.map((from, index) => {
    const until = bounds[index + 1];
    return until === undefined ? {from} : {from, until};
  });
}

/** A notice with its state at the instant asked about. */
export type Current<N> = {notice: N; state: NoticeState};

/** When the first of its periods that are to come starts. */
function nextStart(notice: Notice, now: number): number {
  return Math.min(
    ...periodsWithState(notice)
      .map((period) => periodOf(period).start)
      .filter((start) => start > now),
  );
}

/** Those in force, in the order given, then those that are coming, soonest first; never news, which has no period. */
export function currentNotices<N extends Notice>(notices: readonly N[], now: number): Current<N>[] {
  const current = notices.filter(({kind}) => kind !== 'news').map((notice) => ({notice, state: stateAt(notice, now)}));
  return [
    ...current.filter(({state}) => state === 'in-force'),
    ...current
      .filter(({state}) => state === 'scheduled')
      .sort((a, b) => nextStart(a.notice, now) - nextStart(b.notice, now)),
  ];
}

/** How long before a maintenance its banner appears: seven days, in milliseconds. */
export const BANNER_LEAD = 7 * DAY_MS;

/** How long before its start a period is in the banner. Those that are in none are of other kinds. */
const bannerLeads: Partial<Record<Kind, number>> = {outage: 0, maintenance: BANNER_LEAD};

/** The notices of the banner: outages in force, and maintenance in force or within the next seven days. */
export function bannerNotices<N extends Notice>(notices: readonly N[], now: number): Current<N>[] {
  // Each period by itself: a digest, or a maintenance with a deadline before it, has periods of several kinds.
  const isInBanner = (period: N): boolean => {
    const lead = bannerLeads[period.kind];
    const over = overFrom(period) ?? Number.POSITIVE_INFINITY;
    return lead !== undefined && periodOf(period).start - lead <= now && now < over;
  };
  return currentNotices(notices, now).filter(({notice}) => periodsWithState(notice).some(isInBanner));
}

/** What is shown from `from` on until before `until` (epoch milliseconds; none: from then on). */
type PreparedState<View> = {from: number; until?: number; view: View};

// What comes after so many changes is left to the reader's browser: every one prepared is written into every page.
const MOST_PREPARED = 12;

/**
 * The first states in their order; neighbours that show the same are one.
 * @param view what is shown of the notices at an instant, as plain data
 * @param lead how long before its start a notice begins to be shown, in milliseconds
 */
export function preparedStates<N extends Notice, View>(
  notices: readonly N[],
  after: number,
  view: (notices: readonly N[], now: number) => View,
  lead = 0,
): PreparedState<View>[] {
  const states: PreparedState<View>[] = [];
  for (const stretch of stretches(notices, after, lead)) {
    const shown = view(notices, stretch.from);
    const before = states.at(-1);
    if (before && JSON.stringify(before.view) === JSON.stringify(shown)) {
      states[states.length - 1] = {...stretch, from: before.from, view: before.view};
    } else if (states.length === MOST_PREPARED) {
      break;
    } else {
      states.push({...stretch, view: shown});
    }
  }
  return states;
}
