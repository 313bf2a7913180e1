// The fee estimator as a person uses it, in both languages: lines in, the engine's amounts out; shared, reloaded, undone; a broken link.
import {expect, type Locator, test} from '@playwright/test';
import {languages} from './built-site';
import {openTool, tabTo} from './living-page';
import {rulesBroken} from './rules-broken';

const words = {
  ja: {
    add: '追加',
    quantity: '容量（TB）',
    undo: '元に戻す',
    share: '共有リンクを作る',
    startOver: '最初からやり直す',
    notRead: 'リンクから読める行がありませんでした',
    toLine2: '行2へ',
    lineFee: 'この行の料金',
    total: '合計（税込）',
    down: (line: number) => `行${line}を下へ`,
    copy: (line: number) => new RegExp(`複製 ?（行${line}）`),
    remove: (line: number) => new RegExp(`削除 ?（行${line}）`),
    wholeNode: 'ノード1台 = 192単位',
    clipped: '外の31日は数えません',
    inNodes: 'ノードの台数で考える',
    nodes: 'ノードの台数',
    units: '単位の数',
    accounts: 'アカウントごとに分けて入れる',
    addAccount: 'アカウントを足す',
    account2: '2つ目のアカウント',
    yen: (digits: string) => `${digits}円`,
  },
  en: {
    add: 'Add',
    quantity: 'Storage (TB)',
    undo: 'Undo',
    share: 'Make a link to share',
    startOver: 'Start over',
    notRead: 'No line of the link could be read',
    toLine2: 'Go to line 2',
    lineFee: 'This line costs',
    total: 'Total',
    down: (line: number) => `Move line ${line} down`,
    copy: (line: number) => new RegExp(`Copy \\(line ${line}\\)`),
    remove: (line: number) => new RegExp(`Remove \\(line ${line}\\)`),
    wholeNode: '1 whole node = 192 units',
    clipped: 'Days outside it that do not count: 31',
    inNodes: 'Count in whole nodes',
    nodes: 'Number of nodes',
    units: 'Number of units',
    accounts: 'Enter the quantity of each account',
    addAccount: 'Add an account',
    account2: 'Account 2',
    yen: (digits: string) => `${digits} JPY`,
  },
} as const;

