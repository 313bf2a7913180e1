// Decides what has become of a notice's announced period: held, extended, shortened, ended early or late, or off altogether.
import {endsAt} from './moment';
import type {Notice} from './schema';
import {endThatHolds, writtenState} from './state';

/** How the end that holds differs from the one that was announced. */
export type EndChange = 'extended' | 'brought-forward' | 'ended-early' | 'ended-late';

/** A notice's period for readers: dates as staff wrote them (`YYYY-MM-DD` or with a time). */
export type AnnouncedPeriod = {
  start?: string;
  /** The end that holds. */
  end?: string;
  /** Ends that held before it, the oldest first: they are shown struck through. */
  formerEnds: string[];
  change?: EndChange;
  /** Postponed, cancelled or replaced: nothing of the period holds any more. */
  isOff: boolean;
};

type Fields = Partial<Pick<Notice, 'start' | 'end' | 'endedAt' | 'originalEnd' | 'state' | 'replacedBy'>>;

function changeOf({end, endedAt, originalEnd}: Fields): EndChange | undefined {
  const announced = end ?? originalEnd;
  if (endedAt !== undefined) {
    if (announced === undefined || endsAt(endedAt) === endsAt(announced)) {
      return undefined;
    }
    return endsAt(endedAt) < endsAt(announced) ? 'ended-early' : 'ended-late';
  }
  if (end === undefined || originalEnd === undefined) {
    return undefined;
  }
  return endsAt(originalEnd) < endsAt(end) ? 'extended' : 'brought-forward';
}

/** The period with its history; undefined where the notice states no time at all. */
export function announcedPeriod(notice: Fields): AnnouncedPeriod | undefined {
  const {start, end, endedAt, originalEnd} = notice;
  const holds = endThatHolds(notice);
  if (start === undefined && holds === undefined) {
    return undefined;
  }
  const former = [originalEnd, ...(endedAt === undefined ? [] : [end])];
  const change = changeOf(notice);
  return {
    ...(start !== undefined && {start}),
    ...(holds !== undefined && {end: holds}),
    formerEnds: former.filter(
      (one) => one !== undefined && (holds === undefined || endsAt(one) !== endsAt(holds)),
    ) as string[],
    ...(change && {change}),
    isOff: writtenState(notice) !== undefined,
  };
}
