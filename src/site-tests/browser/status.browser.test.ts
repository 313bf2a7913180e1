// The status page in both languages: table and picture at a clock, filters in the address, pages of the table.
import type {Page} from '@playwright/test';
import {entriesOfPage} from '../../notices/lists';
import {services} from '../../notices/services';
import {
  type NoticeFilter,
  passes,
  reaches,
  spanOf,
  type TimeWindow,
  wholeTime,
  yearAround,
} from '../../notices/timeline';
import {expect, test} from '../browser-test';
import {languages, publishedNotices} from '../built-site';
import {fiveMoments, interruption} from '../notice-moments';
import {hydrated, openPage} from '../page';

const slugsIn = (page: Page, selector: string): Promise<(string | null)[]> =>
  page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-slug')))]);

for (const {locale, prefix} of languages) {
  test(`status, ${locale}`, async ({page, step}) => {
    const notices = publishedNotices(prefix);
    const [, , [, now]] = fiveMoments(notices) as [unknown, unknown, [string, number]];
    const one = interruption(notices);
    const slugs = (filter: NoticeFilter, window: TimeWindow = yearAround(now)) =>
      notices
        .filter((notice) => passes(notice, filter, services, now) && reaches(spanOf(notice), window))
        .map(({slug}) => slug);
    const choose = (index: number, value: string) => page.locator('main form select').nth(index).selectOption(value);
    const expectTable = (expected: string[]) => expect.poll(() => slugsIn(page, 'tr[data-slug]')).toEqual(expected);
    await page.clock.setFixedTime(now);
    await openPage(page, `${prefix}/status/`);

    await step('the year around now: the table, and the same in the picture', async () => {
      await expectTable(slugs({}));
      await expect.poll(async () => (await slugsIn(page, '[data-lane] a[data-slug]')).sort()).toEqual(slugs({}).sort());
      await expect(page.locator(`tr[data-slug="${one.slug}"]`)).toHaveAttribute('data-state', 'in-force');
      const current = await page
        .locator('main li a[href*="/blog/2"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
      for (const slug of slugs({state: 'in-force'})) expect(current).toContain(slug);
    });
    await step('filters narrow both, are in the address and survive a reload', async () => {
      await choose(2, one.kind);
      await choose(3, 'in-force');
      const expected = slugs({kind: one.kind, state: 'in-force'});
      await expectTable(expected);
      await expect(page).toHaveURL(new RegExp(`#kind=${one.kind}&state=in-force$`));
      await page.reload();
      await expectTable(expected);
      await expect.poll(async () => (await slugsIn(page, '[data-lane] a[data-slug]')).sort()).toEqual(expected.sort());
    });
    await step('a choice that fits nothing says so; all choices are taken away at once', async () => {
      await choose(2, 'news');
      await expect(page.locator('main table')).toHaveCount(0);
      await page.locator('main form').getByRole('button').click();
      await expect(page).toHaveURL(/\/status\/$/);
      await expectTable(slugs({}));
    });
    await step('all time, a page at a time; a link leads to its notice', async () => {
      await choose(0, 'all');
      const all = slugs({}, wholeTime(notices, now));
      await expectTable(entriesOfPage(all, 1));
      await page.locator('main nav').getByRole('button').last().click();
      await expectTable(entriesOfPage(all, 2));
      await expect(page.locator('main p[tabindex="-1"]')).toBeFocused();
      await page.locator('tr[data-slug] a').first().click();
      await expect(page).toHaveURL(`${prefix}/blog/${entriesOfPage(all, 2)[0]}/`);
    });
    await step('what an address makes up is dropped', async () => {
      await openPage(page, `${prefix}/status/?service=coffee&year=1812&state=open&kind=x&page=9`);
      await hydrated(page.locator('main form'));
      await expectTable(slugs({}));
    });
  });
}
