// Shared storage, a tab of the estimator; `npm run test:all` tests both languages.

import {yenText} from '../../fees/components/yen';
import {tariffs} from '../../fees/prices';
import {divideSharedStorage} from '../../fees/shared-storage';
import {expect, test} from '../browser-test';
import {languages, testsLogic} from '../built-site';
import {beginningYear} from '../fee-plans';
import {copiedText, openAllDetails, openPage} from '../page';

function partsOf(quotas: string[]) {
  const answer = divideSharedStorage({division: 'general', fiscalYear: beginningYear, quotas}, tariffs);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result;
}

for (const {locale, prefix} of languages.filter(testsLogic)) {
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
}
