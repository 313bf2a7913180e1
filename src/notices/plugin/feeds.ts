// Writes the notices of one service as RSS, Atom and JSON Feed. The same notices produce the same bytes: no clock.
import {Feed, type Item} from 'feed';
import {textIn} from '../../lib/localized';
import {changedAt} from '../calendar-entry';
import type {CheckedNotice} from '../check';
import type {Subscription} from '../lists';
import {startsAt} from '../moment';
import type {Service} from '../services';
import {subscriptionMessages} from './messages';
import {
  affectedNames,
  headline,
  noticeLines,
  noticeLink,
  noticesOf,
  type Place,
  subscriptionTitle,
} from './subscription-text';

/** The site's name, and its icon's address from the language's base address. */
export type Publisher = {name: string; icon: string | undefined};

export type FeedFiles = Record<'rss' | 'atom' | 'json', string>;

// Feed readers store what they have read; a new subscriber needs what is recent, not twenty years.
const NEWEST = 50;

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function bodyOf(notice: CheckedNotice, notices: readonly CheckedNotice[], place: Place): string {
  return noticeLines(notice, notices, place)
    .map(({text, link}) => (link === undefined ? inHtml(text) : `<a href="${inHtml(link)}">${inHtml(text)}</a>`))
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}

function itemOf(notice: CheckedNotice, notices: readonly CheckedNotice[], place: Place): Item {
  const link = noticeLink(notice.slug, place);
  const names = affectedNames(notice, place.locale);
  return {
    title: headline(notice, place.locale),
    id: link,
    link,
    date: new Date(changedAt(notice)),
    published: new Date(startsAt(notice.date)),
    description: textIn(notice.description, place.locale),
    content: bodyOf(notice, notices, place),
    // In the order of the notice; `term` is what Atom wants.
    category: names.map((name, index) => ({name, term: notice.affects[index] ?? name})),
  };
}

/**
 * Prepares the items of all notices, once for all feeds.
 * @param notices all notices, newest first
 * @returns a function that writes the feeds of a service, or of everything where none is given
 */
export function feedWriter(
  notices: readonly CheckedNotice[],
  place: Place,
  publisher: Publisher,
): (service: Service | undefined, addresses: Subscription) => FeedFiles {
  const items = new Map(notices.map((notice) => [notice.slug, itemOf(notice, notices, place)] as const));
  const newest = (some: readonly CheckedNotice[]) => Math.max(0, ...some.map(changedAt));

  return (service, addresses) => {
    const here = noticesOf(service, notices).slice(0, NEWEST);
    const title = subscriptionTitle(service, place.locale);
    const feed = (text: (plain: string) => string): Feed => {
      const made = new Feed({
        // As the feed of all notices has always been named; the others, by their own address.
        id: service === undefined ? `${place.root}blog/` : place.root + addresses.atom,
        title,
        description: subscriptionMessages.about[place.locale],
        link: `${place.root}blog/`,
        language: place.locale,
        // A service without notices has no date of its own; without any date the library would take the clock's.
        updated: new Date(here.length > 0 ? newest(here) : newest(notices)),
        ...(publisher.icon === undefined ? {} : {favicon: place.root + publisher.icon}),
        author: {name: publisher.name, link: place.root},
        copyright: publisher.name,
        feedLinks: {
          rss: place.root + addresses.rss,
          atom: place.root + addresses.atom,
          json: place.root + addresses.json,
        },
      });
      for (const {slug} of here) {
        const item = items.get(slug);
        if (item) made.addItem({...item, title: text(item.title), description: text(item.description ?? '')});
      }
      return made;
    };
    // The library declares titles of the two XML formats as HTML, and those of JSON Feed are plain text.
    const html = feed(inHtml);
    return {rss: html.rss2(), atom: html.atom1(), json: feed((plain) => plain).json1()};
  };
}
