// Every page that shows notices, at every moment at which one of them begins or ends, for readers in three time zones.
import {expect, test} from '../browser-test';
import {languages, publishedNotices} from '../built-site';
import {allEdges} from '../notice-moments';
import {noticePages} from '../notice-pages';
import {openPage} from '../page';
import {expectedShown, moveClock, shownOn} from '../shown-notices';

/** Abroad the state must be the same: every fifth moment will do. */
const zones = [
  {zone: 'Asia/Tokyo', every: 1},
  {zone: 'UTC', every: 5},
  {zone: 'America/New_York', every: 5},
];

for (const {locale, prefix} of languages) {
  for (const {zone, every} of zones) {
    test.describe(`${locale}, a reader in ${zone}`, () => {
      test.use({timezoneId: zone});
      test('every page shows the state of every moment', async ({page}) => {
        const notices = publishedNotices(prefix);
        const moments = allEdges(notices).filter((_, index) => index % every === 0);
        for (const noticePage of noticePages) {
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
    });
  }
}
