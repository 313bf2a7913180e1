// Decides where the feeds and calendars of the notices stand: addresses that readers' programs keep, so they never change.

/** The addresses of one service's feeds and calendar, without a leading slash: they follow the language's base address. */
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
