// The feeds, calendars and lists of the build: for everything and for each service, with links that resolve, the same
// in both languages.
import {describe, expect, test} from '@jest/globals';
import {load} from 'cheerio';
import {sync, type VEvent} from 'node-ical';
import {listAddress, listPages, subscriptionTo, subscriptionToAll} from '../../notices/lists';
import {services} from '../../notices/services';
import {builtText, isBuilt, languages, pageAt, publishedNotices} from '../built-site';

const origin = new URL(pageAt('/').$('link[rel="canonical"]').attr('href') ?? '').origin;
const subscriptions = [subscriptionToAll, ...services.map(({code}) => subscriptionTo(code))];

function linksIn(html: string): string[] {
  const $ = load(html);
  return $('a[href]')
    .toArray()
    .map(({attribs}) => attribs.href ?? '');
}

/** Every address that a feed in XML names, those in the HTML of its entries included. */
function addressesInXml(text: string): string[] {
  const $ = load(text, {xml: true});
  const texts = (selector: string) =>
    $(selector)
      .toArray()
      .map((one) => $(one).text());
  return [
    ...texts('link, guid, id, uri, icon, logo'),
    ...$('[href]')
      .toArray()
      .map((one) => $(one).attr('href') ?? ''),
    ...texts('description, content\\:encoded, summary, content').flatMap(linksIn),
  ].filter((address) => address !== '');
}

type JsonFeed = {
  home_page_url: string;
  feed_url: string;
  author: {url: string};
  items: {id: string; url: string; content_html: string}[];
};

function addressesInJson(text: string): string[] {
  const feed = JSON.parse(text) as JsonFeed;
  return [
    feed.home_page_url,
    feed.feed_url,
    feed.author.url,
    ...feed.items.flatMap((item) => [item.id, item.url, ...linksIn(item.content_html)]),
  ];
}

function eventsIn(text: string): VEvent[] {
  return Object.values(sync.parseICS(text)).filter((one): one is VEvent => one?.type === 'VEVENT');
}

function addressesInCalendar(text: string): string[] {
  return eventsIn(text).flatMap((event) => [
    String(event.url),
    ...(String(event.description).match(/https?:\/\/\S+/g) ?? []),
  ]);
}

describe.each(languages)('$locale', ({prefix}) => {
  const read = (file: string) => builtText(`${prefix}/${file}`);

  test('every link of every feed and calendar resolves within the language', () => {
    const addresses = new Set(
      subscriptions.flatMap(({rss, atom, json, calendar}) => [
        ...addressesInXml(read(rss)),
        ...addressesInXml(read(atom)),
        ...addressesInJson(read(json)),
        ...addressesInCalendar(read(calendar)),
      ]),
    );
    expect(addresses.size).toBeGreaterThan(2 * subscriptions.length);
    const own = `${origin}${prefix}/`;
    const broken = [...addresses].filter(
      (address) => !address.startsWith(own) || !isBuilt(address.slice(origin.length).replace(/[?#].*/, '')),
    );
    expect(broken).toEqual([]);
  });

  test('every notice of notices.json has a page, and every one with a period is in the calendar', () => {
    const notices = publishedNotices(prefix);
    expect(notices.filter(({url}) => !isBuilt(url))).toEqual([]);
    const dated = notices.filter(({start, end, endedAt}) => start ?? end ?? endedAt);
    const events = eventsIn(read('notices.ics'));
    expect(events.map(({uid}) => uid.split('@')[0])).toEqual(dated.map(({slug}) => slug));
  });

  test('the list of notices names the feeds, and leads to every list by year and by service', () => {
    const {$} = pageAt(`${prefix}/blog/`);
    const hrefs = (selector: string) =>
      $(selector)
        .toArray()
        .map((link) => $(link).attr('href'));
    const {rss, atom, json, calendar} = subscriptionToAll;
    expect(hrefs('link[rel="alternate"][type]')).toEqual(
      [rss, atom, json, calendar].map((file) => `${prefix}/${file}`),
    );
    const lists = listPages(publishedNotices(prefix), services);
    expect(lists.filter((list) => !isBuilt(`${prefix}/${listAddress(list, list.page)}`))).toEqual([]);
    expect(hrefs('main nav a[href]')).toEqual(
      expect.arrayContaining([...lists.map((list) => `${prefix}/${listAddress(list)}`), `${prefix}/status/`]),
    );
  });

  test('the page about subscribing names every feed and calendar', () => {
    const {$} = pageAt(`${prefix}/subscribe/`);
    const main = $('main').text();
    for (const file of [subscriptionToAll.rss, subscriptionToAll.calendar]) {
      expect(main).toContain(`${origin}${prefix}/${file}`);
    }
    const files = services.filter(({code}) => code !== 'all').flatMap(({code}) => Object.values(subscriptionTo(code)));
    expect(files.filter((file) => $(`main a[href="${prefix}/${file}"]`).length !== 1)).toEqual([]);
  });
});

test('the calendars of both languages have the same identities and sequence numbers', () => {
  const [ja, en] = languages.map(({prefix}) =>
    eventsIn(builtText(`${prefix}/notices.ics`)).map(({uid, sequence}) => [uid, sequence]),
  );
  expect(en).toEqual(ja);
});
