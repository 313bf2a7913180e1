// The staff's notice form in both languages: two choices make a notice that passes the check; times as staff type them;
// an outage that is to come; another notice is ended, with both its files changed.
import {readFileSync} from 'node:fs';
import {projectRoot} from '../../lib/run-command';
import {isChangeable} from '../../notices/author/change-notice';
import {fieldId} from '../../notices/author/components/notice-draft';
import type {RequestField} from '../../notices/author/request';
import {checkNotices, noticeFolders} from '../../notices/check';
import {readFrontMatter} from '../../notices/front-matter';
import {readNotices} from '../../notices/plugin/read-notices';
import {expect, test} from '../browser-test';
import {languages} from '../built-site';
import {download, openPage} from '../page';

const now = Date.parse('2026-11-29T02:05+09:00');
const slug = '2026-11-29-login-general-outage';

for (const {locale, prefix} of languages) {
  test(`staff's notice form, ${locale}`, async ({page, requested, step}) => {
    const field = (name: RequestField) => page.locator(`#${fieldId(name)} :is(input, textarea)`);
    const missing = page.locator('[data-missing]');
    const files = page.locator('#notice-publish [data-file]');
    await page.clock.setFixedTime(now);
    await openPage(page, `${prefix}/staff/notice/`);

    await step('what is missing leads to its field', async () => {
      await expect(missing.locator('li')).toHaveCount(2);
      await missing.getByRole('button').last().click();
      await expect(page.locator('input[value=login-general]')).toBeFocused();
      await expect(page.locator('fieldset .ui-field__error')).toHaveCount(2);
    });
    await step('two choices make both files', async () => {
      await page.locator('input[name=kind][value=outage]').check();
      await page.locator('input[value=login-general]').check();
      await expect(field('start')).toHaveValue('11/29 02:05');
      await expect(files).toHaveCount(2);
      await expect(page.locator('.ui-field__error')).toHaveCount(0);
    });
    await step('times as staff type them; an outage that is to come is asked about', async () => {
      await field('start').fill('23:00');
      await field('start').blur();
      await expect(field('start')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('[data-preview]')).toHaveCount(0);
      await page.locator('#notice-start + p button').click();
      await expect(page.locator('input[value=maintenance]')).toBeChecked();
      await expect(page.locator('[data-preview=en]')).toContainText('Stopped for maintenance');
      await page.locator('input[value=outage]').check();
      await field('start').fill('11/29 1:40');
      await field('end').fill('8:00');
      await expect(page.locator('[data-preview=ja]')).toContainText('復旧の見込みは2026年11月29日（日）08:00です。');
    });
    await step('texts by hand, and a time in words with its weekday', async () => {
      await page.locator('details:has(#notice-action-ja) > summary').click();
      await field('action.ja').fill('2026-11-29 08:00 まで待ってください。');
      await field('action.en').fill('Wait until 2026-11-29 08:00.');
      await expect(page.locator('[data-preview=ja]')).toContainText('2026年11月29日（日）08:00まで待ってください。');
    });
    await step('both files pass the check', async () => {
      const fileOf = async (language: 'ja' | 'en') => {
        const box = page.locator(`[data-file^="${noticeFolders[language]}"]`);
        const save = box.getByRole('button').filter({hasText: /保存|Save/});
        const {name, path} = await download(page, () => save.click());
        expect(name).toBe(`${slug}.md`);
        const text = readFileSync(path, 'utf8');
        const address = new URL((await box.getByRole('link').getAttribute('href')) ?? '');
        expect(address.searchParams.get('filename')).toBe(name);
        expect(address.searchParams.get('value')).toBe(text);
        const folder = noticeFolders[language];
        return {path: `${folder}${name}`, name, frontMatter: readFrontMatter(text).data};
      };
      const both = {ja: [await fileOf('ja')], en: [await fileOf('en')]};
      const {notices, problems} = checkNotices(both, ['news', 'maintenance']);
      expect(problems).toEqual([]);
      const times = {start: '2026-11-29T01:40+09:00', end: '2026-11-29T08:00+09:00'};
      expect(notices).toMatchObject([{slug, date: '2026-11-29', kind: 'outage', affects: ['login-general'], ...times}]);
    });
    await step('a notice is ended: both its files, changed', async () => {
      const {notices} = readNotices(projectRoot);
      const chosen = notices.find(
        (notice) => isChangeable(notice, now) && notice.end === undefined && !(notice.state ?? notice.periods),
      );
      if (!chosen) {
        console.log('not run: no published notice can be ended');
        return;
      }
      const card = page.locator('#change-a-notice');
      if (!(await card.getByText(chosen.title[locale]).isVisible())) await card.locator('summary').first().click();
      const row = card.locator('.ui-rows > li').filter({hasText: chosen.title[locale]}).first();
      await row.getByRole('button').first().click();
      const change = page.locator('[data-change]');
      await expect(change.locator('[data-file]')).toHaveCount(2);
      await expect(change.locator('pre').first()).toContainText('endedAt: 2026-11-29T02:05+09:00');
      await expect(change.locator('pre').first()).toContainText('updated: 2026-11-29T02:05+09:00');
      await expect(page.locator('p[role=status]')).toHaveCount(0);
      const time = row.locator('input[type=text]').first();
      await expect(time).toBeInViewport();
      await time.fill('xyz');
      await expect(time).toHaveAttribute('aria-invalid', 'true');
      await expect(change).toHaveCount(0);
      await row.getByRole('button').nth(1).click();
      await expect(row.locator('input[type=text]')).toHaveCount(1);
      await expect(row.locator('.ui-field__error')).toHaveCount(0);
      await time.focus();
      await time.blur();
      await expect(row.locator('.ui-field__error')).toHaveCount(1);
      await row.getByRole('button').nth(1).click();
      await expect(row.locator('form')).toHaveCount(0);
      await expect(page.locator('p[role=status]')).toHaveCount(1);
    });
    await step('leaving asks, because the input is lost', async () => {
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        return dialog.dismiss();
      });
      await page.locator('.navbar__brand').click();
      await expect.poll(() => asked).toEqual(['confirm']);
      await expect(field('start')).toHaveValue('11/29 1:40');
    });
    expect(requested.filter((url) => /login-general|%E5%BE%A9/.test(url))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]))).not.toMatch(/1:40/);
  });
}
