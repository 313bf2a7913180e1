// What every page says of the notices, at clocks that are set: the domain's answer, the same on every page, in both languages, wherever
// the reader sits, before the scripts of the site are there and after.
import {expect, type Page, test} from '@playwright/test';
import fc from 'fast-check';
import {services} from '../data/services';
import {currentNotices} from '../domain/notices/current';
import type {PublishedNotice} from '../domain/notices/published';
import {stateAt, touches} from '../domain/notices/state';
import {languages} from './built-site';
import {
  badgeWord,
  expectedShown,
  moveClock,
  type NoticePage,
  noticePages,
  preparedFrom,
  publishedNotices,
  shownOn,
} from './shown-notices';

const japan = (time: string) => Date.parse(`${time}+09:00`);

/** Before, during and after, to the minute where something changes. */
const moments = [
  // A suspension that was extended.
  '2022-06-16T23:59',
  '2022-06-18T12:00',
  '2022-06-25T12:00',
  '2022-07-04T23:59',
  '2022-07-05T00:00',
  // Everything closed over New Year, and the web form with it.
  '2023-12-28T12:00',
  '2024-10-26T12:00',
  // Outages: login alone, then everything.
  '2025-07-29T10:48',
  '2025-09-05T13:39',
  '2025-09-05T13:40',
  '2025-09-09T11:59',
  '2025-09-09T12:00',
  // A maintenance that was postponed, and the one instead of it, which ended early.
  '2025-10-25T12:00',
  '2025-11-07T17:29',
  '2025-11-07T17:30',
  // A maintenance: before its banner, with it, during, after.
  '2026-03-06T11:59',
  '2026-03-06T12:00',
  '2026-03-13T12:00',
  '2026-03-19T23:59',
  '2026-03-20T00:00',
  '2026-11-21T12:00',
].map(japan);

/** Abroad, where the state must be the same, every third moment will do. */
const zones = [
  {zone: 'Asia/Tokyo', every: 1},
  {zone: 'UTC', every: 3},
  {zone: 'America/New_York', every: 3},
];

async function expectShown(
  page: Page,
  noticePage: NoticePage,
  notices: readonly PublishedNotice[],
  now: number,
  locale: 'ja' | 'en',
): Promise<void> {
  const said = `${page.url()} at ${new Date(now).toISOString()}`;
  await expect
    .poll(() => shownOn(page, noticePage), {message: said, timeout: 5000, intervals: [20, 50, 100, 500]})
    .toEqual(expectedShown(noticePage, notices, now, locale));
}

