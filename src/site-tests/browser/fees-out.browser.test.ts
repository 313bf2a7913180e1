// What leaves the fee estimator, in both languages: the link, the file for spreadsheets, the text for an e-mail, the printed sheet.
import {readFileSync} from 'node:fs';
import {expect, type Page, test} from '@playwright/test';
import {languages} from './built-site';
import {openTool} from './living-page';
import {rulesBroken} from './rules-broken';

const plan =
  'v1~2026~storage-general_20260401-20270331_20_11~dedicated-personal_accelerator-1_20260401-20260629_1' +
  '~gpu-slurm-personal_accelerator-2_20260601-20261031_2~group-cloud_20260401-20270331_1_25' +
  '~group-cloud-work_20260801_1.5~end';
const free = 'v1~2026~storage-general_20260401-20270331_30~end';

const words = {
  ja: {
    share: '共有リンクを作る',
    linkHolds: '名前は入っていません',
    csv: '表計算用に保存（CSV）',
    heading: '行,サービス,',
    mail: 'メール用の文を見る',
    mailTitle: '遺伝研スパコン 利用料金の見積もり（2026年度）',
    isEstimate: 'これは見積もりです。',
    helpDeskTells: '問い合わせ先が知らせる金額',
    justAbove: '- 1番: 31 TBは無料の30 TBを少し超えるので',
    table: '表で見る',
    nothing: '無料です。',
    yen: (digits: string) => `${digits}円`,
  },
  en: {
    share: 'Make a link to share',
    linkHolds: 'no name is in it',
    csv: 'Save for a spreadsheet (CSV)',
    heading: 'Line,Service,',
    mail: 'Show the text for an e-mail',
    mailTitle: 'NIG supercomputer: estimate of the usage fees, fiscal year 2026',
    isEstimate: 'This is an estimate.',
    helpDeskTells: 'the help desk tells you',
    justAbove: '- No. 1: 31 TB is just above the free 30 TB',
    table: 'Show as a table',
    nothing: 'Nothing to pay.',
    yen: (digits: string) => `${digits} JPY`,
  },
} as const;

/** The paper that printers in Japan have, with the margins of a browser. */
const paper = {format: 'A4', margin: {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'}};

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = (await page.pdf(paper)).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

for (const {locale, prefix} of languages) {
  const w = words[locale];
  const address = `${prefix}/tools/fees/?plan=${plan}`;

  test.describe(`what leaves the fee estimator, ${locale}`, () => {
    test('the link holds the plan, says what is in it, and goes when the plan changes', async ({page}) => {
      const tool = await openTool(page, address);
      await tool.getByRole('button', {name: w.share}).click();
      const link = tool.locator('pre').first();
      await expect(link).toHaveText(new RegExp(`/tools/fees/\\?plan=${plan.replaceAll('.', '\\.')}$`));
      await expect(tool.getByRole('status').filter({hasText: w.linkHolds})).toBeVisible();
      await tool.getByRole('button', {name: /31 TB/}).click();
      await expect(tool.getByRole('status').filter({hasText: w.linkHolds})).toHaveCount(0);
    });

    test('the file for spreadsheets has the amounts, and Excel is told its encoding', async ({page}) => {
      const tool = await openTool(page, address);
      const downloading = page.waitForEvent('download');
      await tool.getByRole('button', {name: w.csv}).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('nig-fees-2026.csv');
      const bytes = readFileSync(await download.path());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = bytes.subarray(3).toString('utf8').split('\r\n');
      expect(rows[0]?.replace(/,+$/, '').replaceAll('"', '')).toBe(w.mailTitle);
      expect(rows[1]?.startsWith(w.heading)).toBe(true);
      expect(rows[2]).toMatch(/,2026-04-01,2027-03-31,31,TB,20 \+ 11,,122,122,121,58826,58826,58345,175997$/);
      // The title, the headings, five lines, three rows of totals, and the end of the last row.
      expect(rows).toHaveLength(11);
      expect(rows.at(-2)).toMatch(/,2235419,2264294,1378403,5878116$/);
    });

    test('the text for an e-mail', async ({page}) => {
      const tool = await openTool(page, address);
      const details = tool.locator('details').filter({has: page.locator('summary', {hasText: w.mail})});
      await details.locator('summary').focus();
      await page.keyboard.press('Enter');
      const text = (await details.locator('pre').textContent()) ?? '';
      expect(text.split('\n')[0]).toBe(w.mailTitle);
      expect(text).toContain(w.yen('5,878,116'));
      expect(text).toContain('2026-04-01');
      expect(text).toContain(w.yen('2,264,294'));
      expect(text).toContain(w.isEstimate.slice(0, 5));
      expect(text).toContain(w.helpDeskTells);
      expect(text).toContain(w.justAbove);
      expect(text.trimEnd().split('\n').at(-1)).toBe(new URL(address, page.url()).href);
    });

    test('the chart: its table is there for screen readers, and opens', async ({page}) => {
      const tool = await openTool(page, address);
      const table = tool.getByRole('table').filter({hasText: w.yen('379,500')});
      await expect(table).toHaveCount(1);
      await tool.getByText(w.table).click();
      await expect(table.getByRole('row')).toHaveCount(7);
      await expect(table.getByRole('row').last()).toContainText(w.yen('5,878,116'));
      await expect(tool.locator('svg rect').first()).toBeVisible();
      expect(await rulesBroken(page, 'section[aria-label]')).toEqual([]);
    });

    test('a plan that is free has no bars', async ({page}) => {
      const tool = await openTool(page, `${prefix}/tools/fees/?plan=${free}`);
      await expect(tool).toContainText(w.nothing);
      await expect(tool.locator('svg rect')).toHaveCount(0);
    });

    test('paper has the sheet alone, on one page', async ({page}) => {
      const tool = await openTool(page, address);
      const sheet = page.locator('[data-print-sheet]');
      await expect(sheet).toBeHidden();
      await page.emulateMedia({media: 'print'});
      await expect(sheet).toBeVisible();
      await expect(tool).toBeHidden();
      await expect(page.locator('h1:visible')).toHaveText(w.mailTitle);
      await expect(page.getByRole('button')).toHaveCount(0);
      for (const text of [w.isEstimate, w.yen('5,878,116'), w.yen('175,997'), '2026-06-29', '÷ 30'])
        await expect(sheet).toContainText(text);
      await page.emulateMedia({media: null});
      expect(await pagesOnPaper(page)).toBe(1);
    });

    test('without a plan the page prints as every page does', async ({page}) => {
      await openTool(page, `${prefix}/tools/fees/`);
      await page.emulateMedia({media: 'print'});
      await expect(page.locator('[data-print-sheet]')).toHaveCount(0);
      await expect(page.locator('article h1')).toBeVisible();
    });
  });
}
