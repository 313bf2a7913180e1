// The staff's notice form in both languages: a notice is written, previewed, saved as two files that pass the check;
// another one is ended.
import {readFileSync} from 'node:fs';
import {type FormField, fieldId} from '../../notices/author/components/notice-draft';
import {checkNotices, noticeFolders} from '../../notices/check';
import {readFrontMatter} from '../../notices/front-matter';
import {serviceCodes} from '../../notices/services';
import {stateAt} from '../../notices/state';
import {expect, test} from '../browser-test';
import {languages, publishedNotices} from '../built-site';
import {download, openPage} from '../page';

const now = Date.parse('2026-11-21T12:00+09:00');
const slug = '2026-12-01-power-cut';
const typed = {
  start: '2026/12/1 9:00',
  end: '2026-12-02',
  name: 'power cut',
  'title.ja': '法定停電',
  'title.en': 'Statutory power cut',
  'action.ja': '2026-12-01 08:00 までにジョブを終えてください。',
  'action.en': 'Finish your jobs by 2026-12-01 08:00.',
} as const;

for (const {locale, prefix} of languages) {
  test(`staff's notice form, ${locale}`, async ({page, requested, step}) => {
    const field = (name: FormField) => page.locator(`#${fieldId(name)} :is(input, textarea)`);
    const make = page.locator('main form').getByRole('button').first();
    const missing = page.locator('section[aria-labelledby="notice-missing"]');
    const files = page.locator('#notice-files');
    await page.clock.setFixedTime(now);
    await openPage(page, `${prefix}/staff/notice/`);

    await step('a wrong time is reported at its field; what is missing, once the files are asked for', async () => {
      await field('start').fill('soon');
      await field('start').blur();
      await expect(field('start')).toHaveAttribute('aria-invalid', 'true');
      await expect(field('title.en')).toHaveAttribute('aria-invalid', 'false');
      await make.click();
      await expect(missing).toBeFocused();
      await expect(files).toHaveCount(0);
      const left = await missing.locator('li').count();
      await missing.getByRole('link').last().click();
      await page.keyboard.type('x');
      await expect.poll(() => missing.locator('li').count()).toBeLessThanOrEqual(left);
    });
    await step('a notice and its preview', async () => {
      await page.locator('input[name=kind][value=maintenance]').check();
      await page.locator('input[value=all]').check();
      for (const [name, text] of Object.entries(typed)) await field(name as FormField).fill(text);
      await make.click();
      await expect(files).toBeFocused();
      for (const language of ['ja', 'en'] as const) {
        await expect(page.locator(`[data-preview=${language}]`)).toContainText(typed[`title.${language}`]);
      }
      // A time in the text is written with its weekday.
      await expect(page.locator('[data-preview=ja]')).toContainText('2026年12月1日（火）08:00');
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
      const {notices, problems} = checkNotices({ja: [await fileOf('ja')], en: [await fileOf('en')]}, noticeFolders, {
        services: serviceCodes,
        tags: ['news', 'maintenance'],
      });
      expect(problems).toEqual([]);
      expect(notices).toMatchObject([
        {
          slug,
          date: '2026-11-21',
          kind: 'maintenance',
          affects: ['all'],
          start: '2026-12-01T09:00+09:00',
          end: '2026-12-02',
          title: {ja: typed['title.ja'], en: typed['title.en']},
        },
      ]);
    });
    await step('a notice in force is ended: its file and the lines to write', async () => {
      const inForce = publishedNotices(prefix).find(
        (notice) => notice.kind !== 'news' && notice.end === undefined && stateAt(notice, now) === 'in-force',
      );
      const options = await page
        .locator('main select option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      const chosen = inForce?.slug ?? options.find((value) => value.startsWith('20')) ?? '';
      await page.locator('section:has(#change-a-notice) select').selectOption(chosen);
      const change = page.locator('[data-change]');
      await expect(change).toHaveAttribute('data-change', `${noticeFolders.ja}${chosen}.md`);
      await expect(change.locator('li').first()).toContainText('endedAt: 2026-11-21T12:00+09:00');
      const time = page.locator('section:has(#change-a-notice) input[type=text]').first();
      await time.fill('xyz');
      await expect(time).toHaveAttribute('aria-invalid', 'true');
      await expect(change).toHaveCount(0);
    });
    await step('leaving asks, because what was typed is lost', async () => {
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        return dialog.dismiss();
      });
      await page.locator('.navbar__brand').click();
      await expect.poll(() => asked).toEqual(['confirm']);
      await expect(field('title.en')).toHaveValue(typed['title.en']);
    });
    expect(requested.filter((url) => /power|%E5%81%9C/.test(url))).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]))).not.toMatch(
      /停電|power/,
    );
  });
}
