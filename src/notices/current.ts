// Decides which notices a reader is told of at an instant, and in which order.
import {DAY_MS} from '../lib/civil-date';
import type {Notice} from './schema';
import {type NoticeState, periodOf, stateAt} from './state';

/** A notice with its state at the instant asked about. */
export type Current<N> = {notice: N; state: NoticeState};

/** Those in force, in the order given, then those that are coming, soonest first. News has no period and is never among them. */
export function currentNotices<N extends Notice>(notices: readonly N[], now: number): Current<N>[] {
  const current = notices.filter(({kind}) => kind !== 'news').map((notice) => ({notice, state: stateAt(notice, now)}));
  return [
    ...current.filter(({state}) => state === 'in-force'),
    ...current
      .filter(({state}) => state === 'scheduled')
      .sort((a, b) => periodOf(a.notice).start - periodOf(b.notice).start),
  ];
}

/** How long before a maintenance its banner stands on every page: seven days, in milliseconds. */
export const BANNER_LEAD = 7 * DAY_MS;

/** What a banner on every page tells of: outages in force, and maintenance in force or within the next seven days. */
export function bannerNotices<N extends Notice>(notices: readonly N[], now: number): Current<N>[] {
  return currentNotices(notices, now).filter(
    ({notice, state}) =>
      (notice.kind === 'outage' && state === 'in-force') ||
      (notice.kind === 'maintenance' && periodOf(notice).start - BANNER_LEAD <= now),
  );
}
