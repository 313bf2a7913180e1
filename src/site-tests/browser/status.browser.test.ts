// The status page and the lists of notices at clocks that are set: what they show, the filters, the pages of the table, phone and keyboard.
import {expect, type Page, test} from '@playwright/test';
import {services} from '../data/services';
import {languages} from './built-site';
import {openPage} from './living-page';
import {rulesBroken} from './rules-broken';

const SUSPENDED = '2022-05-13-suspension-of-applications';
const SYSTEM = '2024-10-25-account_system_maintenance';
const SYSTEM_LONGER = '2024-12-05-extened_account_system_maintenance';
const BLACKOUT = '2025-09-08-blackout';
const POSTPONED = '2025-10-25-power-outage';
const POWER_CUT = '2025-11-06-power-outage';
const MAINTENANCE = '2026-03-13-scheduled-maintenance';

async function open(page: Page, address: string, now: string): Promise<void> {
  await page.clock.setFixedTime(new Date(now));
  await page.goto(address);
  await expect(page.locator('tr[data-slug]').first()).toBeVisible();
}

async function tableOf(page: Page): Promise<string[]> {
  const rows = await page.locator('tr[data-slug]').all();
  return Promise.all(rows.map(async (row) => (await row.getAttribute('data-slug')) ?? ''));
}

async function pictureOf(page: Page): Promise<string[]> {
  const bars = await page.locator('[data-lane] a[data-slug]').all();
  const slugs = await Promise.all(bars.map(async (bar) => (await bar.getAttribute('data-slug')) ?? ''));
  return [...new Set(slugs)];
}

const stateOf = (page: Page, slug: string) => page.locator(`tr[data-slug="${slug}"]`);