for (const {locale, prefix} of languages) {
  const w = words[locale];
  const address = `${prefix}/tools/fees/`;

  test.describe(`fee estimator, ${locale}`, () => {
    test('a line by keyboard alone: 31 TB cost what the workbook says, and the formula opens', async ({
      page,
    }) => {
      const tool = await openTool(page, address);
      await tool.getByRole('combobox').first().focus();
      await tabTo(page, tool.getByRole('button', {name: w.add, exact: true}));
      await page.keyboard.press('Enter');
      await expect(tool.getByLabel(w.quantity)).toBeFocused();
      await page.keyboard.type('31');
      await expect(tool).toContainText(w.yen('175,997'));
      await expect(tool).toContainText(w.yen('58,826'));
      await tabTo(page, tool.locator('summary', {hasText: w.lineFee}));
      await page.keyboard.press('Enter');
      await expect(tool.locator('details[open]', {hasText: w.lineFee})).toContainText('53,479.45');
    });

    test('the three presets by keyboard alone, each to the yen; moved, copied, removed, undone', async ({
      page,
    }) => {
      const tool = await openTool(page, address);
      const total = tool.getByRole('status').filter({hasText: w.total});
      await tool.getByRole('combobox').first().focus();
      for (const [preset, amount, key] of [
        [/31 TB/, '175,997', 'Tab'],
        // A new line takes the focus: the examples lie behind.
        [/B200/, '769,997', 'Shift+Tab'],
        [/DDBJ/, '4,751,991', 'Shift+Tab'],
      ] as const) {
        await tabTo(page, tool.getByRole('button', {name: preset}), key);
        await page.keyboard.press('Enter');
        await expect(total).toContainText(w.yen(amount));
      }
      const names = tool.locator('ol > li[id] > div:first-child > p');
      const [storage, b200, cloud] = await names.allTextContents();
      const rest = (name: string | undefined): string => name?.replace(/^\d+\. /, '') ?? '';
      await tabTo(page, tool.getByRole('button', {name: w.down(1)}), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(names.first()).toContainText(rest(b200));
      // The line that was moved keeps the focus, so that it can be moved on.
      await expect(tool.getByRole('button', {name: w.down(2)})).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(names.nth(2)).toContainText(rest(storage));
      await tabTo(page, tool.getByRole('button', {name: w.copy(3)}));
      await page.keyboard.press('Enter');
      await expect(names).toHaveCount(4);
      await expect(total).toContainText(w.yen('4,927,988'));
      await tabTo(page, tool.getByRole('button', {name: w.remove(2)}), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(names).toHaveCount(3);
      await expect(names.nth(1)).toContainText(rest(storage));
      await expect(tool.locator('ol > li').nth(1)).toBeFocused();
      await tabTo(page, tool.getByRole('button', {name: w.undo, exact: true}));
      await page.keyboard.press('Enter');
      await expect(names.nth(1)).toContainText(rest(cloud));
    });

    test('start over empties the form, says so, and can be undone', async ({page}) => {
      const tool = await openTool(page, address);
      await tool.getByRole('button', {name: /31 TB/}).click();
      await tool.getByRole('button', {name: w.startOver}).click();
      await expect(tool).not.toContainText(w.yen('175,997'));
      await tool.getByRole('button', {name: w.undo, exact: true}).click();
      await expect(tool).toContainText(w.yen('175,997'));
    });

    test('nodes become units, accounts are added up, days outside the year are told at the dates', async ({
      page,
    }) => {
      const tool = await openTool(
        page,
        `${address}?plan=v1~2026~dedicated-personal_cpu-1_20260301-20270331_1~end`,
      );
      await expect(tool).toContainText(w.wholeNode);
      await expect(tool).toContainText(w.clipped);
      await tool.locator('summary', {hasText: w.inNodes}).click();
      await tool.getByLabel(w.nodes).fill('1.5');
      await expect(tool.getByLabel(w.units, {exact: true})).toHaveValue('288');
      await tool.locator('summary', {hasText: w.accounts}).click();
      await tool.getByRole('button', {name: w.addAccount}).click();
      await tool.getByLabel(w.account2).fill('12');
      await expect(tool).toContainText('300');
      await page.reload();
      await expect(tool.getByLabel(w.account2)).toHaveValue('12');
    });

    test('full-width digits are read', async ({page}) => {
      const tool = await openTool(page, address);
      await tool.getByRole('button', {name: w.add, exact: true}).click();
      await tool.getByLabel(w.quantity).fill('３１');
      await expect(tool).toContainText(w.yen('175,997'));
    });

    test('a reload keeps the plan, a link carries it, undo takes a step back', async ({page, context}) => {
      const tool = await openTool(page, address);
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
      const tool = await openTool(page, address);
      await tool.getByRole('button', {name: /31 TB/}).click();
      await tool.getByRole('button', {name: w.add, exact: true}).click();
      await tool.getByLabel(w.quantity).nth(1).fill('1,5');
      await expect(tool.locator('[aria-invalid=true]')).toHaveCount(1);
      await expect(tool).toContainText(w.yen('175,997'));
      await expect(tool.getByLabel(w.quantity).nth(1)).toHaveValue('1,5');
      expect(await rulesBroken(page, 'main')).toEqual([]);
      await tool.getByRole('link', {name: w.toLine2}).click();
      await expect(tool.locator('ol > li').nth(1)).toBeFocused();
    });

    test('a link that was cut off says so and keeps what can be read', async ({page}) => {
      const tool = await openTool(
        page,
        `${address}?plan=v1~2026~storage-general_20260401-20270331_31~storage-personal_2026`,
      );
      await expect(tool.getByRole('status').first()).toBeVisible();
      await expect(tool).toContainText(w.yen('175,997'));
    });

    test('a link of which nothing can be read leaves the plan alone; undo after a reload takes nothing away', async ({
      page,
    }) => {
      const tool = await openTool(page, address);
      await tool.getByRole('button', {name: /31 TB/}).click();
      await expect(tool).toContainText(w.yen('175,997'));
      await page.goto(`${address}?plan=hello`);
      await expect(tool).toContainText(w.notRead);
      await expect(tool).toContainText(w.yen('175,997'));
      await page.reload();
      await expect(tool).toContainText(w.yen('175,997'));
      await expect(tool.getByRole('button', {name: w.undo, exact: true})).toBeDisabled();
    });

    test('nothing is sent, and no accessibility rule is broken', async ({page}) => {
      const tool = await openTool(page, address);
      await page.waitForLoadState('networkidle');
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await tool.getByRole('button', {name: /DDBJ/}).first().click();
      await expect(tool).toContainText(w.yen('3,981,994'));
      await tool.locator('summary', {hasText: w.lineFee}).click();
      expect(requests).toEqual([]);
      expect(await rulesBroken(page, 'main')).toEqual([]);
    });
  });
}
