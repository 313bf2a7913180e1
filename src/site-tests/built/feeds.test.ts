// The feeds and calendars of the built site: they are there for every service, every link in them resolves, both languages agree.
import {type APIRequestContext, expect, test} from '@playwright/test';
import {load} from 'cheerio';
import {sync, type VEvent} from 'node-ical';
import {services} from '../data/services';
import {subscriptionTo, subscriptionToAll} from '../domain/notices/subscriptions';
import {languages} from './built-site';
import {copiedText} from './clipboard';

const subscriptions = [
  {code: 'everything', files: subscriptionToAll},
  ...services.map(({code}) => ({code, files: subscriptionTo(code)})),
];

/** The address that the built site gives as its own: absolute addresses in its files start with it. */
async function ownAddress(request: APIRequestContext): Promise<string> {
  const $ = load(await (await request.get('/')).text());
  return new URL($('link[rel="canonical"]').attr('href') ?? '').origin;
}

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return response.text();
}

/** The links of a piece of HTML. */
function linksIn(html: string): string[] {
  const $ = load(html);
  return $('a[href]')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
}

/** Every address that a feed in XML names, those inside its HTML included. The names of formats are no addresses. */
function addressesInXml(text: string): string[] {
  const $ = load(text, {xml: true});
  const texts = 'link, guid, id, uri, icon, logo';
  const bodies = 'description, content\\:encoded, summary, content';
  return [
    ...$(texts)
      .toArray()
      .map((one) => $(one).text()),
    ...$('[href]')
      .toArray()
      .map((one) => $(one).attr('href') ?? ''),
    ...$(bodies)
      .toArray()
      .flatMap((one) => linksIn($(one).text())),
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

for (const {locale, prefix} of languages) {
  test(`every link of every feed and calendar resolves, ${locale}`, async ({request}) => {
    const own = await ownAddress(request);
    const addresses = new Set<string>();
    for (const {files} of subscriptions) {
      const read = (file: string) => textOf(request, `${prefix}/${file}`);
      for (const address of addressesInXml(await read(files.rss))) addresses.add(address);
      for (const address of addressesInXml(await read(files.atom))) addresses.add(address);
      for (const address of addressesInJson(await read(files.json))) addresses.add(address);
      for (const address of addressesInCalendar(await read(files.calendar))) addresses.add(address);
    }
    expect(addresses.size).toBeGreaterThan(2 * subscriptions.length);
    for (const address of addresses) {
      expect(address.startsWith(`${own}${prefix}/`), address).toBe(true);
      const response = await request.get(address.slice(own.length), {maxRedirects: 0});
      expect(response.status(), address).toBe(200);
    }
  });

  test(`every link of notices.json resolves, and every notice with a period is in the calendar, ${locale}`, async ({
    request,
  }) => {
    type Published = {slug: string; url: string; start?: string; end?: string; endedAt?: string};
    const notices = JSON.parse(await textOf(request, `${prefix}/notices.json`)) as Published[];
    for (const {url} of notices) await textOf(request, url);
    const dated = notices.filter(({start, end, endedAt}) => start ?? end ?? endedAt);
    const events = eventsIn(await textOf(request, `${prefix}/notices.ics`));
    expect(events.map((event) => event.uid.split('@')[0])).toEqual(dated.map(({slug}) => slug));
  });

  test(`the head of a page names the feeds and the calendar, ${locale}`, async ({request}) => {
    const $ = load(await textOf(request, `${prefix}/blog/`));
    const named = $('link[rel="alternate"][type]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    const {rss, atom, json, calendar} = subscriptionToAll;
    expect(named).toEqual([rss, atom, json, calendar].map((file) => `${prefix}/${file}`));
  });

  test(`the page about subscribing lists every address, ${locale}`, async ({page, request, context}) => {
    const own = await ownAddress(request);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${prefix}/subscribe/`);
    for (const {code, files} of subscriptions.filter((one) => one.code !== 'all')) {
      if (code === 'everything') {
        await expect(page.locator('main')).toContainText(`${own}${prefix}/${files.calendar}`);
        await expect(page.locator('main')).toContainText(`${own}${prefix}/${files.rss}`);
        continue;
      }
      for (const file of Object.values(files)) {
        await expect(page.locator(`main a[href="${prefix}/${file}"]`)).toHaveCount(1);
      }
    }
    const fees = page.locator('tr', {has: page.locator(`a[href="${prefix}/${subscriptionTo('fees').rss}"]`)});
    await fees.getByRole('button', {name: /iCalendar/}).click();
    const copied = await copiedText(page);
    expect(copied).toBe(`${own}${prefix}/${subscriptionTo('fees').calendar}`);
  });
}

test('both languages have the same identities and numbers in their calendars', async ({request}) => {
  const identities = async (prefix: string) =>
    eventsIn(await textOf(request, `${prefix}/notices.ics`)).map(({uid, sequence}) => [uid, sequence]);
  expect(await identities('/en')).toEqual(await identities(''));
});
