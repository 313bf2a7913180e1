// The small form of the fee estimator, as it stands on pages about prices: handed over to the whole tool, and used before its code has come.
import {expect, type Page, test} from '@playwright/test';
import {languages, scriptsWith} from './built-site';
import {openTool} from './living-page';

const words = {
  ja: {
    quantity: '容量（TB）',
    openWhole: '行を足して、1年分を見積もる',
    yen: (digits: string) => `${digits}円`,
  },
  en: {
    quantity: 'Storage (TB)',
    openWhole: 'Add lines and estimate the whole year',
    yen: (digits: string) => `${digits} JPY`,
  },
} as const;

/**
 * Keeps the code of the small form back, as a slow network would.
 * @returns lets it through, or, where it is `never` to come, fails it
 */
async function withholdSmallForm(
  page: Page,
  prefix: '' | '/en',
  comes: 'late' | 'never' = 'late',
): Promise<() => void> {
  let arrive = (): void => {};
  const waiting = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  for (const script of scriptsWith(prefix, 'fees.openWhole')) {
    await page.route(`**${script}`, async (route) => {
      await waiting;
      await (comes === 'never' ? route.abort() : route.continue());
    });
  }
  return arrive;
}

for (const {locale, prefix} of languages) {
  const w = words[locale];
  const address = `${prefix}/tools/fees/`;

  test.describe(`small form of the estimator, ${locale}`, () => {
    test('the small form hands its line over as typed, behind the plan that is there', async ({page}) => {
      const tool = await openTool(page, address);
      await tool.getByRole('button', {name: /B200/}).click();
      await expect(tool).toContainText(w.yen('594,000'));
      const small = await openTool(page, `${prefix}/application/billing_services/`);
      await expect(small).toContainText(w.yen('175,997'));
      await small.getByLabel(w.quantity).fill('1,5');
      await expect(small).not.toContainText(w.yen('0'));
      await small.getByRole('link', {name: w.openWhole}).click();
      await expect(page).toHaveURL(/\/tools\/fees\/$/);
      await expect(tool).toContainText(w.yen('594,000'));
      await expect(tool.getByLabel(w.quantity)).toHaveValue('1,5');
    });

    test('what is typed and selected before the code of the small form is there is carried over to it', async ({
      page,
    }) => {
      const arrive = await withholdSmallForm(page, prefix);
      const small = await openTool(page, `${prefix}/application/billing_services/`);
      const field = small.getByLabel(w.quantity);
      await field.fill('62');
      await field.selectText();
      await expect(small).toContainText(w.yen('175,997'));
      arrive();
      await expect(small).not.toContainText(w.yen('175,997'));
      await expect(field).toHaveValue('62');
      await page.keyboard.type('31');
      await expect(field).toHaveValue('31');
      await expect(small).toContainText(w.yen('175,997'));
    });

    test('a link of the small form that is pressed before its code is there waits for it', async ({page}) => {
      const arrive = await withholdSmallForm(page, prefix);
      const small = await openTool(page, `${prefix}/application/billing_services/`);
      await small.getByLabel(w.quantity).fill('1,5');
      await small.getByRole('link', {name: w.openWhole}).click();
      await expect(page).toHaveURL(/billing_services/);
      arrive();
      await expect(page).toHaveURL(/\/tools\/fees\/$/);
      await expect(page.locator('section[aria-label]').first().getByLabel(w.quantity)).toHaveValue('1,5');
    });

    test('a link of the small form whose code never comes leads to the example', async ({page}) => {
      const arrive = await withholdSmallForm(page, prefix, 'never');
      const small = await openTool(page, `${prefix}/application/billing_services/`);
      await small.getByRole('link', {name: w.openWhole}).click();
      arrive();
      await expect(page).toHaveURL(/\/tools\/fees\//);
      await expect(page.locator('section[aria-label]').first()).toContainText(w.yen('175,997'));
    });
  });
}
