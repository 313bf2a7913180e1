// The usage plan workbook in the estimator's page, in both languages: filled in, downloaded and read with the engine's own reader;
// read back into the page; files and plans that do not go.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {tariffs} from '../data/tariffs';
import {usagePlanWorkbook as layout} from '../data/workbook';
import type {Plan, PlanLine} from '../domain/fees/plan';
import {sharedText} from '../domain/fees/share';
import {FEE_SHEET_PATH, withPart} from '../domain/workbook/fixtures/changed-workbook';
import {syntheticParts, zipOf} from '../domain/workbook/fixtures/synthetic-workbook';
import {readWorkbook} from '../domain/workbook/read';
import {languages} from './built-site';
import {openPage} from './living-page';

const words = {
  ja: {
    fill: '書き込む利用計画表（.xlsx）を選ぶ',
    read: '読み込む利用計画表（.xlsx）を選ぶ',
    save: '書き込んだファイルを保存する',
    again: '書き込み直す',
    others: 'ほかの行だけを書き込む',
    purposeSheet: 'シート「利用目的等」',
    undo: '元に戻す',
    quantity: /^容量（TB）/,
    filled: (lines: number) => `${lines}行を書き込みました`,
    loaded: (lines: number) => `${lines}行を、上の計画に読み込みました`,
    nothing: '読み込める行はありませんでした',
    yen: (digits: string) => `${digits}円`,
    row: (row: number) => `${row}行目`,
    asText: 'セルA12の「2026/4/1」は、日付ではなく文字として入っています',
    notExcel: 'Excelの形式（.xlsx）ではありません',
    otherYear: '年度: 2025',
    tooManyLines: '15行までで、1行が入りません',
    tooManyAccounts: '1行目は、数量が10個より多い',
    tooLarge: '5 MBより大きい',
    noSheet: 'シート「料金試算表」がありません',
    broken: 'ファイルを扱う準備ができませんでした',
  },
  en: {
    fill: 'Choose a usage plan (.xlsx) to fill in',
    read: 'Choose a usage plan (.xlsx) to read',
    save: 'Save the filled file',
    again: 'Fill it in again',
    others: 'Write the other lines only',
    purposeSheet: 'sheet of the purpose of use',
    undo: 'Undo',
    quantity: /^Storage \(TB\)/,
    filled: (lines: number) => `: ${lines}. The total`,
    loaded: (lines: number) => `into the plan above: ${lines}.`,
    nothing: 'has no row that can be read',
    yen: (digits: string) => `${digits} JPY`,
    row: (row: number) => `Row ${row}`,
    asText: 'Cell A12 holds "2026/4/1" as a text',
    notExcel: 'This is not an Excel file',
    otherYear: 'fiscal year: 2025',
    tooManyLines: 'room for 15 lines; lines without room: 1.',
    tooManyAccounts: 'Line 1 has more than 10 quantities',
    tooLarge: 'larger than 5 MB',
    noSheet: 'no fee estimate sheet',
    broken: 'could not be made ready',
  },
} as const;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const year = {start: '2026-04-01', end: '2027-03-31'};
const storage: PlanLine = {service: 'storage-general', ...year, quantities: ['31']};
const b200: PlanLine = {
  service: 'dedicated-personal',
  node: 'accelerator-1',
  start: '2026-04-01',
  end: '2026-06-29',
  quantities: ['1'],
};
const cloud: PlanLine = {service: 'group-cloud', ...year, projects: '1', storageTb: '25'};
const plan = (...lines: PlanLine[]): Plan => ({fiscalYear: 2026, lines});

const synthetic = (): Buffer => Buffer.from(zipOf(syntheticParts(layout)));
/** The workbooks to fill: the project's own, and the centre's where it is at hand. */
const workbooks: [name: string, bytes: () => Buffer][] = [['usage-plan.xlsx', synthetic]];
const folder = path.resolve(__dirname, '../../../shared/workbook');
if (existsSync(folder)) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx'))) {
    workbooks.push([file, () => readFileSync(path.join(folder, file))]);
  }
} else {
  console.log(`skipped: ${folder} is absent, so only the project's own workbook is filled`);
}

/** Opens the estimator with a plan, and the panel of the workbook in it. */
async function open(page: Page, address: string, of: Plan, label: string): Promise<Locator> {
  await openPage(page, `${address}?plan=${sharedText(of)}`);
  const tool = page.locator('section[aria-label]').first();
  const field = tool.getByLabel(label);
  await expect(field).toBeAttached();
  const frame = tool.locator('details:not([open])', {has: page.getByLabel(label)});
  if ((await frame.count()) > 0) {
    await frame.last().locator('summary').first().click();
  }
  await expect(field).toBeVisible();
  return tool;
}

