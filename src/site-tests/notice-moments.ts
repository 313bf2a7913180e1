// Moments at which the published notices show different things, found in the notices of the build.

import type {Situation} from '../checklist/conditions';
import {endsAt} from '../notices/moment';
import type {PublishedNotice} from '../notices/published';
import {registrationState} from '../notices/registration';
import {services} from '../notices/services';
import {overFrom, periodOf, periodsOf, writtenState} from '../notices/state';

const MINUTE = 60_000;

/** A name of a moment, and its epoch milliseconds. */
export type Moment = readonly [name: string, now: number];

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`No notice of the build is ${what}`);
  return value;
}

/** The newest interruption of service with a start and an end. */
export function interruption(notices: readonly PublishedNotice[]): PublishedNotice & {start: string} {
  const one = notices.find(
    (notice): notice is PublishedNotice & {start: string} =>
      notice.kind === 'maintenance' &&
      notice.start !== undefined &&
      notice.end !== undefined &&
      writtenState(notice) === undefined,
  );
  return found(one, 'a maintenance with a start and an end');
}

/** Before an interruption of service, at its start, during it, after its end; and while another period is extended. */
export function fiveMoments(notices: readonly PublishedNotice[]): Moment[] {
  const {start, end = start} = periodOf(interruption(notices));
  const extended = notices.find(
    (notice) => notice.originalEnd !== undefined && (periodOf(notice).end ?? 0) > endsAt(notice.originalEnd),
  );
  const {originalEnd = ''} = found(extended, 'extended');
  return [
    ['before', start - MINUTE],
    ['start', start],
    ['during', (start + end) / 2],
    ['end', end],
    ['extended', endsAt(originalEnd) + MINUTE],
  ];
}

/** Every moment at which some notice begins or ends, and the minute before it, oldest first. */
export function allEdges(notices: readonly PublishedNotice[]): Moment[] {
  const edges = notices.flatMap(periodsOf).flatMap((period) => {
    const {start, end = start} = periodOf(period);
    return [start, end, overFrom(period) ?? end];
  });
  return [...new Set(edges)]
    .sort((a, b) => a - b)
    .flatMap((at): Moment[] => [
      [`before ${new Date(at).toISOString()}`, at - MINUTE],
      [new Date(at).toISOString(), at],
    ]);
}

/** What applicants can do at a moment. */
export function situationAt(notices: readonly PublishedNotice[], now: number): Situation {
  return {registration: registrationState(notices, services, now)};
}

/** The newest moment of `allEdges` at which the situation of applicants is as asked for. */
export function momentWhen(
  notices: readonly PublishedNotice[],
  what: string,
  holds: (situation: Situation) => boolean,
): number {
  const moments = allEdges(notices).map(([, now]) => now);
  return found(
    moments.findLast((now) => holds(situationAt(notices, now))),
    what,
  );
}
