// Storage shared between groups, GPU hours as days: as a person uses them, in both languages.
import {expect, test} from '@playwright/test';
import {languages} from './built-site';
import {copiedText} from './clipboard';
import {openPage, tabTo} from './living-page';
import {rulesBroken} from './rules-broken';

const words = {
  ja: {
    shared: 'グループごとの負担額の計算',
    group: 'グループ',
    name: '名前（なくてもかまいません）',
    quota: '容量（TB）',
    addGroup: 'グループを追加',
    remove: '削除',
    copy: 'コピー グループごとの負担額の表',
    free: '30 TB以下なら無料',
    gpu: 'GPUを時間で考える',
    hours: 'GPU 1つあたりの時間',
    days: '56時間 → 3日',
    estimateDays: 'GPU専用Slurmの3日分を見積もる',
    notANumber: '「3h」は数として読めません',
    yen: (digits: string) => `${digits}円`,
  },
  en: {
    shared: "Each group's part of the fee",
    group: 'Group ',
    name: 'Name (optional)',
    quota: 'Quota (TB)',
    addGroup: 'Add a group',
    remove: 'Remove',
    copy: "Copy the table of each group's part",
    free: '30 TB or less is free',
    gpu: 'GPU use in hours',
    hours: 'Hours per GPU',
    days: '56 h → 3 days',
    estimateDays: 'Estimate 3 days of GPU Slurm',
    notANumber: '"3h" cannot be read as a number',
    yen: (digits: string) => `${digits} JPY`,
  },
} as const;

for (const {locale, prefix} of languages) {
  const w = words[locale];

  test.describe(`storage shared between groups, ${locale}`, () => {
    const address = `${prefix}/tools/fees/`;

    test('by keyboard alone: 25 TB and 10 TB, and the parts add up', async ({page, context}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openPage(page, address);
      const tool = page.getByRole('region', {name: w.shared});
      const quotas = tool.getByLabel(w.quota);
      await expect(quotas).toHaveCount(2);
      await tool.getByLabel(w.name).first().focus();
      await page.keyboard.type('=genome');
      await tabTo(page, quotas.nth(0));
      await page.keyboard.type('25');
      await tabTo(page, quotas.nth(1));
      await page.keyboard.type('10');
      const rows = tool.locator('tbody tr');
      await expect(rows.nth(0)).toContainText(`=genome${w.yen('125,713')}25${w.yen('42,019')}`);
      await expect(rows.nth(1)).toContainText(`${w.group}2`);
      await expect(rows.nth(1)).toContainText(w.yen('50,284'));
      // 125,713 + 50,284
      await expect(rows.nth(2)).toContainText(w.yen('175,997'));
      await tabTo(page, tool.getByRole('button', {name: w.copy}));
      await page.keyboard.press('Enter');
      await expect.poll(() => copiedText(page)).toContain('=genome\t125713\t25\t');
      expect(page.url()).not.toContain('genome');
      expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('genome');
    });

    test('a group more, a group less: the keyboard goes on at its quota', async ({page}) => {
      await openPage(page, address);
      const tool = page.getByRole('region', {name: w.shared});
      const quotas = tool.getByLabel(w.quota);
      await quotas.nth(0).fill('20');
      await quotas.nth(1).fill('10');
      await expect(tool).toContainText(w.free);
      await tool.getByRole('button', {name: w.addGroup}).press('Enter');
      await expect(quotas.nth(2)).toBeFocused();
      await page.keyboard.type('5');
      await expect(tool).toContainText(w.yen('175,997'));
      await tool.getByRole('button', {name: w.remove}).nth(2).press('Enter');
      await expect(quotas).toHaveCount(2);
      await expect(quotas.nth(1)).toBeFocused();
      await expect(tool.getByRole('button', {name: w.remove}).first()).toBeDisabled();
      await expect(tool).toContainText(w.free);
    });

    test('a wrong quota is told beside its field, and nothing is divided', async ({page}) => {
      await openPage(page, address);
      const tool = page.getByRole('region', {name: w.shared});
      const quotas = tool.getByLabel(w.quota);
      await quotas.nth(0).fill('25');
      await expect(tool.getByRole('table')).toBeVisible();
      await quotas.nth(1).fill('1o');
      await expect(quotas.nth(1)).toHaveAttribute('aria-invalid', 'true');
      await expect(quotas.nth(1)).toHaveAccessibleDescription(/25/);
      expect(await rulesBroken(page, 'main')).toEqual([]);
      await expect(quotas.nth(0)).toHaveAttribute('aria-invalid', 'false');
      await expect(tool.getByRole('table')).toHaveCount(0);
      await quotas.nth(1).fill('10');
      await expect(tool).toContainText(w.yen('175,997'));
      expect(await rulesBroken(page, 'main')).toEqual([]);
    });

    test('on a narrow screen the page does not scroll sideways', async ({page}) => {
      await page.setViewportSize({width: 320, height: 700});
      await openPage(page, address);
      const tool = page.getByRole('region', {name: w.shared});
      await tool.getByLabel(w.quota).nth(0).fill('99999');
      const widths = () => page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      await expect(tool.getByRole('table')).toBeVisible();
      expect(await widths()).toEqual([320, 320]);
    });
  });

  test.describe(`GPU use in hours, ${locale}`, () => {
    test('56 hours of several uses count as 3 days; a slip is told', async ({page}) => {
      await openPage(page, `${prefix}/application/billing_services/`);
      const summary = page.locator('summary', {hasText: w.gpu});
      await summary.focus();
      await page.keyboard.press('Enter');
      const hours = page.getByLabel(w.hours);
      await tabTo(page, hours);
      await page.keyboard.type('24 + 24.5');
      await page.keyboard.press('Enter');
      await page.keyboard.type('7.5');
      await expect(page.getByText(w.days)).toBeVisible();
      await expect(hours).toHaveAttribute('aria-invalid', 'false');
      await expect(page.getByRole('link', {name: w.estimateDays})).toHaveAttribute(
        'href',
        /\/tools\/fees\/\?plan=v1~\d{4}~gpu-slurm-personal_accelerator-2_\d{4}0401-\d{4}0403_1~end$/,
      );
      await page.keyboard.type(' 3h');
      await expect(hours).toHaveAccessibleDescription(new RegExp(w.notANumber));
      await expect(page.getByText(w.days)).toHaveCount(0);
      expect(await rulesBroken(page, 'main')).toEqual([]);
    });
  });
}