async function give(tool: Locator, label: string, name: string, buffer: Buffer): Promise<void> {
  await tool.getByLabel(label).setInputFiles({name, mimeType: XLSX, buffer});
}

/** Presses the button that saves the filled file; its name, and what the engine's reader reads in it. */
async function saved(page: Page, tool: Locator, label: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tool.getByRole('button', {name: label}).click(),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return {name: download.suggestedFilename(), reading: readWorkbook(bytes, tariffs, layout)};
}

const typedDate = (): Buffer =>
  Buffer.from(
    withPart(layout, FEE_SHEET_PATH, (xml) =>
      xml
        .replace(/<c r="A12">.*?<\/c>/, '<c r="A12" t="inlineStr"><is><t>2026/4/1</t></is></c>')
        .replace('<c r="O12">', '<c r="E12"><v>31</v></c><c r="O12">')
        .replace(
          '<row r="13">',
          `<row r="13"><c r="A13"><v>46113</v></c><c r="B13"><v>46112</v></c><c r="C13" t="s"><v>0</v></c><c r="D13" t="s"><v>1</v></c><c r="E13"><v>31</v></c>`,
        ),
    ),
  );
const ofLastYear = (): Buffer =>
  Buffer.from(withPart(layout, 'xl/worksheets/sheet4.xml', (xml) => xml.replace('2026_v9', '2025_v1')));
const otherBook = (): Buffer =>
  Buffer.from(withPart(layout, 'xl/workbook.xml', (xml) => xml.replaceAll(layout.feeSheet, '家計簿')));

