// One sentence and a few rows: does it work now, can one apply, what comes next. Plain data for the status card.
import {currentNotices} from './current';
import type {PublishedNotice} from './published';
import {type RegistrationKind, registrationState} from './registration';
import {type ServiceCode, services} from './services';
import {periodsInForce, touches} from './state';

/** down: an outage; limit: a maintenance; ok: no notice says otherwise. */
export type ServiceState = 'ok' | 'limit' | 'down';
/** How new accounts are accepted. */
export type RegistrationWay = 'web' | 'email' | 'closed';
type Named = Pick<PublishedNotice, 'slug' | 'title'>;

export type StatusNow = {
  /** The notice that stops most: an outage before a maintenance, the newest first; none where all works. */
  trouble: (Named & {state: ServiceState}) | undefined;
  login: ServiceState;
  jobs: ServiceState;
  /** Kinds of account with the same way are one row. */
  registration: {kinds: RegistrationKind[]; way: RegistrationWay}[];
  /** The next maintenance, with its start as staff wrote it. */
  next: (Named & {start: string}) | undefined;
};

const stops: Record<string, ServiceState | undefined> = {outage: 'down', maintenance: 'limit'};
const worse = (a: ServiceState, b: ServiceState): ServiceState => (a === 'down' || b === 'ok' ? a : b);

/** @param now epoch milliseconds */
export function statusNow(notices: readonly PublishedNotice[], now: number): StatusNow {
  const current = currentNotices(notices, now);
  const stopping = current
    .flatMap(({notice}) => periodsInForce(notice, now))
    .flatMap((notice) => {
      const state = stops[notice.kind];
      if (state === undefined || notice.degree === 'none') return [];
      // What works in part, or most of the time, is not down.
      return [{notice, state: notice.degree === undefined || notice.degree === 'down' ? state : ('limit' as const)}];
    });
  const stateOf = (...codes: ServiceCode[]): ServiceState =>
    stopping
      .filter(({notice}) => codes.some((code) => touches(notice, code, services)))
      .reduce<ServiceState>((worst, {state}) => worse(worst, state), 'ok');
  const worst = stopping.find(({state}) => state === 'down') ?? stopping[0];
  const next = current.find(({notice, state}) => state === 'scheduled' && notice.kind === 'maintenance')?.notice;
  const registration: StatusNow['registration'] = [];
  for (const {kind, open, via} of registrationState(notices, services, now)) {
    const way = open ? via : 'closed';
    const same = registration.find((row) => row.way === way);
    if (same) same.kinds.push(kind);
    else registration.push({kinds: [kind], way});
  }
  return {
    trouble: worst && {slug: worst.notice.slug, title: worst.notice.title, state: worst.state},
    login: stateOf('login-general', 'login-personal-genome'),
    jobs: stateOf('jobs-general', 'jobs-personal-genome'),
    registration,
    next: next && {slug: next.slug, title: next.title, start: next.start ?? next.date},
  };
}
