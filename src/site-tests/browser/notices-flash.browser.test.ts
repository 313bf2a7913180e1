// What depends on the clock is there from the first paint: nothing jumps, and what a reader sees is not replaced when the site's scripts
// arrive. For clocks after the newest notice: earlier ones are no reader's.
import {type BrowserContextOptions, expect, type Page, test} from '@playwright/test';
import {languages} from './built-site';
import {becomesAlive} from './living-page';
import {noticePages, preparedFrom, publishedNotices} from './shown-notices';

const LIMIT = 0.01;

const addresses = [
  ...noticePages.map(({address}) => address),
  '/blog/',
  '/blog/year/2025/',
  '/blog/2022-05-13-suspension-of-applications/',
  '/blog/2025-11-06-power-outage/',
];

/** Before, during and after the banner, on a phone abroad and at a desk in Japan. */
const readers: {now: string; options: BrowserContextOptions}[] = [
  {
    now: '2026-03-06T12:00+09:00',
    options: {timezoneId: 'America/New_York', viewport: {width: 360, height: 740}},
  },
  {now: '2026-03-14T12:00+09:00', options: {timezoneId: 'Asia/Tokyo', viewport: {width: 1280, height: 900}}},
  {now: '2026-11-21T12:00+09:00', options: {timezoneId: 'UTC', viewport: {width: 360, height: 740}}},
];

type Shift = {value: number; of: string[]};
type Watching = typeof window & {shifts: Shift[]};

function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(window, {shifts});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const {value, sources = []} = entry as PerformanceEntry & {value: number; sources?: {node?: Node}[]};
      const names = sources.map(({node}) => (node instanceof Element ? node.outerHTML.slice(0, 120) : '…'));
      shifts.push({value, of: names});
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** What a reader sees of the notices: the banner and every place that follows the clock, each line by itself. */
function noticeTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'section[class*="banner_"] li, main li[class*="row_"], main li[data-kind], main p[class*="way_"], header [class*="badge_"]',
      ),
    ]
      .filter((one) => one.checkVisibility())
      // The reader's own time is written by a line of script in the page, and has a test of its own: nothing jumps.
      .map((one) => {
        const copy = one.cloneNode(true) as HTMLElement;
        for (const local of copy.querySelectorAll('[class*="local_"], [hidden], script')) local.remove();
        return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
      }),
  );
}

for (const {locale, prefix} of languages) {
  for (const {now, options} of readers) {
    const reader = `${now}, ${options.timezoneId}, ${options.viewport?.width} px`;
    test(`nothing jumps and nothing flashes: ${locale}, ${reader}`, async ({browser, request}) => {
      test.setTimeout(120_000);
      const notices = await publishedNotices(request, prefix);
      expect(Date.parse(now)).toBeGreaterThanOrEqual(preparedFrom(notices));
      const context = await browser.newContext(options);
      await context.addInitScript(watchShifts);
      await context.clock.setFixedTime(new Date(now));
      const page = await context.newPage();
      const found: string[] = [];
      for (const address of addresses) {
        await page.route('**/assets/js/**', (route) => route.abort());
        await page.goto(prefix + address, {waitUntil: 'domcontentloaded'});
        const before = await noticeTexts(page);
        await page.unroute('**/assets/js/**');

        await page.goto(prefix + address, {waitUntil: 'load'});
        await becomesAlive(page);
        await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
        const shifts = await page.evaluate(() => (window as Watching).shifts);
        const sum = shifts.reduce((total, {value}) => total + value, 0);
        if (sum >= LIMIT) found.push(`${address}: layout shift ${sum.toFixed(3)}: ${JSON.stringify(shifts)}`);
        expect(await noticeTexts(page), `${address}: before and after the scripts`).toEqual(before);
      }
      expect(found).toEqual([]);
      await context.close();
    });
  }
}
