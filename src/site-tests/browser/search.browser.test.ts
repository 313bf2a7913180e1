// The search in both languages: found, followed, closed; nothing found; states of notices at the clock; an index that
// does not load.
import {expect, test} from '../browser-test';
import {searchBudget} from '../budget';
import {languages, pageAt, publishedNotices} from '../built-site';
import {fiveMoments, interruption} from '../notice-moments';
import {openPage} from '../page';
import {searchQueries} from '../search-queries';
import {badgeWord} from '../shown-notices';
import {watchWeight} from '../weight';

for (const {locale, prefix} of languages) {
  test(`search, ${locale}`, async ({page, requested, step}) => {
    const notices = publishedNotices(prefix);
    const dialog = page.locator('dialog');
    const field = dialog.locator('input');
    const results = dialog.locator('ol > li > a[data-result]');
    const status = dialog.getByRole('status');
    const search = async (query: string) => {
      await field.fill(query);
      await expect(status).toContainText(query);
      return results.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    };
    await openPage(page, `${prefix}/application/invoice/`);

    await step('a key opens it; the title of a page finds the page', async () => {
      const weight = watchWeight(page);
      await page.keyboard.press('Control+k');
      await expect(field).toBeFocused();
      const {$, address} = pageAt(`${prefix}/application/agreement_signing/`);
      expect(await search($('h1').text())).toContain(address);
      expect((await weight()).all).toBeLessThanOrEqual(searchBudget);
    });
    await step('queries of readers find their page among the first three', async () => {
      for (const [query, ...expected] of searchQueries[locale].slice(0, 3)) {
        const first = (await search(query)).slice(0, 3);
        expect(
          expected.filter((path) => first.includes(prefix + path)),
          query,
        ).not.toEqual([]);
      }
    });
    await step('what is outside this site: the page of the official manual', async () => {
      expect(await search('sbatch')).not.toEqual([]);
      await expect(dialog.locator('a[data-result]').first()).toHaveAttribute(
        'href',
        `https://sc.ddbj.nig.ac.jp${prefix}/guides/software/JobScheduler/Slurm/`,
      );
    });
    await step('an Enter that confirms a word of an input method stays', async () => {
      await search(pageAt(`${prefix}/application/renewal/`).$('h1').text());
      await field.dispatchEvent('keydown', {key: 'Enter', keyCode: 229, isComposing: false, bubbles: true});
      await expect(field).toBeFocused();
    });
    await step('nothing found: says so, and offers pages', async () => {
      expect(await search('qqzzxx')).toEqual([]);
      await expect(dialog.locator(`a[href="${prefix}/help/"]`)).toBeVisible();
    });
    await step('arrows move, Escape closes and gives the focus back, Enter follows', async () => {
      await search(pageAt(`${prefix}/application/renewal/`).$('h1').text());
      await page.keyboard.press('ArrowDown');
      await expect(results.first()).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(field).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      const button = page.locator('.navbar').getByRole('button', {name: /^(検索|Search)/});
      await button.press('Enter');
      await search(pageAt(`${prefix}/application/renewal/`).$('h1').text());
      const to = (await results.first().getAttribute('href')) ?? '';
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(to);
      await expect(dialog).toHaveCount(0);
    });
    await step('a notice has the state of the clock', async () => {
      const notice = interruption(notices);
      for (const [name, now] of fiveMoments(notices).slice(0, 4)) {
        await page.clock.setFixedTime(now);
        await openPage(page, `${prefix}/status/`);
        await page.keyboard.press('/');
        await search(notice.title);
        const row = dialog.locator(`li:has(> a[href="${notice.url}"])`);
        await expect(row.locator('.ui-badge'), name).toHaveText(badgeWord(notice, now, locale));
      }
    });
    expect(requested.filter((url) => url.includes('qqzzxx'))).toEqual([]);
  });
}

test('an index that does not load is reported, and loaded again on request', async ({page, complaints}) => {
  await openPage(page, '/en/status/');
  // The dialog loads, and nothing else.
  await page.route(
    ({pathname}) => !pathname.startsWith('/en/assets/js/'),
    (route) => route.abort(),
  );
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('invoice');
  const alert = page.locator('dialog [role=alert]');
  await expect(alert.getByRole('button')).toBeVisible();
  complaints.length = 0;
  await page.unrouteAll();
  await alert.getByRole('button').click();
  await expect(page.locator('dialog ol > li > a').first()).toHaveAttribute('href', '/en/application/invoice/');
});
