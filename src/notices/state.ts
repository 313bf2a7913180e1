// Decides a notice's state at a given instant, which services it affects, and what became of its announced period.
import {DAY_MS} from '../lib/civil-date';
import {endsAt, startsAt} from './moment';
import type {Notice} from './schema';
import {isPartOf, type Service} from './services';

/** The state shown to readers. An ended outage is one that was resolved. */
export type NoticeState = 'scheduled' | 'in-force' | 'ended' | 'postponed' | 'cancelled' | 'superseded';

/** From `start` on, until before `end`, in epoch milliseconds; without `end` it is open-ended. */
export type Period = {start: number; end?: number};

/** The fields that decide when one period of a notice is in force. */
type PeriodTimes = Pick<Notice, 'date'> &
  Partial<Pick<Notice, 'kind' | 'start' | 'end' | 'endedAt'>> & {
    /** Does another period of the notice start at its end or later? */
    isFollowed?: boolean;
  };

/** The fields that decide when a notice is in force. */
export type Timed = PeriodTimes & Partial<Pick<Notice, 'state' | 'replacedBy' | 'periods'>>;

/** The periods of a notice, each with all that holds in it; a notice without `periods` is its only one. */
export function periodsOf<N extends Timed>(notice: N): N[] {
  if (notice.periods === undefined) return [notice];
  const {periods, ...shared} = notice;
  return periods.map((period) => {
    const {end} = period;
    const isFollowed = end !== undefined && periods.some(({start}) => start && startsAt(start) >= endsAt(end));
    return {...shared, ...period, ...(isFollowed && {isFollowed})} as unknown as N;
  });
}

/** The periods that have a state. News has none: as a topic of a digest, it would be in force for ever. */
export function periodsWithState<N extends Timed>(notice: N): N[] {
  return periodsOf(notice).filter(({kind}) => kind !== 'news');
}

/** The valid end, as staff wrote it: the real end before the planned one; `undefined` while none is known. */
export function effectiveEnd({end, endedAt}: Partial<Pick<Notice, 'end' | 'endedAt'>>): string | undefined {
  return endedAt ?? end;
}

/** When one period holds. A start that is not stated counts as 00:00 on the posting date. */
export function periodOf(period: PeriodTimes): Period {
  const start = startsAt(period.start ?? period.date);
  const end = effectiveEnd(period);
  return end === undefined ? {start} : {start, end: endsAt(end)};
}

/**
 * From when on a period is over, in epoch milliseconds. An outage is not over because its end was expected: until staff
 * write the real one, or the period that followed, it counts for a day longer.
 */
export function overFrom(period: PeriodTimes): number | undefined {
  const {end} = periodOf(period);
  const isExpected = period.kind === 'outage' && period.endedAt === undefined && !period.isFollowed;
  return end !== undefined && isExpected ? end + DAY_MS : end;
}

/** Does an outage go on beyond its expected end? */
export function isOverdue(period: PeriodTimes, nowEpochMs: number): boolean {
  const {end} = periodOf(period);
  return end !== undefined && end <= nowEpochMs && nowEpochMs < (overFrom(period) ?? end);
}

export type WrittenState = Extract<NoticeState, 'postponed' | 'cancelled' | 'superseded'>;

/** The state that staff wrote: `state`, then replaced by another notice. `undefined`: the times decide. */
export function writtenState(notice: Partial<Pick<Notice, 'state' | 'replacedBy'>>): WrittenState | undefined {
  return notice.state ?? (notice.replacedBy === undefined ? undefined : 'superseded');
}

/**
 * From the start of the first period to the end of the last, of the periods of the notice's own kind; of a deadline,
 * the first alone.
 */
export function overallPeriod(notice: Timed): Partial<Pick<Notice, 'start' | 'end'>> {
  const periods = periodsOf(notice).filter(({kind}) => kind === notice.kind);
  const [first] = periods;
  const last = notice.kind === 'deadline' ? first : periods.at(-1);
  const end = last && effectiveEnd(last);
  return {...(first?.start !== undefined && {start: first.start}), ...(end !== undefined && {end})};
}

