// Decides which notices can still matter after a page was built, and between which instants nothing about them changes.
// So pages carry few notices however many there are, and a page can hold each coming state before the reader's clock is known.

import {startsAt} from './moment';
import type {Notice} from './schema';
import {periodOf, stateAt} from './state';

/** A stretch of time in epoch milliseconds, from `from` on until before `until`; the last one has no end. */
export type Stretch = {from: number; until?: number};

/**
 * The instant from which on readers can see a page that holds these notices: the day on which the newest was posted.
 * Taken from the notices and not from a clock, so that building twice gives the same pages.
 */
export function builtAfter(notices: readonly Pick<Notice, 'date'>[]): number {
  return notices.reduce((newest, {date}) => Math.max(newest, startsAt(date)), 0);
}

/** The notices that are scheduled or in force at some instant from `after` on. News has no period and is never among them. */
export function liveNotices<N extends Notice>(notices: readonly N[], after: number): N[] {
  return notices.filter((notice) => {
    const state = stateAt(notice, after);
    return notice.kind !== 'news' && (state === 'scheduled' || state === 'in-force');
  });
}

/**
 * The stretches of time from `after` on in which no notice changes its state.
 * @param lead how long before its start, in milliseconds, a notice begins to be shown; 0 where that makes no difference
 */
export function stretches(notices: readonly Notice[], after: number, lead = 0): Stretch[] {
  const changes = notices.flatMap((notice) => {
    const {start, end} = periodOf(notice);
    return [start, ...(lead > 0 ? [start - lead] : []), ...(end === undefined ? [] : [end])];
  });
  const bounds = [after, ...[...new Set(changes)].filter((at) => at > after).sort((a, b) => a - b)];
  return bounds.map((from, index) => {
    const until = bounds[index + 1];
    return until === undefined ? {from} : {from, until};
  });
}
