// The addresses of feeds and calendars, without a leading slash: they follow the language's base address. Programs of
// subscribers store them, so they never change.

/** The feeds and the calendar of all notices. */
export const subscriptionToAll = {
  rss: 'blog/rss.xml',
  atom: 'blog/atom.xml',
  json: 'blog/feed.json',
  calendar: 'notices.ics',
} as const;

/** The calendar of one service. @param service its code, which never changes either */
export function calendarAddress(service: string): string {
  return `blog/service/${service}/notices.ics`;
}
