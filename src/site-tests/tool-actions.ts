// What a person does with each tool, once through, for tests that watch the page meanwhile. The tools' own tests look at the results.
import {expect, type Page} from '@playwright/test';
import {usagePlanWorkbook} from '../data/workbook';
import {answersQuery} from '../domain/checklist/address';
import type {Locale} from '../domain/localized';
import {syntheticParts, zipOf} from '../domain/workbook/fixtures/synthetic-workbook';
import {student} from './checklist-page';
import {exampleKeyLine} from './example-key';
import {openPage} from './living-page';

const PLAN = 'v1~2026~storage-general_20260401-20270331_31~end';

type Use = (page: Page, locale: Locale, prefix: '' | '/en') => Promise<void>;

async function open(page: Page, address: string): Promise<void> {
  await openPage(page, address);
}

async function saves(page: Page, press: () => Promise<void>): Promise<void> {
  const downloading = page.waitForEvent('download');
  await press();
  await (await downloading).path();
}

/** Opens everything that can be opened, from the outside to the inside. */
async function openAllDetails(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary:visible');
  for (let opened = 0; opened < 60 && (await closed.count()) > 0; opened++) {
    await closed.first().click();
  }
}

/** A good key, one in another form, a private one; pasted and as a file; the line copied. */
export const useKeyCheck: Use = async (page, _locale, prefix) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${prefix}/tools/ssh-key/`);
  const report = page.locator('[data-verdict]');
  const field = page.locator('main textarea').first();
  await field.fill(exampleKeyLine);
  await expect(report).toHaveAttribute('data-verdict', 'valid');
  await report.getByRole('button').first().click();
  await openAllDetails(page);
  for (const [text, verdict] of [
    ['ssh-rsa AAAA', 'invalid'],
    [
      `---- BEGIN SSH2 PUBLIC KEY ----\n${exampleKeyLine.split(' ')[1]}\n---- END SSH2 PUBLIC KEY ----\n`,
      'wrong-format',
    ],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ==\n', 'private'],
  ] as const) {
    await page
      .locator('main input[type=file]')
      .setInputFiles({name: 'id.pub', mimeType: 'text/plain', buffer: Buffer.from(text)});
    await expect(report).toHaveAttribute('data-verdict', verdict);
    await openAllDetails(page);
  }
};

/** Lines from an example and from a link; shared, saved, printed; the workbook filled in, saved and read. */
export const useCalculators: Use = async (page, locale, prefix) => {
  const label = {
    ja: {
      fill: '書き込む利用計画表',
      read: '読み込む利用計画表',
      save: '書き込んだファイルを保存する',
      csv: '表計算用に保存',
      share: '共有リンクを作る',
    },
    en: {
      fill: 'to fill in',
      read: 'to read',
      save: 'Save the filled file',
      csv: 'Save for a spreadsheet',
      share: 'Make a link to share',
    },
  }[locale];
  await open(page, `${prefix}/tools/fees/`);
  const tool = page.locator('main section[aria-label]').first();
  await tool.getByRole('button', {name: /DDBJ/}).click();
  await open(page, `${prefix}/tools/fees/?plan=${PLAN}`);
  await tool.getByRole('button', {name: /B200/}).click();
  await expect(tool).toContainText('769,997');
  await openAllDetails(page);
  await tool.getByRole('button', {name: label.share}).click();
  await saves(page, () => tool.getByRole('button', {name: label.csv}).click());
  const file = {
    name: 'plan.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(zipOf(syntheticParts(usagePlanWorkbook))),
  };
  await tool.getByLabel(label.fill).setInputFiles(file);
  await saves(page, () => tool.getByRole('button', {name: label.save}).click());
  await tool.getByLabel(label.read).setInputFiles(file);
  await expect(tool).toContainText('plan.xlsx');
  await page.pdf({format: 'A4'});
  await page.reload();
  await expect(tool).toContainText('769,997');
};

/** The first question answered; then all steps of a student, each way out of them, and the e-mail with a key. */
export const useChecklist: Use = async (page, _locale, prefix) => {
  await open(page, `${prefix}/tools/checklist/`);
  await page.locator('input[type=radio]').first().check();
  await page.locator('form button[type=submit]').click();
  await expect(page).toHaveURL(/want=/);
  await open(page, `${prefix}/tools/checklist/?${answersQuery(student)}&colour=purple`);
  await expect(page.locator('li[data-step]').first()).toBeVisible();
  await page.getByRole('checkbox').first().check();
  await openAllDetails(page);
  await page.locator('main input[type=date]').first().fill('2026-12-01');
  await page.locator('main textarea').last().fill(exampleKeyLine);
  await expect(page.locator('main pre', {hasText: exampleKeyLine}).first()).toBeVisible();
  await saves(page, () => page.getByRole('button', {name: /\.ics/}).click());
  await page.pdf({format: 'A4'});
};

/** A notice with a mistake, mended; saved. */
export const useStaffForm: Use = async (page, locale, prefix) => {
  const label = {
    ja: {
      make: '2つのファイルを作る',
      start: '始まり',
      titles: ['日本語の題名', '英語の題名'],
      which: 'どのお知らせか',
    },
    en: {
      make: 'Make the two files',
      start: 'Start',
      titles: ['Japanese title', 'English title'],
      which: 'Which notice',
    },
  }[locale];
  await open(page, `${prefix}/staff/notice/`);
  await page.getByRole('button', {name: label.make}).click();
  await page.locator('input[value="maintenance"]').check();
  await page.locator('input[value="all"]').check();
  await page.getByLabel(label.start, {exact: true}).fill('soon');
  for (const title of label.titles)
    await page.getByLabel(title, {exact: true}).fill('<b onclick="x()">power</b>');
  await page.getByRole('button', {name: label.make}).click();
  await page.getByLabel(label.which, {exact: true}).selectOption({index: 1});
};

/** From page to page without loading anew, tabs, the colours; then addresses that lead elsewhere or nowhere. */
export const useSite: Use = async (page, _locale, prefix) => {
  await open(page, `${prefix}/`);
  for (const address of [
    '/application/ssh_keys/',
    '/application/billing_services/',
    '/blog/',
    '/application/reference/',
  ]) {
    const heading = page.locator('h1');
    const left = (await heading.textContent()) ?? '';
    await page.locator(`.navbar a[href="${prefix}${address}"]`).first().click();
    await expect(page).toHaveURL(`${prefix}${address}`);
    // The address changes before the page does.
    await expect(heading).not.toHaveText(left);
    await expect(heading).toHaveCount(1);
    const tab = page.getByRole('tab').last();
    if ((await page.getByRole('tab').count()) > 0) await tab.click();
  }
  await page.locator('main a[href]').first().hover();
  for (let chosen = 0; chosen < 3; chosen++)
    await page.locator('.navbar [class*=colorMode] button').first().click();
  await page.goBack();
  for (const address of [
    '/application/ssh_keys_ssh-keygen_win/',
    '/guides/group_cloud/?a=1#b',
    '/status/',
    '/subscribe/',
    '/404.html',
  ]) {
    await openPage(page, `${prefix}${address}`);
  }
};
