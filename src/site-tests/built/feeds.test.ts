// The feeds, calendars and the list of the build, with links that resolve, the same in both languages.
import {describe, expect, test} from '@jest/globals';
import {load} from 'cheerio';
import {sync, type VEvent} from 'node-ical';
import {calendarAddress, subscriptionToAll} from '../../notices/lists';
import {partServices} from '../../notices/services';
import {periodsOf} from '../../notices/state';
import {builtText, isBuilt, languages, pageAt, publishedNotices} from '../built-site';

const origin = new URL(pageAt('/').$('link[rel="canonical"]').attr('href') ?? '').origin;
const calendars = [subscriptionToAll.calendar, ...partServices.map(({code}) => calendarAddress(code))];

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
    const addresses = new Set([
      ...addressesInXml(read(subscriptionToAll.rss)),
      ...addressesInXml(read(subscriptionToAll.atom)),
      ...addressesInJson(read(subscriptionToAll.json)),
      ...calendars.flatMap((file) => addressesInCalendar(read(file))),
    ]);
    expect(addresses.size).toBeGreaterThan(20);
    const own = `${origin}${prefix}/`;
    const broken = [...addresses].filter(
      (address) => !address.startsWith(own) || !isBuilt(address.slice(origin.length).replace(/[?#].*/, '')),
    );
    expect(broken).toEqual([]);
  });

  test('every notice of notices.json has a page, and every one with a period is in the calendar', () => {
    const notices = publishedNotices(prefix);
    expect(notices.filter(({url}) => !isBuilt(url))).toEqual([]);
    const dated = notices.filter((notice) =>
      periodsOf(notice).some(({start, end, endedAt}) => start ?? end ?? endedAt),
    );
    const events = eventsIn(read('notices.ics')).map(({url}) => String(url).split('/').at(-2));
    expect([...new Set(events)]).toEqual(dated.map(({slug}) => slug));
  });

  test('the list of notices names the feeds, and has every notice', () => {
    const {$} = pageAt(`${prefix}/blog/`);
    const hrefs = (selector: string) =>
      $(selector)
        .toArray()
        .map((link) => $(link).attr('href'));
    const {rss, atom, json, calendar} = subscriptionToAll;
    expect(hrefs('link[rel="alternate"][type]')).toEqual(
      [rss, atom, json, calendar].map((file) => `${prefix}/${file}`),
    );
    expect(hrefs('main ul.ui-rows:not([data-current]) > li[data-slug] a')).toEqual(
      publishedNotices(prefix).map(({url}) => url),
    );
  });

  test('the page about subscribing names every calendar and the feed', () => {
    const {$} = pageAt(`${prefix}/subscribe/`);
    expect($('main').text()).toContain(`${origin}${prefix}/${subscriptionToAll.rss}`);
    expect(calendars.slice(1).filter((file) => $(`main a[href="${origin}${prefix}/${file}"]`).length !== 1)).toEqual(
      [],
    );
  });
});

test('the calendars of both languages have the same identities and sequence numbers', () => {
  const [ja, en] = languages.map(({prefix}) =>
    eventsIn(builtText(`${prefix}/notices.ics`)).map(({uid, sequence}) => [uid, sequence]),
  );
  expect(en).toEqual(ja);
});
