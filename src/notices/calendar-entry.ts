// Decides what a calendar shows of a notice: on which days or at which times, and whether it is still valid.
import {dateInJapan, dayInJapan, isoDate} from '../lib/civil-date';
import {endsAt, isWholeDay, japanTime, startsAt} from './moment';
import type {Notice} from './schema';
import {effectiveEnd, type WrittenState, writtenState} from './state';

/** When a calendar shows it, in Japan time: the end is the first day or time that is free again. */
type CalendarTime = {
  /** True: `start` and `end` are days, `YYYY-MM-DD`. False: they are times, `YYYY-MM-DDThh:mm:ss`. */
  wholeDays: boolean;
  start: string;
  /** Left out where the notice has no end yet. */
  end?: string | undefined;
};

/** One notice as an entry of a calendar, without its text. */
type CalendarEntry = CalendarTime & {
  /** The same in both languages, for every service and for good. */
  uid: string;
  sequence: number;
  /** Set where its dates do not hold any more: the entry is marked as cancelled. */
  calledOff?: WrittenState | undefined;
  /** 00:00 in Japan on the day of posting, in epoch milliseconds. */
  postedAt: number;
  /** In epoch milliseconds: see `changedAt`. */
  changedAt: number;
};

export type Dated = Omit<Notice, 'kind' | 'affects'>;

// Not the host of the site: if the site moves to another address, calendars must not show everything twice.
const UID_ENDING = 'notices.nig-supercomputer';

/**
 * The identity of a period in calendars (RFC 5545 section 3.8.4.7), made of the notice's slug, which never changes.
 * @param index of the period, from 0
 */
export function uidOf(notice: Pick<Notice, 'slug'>, index = 0): string {
  return `${notice.slug}${index === 0 ? '' : `-${index + 1}`}@${UID_ENDING}`;
}

/**
 * When the notice was changed last, in epoch milliseconds: its `updated`; else 00:00 of the day of posting, or when it
 * really ended, since that was written afterwards.
 */
export function changedAt(notice: Pick<Notice, 'date'> & Partial<Pick<Notice, 'endedAt' | 'updated'>>): number {
  if (notice.updated !== undefined) return startsAt(notice.updated);
  const posted = startsAt(notice.date);
  return notice.endedAt === undefined ? posted : Math.max(posted, endsAt(notice.endedAt));
}

/**
 * When a calendar shows a notice; `undefined` for one without any time (news). Days where only days are written. No end
 * yet: the start alone, since an invented end would be read as a promise. No start (a deadline): the last day alone.
 */
export function calendarTime(notice: Partial<Pick<Notice, 'start' | 'end' | 'endedAt'>>): CalendarTime | undefined {
  const {start} = notice;
  const end = effectiveEnd(notice);
  if (start === undefined) {
    if (end === undefined) return undefined;
    const lastDay = dayInJapan(endsAt(end) - 1);
    return {wholeDays: true, start: isoDate(lastDay), end: isoDate(lastDay + 1)};
  }
  if (isWholeDay(start) && (end === undefined || isWholeDay(end))) {
    // A part of a day takes all of it.
    const dayAfter = end && isoDate(dayInJapan(endsAt(end) - 1) + 1);
    return {wholeDays: true, start: dateInJapan(startsAt(start)), end: dayAfter};
  }
  return {wholeDays: false, start: japanTime(startsAt(start)), end: end && japanTime(endsAt(end))};
}

/** One period of a notice as an entry of a calendar; `undefined` where it has no time to show. */
export function calendarEntry(notice: Dated, index = 0): CalendarEntry | undefined {
  const time = calendarTime(notice);
  if (time === undefined) return undefined;
  const calledOff = writtenState(notice);
  return {
    uid: uidOf(notice, index),
    sequence: sequenceOf(notice),
    ...time,
    calledOff,
    postedAt: startsAt(notice.date),
    changedAt: changedAt(notice),
  };
}

/** What settles a notice, or moves its end: the changes that staff make most often, each by one field. */
const settling = ['state', 'endedAt', 'replacedBy', 'originalStart', 'originalEnd'] as const;

type Changing = Partial<Pick<Notice, 'revision' | (typeof settling)[number]>>;

/**
 * The notice's SEQUENCE, from 0: its `revision`, and one for each settling field that is set. The fields count because
 * files are changed by hand, too, and a calendar drops a version whose number has not grown.
 */
export function sequenceOf(notice: Changing): number {
  return (notice.revision ?? 0) + settling.filter((field) => notice[field] !== undefined).length;
}

/**
 * The `revision` to write with a change: one more than before, or more where settling fields were removed (a postponed
 * notice that has dates again).
 */
export function revisionAfter(before: Changing, after: Changing): number {
  const counted = sequenceOf({...after, revision: 0});
  return Math.max((before.revision ?? 0) + 1, sequenceOf(before) + 1 - counted);
}
