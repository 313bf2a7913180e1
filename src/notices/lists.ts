// Defines the lists of notices beside the list of all (one per year and per service, 20 notices a page), and the
// addresses of lists, feeds and calendars. Programs of subscribers store the addresses, so they never change.
import type {PublishedNotice} from './published';
import type {Service} from './services';
import {touches} from './state';

const noticesPerPage = 20;

/** What a list holds: the notices posted in a year (`2025`), or those that touch a service (its code). */
export type ListOf = {by: 'year' | 'service'; of: string};

/** One page of a list: all that the page needs, and nothing of the other pages. */
export type NoticeListPage = ListOf & {
  /** From 1 on. */
  page: number;
  pages: number;
  /** Those of this page, newest first. */
  notices: PublishedNotice[];
};

/** How many pages a list of `total` entries has; a list without entries has one. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / noticesPerPage));
}

/** The entries of one page, counted from 1. */
export function entriesOfPage<Entry>(entries: readonly Entry[], page: number): Entry[] {
  return entries.slice((page - 1) * noticesPerPage, page * noticesPerPage);
}

/** The years in which notices were posted, newest first. */
export function yearsOf(notices: readonly Pick<PublishedNotice, 'date'>[]): string[] {
  return [...new Set(notices.map(({date}) => date.slice(0, 4)))].sort().reverse();
}

/** The address of a page of a list, without a leading slash: it follows the language's base address. */
export function listAddress({by, of}: ListOf, page = 1): string {
  return `blog/${by}/${of}/${page === 1 ? '' : `${page}/`}`;
}

/**
 * Every page of every list, for services below the top of the tree. A service without notices has a page, too, because
 * its feeds are below the same address.
 * @param notices all notices, newest first
 */
export function listPages(notices: readonly PublishedNotice[], services: readonly Service[]): NoticeListPage[] {
  const lists: (ListOf & {entries: PublishedNotice[]})[] = [
    ...yearsOf(notices).map((year) => ({
      by: 'year' as const,
      of: year,
      entries: notices.filter(({date}) => date.startsWith(`${year}-`)),
    })),
    // What touches the whole is everything: that list is the list of all notices.
    ...services
      .filter(({parent}) => parent !== undefined)
      .map(({code}) => ({
        by: 'service' as const,
        of: code,
        entries: notices.filter((notice) => touches(notice, code, services)),
      })),
  ];
  return lists.flatMap(({by, of, entries}) => {
    const pages = pageCount(entries.length);
    return Array.from({length: pages}, (_, index) => ({
      by,
      of,
      page: index + 1,
      pages,
      notices: entriesOfPage(entries, index + 1),
    }));
  });
}

/** The addresses of feeds and calendar, without a leading slash: they follow the base address of the language. */
export type Subscription = {rss: string; atom: string; json: string; calendar: string};

/** The feeds and the calendar of all notices. */
export const subscriptionToAll: Subscription = {
  rss: 'blog/rss.xml',
  atom: 'blog/atom.xml',
  json: 'blog/feed.json',
  calendar: 'notices.ics',
};

/**
 * The feeds and the calendar of one service.
 * @param service its code, which never changes either
 */
export function subscriptionTo(service: string): Subscription {
  const folder = `blog/service/${service}`;
  return {
    rss: `${folder}/rss.xml`,
    atom: `${folder}/atom.xml`,
    json: `${folder}/feed.json`,
    calendar: `${folder}/notices.ics`,
  };
}