for (const {locale, prefix} of languages) {
  for (const {zone, every} of zones) {
    test.describe(`${locale}, a reader in ${zone}`, () => {
      test.use({timezoneId: zone});
      test('every page says what the notices say, while the clock moves', async ({page, request}) => {
        test.setTimeout(180_000);
        const notices = await publishedNotices(request, prefix);
        for (const [index, noticePage] of noticePages.entries()) {
          // Every page is loaded at another of the moments, so that all are loaded and not only come to.
          const first = index % moments.length;
          const inOrder = [...moments.slice(first), ...moments.slice(0, first)].filter(
            (_moment, at) => at % every === 0,
          );
          await page.clock.setFixedTime(inOrder[0] ?? 0);
          await page.goto(prefix + noticePage.address);
          for (const now of inOrder) {
            await moveClock(page, now);
            await expectShown(page, noticePage, notices, now, locale);
          }
        }
      });
    });
  }

  test(`before the site's scripts are there, the pages say what holds and nothing else, ${locale}`, async ({
    page,
    request,
  }) => {
    test.setTimeout(120_000);
    const notices = await publishedNotices(request, prefix);
    const prepared = moments.filter((now) => now >= preparedFrom(notices));
    expect(prepared.length).toBeGreaterThan(0);
    await page.route('**/assets/js/**', (route) => route.abort());
    for (const noticePage of noticePages) {
      for (const now of prepared) {
        await page.clock.setFixedTime(now);
        await page.goto(prefix + noticePage.address, {waitUntil: 'domcontentloaded'});
        expect(
          await shownOn(page, noticePage),
          `${noticePage.address} at ${new Date(now).toISOString()}`,
        ).toEqual(expectedShown(noticePage, notices, now, locale));
        await expect(page.locator('[class*="waiting_"]:visible')).toHaveCount(0);
      }
    }
  });

  test(`without any script, the pages send the reader to the list of notices, ${locale}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    for (const {address, list, hasRegistration} of noticePages) {
      await page.goto(prefix + address, {waitUntil: 'domcontentloaded'});
      const waiting = page.locator('main [class*="waiting_"]:visible');
      const count = (list ? 1 : 0) + (hasRegistration ? 1 : 0);
      await expect(waiting, address).toHaveCount(count);
      await expect(waiting.locator(`a[href="${prefix}/blog/"]`), address).toHaveCount(count);
      await expect(page.locator('[data-from]:visible'), address).toHaveCount(0);
    }
    await context.close();
  });

  test(`every notice's own page and the lists carry the badge of the moment, ${locale}`, async ({
    page,
    request,
  }) => {
    test.setTimeout(120_000);
    const notices = await publishedNotices(request, prefix);
    const badges = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('article, main li[class*="row_"]')].map((one) => {
          const link = one.querySelector('h2 a, a[class*="headline_"]')?.getAttribute('href');
          const slug = (link ?? location.pathname).split('/').at(-2);
          const seen = [...one.querySelectorAll('[class*="badge_"]')].filter((badge) =>
            badge.checkVisibility(),
          );
          return `${slug}: ${seen.map((badge) => badge.textContent).join(' ')}`;
        }),
      );
    const wanted = (shown: readonly PublishedNotice[], now: number) =>
      shown.map((one) => `${one.slug}: ${one.kind === 'news' ? '' : badgeWord(one, now, locale)}`);
    const inYear = (year: string) => notices.filter(({date}) => date.startsWith(year));
    const lists: [string, readonly PublishedNotice[]][] = [
      ['/blog/', notices.slice(0, 20)],
      ['/blog/page/2/', notices.slice(20, 40)],
      ['/blog/year/2022/', inYear('2022').slice(0, 20)],
      ['/blog/year/2025/', inYear('2025').slice(0, 20)],
      [
        '/blog/service/registration/',
        notices.filter((one) => touches(one, 'registration', services)).slice(0, 20),
      ],
      ...notices.map((one): [string, PublishedNotice[]] => [`/blog/${one.slug}/`, [one]]),
    ];
    for (const [index, [address, shown]] of lists.entries()) {
      const at = moments[index % moments.length] ?? 0;
      await page.clock.setFixedTime(at);
      await page.goto(prefix + address);
      for (const now of [at, ...moments]) {
        await moveClock(page, now);
        await expect
          .poll(badges, {
            message: `${address} at ${new Date(now).toISOString()}`,
            intervals: [20, 50, 100, 500],
          })
          .toEqual(wanted(shown, now));
      }
    }
  });

  test(`200 random times: the same notices on the top page, the status page, the registration page and in the data, ${locale}`, async ({
    context,
    request,
  }) => {
    test.setTimeout(180_000);
    const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
    console.log(`200 random times, ${locale}: SEED=${seed}`);
    const notices = await publishedNotices(request, prefix);
    const edges = notices.flatMap(({start, end, endedAt}) =>
      [start, end, endedAt].flatMap((moment) => (moment ? [japan(`${moment.slice(0, 10)}T00:00`)] : [])),
    );
    const anywhere = fc.integer({min: japan('2022-03-01T00:00'), max: japan('2027-12-31T00:00')});
    const nearAnEdge = fc
      .tuple(fc.constantFrom(...edges), fc.integer({min: -36 * 60, max: 36 * 60}))
      .map(([edge, minutes]) => edge + minutes * 60_000);
    const times = fc.sample(fc.oneof(anywhere, nearAnEdge), {seed, numRuns: 200});
    const surfaces = ['/', '/status/', '/application/registration/'].flatMap((address) =>
      noticePages.filter((one) => one.address === address),
    );
    expect(surfaces).toHaveLength(3);
    // One after the other: all pages of a context have one clock.
    const pages: Page[] = [];
    await context.clock.setFixedTime(times[0] ?? 0);
    for (const surface of surfaces) {
      const page = await context.newPage();
      await page.goto(prefix + surface.address);
      pages.push(page);
    }
    const slugs = (rows: readonly string[] = []) => rows.map((row) => row.split(':')[0]);
    for (const now of times) {
      const inForce = currentNotices(notices, now).map(({notice}) => notice.slug);
      const ofRegistration = inForce.filter((slug) =>
        notices.some((one) => one.slug === slug && touches(one, 'registration', services)),
      );
      for (const [index, page] of pages.entries()) {
        const surface = surfaces[index];
        if (!surface) continue;
        await moveClock(page, now);
        await expectShown(page, surface, notices, now, locale);
        const {list} = await shownOn(page, surface);
        expect(slugs(list), `${surface.address} at ${new Date(now).toISOString()}, SEED=${seed}`).toEqual(
          surface.list === 'everything' ? inForce : ofRegistration,
        );
      }
      const timeline = pages[1]?.locator('tr[data-slug][data-state="in-force"]');
      const inTable =
        (await timeline?.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-slug')))) ?? [];
      for (const slug of inTable) {
        const one = notices.find((notice) => notice.slug === slug);
        expect(one && stateAt(one, now), `${slug} in the table of /status/`).toBe('in-force');
      }
    }
  });
}