function stateOfPeriod(period: PeriodTimes, nowEpochMs: number): 'scheduled' | 'in-force' | 'ended' {
  const over = overFrom(period);
  // The end first: a deadline can be recalled by a notice that is posted after it.
  if (over !== undefined && nowEpochMs >= over) return 'ended';
  return nowEpochMs < periodOf(period).start ? 'scheduled' : 'in-force';
}

/** The state of a notice: as staff wrote it, else by its times: a period in force, one to come, or those over. */
export function stateAt(notice: Timed, nowEpochMs: number): NoticeState {
  const written = writtenState(notice);
  if (written !== undefined) return written;
  const withState = periodsWithState(notice);
  const states = (withState.length > 0 ? withState : periodsOf(notice)).map((one) => stateOfPeriod(one, nowEpochMs));
  return (['in-force', 'scheduled'] as const).find((state) => states.includes(state)) ?? 'ended';
}

/** The periods of a notice that are in force; none of one that was called off. */
export function periodsInForce<N extends Timed>(notice: N, nowEpochMs: number): N[] {
  if (writtenState(notice) !== undefined) return [];
  return periodsWithState(notice).filter((period) => stateOfPeriod(period, nowEpochMs) === 'in-force');
}

/** Does a notice affect a service: does it name the service or anything that the service is part of? */
export function affects(notice: Pick<Notice, 'affects'>, serviceCode: string, services: readonly Service[]): boolean {
  return notice.affects.some((code) => isPartOf(serviceCode, code, services));
}

/** The services that a notice names, in the order of the tree. */
export function affectedServices<S extends Service>(notice: Pick<Notice, 'affects'>, services: readonly S[]): S[] {
  return services.filter(({code}) => notice.affects.includes(code));
}

/**
 * Does a notice concern the readers of a service's page: does it affect the service or any part of it?
 * (A suspension of one kind of registration does not affect registration as a whole, but touches it.)
 */
export function touches(notice: Pick<Notice, 'affects'>, serviceCode: string, services: readonly Service[]): boolean {
  return affects(notice, serviceCode, services) || notice.affects.some((code) => isPartOf(code, serviceCode, services));
}

/** How the end that holds differs from the one that was announced. */
export type EndChange = 'extended' | 'brought-forward' | 'ended-early' | 'ended-late';

/** A notice's period for readers: dates as staff wrote them (`YYYY-MM-DD` or with a time). */
export type AnnouncedPeriod = {
  start: string | undefined;
  /** The start that was announced first, where it was moved: it is shown struck through. */
  formerStart: string | undefined;
  end: string | undefined;
  /** Ends that held before it, the oldest first: they are shown struck through. */
  formerEnds: string[];
  change: EndChange | undefined;
  /** Which of its times are approximate. */
  about: readonly string[];
  /** Postponed, cancelled or replaced: nothing of the period holds any more. */
  isOff: boolean;
};

type Fields = Partial<
  Pick<Notice, 'start' | 'end' | 'endedAt' | 'originalStart' | 'originalEnd' | 'about' | 'state' | 'replacedBy'>
>;

function changeOf({end, endedAt, originalEnd}: Fields): EndChange | undefined {
  const announced = end ?? originalEnd;
  if (endedAt !== undefined) {
    if (announced === undefined || endsAt(endedAt) === endsAt(announced)) return undefined;
    return endsAt(endedAt) < endsAt(announced) ? 'ended-early' : 'ended-late';
  }
  if (end === undefined || originalEnd === undefined || endsAt(originalEnd) === endsAt(end)) return undefined;
  return endsAt(originalEnd) < endsAt(end) ? 'extended' : 'brought-forward';
}

/** The period with its history; undefined where the notice states no time at all. */
export function announcedPeriod(notice: Fields): AnnouncedPeriod | undefined {
  const {start, end, endedAt, originalStart, originalEnd} = notice;
  const holds = effectiveEnd(notice);
  if (start === undefined && holds === undefined) return undefined;
  const former = [originalEnd, ...(endedAt === undefined ? [] : [end])];
  return {
    start,
    // Moved, and moved back: nothing to strike through.
    formerStart: originalStart === start ? undefined : originalStart,
    end: holds,
    formerEnds: former.filter(
      (one) => one !== undefined && (holds === undefined || endsAt(one) !== endsAt(holds)),
    ) as string[],
    change: changeOf(notice),
    about: notice.about ?? [],
    isOff: writtenState(notice) !== undefined,
  };
}
