// Decides where a new notice will show at a chosen instant: by the same functions as the pages themselves. Pure.
import {registrationPages, type ServicePage, servicePages} from '../../data/notice-places';
import {services} from '../../data/services';
import {calendarTime} from '../../domain/notices/calendar-entry';
import {bannerNotices, currentNotices} from '../../domain/notices/current';
import {type RegistrationState, registrationState} from '../../domain/notices/registration';
import type {Notice} from '../../domain/notices/schema';
import {type NoticeState, stateAt, touches} from '../../domain/notices/state';
import {subscriptionTo} from '../../domain/notices/subscriptions';

/** Registration of one kind without and with the notice. */
type RegistrationChange = {before: RegistrationState; after: RegistrationState};

/** Everywhere the notice shows. */
export type WhereShown = {
  state: NoticeState;
  /** The slim line above every page. */
  banner: boolean;
  /** What is going on now, on the top page and the status page. */
  topPage: boolean;
  /** The pages whose list it stands in now. */
  pages: readonly ServicePage[];
  /** All pages whose list it stands in while it is coming or in force. */
  pagesInTime: readonly ServicePage[];
  registration: readonly RegistrationChange[];
  /** The pages that show the change of registration; none where nothing changes. */
  registrationPages: readonly Omit<ServicePage, 'services'>[];
  /** The codes of the services whose feeds tell of it. */
  feeds: readonly string[];
  /** Does it stand in the calendars, too? Only what has a time does. */
  calendar: boolean;
};

function isSame(a: RegistrationState, b: RegistrationState): boolean {
  return a.open === b.open && a.via === b.via && a.since === b.since && a.until === b.until;
}

/**
 * Where it will show.
 * @param others the notices that are there already
 * @param at the instant asked about, in epoch milliseconds
 */
export function whereShown(notice: Notice, others: readonly Notice[], at: number): WhereShown {
  const isCurrent = currentNotices([notice], at).length > 0;
  const pagesInTime =
    notice.kind === 'news'
      ? []
      : servicePages.filter((page) => page.services.some((code) => touches(notice, code, services)));
  const before = registrationState(others, services, at);
  const after = registrationState([notice, ...others], services, at);
  const registration = before.flatMap((state, index): RegistrationChange[] => {
    const next = after[index];
    return next ? [{before: state, after: next}] : [];
  });
  return {
    state: stateAt(notice, at),
    banner: bannerNotices([notice], at).length > 0,
    topPage: isCurrent,
    pages: isCurrent ? pagesInTime : [],
    pagesInTime,
    registration,
    registrationPages: registration.every((change) => isSame(change.before, change.after)) ? [] : registrationPages,
    feeds: services.map(({code}) => code).filter((code) => touches(notice, code, services)),
    calendar: calendarTime(notice) !== undefined,
  };
}

/** The address of a service's RSS feed, after the language's base address. */
export function feedAddress(code: string): string {
  return subscriptionTo(code).rss;
}
