// The staff's notice form in the built site: a notice written by keyboard alone, its preview, where it shows, the files that come out.
import {readFileSync} from 'node:fs';
import {expect, type Page, test} from '@playwright/test';
import {noticeFileFolders} from '../data/notice-places';
import {serviceCodes} from '../data/services';
import {checkNotices} from '../domain/notices/check';
import {readFrontMatter} from '../domain/notices/front-matter';
import {languages} from './built-site';
import {rulesBroken} from './rules-broken';

const now = '2026-11-21T12:00+09:00';
const slug = '2026-12-01-power-cut';

const words = {
  ja: {
    make: '2つのファイルを作る',
    save: ['日本語のファイルを保存', '英語のファイルを保存'],
    open: ['日本語のファイルを置き場所で作る', '英語のファイルを置き場所で作る'],
    start: '始まり',
    title: '英語の題名',
    notTime: 'は日付や日時ではありません',
    atStart: '始まるとき',
    closed: '新規受付を停止中',
    which: 'どのお知らせか',
    endedAt: '終わった日時（空けておくと今）',
    wrongEnd: /^終わった日時: .*は日付や日時ではありません/,
  },
  en: {
    make: 'Make the two files',
    save: ['Save: Japanese file', 'Save: English file'],
    open: [
      'Create at the hosting service (new tab): Japanese file',
      'Create at the hosting service (new tab): English file',
    ],
    start: 'Start',
    title: 'English title',
    notTime: 'is not a date or time',
    atStart: 'When it starts',
    closed: 'No new registrations',
    which: 'Which notice',
    endedAt: 'When it ended (left empty: now)',
    wrongEnd: /^Time of the end: .*is not a date or time/,
  },
} as const;

async function open(page: Page, prefix: string): Promise<void> {
  await page.clock.setFixedTime(new Date(now));
  await page.goto(`${prefix}/staff/notice/`);
  await expect(page.locator('form')).toBeVisible();
}

