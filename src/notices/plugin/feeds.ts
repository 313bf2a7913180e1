// Writes the notices as RSS, Atom and JSON Feed. The same notices produce the same bytes: no clock.
import {Feed, type Item} from 'feed';
import {type Locale, textIn} from '../../lib/localized';
import {changedAt, sequenceOf} from '../calendar-entry';
import type {CheckedNotice} from '../check';
import {subscriptionToAll} from '../lists';
import {startsAt} from '../moment';
import {stateLabel} from '../notice-labels';
import {writtenState} from '../state';
import {subscriptionMessages} from './messages';
import {affectedNames, headline, noticeLines, noticeLink, type Place, subscriptionTitle} from './subscription-text';

/** The site's name, and its icon's address from the language's base address. */
export type Publisher = {name: string; icon: string | undefined};

export type FeedFiles = Record<'rss' | 'atom' | 'json', string>;

// Feed readers store what they have read; a new subscriber needs what is recent, not twenty years.
const NEWEST = 50;

/** Those posted or changed less than a year before the newest one was posted, fifty at most: no clock. */
function recent(notices: readonly CheckedNotice[]): readonly CheckedNotice[] {
  const [year = '', ...monthAndDay] = (notices[0]?.date ?? '').split('-');
  const since = [Number(year) - 1, ...monthAndDay].join('-');
  const isRecent = ({date, updated = ''}: CheckedNotice) => date > since || updated > since;
  return notices.filter(isRecent).slice(0, NEWEST);
}
const SECOND = 1000;

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function bodyOf(notice: CheckedNotice, notices: readonly CheckedNotice[], place: Place): string {
  return noticeLines(notice, notices, place)
    .map(({text, link}) => (link === undefined ? inHtml(text) : `<a href="${inHtml(link)}">${inHtml(text)}</a>`))
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}

/** The title of a changed notice as the new item of RSS that it is: the same title twice would look like a mistake. */
function changedTitle(notice: CheckedNotice, locale: Locale): string {
  const title = headline(notice, locale);
  if (sequenceOf(notice) === 0 || writtenState(notice) !== undefined) return title;
  const word = notice.endedAt === undefined ? subscriptionMessages.changed : stateLabel('ended', notice.kind);
  return locale === 'ja' ? `【${word.ja}】${title}` : `${word.en}: ${title}`;
}

/** One notice as an item: its date is that of the last change, and a changed notice is a new item of RSS. */
function itemOf(notice: CheckedNotice, notices: readonly CheckedNotice[], place: Place): Item {
  const link = noticeLink(notice.slug, place);
  const names = affectedNames(notice, place.locale);
  const changes = sequenceOf(notice);
  return {
    title: headline(notice, place.locale),
    id: link,
    guid: changes === 0 ? link : `${link}#r${changes}`,
    link,
    date: new Date(changedAt(notice)),
    published: new Date(startsAt(notice.date)),
    description: textIn(notice.description, place.locale),
    content: bodyOf(notice, notices, place),
    // In the order of the notice; `term` is what Atom wants.
    category: names.map((name, index) => ({name, term: notice.affects[index] ?? name})),
  };
}

/** The dates of RSS: of the last change, and a second later where another item has the date. Slack drops the others. */
function distinctDates(dates: readonly Date[]): Date[] {
  const taken = new Set<number>();
  const distinct = dates.toReversed().map((date) => {
    let at = date.getTime();
    while (taken.has(at)) at += SECOND;
    taken.add(at);
    return new Date(at);
  });
  return distinct.toReversed();
}

/**
 * The feeds of all notices in one language.
 * @param notices all notices, newest first
 */
export function feedFiles(notices: readonly CheckedNotice[], place: Place, publisher: Publisher): FeedFiles {
  const {rss, atom, json} = subscriptionToAll;
  const here = recent(notices);
  const feed = (items: readonly Item[]): Feed => {
    const made = new Feed({
      id: `${place.root}blog/`,
      title: subscriptionTitle(undefined, place.locale),
      description: subscriptionMessages.about[place.locale],
      link: `${place.root}blog/`,
      language: place.locale,
      // Without any date the library would take the clock's.
      updated: new Date(Math.max(0, ...here.map(changedAt))),
      ...(publisher.icon === undefined ? {} : {favicon: place.root + publisher.icon}),
      author: {name: publisher.name, link: place.root},
      copyright: publisher.name,
      feedLinks: {rss: place.root + rss, atom: place.root + atom, json: place.root + json},
    });
    for (const item of items) made.addItem(item);
    return made;
  };
  const items = here.map((notice) => itemOf(notice, notices, place));
  const dates = distinctDates(items.map(({date}) => date));
  const html = ({title, description = '', ...item}: Item) => ({
    ...item,
    title: inHtml(title),
    description: inHtml(description),
  });
  return {
    // Titles of RSS are plain text; those that the library writes into Atom are declared as HTML.
    rss: feed(
      here.map((notice, index) => {
        const item = itemOf(notice, notices, place);
        return {...item, title: changedTitle(notice, place.locale), published: dates[index] ?? item.date};
      }),
    ).rss2(),
    atom: feed(items.map(html)).atom1().replace('<feed ', `<feed xml:lang="${place.locale}" `),
    json: feed(items).json1(),
  };
}
