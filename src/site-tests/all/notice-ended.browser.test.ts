// One field of one file ends the suspension of 2022-05-13: every page that tells of it says so after the next build, and no other changes.
// The test builds a copy of the site with that change, compares it with the site page by page, and counts the pages that changed.
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type APIRequestContext, expect, type Page, test} from '@playwright/test';
import {buildCopy, copySite, type SiteCopy} from '../cli/site-copy';
import {type RunningServer, serveSite} from '../cli/static-server';
import {services} from '../data/services';
import {dayNumber, isoDate} from '../domain/civil-date';
import {entriesOfPage, listAddress, listPages, pageCount} from '../domain/notices/lists';
import {endsAt} from '../domain/notices/moment';
import type {PublishedNotice} from '../domain/notices/published';
import {touches} from '../domain/notices/state';
import {subscriptionTo, subscriptionToAll} from '../domain/notices/subscriptions';
import {languages} from './built-site';
import {openPage} from './living-page';
import {expectedShown, noticePages, preparedFrom, publishedNotices, shownOn} from './shown-notices';

const SLUG = '2022-05-13-suspension-of-applications';
const DAY = 24 * 60 * 60 * 1000;

test.describe.configure({mode: 'serial'});

let copy: SiteCopy;
let served: RunningServer;
let seconds: number;
let before: PublishedNotice[];
let clock: number;

/** The first day after which every page of the site can be seen, and five days more: the suspension ends then. */
const lastDay = (notices: readonly PublishedNotice[]) =>
  isoDate(Math.max(...notices.map(({date}) => dayNumber(date))) + 5);

/** Sets the field in the file; takes it away where staff have set it already, so that the test outlives the suspension. */
function flip(file: string, endedAt: string): void {
  const text = readFileSync(file, 'utf8');
  const flipped = /^ {2}endedAt: .*\n/m.test(text)
    ? text.replace(/^ {2}endedAt: .*\n/m, '')
    : text.replace(/^( {2}start: .*\n)/m, `$1  endedAt: ${endedAt}\n`);
  expect(flipped).not.toBe(text);
  writeFileSync(file, flipped);
}

test.beforeAll(async ({playwright, baseURL}) => {
  test.setTimeout(300_000);
  const request = await playwright.request.newContext({...(baseURL !== undefined && {baseURL})});
  before = await publishedNotices(request, '');
  await request.dispose();
  const endedAt = lastDay(before);
  clock = Math.max(endsAt(endedAt), preparedFrom(before)) + DAY;
  copy = copySite();
  flip(path.join(copy.root, `blog/${SLUG}.md`), endedAt);
  seconds = await buildCopy(copy);
  served = await serveSite(copy.build, 0);
});

test.afterAll(async () => {
  await served?.close();
  copy?.remove();
});

/** The addresses of all pages of a language, from its own sitemap, without the language. */
async function addressesIn(request: APIRequestContext, prefix: string): Promise<string[]> {
  const sitemap = await (await request.get(`${prefix}/sitemap.xml`)).text();
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)]
    .map(([, address = '']) => decodeURI(new URL(address).pathname))
    .filter((address) => address.startsWith(`${prefix}/`))
    .map((address) => address.slice(prefix.length))
    .sort();
}

/** What a reader sees of a page at the clock, before any file of the site is loaded: its own text and the line of script in it. */
async function textOf(page: Page, address: string): Promise<string> {
  await page.goto(address, {waitUntil: 'domcontentloaded'});
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) {
      const {parentElement, nodeValue} = walker.currentNode;
      if (parentElement?.checkVisibility()) seen.push(nodeValue ?? '');
    }
    return seen.join(' ');
  });
}