/** Types into the field that has the focus, and goes on to the next one. */
async function typeAndGoOn(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** A maintenance of everything, by keyboard alone, from the first field to the last. */
async function writeByKeyboard(page: Page): Promise<void> {
  await page.locator('input[name="kind"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.locator('input[value="maintenance"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.locator('input[value="all"]')).toBeFocused();
  await page.keyboard.press('Space');
  // The parts of what is ticked are passed over.
  await page.keyboard.press('Tab');
  await typeAndGoOn(page, '2026/12/1 9:00');
  await typeAndGoOn(page, '2026-12-02');
  await page.keyboard.press('Tab');
  await typeAndGoOn(page, 'power cut');
  await page.keyboard.press('Tab');
  await typeAndGoOn(page, '法定停電');
  await typeAndGoOn(page, 'Statutory power cut');
  for (let skipped = 0; skipped < 4; skipped++) await page.keyboard.press('Tab');
  await typeAndGoOn(page, '2026-12-01 08:00 までにジョブを終えてください。');
  await typeAndGoOn(page, 'Finish your jobs by 2026-12-01 08:00.');
  await page.keyboard.press('Enter');
}

for (const {locale, prefix} of languages) {
  const w = words[locale];

  test.describe(`the staff's notice form, ${locale}`, () => {
    test('a maintenance written by keyboard: preview, where it shows, files that pass the check', async ({
      page,
      baseURL,
    }) => {
      const foreign: string[] = [];
      page.on('request', (sent) => {
        const [address, verb] = [sent.url(), sent.method()];
        if (!address.startsWith(baseURL ?? '') && !address.startsWith('blob:')) foreign.push(address);
        if (verb !== 'GET') foreign.push(`${verb} ${address}`);
      });
      await open(page, prefix);
      await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
      await writeByKeyboard(page);
      await expect(page.locator('#notice-files')).toBeFocused();

      const ja = page.locator('[data-preview="ja"]');
      const en = page.locator('[data-preview="en"]');
      await expect(ja).toContainText('法定停電');
      await expect(ja).toContainText('予定');
      await expect(ja).toContainText('2026年12月1日(火) 09:00から2026年12月2日(水)まで（日本時間）');
      await expect(ja.locator('li').nth(1)).toHaveText(
        '2026年12月1日（火）08:00までにジョブを終えてください。',
      );
      await expect(en).toContainText('From Tue, 1 December 2026 09:00 to Wed, 2 December 2026 (Japan time)');
      await expect(en.locator('li a').last()).toHaveAttribute('href', '/en/application/reference/');

      const places = page.locator('dl[data-at]');
      const answers = async () => {
        const all = await places.locator('dd').allTextContents();
        return [1, 2, 6].map((row) => /^(出ます|Shown)/.test(all[row] ?? ''));
      };
      expect(await answers()).toEqual([false, true, true]);
      await page.getByLabel(w.atStart, {exact: true}).check();
      await expect.poll(answers).toEqual([true, true, true]);
      await expect(places).toContainText(w.closed);

      const texts: string[] = [];
      for (const label of w.save) {
        const downloading = page.waitForEvent('download');
        await page.getByRole('button', {name: label}).click();
        const download = await downloading;
        expect(download.suggestedFilename()).toBe(`${slug}.md`);
        texts.push(readFileSync(await download.path(), 'utf8'));
      }
      const [japanese = '', english = ''] = texts;
      const file = (folder: string, text: string) => ({
        path: `${folder}${slug}.md`,
        name: `${slug}.md`,
        frontMatter: readFrontMatter(text).data,
      });
      const {notices, problems} = checkNotices(
        {ja: [file(noticeFileFolders.ja, japanese)], en: [file(noticeFileFolders.en, english)]},
        noticeFileFolders,
        {services: serviceCodes, tags: ['news', 'maintenance']},
      );
      expect(problems).toEqual([]);
      expect(notices[0]).toMatchObject({
        slug,
        date: '2026-11-21',
        kind: 'maintenance',
        affects: ['all'],
        start: '2026-12-01T09:00+09:00',
        end: '2026-12-02',
        title: {ja: '法定停電', en: 'Statutory power cut'},
      });

      for (const [index, label] of w.open.entries()) {
        const href = await page.getByRole('link', {name: label}).getAttribute('href');
        const address = new URL(href ?? '');
        expect(address.pathname).toMatch(
          index === 0 ? /\/new\/main\/blog$/ : /\/new\/main\/i18n\/en\/docusaurus-plugin-content-blog$/,
        );
        expect(address.searchParams.get('filename')).toBe(`${slug}.md`);
        expect(address.searchParams.get('value')).toBe(texts[index]);
      }
      expect(foreign).toEqual([]);
      const kept = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
      expect(kept).not.toMatch(/停電|power/);
    });

    test('a wrong time is told beside its field; what is missing only once the files are asked for', async ({
      page,
    }) => {
      await open(page, prefix);
      const start = page.getByLabel(w.start, {exact: true});
      await start.fill('soon');
      await start.blur();
      await expect(start).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByText(w.notTime)).toHaveCount(1);
      await expect(page.getByLabel(w.title, {exact: true})).toHaveAttribute('aria-invalid', 'false');
      await page.getByRole('button', {name: w.make}).click();
      const missing = page.locator('section[aria-labelledby="notice-missing"]');
      await expect(missing).toBeFocused();
      await expect(missing.locator('li')).toHaveCount(6);
      await expect(page.locator('#notice-files')).toHaveCount(0);
      await missing.getByRole('link', {name: w.title}).click();
      await expect(page.getByLabel(w.title, {exact: true})).toBeFocused();
      await page.keyboard.type('Power cut');
      await expect(missing.locator('li')).toHaveCount(5);
    });

    test('leaving asks, once something is typed', async ({page}) => {
      await open(page, prefix);
      await page.getByLabel(w.title, {exact: true}).fill('x');
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        return asked.length === 1 ? dialog.dismiss() : dialog.accept();
      });
      const home = page.locator('.navbar__brand');
      await home.click();
      await expect(page.getByLabel(w.title, {exact: true})).toHaveValue('x');
      await page.close({runBeforeUnload: true});
      await expect.poll(() => asked).toEqual(['confirm', 'beforeunload']);
    });

    test('an open-ended notice is ended: the lines and the file are named', async ({page}) => {
      await open(page, prefix);
      await page.getByLabel(w.which, {exact: true}).selectOption('2022-05-13-suspension-of-applications');
      const change = page.locator('[data-change]');
      await expect(change).toHaveAttribute('data-change', 'blog/2022-05-13-suspension-of-applications.md');
      await expect(change.locator('li').first()).toContainText('endedAt: 2026-11-21T12:00+09:00');
      await expect(change.locator('li').last()).toContainText('revision: 1');
      await expect(change.locator('a')).toHaveAttribute(
        'href',
        /\/edit\/main\/blog\/2022-05-13-suspension-of-applications\.md$/,
      );
    });

    test('a wrong time is told at its field, and in the list below by the name of the field', async ({
      page,
    }) => {
      await open(page, prefix);
      await page.getByLabel(w.which, {exact: true}).selectOption('2022-05-13-suspension-of-applications');
      const field = page.getByLabel(w.endedAt, {exact: true});
      await expect(field).toHaveAttribute('aria-invalid', 'false');
      await field.fill('xyz');
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(new RegExp(w.notTime));
      await expect(page.getByText(w.wrongEnd)).toBeVisible();
      await expect(page.locator('[data-change]')).toHaveCount(0);
    });

    test('stands in no sitemap and no page links to it; search engines are asked to leave it out', async ({
      page,
      request,
    }) => {
      for (const file of ['/sitemap.xml', '/en/sitemap.xml']) {
        expect(await (await request.get(file)).text()).not.toContain('/staff/');
      }
      const built = await (await request.get(`${prefix}/staff/notice/`)).text();
      expect(built).toMatch(/<meta[^>]*name="?robots"?[^>]*content="?noindex/);
      await page.goto(`${prefix}/`);
      await expect(page.locator('a[href*="/staff/"]')).toHaveCount(0);
    });

    for (const {width, scheme} of [
      {width: 320, scheme: 'dark'},
      {width: 1280, scheme: 'light'},
    ] as const) {
      test(`no fault and no page-wide scrolling at ${width} px, ${scheme}`, async ({page}) => {
        await page.emulateMedia({colorScheme: scheme});
        await page.setViewportSize({width, height: 800});
        await open(page, prefix);
        const check = async (): Promise<void> => {
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
          expect(await rulesBroken(page)).toEqual([]);
        };
        await page.getByRole('button', {name: w.make}).click();
        await check();
        await writeByKeyboard(page);
        await expect(page.locator('#notice-files')).toBeVisible();
        await page.getByLabel(w.which, {exact: true}).selectOption('2022-05-13-suspension-of-applications');
        await check();
      });
    }
  });
}
