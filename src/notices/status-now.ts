// One sentence and a few rows: does it work now, can one apply, what comes next. Plain data for the status page, the
// status card and status.json.
import {currentNotices} from './current';
import type {PublishedNotice} from './published';
import {type RegistrationKind, reasonsOf, registrationState} from './registration';
import {type ServiceCode, services} from './services';
import {affects, isOverdue, periodOf, periodsInForce, touches} from './state';

/** down: an outage; stopped: for a maintenance; limit: works in part; ok: no notice says otherwise. */
export type ServiceState = 'ok' | 'limit' | 'stopped' | 'down';
/** How new accounts are accepted. */
export type RegistrationWay = 'web' | 'email' | 'closed';
type Named = Pick<PublishedNotice, 'slug' | 'title'>;
type Because = Named & {state: ServiceState};

/** What users look for, each with the services that it depends on. */
const groups = {
  login: ['login-general', 'login-personal-genome'],
  jobs: ['jobs-general', 'jobs-personal-genome'],
  storage: ['storage'],
  network: ['network', 'ssl-vpn'],
  'group-cloud': ['group-cloud'],
} as const satisfies Record<string, readonly ServiceCode[]>;
export type ServiceGroup = keyof typeof groups;

export type StatusNow = {
  /**
   * The notice that stops most: an outage, then a maintenance, then what works in part, the newest first; none where
   * all works. Until when, as staff wrote it, and whether that has passed.
   */
  trouble: (Because & {until: string | undefined; isOverdue: boolean}) | undefined;
  services: {group: ServiceGroup; state: ServiceState; because: Named | undefined}[];
  /** Kinds of account with the same way and reasons are one row; since when, in epoch milliseconds. */
  registration: {kinds: RegistrationKind[]; way: RegistrationWay; since: number | undefined; because: string[]}[];
  /** The notice for which the account system is closed, and since when. */
  accountSystem: (Named & {since: number}) | undefined;
  /** The next maintenance, with its start as staff wrote it. */
  next: (Named & {start: string}) | undefined;
};

const stops: Record<string, ServiceState | undefined> = {outage: 'down', maintenance: 'stopped'};
/** What stops most comes first. */
const severity: readonly ServiceState[] = ['down', 'stopped', 'limit'];

/** @param now epoch milliseconds */
export function statusNow(notices: readonly PublishedNotice[], now: number): StatusNow {
  const current = currentNotices(notices, now);
  const inForce = current.flatMap(({notice}) => periodsInForce(notice, now));
  const stopping = inForce.flatMap((notice) => {
    const state = stops[notice.kind];
    if (state === undefined || notice.degree === 'none') return [];
    // What works in part, or most of the time, is not down.
    return [{notice, state: notice.degree === undefined || notice.degree === 'down' ? state : ('limit' as const)}];
  });
  stopping.sort((a, b) => severity.indexOf(a.state) - severity.indexOf(b.state));
  const worstOf = (codes: readonly ServiceCode[]) =>
    stopping.find(({notice}) => codes.some((code) => touches(notice, code, services)));
  const [worst] = stopping;
  const next = current.find(({notice, state}) => state === 'scheduled' && notice.kind === 'maintenance')?.notice;
  const closing = inForce.filter(
    ({kind, ...notice}) => kind === 'suspension' && affects(notice, 'account-system', services),
  );
  const registration: StatusNow['registration'] = [];
  for (const {kind, open, via, since, ...state} of registrationState(notices, services, now)) {
    const way = open ? via : 'closed';
    const because = reasonsOf(notices, state.because).map(({slug}) => slug);
    const same = registration.find((row) => row.way === way && `${row.because}` === `${because}`);
    if (same) same.kinds.push(kind);
    else registration.push({kinds: [kind], way, since, because});
  }
  return {
    trouble: worst && {
      ...named(worst.notice),
      state: worst.state,
      until: worst.notice.endedAt ?? worst.notice.end,
      isOverdue: isOverdue(worst.notice, now),
    },
    services: (Object.keys(groups) as ServiceGroup[]).map((group) => {
      const reason = worstOf(groups[group]);
      return {group, state: reason?.state ?? 'ok', because: reason && named(reason.notice)};
    }),
    registration,
    accountSystem: closing[0] && {
      ...named(closing[0]),
      since: Math.min(...closing.map((notice) => periodOf(notice).start)),
    },
    next: next && {...named(next), start: next.start ?? next.date},
  };
}

const named = ({slug, title}: Named): Named => ({slug, title});
