// The fee estimator as a person uses it, in both languages: lines in, the engine's amounts out; shared, reloaded, undone; a broken link.
import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {languages} from './built-site';

const words = {
  ja: {
    add: '追加',
    quantity: '容量（TB）',
    undo: '元に戻す',
    share: '共有リンクを作る',
    yen: (digits: string) => `${digits}円`,
  },
  en: {
    add: 'Add',
    quantity: 'Storage (TB)',
    undo: 'Undo',
    share: 'Make a link to share',
    yen: (digits: string) => `${digits} JPY`,
  },
} as const;

async function open(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  return page.locator('section[aria-label]').first();
}

for (const {locale, prefix} of languages) {
  const w = words[locale];
  const address = `${prefix}/tools/fees/`;

  test.describe(`fee estimator, ${locale}`, () => {
    test('a line by keyboard alone: 31 TB cost what the workbook says, and the formula opens', async ({
      page,
    }) => {
      const tool = await open(page, address);
      await tool.getByRole('button', {name: w.add, exact: true}).focus();
      await page.keyboard.press('Enter');
      await tool.getByLabel(w.quantity).focus();
      await page.keyboard.type('31');
      await expect(tool).toContainText(w.yen('175,997'));
      await expect(tool).toContainText(w.yen('58,826'));
      await tool.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      await expect(tool.locator('details[open]')).toContainText('53479.45');
    });

    test('a reload keeps the plan, a link carries it, undo takes a step back', async ({page, context}) => {
      const tool = await open(page, address);
      await tool.getByRole('button', {name: /B200/}).click();
      await expect(tool).toContainText(w.yen('594,000'));
      await page.reload();
      await expect(tool).toContainText(w.yen('594,000'));
      await tool.getByRole('button', {name: w.share}).click();
      const link = (await tool.locator('pre').first().textContent()) ?? '';
      const other = await context.browser()?.newPage();
      await other?.goto(link);
      await expect(other?.locator('section[aria-label]').first() as Locator).toContainText(w.yen('594,000'));
      await other?.close();
      await tool.getByRole('button', {name: /31 TB/}).click();
      await expect(tool).toContainText(w.yen('769,997'));
      await tool.getByRole('button', {name: w.undo}).click();
      await expect(tool).not.toContainText(w.yen('769,997'));
    });

    test('a slip is told beside its field and is in no total', async ({page}) => {
      const tool = await open(page, address);
      await tool.getByRole('button', {name: /31 TB/}).click();
      await tool.getByRole('button', {name: w.add, exact: true}).click();
      await tool.getByLabel(w.quantity).nth(1).fill('1,5');
      await expect(tool.locator('[aria-invalid=true]')).toHaveCount(1);
      await expect(tool).toContainText(w.yen('175,997'));
      await expect(tool.getByLabel(w.quantity).nth(1)).toHaveValue('1,5');
    });

    test('a link that was cut off says so and keeps what can be read', async ({page}) => {
      const tool = await open(
        page,
        `${address}?plan=v1~2026~storage-general_20260401-20270331_31~storage-personal_2026`,
      );
      await expect(tool.getByRole('status').first()).toBeVisible();
      await expect(tool).toContainText(w.yen('175,997'));
    });

    test('nothing is sent, and no accessibility rule is broken', async ({page}) => {
      const tool = await open(page, address);
      await page.waitForLoadState('networkidle');
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await tool.getByRole('button', {name: /DDBJ/}).first().click();
      await expect(tool).toContainText(w.yen('3,981,994'));
      await tool.locator('summary').first().click();
      expect(requests).toEqual([]);
      const {violations} = await new AxeBuilder({page})
        .include('main')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html.slice(0, 100)}`)).toEqual([]);
    });
  });
}
