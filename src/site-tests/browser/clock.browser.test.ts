// What pages say of the notices at clocks that are set: before, at the start, during and after an interruption, and
// while a period is extended.
import {expect, test} from '../browser-test';
import {languages, publishedNotices} from '../built-site';
import {fiveMoments} from '../notice-moments';
import {noticePages} from '../notice-pages';
import {openPage} from '../page';
import {expectedShown, moveClock, preparedFrom, shownOn} from '../shown-notices';

const DAY = 24 * 60 * 60 * 1000;
const pagesShown = noticePages.filter(({address}) => ['/', '/status/', '/application/registration/'].includes(address));

type Shift = {value: number; of: string[]};

function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(window, {shifts});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const {value, sources = []} = entry as PerformanceEntry & {value: number; sources?: {node?: Node}[]};
      const of = sources.map(({node}) => (node instanceof Element ? node.outerHTML.slice(0, 120) : '…'));
      shifts.push({value, of});
    }
  }).observe({type: 'layout-shift', buffered: true});
}

for (const {locale, prefix} of languages) {
  const notices = publishedNotices(prefix);

  test(`the state follows the clock, ${locale}`, async ({page}) => {
    const moments = fiveMoments(notices);
    for (const noticePage of pagesShown) {
      await page.clock.setFixedTime(moments[0]?.[1] ?? 0);
      await openPage(page, prefix + noticePage.address);
      for (const [name, now] of moments) {
        await moveClock(page, now);
        await expect
          .poll(() => shownOn(page, noticePage), {message: `${noticePage.address}, ${name}`})
          .toEqual(expectedShown(noticePage, notices, now, locale));
      }
    }
  });

  test(`the state is there before the scripts, and nothing moves when they come, ${locale}`, async ({
    page,
    complaints,
  }) => {
    const [, , [, during]] = fiveMoments(notices) as [unknown, unknown, [string, number]];
    const now = Math.max(during, preparedFrom(notices) + DAY);
    await page.clock.setFixedTime(now);
    await page.addInitScript(watchShifts);
    for (const noticePage of pagesShown) {
      const address = prefix + noticePage.address;
      const expected = expectedShown(noticePage, notices, now, locale);
      await page.route('**/assets/js/**', (route) => route.abort());
      await page.goto(address, {waitUntil: 'domcontentloaded'});
      expect(await shownOn(page, noticePage), `${address} without scripts`).toEqual(expected);
      await expect(page.locator('[data-waiting]:visible')).toHaveCount(0);
      await page.unrouteAll();
      complaints.length = 0;
      await openPage(page, address);
      await page.waitForLoadState('networkidle');
      expect(await shownOn(page, noticePage), address).toEqual(expected);
      const shifts = await page.evaluate(() => (window as unknown as {shifts: Shift[]}).shifts);
      expect(
        shifts.filter(({value}) => value > 0.01),
        address,
      ).toEqual([]);
    }
  });
}