for (const {locale, prefix} of languages) {
  const labels =
    locale === 'ja'
      ? {
          time: '期間',
          service: 'サービス',
          kind: '種類',
          state: '状態',
          next: '次の20件',
          reset: '条件をすべて外す',
        }
      : {
          time: 'Time',
          service: 'Service',
          kind: 'Kind',
          state: 'State',
          next: 'Next 20',
          reset: 'Take all choices away',
        };

  test.describe(`the status page, ${locale}`, () => {
    for (const {now, maintenance, shown} of [
      {
        now: '2026-03-14T12:00+09:00',
        maintenance: 'in-force',
        shown: [SUSPENDED, SYSTEM, SYSTEM_LONGER, BLACKOUT, POSTPONED, POWER_CUT, MAINTENANCE],
      },
      {now: '2026-03-13T11:59+09:00', maintenance: 'scheduled', shown: [MAINTENANCE]},
      {now: '2026-03-20T00:00+09:00', maintenance: 'ended', shown: [MAINTENANCE]},
    ]) {
      test(`the year around ${now}`, async ({page}) => {
        await open(page, `${prefix}/status/`, now);
        const table = await tableOf(page);
        for (const slug of shown) expect(table).toContain(slug);
        expect((await pictureOf(page)).sort()).toEqual(table.sort());
        await expect(stateOf(page, MAINTENANCE)).toHaveAttribute('data-state', maintenance);
      });
    }

    test('in November 2026 only what has no end is left', async ({page}) => {
      await open(page, `${prefix}/status/`, '2026-11-21T08:00+09:00');
      expect(await tableOf(page)).toEqual([SYSTEM_LONGER, SYSTEM, SUSPENDED]);
      await expect(page.locator('[data-lane]')).toHaveCount(2);
    });

    test('what is in force in the list above is what is in force in the table', async ({page}) => {
      for (const now of ['2022-06-20', '2025-09-06', '2025-11-06', '2026-03-14', '2026-11-21']) {
        await open(page, `${prefix}/status/?state=in-force`, `${now}T12:00+09:00`);
        const links = await page.locator('main li a[href*="/blog/2"]').all();
        const current = await Promise.all(links.map((link) => link.getAttribute('href')));
        const inForce = (await tableOf(page)).map((slug) => `${prefix}/blog/${slug}/`);
        for (const address of inForce) expect(current, now).toContain(address);
      }
    });

    test('filters narrow the picture and the table, stand in the address, and survive a reload', async ({
      page,
    }) => {
      await open(page, `${prefix}/status/`, '2026-03-14T12:00+09:00');
      await page.getByLabel(labels.time, {exact: true}).selectOption('2025');
      await page.getByLabel(labels.service, {exact: true}).selectOption('jobs-general');
      await page.getByLabel(labels.kind, {exact: true}).selectOption('maintenance');
      await expect(page).toHaveURL(/\?service=jobs-general&kind=maintenance&year=2025$/);
      expect(await tableOf(page)).toEqual([POWER_CUT, POSTPONED]);
      await page.getByLabel(labels.state, {exact: true}).selectOption('postponed');
      await page.reload();
      await expect(stateOf(page, POSTPONED)).toBeVisible();
      expect(await tableOf(page)).toEqual([POSTPONED]);
      expect(await pictureOf(page)).toEqual([POSTPONED]);
      await page.getByRole('button', {name: labels.reset}).click();
      await expect(page).toHaveURL(/\/status\/$/);
      expect((await tableOf(page)).length).toBeGreaterThan(5);
    });

    test('words that the address makes up are dropped', async ({page}) => {
      await open(
        page,
        `${prefix}/status/?service=coffee&year=1812&state=open&kind=x&page=9`,
        '2026-11-21T08:00+09:00',
      );
      expect(await tableOf(page)).toHaveLength(3);
    });

    test('a choice that fits nothing says what to do', async ({page}) => {
      await page.clock.setFixedTime(new Date('2026-11-21T08:00+09:00'));
      await page.goto(`${prefix}/status/?state=cancelled`);
      await expect(page.getByRole('button', {name: labels.reset})).toBeVisible();
      await expect(page.locator('main table')).toHaveCount(0);
    });

    test('the table has 20 a page, turned by keyboard, its links lead to the notices', async ({page}) => {
      await open(page, `${prefix}/status/?year=all`, '2026-11-21T08:00+09:00');
      await expect(page.locator('tr[data-slug]')).toHaveCount(20);
      await page.getByRole('button', {name: labels.next}).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('tr[data-slug]')).toHaveCount(1);
      await expect(page).toHaveURL(/\?year=all&page=2$/);
      await expect(page.locator('main p:focus')).toContainText('2');
      await expect(page.locator('main table')).toHaveAccessibleName(/2/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${prefix}/blog/2022-04-05-news_DGC/$`));
    });

    test('every select and the picture are reached by keyboard, no bar is', async ({page}) => {
      await page.setViewportSize({width: 360, height: 740});
      await open(page, `${prefix}/status/`, '2026-03-14T12:00+09:00');
      await page.getByLabel(labels.time, {exact: true}).focus();
      for (const label of [labels.service, labels.kind, labels.state]) {
        await page.keyboard.press('Tab');
        await expect(page.getByLabel(label, {exact: true})).toBeFocused();
      }
      await page.keyboard.press('Tab');
      const picture = page.locator('figure section');
      await expect(picture).toBeFocused();
      const before = await picture.evaluate((element) => element.scrollLeft);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => picture.evaluate((element) => element.scrollLeft)).toBeLessThan(before);
      await page.keyboard.press('Tab');
      await expect(page.locator('figure a:focus')).toHaveCount(0);
    });

    test('a bar leads to its notice', async ({page}) => {
      await open(page, `${prefix}/status/`, '2026-11-21T08:00+09:00');
      await page.locator(`a[data-slug="${SUSPENDED}"]`).locator('text').click();
      await expect(page).toHaveURL(new RegExp(`${prefix}/blog/${SUSPENDED}/$`));
    });

    for (const {width, scheme} of [
      {width: 320, scheme: 'dark'},
      {width: 1280, scheme: 'light'},
    ] as const) {
      test(`no fault and no page-wide scrolling at ${width} px, ${scheme}`, async ({page}) => {
        await page.emulateMedia({colorScheme: scheme});
        await page.setViewportSize({width, height: 800});
        for (const address of [
          '/status/',
          '/status/?year=all',
          '/blog/service/registration/',
          '/blog/year/2025/',
        ]) {
          await page.clock.setFixedTime(new Date('2026-03-14T12:00+09:00'));
          await openPage(page, prefix + address);
          if (address.startsWith('/status/'))
            await expect(page.locator('tr[data-slug]').first()).toBeVisible();
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, address).toBe(0);
          expect(await rulesBroken(page), address).toEqual([]);
        }
      });
    }

    test('nothing jumps while the notices are loading', async ({page}) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, {shifts});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
      });
      await page.setViewportSize({width: 360, height: 740});
      await open(page, `${prefix}/status/?year=all`, '2026-03-14T12:00+09:00');
      await page.waitForTimeout(300);
      const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
    });
  });

  test.describe(`the status page without scripts, ${locale}`, () => {
    test.use({javaScriptEnabled: false});
    test('says where the list is', async ({page}) => {
      await page.goto(`${prefix}/status/`);
      await expect(page.locator(`main p a[href="${prefix}/blog/"]`).last()).toBeVisible();
    });
  });

  test.describe(`lists of notices, ${locale}`, () => {
    test('every year and every service has its pages, the list of all links to them, the sitemap names them', async ({
      page,
      request,
    }) => {
      await page.goto(`${prefix}/blog/`);
      const hrefs = await page
        .locator('main nav a[href]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const years = ['2022', '2023', '2024', '2025', '2026'].map((year) => `${prefix}/blog/year/${year}/`);
      const ofServices = services
        .filter(({code}) => code !== 'all')
        .map(({code}) => `${prefix}/blog/service/${code}/`);
      expect(hrefs).toEqual(
        expect.arrayContaining([...years, ...ofServices, `${prefix}/status/`, `${prefix}/subscribe/`]),
      );
      const sitemap = await (await request.get(`${prefix}/sitemap.xml`)).text();
      for (const address of [...years, ...ofServices, `${prefix}/status/`]) {
        expect((await request.get(address)).status(), address).toBe(200);
        expect(sitemap).toContain(`${address}</loc>`);
      }
    });

    test("a service's list: what touches it, states at the clock, its feeds; all notices, 20 a page", async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date('2026-03-14T12:00+09:00'));
      await page.goto(`${prefix}/blog/service/registration/`);
      const rows = page.locator('main li', {has: page.locator('time')});
      const maintenance = rows.filter({has: page.locator(`a[href="${prefix}/blog/${MAINTENANCE}/"]`)});
      await expect(maintenance).toContainText(locale === 'ja' ? '継続中' : 'In force');
      await expect(page.locator(`main a[href="${prefix}/blog/service/registration/rss.xml"]`)).toHaveCount(1);
      await page.goto(`${prefix}/blog/`);
      await expect(page.locator('main article')).toHaveCount(20);
      await page.locator('.pagination-nav a').click();
      await expect(page).toHaveURL(new RegExp(`${prefix}/blog/page/2/$`));
      await expect(page.locator('main article')).toHaveCount(1);
    });
  });
}
