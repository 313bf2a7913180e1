// The fee estimator in both languages: lines in, the engine's amounts out; shared, reloaded, undone, saved, printed;
// the usage plan workbook.
import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {estimate} from '../../fees/estimate';
import type {Plan, PlanLine} from '../../fees/plan';
import {tariffs} from '../../fees/prices';
import {edition2026} from '../../fees/workbook/editions/2026';
import {usagePlan} from '../../fees/workbook/fixtures/usage-plan';
import {readWorkbook} from '../../fees/workbook/read';
import {dateInJapan} from '../../lib/civil-date';
import {dayInWords} from '../../lib/dates-in-words';
import {expect, test} from '../browser-test';
import {languages, testsLogic} from '../built-site';
import {costOf, estimatorWith, planOf} from '../fee-plans';
import {arrivalAt, download, openPage, openTool, printedPages} from '../page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const button = {
  copy: /^(複製|Copy)/,
  remove: /^(削除|Remove)/,
  undo: /^(元に戻す|Undo)$/,
  startOver: /^(最初からやり直す|Start over)$/,
  share: /^(共有リンク|Share)$/,
  formula: /^(計算の内訳|How it is calculated)/,
  csv: /CSV/,
};

function toolOf(page: Page) {
  const tool = page.locator('main section[aria-label]').first();
  return {
    tool,
    press: (name: RegExp) => tool.getByRole('button', {name}).first().click(),
    quantity: tool.locator('ol > li input[inputmode=decimal]'),
    names: tool.locator('ol > li[id] > div:first-child > h3'),
    total: tool.locator('.ui-result__head .ui-figure'),
    announced: tool.locator('.ui-result__head').getByRole('status'),
  };
}

const in2026 = (line: PlanLine): PlanLine => ({...line, start: '2026-04-01', end: '2027-03-31'}) as PlanLine;