/** The addresses that tell of the notice: where it stands in a list, decides registration's state, or is the page itself. */
function addressesThatTell(notices: readonly PublishedNotice[], listsOfTags: readonly string[]): string[] {
  const one = notices.find(({slug}) => slug === SLUG);
  if (!one) throw new Error(`There is no notice ${SLUG}.`);
  const isIn = (shown: readonly PublishedNotice[]) => shown.some(({slug}) => slug === SLUG);
  const pages = noticePages
    .filter(
      ({list, hasRegistration}) =>
        hasRegistration || list === 'everything' || list?.some((code) => touches(one, code, services)),
    )
    .map(({address}) => address);
  const ofAll = Array.from({length: pageCount(notices.length)}, (_, index) => index + 1)
    .filter((number) => isIn(entriesOfPage(notices, number)))
    .map((number) => (number === 1 ? '/blog/' : `/blog/page/${number}/`));
  const ofParts = listPages(notices, services)
    .filter((list) => isIn(list.notices))
    .map((list) => `/${listAddress(list, list.page)}`);
  return [...pages, `/blog/${SLUG}/`, ...ofAll, ...ofParts, ...listsOfTags].sort();
}

for (const {locale, prefix} of languages) {
  test(`the pages that change are those that tell of the suspension, ${locale}`, async ({page, request}) => {
    test.setTimeout(180_000);
    const addresses = await addressesIn(request, prefix);
    expect(addresses.length).toBeGreaterThan(50);
    await page.route('**/assets/js/**', (route) => route.abort());
    await page.clock.setFixedTime(clock);
    const changed: string[] = [];
    // Tags are no part of the data that are published: the list of a tag is asked whether it names the notice.
    const listsOfTags: string[] = [];
    for (const address of addresses) {
      const was = await textOf(page, prefix + address);
      if (address.startsWith('/blog/tags/')) {
        const named = await page.locator(`article a[href="${prefix}/blog/${SLUG}/"]`).count();
        if (named > 0) listsOfTags.push(address);
      }
      const is = await textOf(page, served.address + prefix + address);
      if (is !== was) changed.push(address);
    }
    const expected = addressesThatTell(before, listsOfTags);
    console.log(
      `One field changed: ${changed.length} of ${addresses.length} pages say something else, ${locale} (the copy was built in ${seconds.toFixed(0)} s): ${changed.join(' ')}`,
    );
    expect(changed).toEqual(expected);
    expect(changed.length).toBeGreaterThan(15);
  });

  test(`they say what the notices say then, ${locale}`, async ({page, playwright}) => {
    const request = await playwright.request.newContext({baseURL: served.address});
    const after = await publishedNotices(request, prefix);
    await request.dispose();
    await page.clock.setFixedTime(clock);
    for (const noticePage of noticePages) {
      await openPage(page, served.address + prefix + noticePage.address);
      expect(await shownOn(page, noticePage), noticePage.address).toEqual(
        expectedShown(noticePage, after, clock, locale),
      );
    }
  });

  test(`feeds and calendars that do not hold the notice keep every byte, ${locale}`, async ({request}) => {
    const own = before.find(({slug}) => slug === SLUG);
    if (!own) throw new Error(`There is no notice ${SLUG}.`);
    const same: string[] = [];
    const other: string[] = [];
    const subscriptions = [
      {files: subscriptionToAll, holdsIt: true},
      ...services.map(({code}) => ({files: subscriptionTo(code), holdsIt: touches(own, code, services)})),
    ];
    for (const {files, holdsIt} of subscriptions) {
      for (const file of Object.values(files)) {
        const was = await (await request.get(`${prefix}/${file}`)).body();
        const is = readFileSync(path.join(copy.build, prefix, file));
        if (!holdsIt) expect(is.equals(was), file).toBe(true);
        (is.equals(was) ? same : other).push(file);
      }
    }
    console.log(
      `One field changed: ${same.length} feeds and calendars the same, ${other.length} not, ${locale}`,
    );
    const calendars = subscriptions
      .filter(({holdsIt}) => holdsIt)
      .map(({files}) => files.calendar)
      .sort();
    expect(other.filter((file) => file.endsWith('.ics')).sort()).toEqual(calendars);
  });
}
