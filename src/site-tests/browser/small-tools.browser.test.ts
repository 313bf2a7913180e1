// The small tools on pages about prices, in both languages: the small form of the estimator, shared storage, GPU use in
// hours.

import {yenText} from '../../fees/components/yen';
import {tariffs} from '../../fees/prices';
import {divideSharedStorage} from '../../fees/shared-storage';
import {expect, test} from '../browser-test';
import {languages} from '../built-site';
import {beginningYear, costOf, estimatorWith, planOf} from '../fee-plans';
import {copiedText, openAllDetails, openPage, openTool} from '../page';

function partsOf(quotas: string[]) {
  const answer = divideSharedStorage({division: 'general', fiscalYear: beginningYear, quotas}, tariffs);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result;
}

for (const {locale, prefix} of languages) {
  test(`small form of the estimator, ${locale}`, async ({page, step}) => {
    const tool = page.locator('main section[aria-label]').first();
    const quantity = tool.locator('input[inputmode=decimal]');
    await step('computes its line', async () => {
      await openTool(page, estimatorWith(planOf('node'), prefix));
      await expect(tool).toContainText(costOf(planOf('node'), locale));
      await openPage(page, `${prefix}/application/billing_services/`);
      await openAllDetails(page);
      await expect(tool).toContainText(costOf(planOf('storage'), locale));
    });
    await step('hands its line over as typed, after the plan that is there', async () => {
      await quantity.fill('1,5');
      await expect(quantity).toHaveAttribute('aria-invalid', 'true');
      await tool.locator('a[href*="/tools/fees/"]').click();
      await expect(page).toHaveURL(/\/tools\/fees\/$/);
      await expect(tool).toContainText(costOf(planOf('node'), locale));
      await expect(quantity.last()).toHaveValue('1,5');
    });
  });

  test(`shared storage, ${locale}`, async ({page, step}) => {
    await openPage(page, `${prefix}/tools/fees/#shared-storage`);
    const tool = page.locator('main section[aria-label]', {has: page.locator('ol fieldset')}).first();
    const quotas = tool.locator('input[inputmode=decimal]');
    const amounts = tool.locator('tbody tr > td:nth-child(2)');
    const expectParts = (...typed: string[]) => {
      const {parts, whole} = partsOf(typed);
      return expect(amounts).toHaveText(
        [...parts.map(({total}) => total), whole.total].map((amount) => yenText(amount, locale)),
      );
    };
    await openAllDetails(page);
    await step('the parts add up, and go to the clipboard with their names alone', async () => {
      await tool.locator('ol input').first().fill('=genome');
      await quotas.nth(0).fill('25');
      await quotas.nth(1).fill('10');
      await expectParts('25', '10');
      await tool.getByRole('button').last().click();
      await expect.poll(() => copiedText(page)).toContain('=genome\t');
      expect(await page.evaluate(() => JSON.stringify([location.href, {...sessionStorage}]))).not.toContain('genome');
    });
    await step('a group more, a group less: the focus goes to its quota', async () => {
      await tool.locator('ol + button').click();
      await expect(quotas.nth(2)).toBeFocused();
      await page.keyboard.type('5');
      await expectParts('25', '10', '5');
      await tool.locator('ol > li').nth(2).getByRole('button').click();
      await expect(quotas.nth(1)).toBeFocused();
      await expectParts('25', '10');
    });
    await step('a slip is reported at its field, and nothing is divided', async () => {
      await quotas.nth(1).fill('1o');
      await expect(quotas.nth(1)).toHaveAttribute('aria-invalid', 'true');
      await expect(tool.getByRole('table')).toHaveCount(0);
    });
  });

  test(`GPU use in hours, ${locale}`, async ({page, step}) => {
    await page.clock.setFixedTime('2026-11-28T12:00+09:00');
    await openPage(page, `${prefix}/application/billing_services/`);
    await openAllDetails(page);
    const helper = page.locator('main details', {has: page.locator('textarea')});
    const hours = helper.locator('textarea');
    await step('56 hours of several uses count as 3 days of the estimator', async () => {
      await hours.fill('24 + ２４.5\n7.5');
      await expect(helper.getByRole('status').filter({hasText: '56'})).toContainText(/→ 3/);
      await expect(helper.locator('a[href*="#plan="]')).toHaveAttribute('href', /_20261128-20261130_1~end$/);
    });
    await step('a slip is reported at its field', async () => {
      await hours.fill('24 3h');
      await expect(hours).toHaveAttribute('aria-invalid', 'true');
      await expect(helper.locator('a[href*="#plan="]')).toHaveCount(0);
    });
  });
}