for (const {locale, prefix} of languages) {
  const address = `${prefix}/tools/fees/`;
  const cost = (plan: Plan) => costOf(plan, locale);
  const both = planOf('storage', 'node');

  test(`fee estimator, ${locale}`, async ({page, context, step}) => {
    const {tool, press, quantity, names, total, announced} = toolOf(page);
    await openTool(page, address);

    await step('a line that is typed, with full-width digits, and its formula', async () => {
      await tool.locator('[data-tile=storage]').click();
      await expect(quantity).toBeFocused();
      // An empty field is no fault.
      await expect(tool.locator('[aria-invalid=true]')).toHaveCount(0);
      await page.keyboard.type('３１ＴＢ');
      await tool
        .getByRole('radio', {name: /4月1日から1年間|^Whole year/})
        .first()
        .check();
      await expect(total).toContainText(cost(planOf('storage')));
      await press(button.formula);
      await expect(tool.locator('ol > li')).toContainText([/÷ 36[56]/]);
    });
    await step('screen readers hear the total once, after a pause', async () => {
      await expect(announced).toContainText(cost(planOf('storage')));
    });
    await step('a second line with dates of its own', async () => {
      await tool.locator('[data-tile=gpu]').click();
      const line = tool.locator('ol > li[id]').nth(1);
      await line.getByRole('radio').last().check();
      const [{start, end}] = planOf('node').lines as unknown as [{start: string; end: string}];
      await line.locator('input[type=date]').first().fill(start);
      await line.locator('input[type=date]').last().fill(end);
      await expect(total).toContainText(cost(both));
    });
    await step('a line is copied, removed, brought back', async () => {
      const node = ((await names.last().textContent()) ?? '').replace(/^\d+\. /, '');
      await press(button.copy);
      await expect(names).toHaveCount(3);
      await expect(total).toContainText(cost(planOf('storage', 'storage', 'node')));
      await press(button.remove);
      await press(button.remove);
      await expect(names.first()).toContainText(node);
      await press(button.undo);
      await expect(names).toHaveCount(2);
      await expect(total).toContainText(cost(both));
    });
    await step('a slip is reported at its field, and the line is in no total', async () => {
      await quantity.last().fill('1,5');
      await expect(tool.locator('[aria-invalid=true]')).toHaveCount(1);
      await expect(total).toContainText(cost(planOf('storage')));
      await tool.locator('a[href^="#fees-line-"]').click();
      await expect(tool.locator('ol > li[id]').last()).toBeFocused();
      await quantity.last().fill('1');
      await expect(total).toContainText(cost(both));
    });
    await step('a reload keeps the plan; a link carries it, without names', async () => {
      await page.reload();
      await expect(total).toContainText(cost(both));
      await press(button.share);
      const link = (await tool.locator('pre').first().textContent()) ?? '';
      expect(link).toBe(new URL(estimatorWith(planOf('storage', 'node'), prefix), page.url()).href);
      const other = await context.newPage();
      await openTool(other, link);
      await expect(toolOf(other).total).toContainText(cost(both));
      await other.close();
    });
    await step('a link to a heading arrives, though the kept plan is drawn above it', async () => {
      await openPage(page, `${prefix}/status/`);
      await openPage(page, `${address}#how-to-estimate`);
      await expect(total).toContainText(cost(both));
      expect(await arrivalAt(page, 'how-to-estimate')).toMatchObject({arrived: true});
    });
    await step('the file for spreadsheets, with the mark of its encoding for Excel', async () => {
      const {name, path} = await download(page, () => press(button.csv));
      expect(name).toBe(`nig-fees-${both.fiscalYear}.csv`);
      const text = readFileSync(path, 'utf8');
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text).toContain(`,${cost(both).replace(/\D/g, '')}\r\n`);
    });
    await step('paper has the sheet alone, on one page', async () => {
      const sheet = page.locator('[data-print-sheet]');
      await expect(sheet).toBeHidden();
      expect(await printedPages(page)).toBe(1);
      await page.emulateMedia({media: 'print'});
      await expect(sheet).toContainText(cost(both));
      const estimated = estimate(both, tariffs);
      const {lines, termTotals} = estimated.ok ? estimated.result : {lines: [], termTotals: []};
      for (const amount of [...lines.flatMap(({fees}) => fees), ...termTotals]) {
        await expect(sheet).toContainText(amount.toLocaleString('en-US'));
      }
      await expect(sheet).toContainText(new URL(estimatorWith(planOf('storage', 'node'), prefix), page.url()).href);
      await expect(sheet).toContainText(dayInWords(dateInJapan(Date.now()), locale));
      await expect(sheet).toContainText(locale === 'ja' ? '所属機関・部局' : 'Institution, department');
      await expect(tool).toBeHidden();
      await page.emulateMedia({media: null});
    });
    await step('start over empties the form and can be undone', async () => {
      await press(button.startOver);
      await expect(names).toHaveCount(0);
      await press(button.undo);
      await expect(total).toContainText(cost(both));
    });
    await step(
      'a broken link says so and leaves the plan alone; one that was cut off gives what can be read',
      async () => {
        // Cut off inside a character, and opened in the tab that shows the tool.
        await page.goto(`${address}#plan=hello%E5%8`);
        await expect(tool.getByRole('status').first()).toBeFocused();
        await expect(total).toContainText(cost(both));
        await page.goto(`${estimatorWith(planOf('storage'), prefix).replace(/~end$/, '')}~storage-personal_20`);
        await expect(tool.getByRole('status').first()).toBeFocused();
        await expect(total).toContainText(cost(planOf('storage')));
      },
    );
  });

  if (testsLogic({locale})) {
    test(`the clock of the estimator, ${locale}`, async ({page, step}) => {
      const {tool, quantity, total} = toolOf(page);
      const years = tool.getByRole('radio', {name: /^\d{4}$/});
      const at = async (day: string): Promise<void> => {
        // The estimator stores its plan when the page is left.
        await page.goto('/accessibility/');
        await page.evaluate(() => sessionStorage.clear());
        await page.clock.setFixedTime(`${day}T12:00+09:00`);
        await openTool(page, address);
      };
      for (const [day, ...offered] of [
        ['2026-11-28', '2026', '2027'],
        ['2027-03-31', '2026', '2027'],
        ['2028-04-02', '2028', '2029'],
      ] as const) {
        await step(`on ${day}`, async () => {
          await at(day);
          await expect(years.first()).toBeChecked();
          await expect(years.locator('..')).toHaveText([...offered]);
          await tool.locator('[data-tile=storage]').click();
          await quantity.fill('45');
          await expect(tool.locator('ol > li').getByRole('radio').first()).toBeChecked();
        });
      }
      await step('a start in the past says what it costs from today; one button starts today', async () => {
        await at('2026-11-28');
        await page.goto(estimatorWith({fiscalYear: 2026, lines: planOf('storage').lines.map(in2026)}, prefix));
        await expect(total).toContainText('175,997');
        await expect(tool.locator('ol > li .ui-callout')).toContainText('59,791');
        await tool.getByRole('button', {name: /今日からにする|Start today/}).click();
        await expect(total).toContainText('59,791');
        await expect(tool.locator('ol > li .ui-callout')).toHaveCount(0);
      });
    });

    test(`usage plan workbook, ${locale}`, async ({page, requested, step}) => {
      const {tool, press, quantity, total} = toolOf(page);
      // The edition of the workbook decides the year.
      const inEdition = ({lines}: Plan): Plan => ({fiscalYear: 2026, lines});
      const plan = inEdition(both);
      const alerts = tool.locator('[role=alert]');
      const give = (index: number, name: string, bytes: Uint8Array) =>
        tool
          .locator('input[type=file]')
          .nth(index)
          .setInputFiles({name, mimeType: XLSX, buffer: Buffer.from(bytes)});
      const fill = (name: string, bytes: Uint8Array) => give(0, name, bytes);
      const read = (name: string, bytes: Uint8Array) => give(1, name, bytes);
      await openTool(page, estimatorWith(plan, prefix));
      await expect(total).toContainText(cost(plan));
      let filled = new Uint8Array();

      await step('is filled in; the engine reads the plan from the saved file', async () => {
        await tool.getByText(/^(先に氏名や利用目的も記入する|Add names and purpose first)$/).click();
        await tool.getByLabel(/^(責任者の氏名|Name of the responsible person)$/).fill('鈴木太郎');
        const {name, path} = await download(page, () => fill('plan.xlsm', usagePlan('2026')));
        expect(name).toBe('plan-filled.xlsm');
        await expect(tool.getByRole('status').filter({hasText: name})).toContainText(cost(plan));
        filled = new Uint8Array(readFileSync(path));
        expect(readWorkbook(filled, tariffs, [edition2026])).toMatchObject({ok: true, plan});
      });
      await step('what was said of the file goes when the plan changes', async () => {
        await quantity.first().fill('45');
        await expect(tool.getByRole('status').filter({hasText: 'plan-filled'})).toHaveCount(0);
      });
      await step('is read into the plan; undo brings the plan before back', async () => {
        await tool.locator('summary', {hasText: /^(利用計画表を読み込む|Import the usage plan)$/}).click();
        await read('filled.xlsx', filled);
        await expect(total).toContainText(cost(plan));
        await press(button.undo);
        await expect(quantity.first()).toHaveValue('45');
      });
      await step('a file that is no workbook, or of another year, is refused and the plan stays', async () => {
        await read('text.xlsx', Buffer.from('a,b\n'));
        await expect(alerts.filter({hasText: 'text.xlsx'})).toBeVisible();
        await fill('old.xlsx', usagePlan('2025'));
        await expect(alerts.filter({hasText: 'old.xlsx'})).toBeVisible();
        await expect(quantity.first()).toHaveValue('45');
      });
      await step('what the file counts besides its lines is said', async () => {
        await read('cloud.xlsx', usagePlan('2026', {E12: 31, U34: 1000}));
        await expect(alerts.filter({hasText: 'U34'})).toBeVisible();
        await press(button.undo);
      });
      await step('lines of DDBJ Group Cloud are left out, and it is said', async () => {
        const mixed = inEdition(planOf('cloud', 'storage'));
        await page.evaluate(() => sessionStorage.clear());
        await openTool(page, estimatorWith(mixed, prefix));
        await download(page, () => fill('plan.xlsx', usagePlan('2026')));
        const status = tool.getByRole('status').filter({hasText: 'plan-filled.xlsx'});
        await expect(status).toContainText(cost(inEdition(planOf('storage'))));
        await expect(status).toContainText('DDBJ');
      });
      expect(requested.filter((url) => /xlsx|upload/.test(url))).toEqual([]);
    });
  }
}