for (const {locale, prefix} of languages) {
  const w = words[locale];
  const address = `${prefix}/tools/fees/`;

  test.describe(`usage plan workbook, ${locale}`, () => {
    for (const [name, bytes] of workbooks) {
      test(`${name} is filled in, and the saved file holds the plan`, async ({page}) => {
        const tool = await open(page, address, plan(storage, b200), w.fill);
        await page.waitForLoadState('networkidle');
        const requests: string[] = [];
        page.on('request', (request) =>
          requests.push(`${request.method()} ${new URL(request.url()).pathname}`),
        );
        await give(tool, w.fill, name, bytes());
        const status = tool.getByRole('status').filter({hasText: w.filled(2)});
        // 175,997 + 594,000
        await expect(status).toContainText(w.yen('769,997'));
        const file = await saved(page, tool, w.save);
        expect(file.name).toBe(name.replace('.xlsx', '-filled.xlsx'));
        expect(file.reading).toMatchObject({ok: true, plan: plan(storage, b200), yearText: null});
        // The file goes nowhere: all that is fetched, once, is the code of the worker.
        const scripts = requests.filter((request) => /^GET \/(en\/)?assets\/js\/[\w.]+\.js$/.test(request));
        expect(scripts.length).toBeGreaterThan(0);
        expect(requests.filter((request) => !scripts.includes(request))).toEqual([]);
      });
    }

    test('a plan that has changed since is written again, into the same file', async ({page}) => {
      const tool = await open(page, address, plan(storage), w.fill);
      await give(tool, w.fill, 'a.xlsx', synthetic());
      await expect(tool).toContainText(w.filled(1));
      await tool.getByLabel(w.quantity).first().fill('45');
      await expect(tool.getByRole('button', {name: w.save})).toHaveCount(0);
      await tool.getByRole('button', {name: w.again}).click();
      // 50 TB are 200,000 a year: 66,849 × 1.1 = 73,533 for 122 days, 66,301 × 1.1 = 72,931 for 121.
      await expect(tool.getByRole('status').filter({hasText: w.filled(1)})).toContainText(w.yen('219,997'));
      await expect(tool.getByRole('status').filter({hasText: w.filled(1)})).toBeFocused();
      const {reading} = await saved(page, tool, w.save);
      expect(reading).toMatchObject({ok: true, plan: plan({...storage, quantities: ['45']})});
    });

    test('lines of DDBJ Group Cloud are left out only when told to', async ({page}) => {
      const tool = await open(page, address, plan(cloud, storage), w.fill);
      await give(tool, w.fill, 'a.xlsx', synthetic());
      await expect(tool.getByRole('alert').filter({hasText: 'DDBJ'})).toBeVisible();
      await tool.getByRole('button', {name: w.others}).click();
      await expect(tool.getByRole('status').filter({hasText: w.filled(1)})).toContainText(w.yen('175,997'));
      // 3,981,994 + 175,997
      const note = tool.getByRole('listitem').filter({hasText: w.yen('4,157,991')});
      await expect(note).toContainText(w.yen('175,997'));
      await expect(note).toContainText(w.purposeSheet);
      await expect(note.getByRole('link')).toHaveAttribute('href', /#what-the-sheet-cannot-do$/);
      const {reading} = await saved(page, tool, w.save);
      expect(reading).toMatchObject({ok: true, plan: plan(storage)});
    });

    test('a filled workbook is read into the plan; undo brings the plan before back', async ({page}) => {
      const tool = await open(page, address, plan(b200), w.read);
      await expect(tool).toContainText(w.yen('594,000'));
      await give(tool, w.read, 'a.xlsx', typedDate());
      await expect(tool.getByRole('status').filter({hasText: w.loaded(1)})).toBeVisible();
      await expect(tool).toContainText(w.yen('175,997'));
      await expect(tool).not.toContainText(w.yen('594,000'));
      // Row 12 has a date as text: read, but wrong in the workbook. Row 13 ends before it starts: not read.
      await expect(tool).toContainText(w.row(12));
      await expect(tool).toContainText(w.asText);
      await expect(tool).toContainText(w.row(13));
      await expect(tool.getByLabel(w.read)).toBeEnabled();
      await tool.getByRole('button', {name: w.undo, exact: true}).click();
      await expect(tool).toContainText(w.yen('594,000'));
    });

    test('an empty workbook leaves the plan as it is', async ({page}) => {
      const tool = await open(page, address, plan(b200), w.read);
      await give(tool, w.read, 'a.xlsx', synthetic());
      await expect(tool).toContainText(w.nothing);
      await expect(tool).toContainText(w.yen('594,000'));
    });

    for (const [what, bytes, said] of [
      ['a text', () => Buffer.from('開始日,終了日\n'), w.notExcel],
      ['another year’s', ofLastYear, w.otherYear],
      ['another workbook', otherBook, w.noSheet],
      ['six megabytes', () => Buffer.alloc(6_000_000), w.tooLarge],
    ] as const) {
      test(`${what} is refused, for filling and for reading, and the plan stays`, async ({page}) => {
        const tool = await open(page, address, plan(storage), w.fill);
        for (const label of [w.fill, w.read]) {
          await give(tool, label, 'wrong.xlsx', bytes());
          await expect(tool.getByRole('alert').filter({hasText: said})).toHaveCount(label === w.fill ? 1 : 2);
        }
        await expect(tool.getByRole('button', {name: w.save})).toHaveCount(0);
        await expect(tool).toContainText(w.yen('175,997'));
        await tool.getByLabel(w.quantity).first().fill('45');
        await expect(tool).toContainText(w.yen('219,997'));
        await expect(tool.getByRole('button', {name: w.again})).toHaveCount(0);
      });
    }

    for (const [what, of, said] of [
      ['sixteen lines', plan(...Array.from({length: 16}, () => storage)), w.tooManyLines],
      [
        'eleven accounts',
        plan({...storage, quantities: Array.from({length: 11}, () => '1')}),
        w.tooManyAccounts,
      ],
    ] as const) {
      test(`${what} do not go into the workbook`, async ({page}) => {
        const tool = await open(page, address, of, w.fill);
        await give(tool, w.fill, 'a.xlsx', synthetic());
        await expect(tool.getByRole('alert').filter({hasText: said})).toBeVisible();
        await expect(tool.getByRole('button', {name: w.save})).toHaveCount(0);
      });
    }

    test('of two files given at once the second wins', async ({page}) => {
      const tool = await open(page, address, plan(storage), w.fill);
      await give(tool, w.fill, 'first.xlsx', workbooks.at(-1)?.[1]() ?? synthetic());
      await give(tool, w.fill, 'second.xlsx', Buffer.from('no workbook'));
      await expect(tool.getByRole('alert').filter({hasText: w.notExcel})).toContainText('second.xlsx');
      await page.waitForTimeout(1500);
      await expect(tool.getByRole('button', {name: w.save})).toHaveCount(0);
    });

    test('without a network after loading, the panel says so and works once it is back', async ({page}) => {
      const tool = await open(page, address, plan(storage), w.fill);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await give(tool, w.fill, 'a.xlsx', synthetic());
      await expect(tool.getByRole('alert').filter({hasText: w.broken})).toBeVisible();
      await page.context().setOffline(false);
      await give(tool, w.fill, 'a.xlsx', synthetic());
      await expect(tool).toContainText(w.filled(1));
    });
  });
}
