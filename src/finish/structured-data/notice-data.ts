// What search engines are told of a notice, in the words of schema.org. A build has no clock: nothing here says that a notice is in
// force or over; its times are given, and what staff wrote (postponed, cancelled).

import type {Locale} from '../../domain/localized';
import {endsAt, isEndOfDay, japanTime} from '../../domain/notices/moment';
import type {PublishedNotice} from '../../domain/notices/published';
import type {Service} from '../../domain/notices/service';
import {writtenState} from '../../domain/notices/state';

/** A thing of schema.org. */
export type Thing = {'@type': string} & Record<string, unknown>;

/** What the notice's page says around it. */
export type NoticePage = {
  locale: Locale;
  /** The absolute address of the page. */
  url: string;
  description: string;
  /** The absolute address of the picture of the page. */
  image: string;
  /** The `@id` of who publishes the site. */
  publisher: string;
  /** The absolute address of the site in the page's language. */
  siteUrl: string;
};

/** A time with its offset, or a day; 24:00 is written as 00:00 of the next day, which every program reads. */
export function isoTime(moment: string): string {
  return isEndOfDay(moment) ? `${japanTime(endsAt(moment)).slice(0, 16)}+09:00` : moment;
}

/** The period that the notice speaks of, as ISO 8601 writes intervals; `..` is an open side. https://schema.org/temporalCoverage */
export function temporalCoverage(notice: PublishedNotice): string | undefined {
  const end = notice.endedAt ?? notice.end;
  if (writtenState(notice) !== undefined || (notice.start === undefined && end === undefined))
    return undefined;
  return [notice.start, end].map((moment) => (moment === undefined ? '..' : isoTime(moment))).join('/');
}

function times({start, end, endedAt}: PublishedNotice): Record<string, string> {
  const last = endedAt ?? end;
  return {
    ...(start === undefined ? {} : {startDate: isoTime(start)}),
    ...(last === undefined ? {} : {endDate: isoTime(last)}),
  };
}

/**
 * Maintenance is an event at a set time. An outage is none: nobody set it; nor is a deadline. One that another notice replaced
 * without being called off has no times that still hold.
 * @param notices all notices of the language, by address: a postponed one may have a new day in another
 */
function eventOf(
  notice: PublishedNotice,
  {url, siteUrl, description, image, publisher}: NoticePage,
  notices: ReadonlyMap<string, PublishedNotice>,
): Thing | undefined {
  const state = writtenState(notice);
  if (notice.kind !== 'maintenance' || notice.start === undefined || state === 'superseded') return undefined;
  const instead = [...notices.values()].find(({slug}) => slug === notice.replacedBy);
  const moved = state === 'postponed' && instead?.start !== undefined ? instead : undefined;
  const status =
    state === 'cancelled' ? 'Cancelled' : moved ? 'Rescheduled' : state ? 'Postponed' : 'Scheduled';
  return {
    '@type': 'Event',
    '@id': `${url}#event`,
    name: notice.title,
    description,
    ...times(moved ?? notice),
    ...(moved ? {previousStartDate: isoTime(notice.start)} : {}),
    eventStatus: `https://schema.org/Event${status}`,
    location: {'@type': 'VirtualLocation', url: siteUrl},
    image,
    organizer: {'@id': publisher},
  };
}

/** A notice as a news article, with the services and the event that it is about. */
export function noticeData(
  notice: PublishedNotice,
  page: NoticePage,
  notices: ReadonlyMap<string, PublishedNotice>,
  services: readonly Service[],
): Thing {
  const {locale, url, description, image, publisher} = page;
  const coverage = temporalCoverage(notice);
  const event = eventOf(notice, page, notices);
  const affected = services.filter(({code}) => notice.affects.includes(code));
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#notice`,
    headline: notice.title,
    description,
    inLanguage: locale,
    // Staff write the day, not the hour.
    datePublished: notice.date,
    ...(coverage === undefined ? {} : {temporalCoverage: coverage}),
    image,
    author: {'@id': publisher},
    publisher: {'@id': publisher},
    mainEntityOfPage: {'@id': url},
    about: [
      ...affected.map(({name}) => ({'@type': 'Service', name: name[locale]})),
      ...(event ? [event] : []),
    ],
  };
}
