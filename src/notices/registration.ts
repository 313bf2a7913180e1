// Decides, from the notices in force, who can apply for an account at a given instant, and how.
import type {Notice} from './schema';
import {type Service, type ServiceCode, services} from './services';
import {affects, periodOf, periodsInForce} from './state';

/** The three kinds of account, each with a registration service of its own. */
export const registrationKinds = ['general', 'large-scale', 'personal-genome'] as const;
/** general: ordinary accounts of the general analysis division. See `registrationKinds`. */
export type RegistrationKind = (typeof registrationKinds)[number];

/** What an applicant for one kind of account can do. */
export type RegistrationState = {
  kind: RegistrationKind;
  /** Are new accounts of this kind accepted? */
  open: boolean;
  /** The way for applications: the web form, or e-mail to the help desk while the form is down. */
  via: 'web' | 'email';
  /** The slugs of the notices that explain it: those that close it, else those that turn the form to e-mail. */
  because: string[];
  /** Since when it is so, in epoch milliseconds: the earliest start of those notices. */
  since?: number;
  /**
   * Until when it is closed, in epoch milliseconds; left out while it is open, where nobody knows the end yet, and
   * where the expected end has passed.
   */
  until?: number;
};

/**
 * The notices that explain a state, in their order. One that a later one of them continues is left to that one.
 * @param because slugs, as in `RegistrationState`
 */
export function reasonsOf<N extends Pick<Notice, 'slug' | 'extends'>>(
  notices: readonly N[],
  because: readonly string[],
): N[] {
  const named = notices.filter(({slug}) => because.includes(slug));
  const carriedOn = named.map((notice) => notice.extends);
  return named.filter(({slug}) => !carriedOn.includes(slug));
}

const CLOSING: ReadonlySet<string> = new Set(['suspension', 'maintenance', 'outage']);

/** The periods of a notice that close or stop what they affect at an instant. */
function closingPeriods(notice: Notice, nowEpochMs: number): Notice[] {
  return periodsInForce(notice, nowEpochMs).filter(
    ({kind, degree = 'down'}) => CLOSING.has(kind) && (degree === 'down' || degree === 'degraded'),
  );
}

/** Does a suspension, maintenance or outage stop a service? */
export function isClosed(notices: readonly Notice[], code: ServiceCode, nowEpochMs: number): boolean {
  return notices
    .flatMap((notice) => closingPeriods(notice, nowEpochMs))
    .some((period) => affects(period, code, services));
}

/**
 * The state of registration for each kind of account.
 * A suspension, maintenance or outage in force on a kind's registration closes it. One on the account system
 * closes nothing: applications go by e-mail meanwhile.
 * @param notices all notices, in any order; `because` has the same order
 */
export function registrationState(
  notices: readonly Notice[],
  services: readonly Service[],
  nowEpochMs: number,
): RegistrationState[] {
  const inForce = notices.flatMap((notice) => closingPeriods(notice, nowEpochMs));
  const formDown = inForce.filter((notice) => affects(notice, 'account-system', services));
  return registrationKinds.map((kind) => {
    const closing = inForce.filter((notice) => affects(notice, `registration-${kind}`, services));
    const because = closing.length > 0 ? closing : formDown;
    const state: RegistrationState = {
      kind,
      open: closing.length === 0,
      via: formDown.length > 0 ? 'email' : 'web',
      because: because.map((notice) => notice.slug),
    };
    if (because.length === 0) return state;
    const periods = because.map(periodOf);
    const since = Math.min(...periods.map(({start}) => start));
    const until = Math.max(...periods.map(({end = Number.POSITIVE_INFINITY}) => end));
    return {...state, since, ...(!state.open && until > nowEpochMs && Number.isFinite(until) && {until})};
  });
}
