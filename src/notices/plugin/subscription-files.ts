// Decides which files of feeds and calendars one language of the site has: those of all notices, and those of every service.

import type {CheckedNotice} from '../check';
import type {Service} from '../service';
import {services} from '../services';
import {type Subscription, subscriptionTo, subscriptionToAll} from '../subscriptions';
import {calendarWriter} from './calendar';
import {feedWriter, type Publisher} from './feeds';
import type {Place} from './telling';

/** A file of the built site: its path from the language's folder, and its text. */
export type SiteFile = {path: string; text: string};

/**
 * All feeds and calendars of a language. A service without notices has its files, too: whoever subscribes to it today
 * wants to hear of its first notice.
 * @param notices all notices, newest first
 */
export function* subscriptionFiles(
  notices: readonly CheckedNotice[],
  place: Place,
  publisher: Publisher,
): Generator<SiteFile> {
  const feedsOf = feedWriter(notices, place, publisher);
  const calendarOf = calendarWriter(notices, place);
  const each: [Service | undefined, Subscription][] = [
    [undefined, subscriptionToAll],
    ...services.map((service): [Service, Subscription] => [service, subscriptionTo(service.code)]),
  ];
  for (const [service, addresses] of each) {
    const {rss, atom, json} = feedsOf(service, addresses);
    yield {path: addresses.rss, text: rss};
    yield {path: addresses.atom, text: atom};
    yield {path: addresses.json, text: json};
    yield {path: addresses.calendar, text: calendarOf(service)};
  }
}
