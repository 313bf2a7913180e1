// The status page and the list of notices in both languages at a clock: the verdict, the grid, the timeline, the
// filter.

import {calendarAddress} from '../../notices/lists';
import {registrationKinds} from '../../notices/registration';
import {partServices} from '../../notices/services';
import {statusNow} from '../../notices/status-now';
import {expect, test} from '../browser-test';
import {languages, publishedNotices} from '../built-site';
import {fiveMoments, interruption} from '../notice-moments';
import {openPage} from '../page';

for (const {locale, prefix} of languages) {
  test(`status, ${locale}`, async ({page, step}) => {
    const notices = publishedNotices(prefix);
    const [[, before], , [, during]] = fiveMoments(notices) as [[string, number], unknown, [string, number]];
    const one = interruption(notices);
    const {trouble, services} = statusNow(notices, during);
    const jobs = services.find(({group}) => group === 'jobs');

    await step('before the maintenance: it is announced', async () => {
      await page.clock.setFixedTime(before);
      await openPage(page, `${prefix}/status/`);
      await expect(page.locator(`main p a[href="${prefix}/blog/${one.slug}/"]`).first()).toBeVisible();
      await expect(page.locator('[data-service="jobs"]:visible')).toHaveAttribute('data-state', 'ok');
    });
    await step('during it: the verdict, the services and the timeline', async () => {
      await page.clock.setFixedTime(during);
      await page.reload();
      await expect(page.locator(`main [data-state="${trouble?.state}"] p a:visible`).first()).toHaveText(one.title);
      await expect(page.locator('[data-service="jobs"]:visible')).toHaveAttribute('data-state', jobs?.state ?? '');
      for (const lane of ['all', 'login-general']) {
        await expect(page.locator(`[data-lane="${lane}"] [data-slug="${one.slug}"]`)).toHaveCount(1);
      }
      await expect(page.locator('[data-service^="registration-"]:visible')).not.toHaveCount(0);
      await expect(page.locator('[data-service^="registration-"]:visible')).not.toHaveCount(
        registrationKinds.length + 1,
      );
    });
    await step('the list of notices: every one in its year, narrowed by kind', async () => {
      await openPage(page, `${prefix}/blog/`);
      const lines = page.locator('main ul.ui-rows:not([data-current]) > li[data-slug]');
      await expect(lines).toHaveCount(notices.length);
      await page.locator('main button.ui-chip').nth(1).click();
      await expect(lines).toHaveCount(notices.filter(({kind}) => kind === 'news').length);
    });
    await step('the links that add a calendar follow the chosen service', async () => {
      await openPage(page, `${prefix}/subscribe/`);
      const {code} = partServices[1] ?? {code: ''};
      await page.locator('main select').selectOption(code);
      const file = `${prefix}/${calendarAddress(code)}`;
      await expect(page.locator('main a[href^="webcal:"]')).toHaveAttribute(
        'href',
        new RegExp(`^webcal://[^/]+${file}$`),
      );
      await expect(page.locator('main a[href^="https://calendar.google.com/"]')).toHaveAttribute(
        'href',
        new RegExp(`cid=webcal%3A%2F%2F.*${encodeURIComponent(file)}$`),
      );
    });
  });
}
