// The search on the built site: forty queries whose answers were written down beforehand, the keyboard, no result, no index, states of notices
// at the reader's clock, and what the first query weighs.
import {expect, type Page, test} from '@playwright/test';
import {languages} from './built-site';
import {openPage} from './living-page';
import {rulesBroken, withAdvice} from './rules-broken';
import {searchQueries} from './search-queries';
import {watchTraffic} from './traffic';

const FIRST = 3;
const MOST_BYTES = 150_000;

const field = (page: Page) => page.locator('dialog input');
const results = (page: Page) => page.locator('dialog ol > li > a[data-result]');

/** Types all at once, and waits for what is found for it. */
async function search(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query);
  await expect(page.locator('dialog [role=status]')).toContainText(query.trim());
  return results(page).evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
}

async function open(page: Page, address: string): Promise<void> {
  await openPage(page, address);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
}

for (const {locale, prefix} of languages) {
  test(`queries find the expected page among the first ${FIRST}, ${locale}`, async ({page}) => {
    await open(page, `${prefix}/status/`);
    const misses: string[] = [];
    for (const {query, expected} of searchQueries[locale]) {
      const first = (await search(page, query)).slice(0, FIRST);
      if (!expected.some((address) => first.includes(prefix + address))) {
        misses.push(`${query}: ${first.join(' ') || 'nothing'}, expected ${expected.join(' or ')}`);
      }
    }
    console.log(`Search, ${locale}: ${misses.length} missed${misses.map((miss) => `\n  ${miss}`).join('')}`);
    expect(searchQueries[locale]).toHaveLength(20);
    expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(1);
  });

  test(`the first query weighs at most ${MOST_BYTES / 1000} kB and asks this site alone, ${locale}`, async ({
    page,
    baseURL,
  }) => {
    // Not a page that has all notices loaded already: the results ask for them.
    const opened = watchTraffic(page);
    await openPage(page, `${prefix}/application/invoice/`);
    await opened();
    const foreign: string[] = [];
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url());
    });
    const queried = watchTraffic(page);
    await page.keyboard.press('Control+k');
    await search(page, locale === 'ja' ? 'SSH鍵' : 'ssh key');
    const files = await queried();
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(
      `First query, ${locale}: ${bytes} bytes in ${files.length} files\n${files.map((file) => `  ${file.bytes} ${file.pathname}`).join('\n')}`,
    );
    expect(files.filter(({pathname}) => pathname.includes('/pagefind/')).length).toBeGreaterThan(5);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(foreign).toEqual([]);
    expect(said).toEqual([]);
    expect(page.url()).toBe(`${baseURL}${prefix}/application/invoice/`);
    expect(
      await page.evaluate(() => [localStorage, sessionStorage].flatMap((store) => Object.values(store))),
    ).not.toContain(locale === 'ja' ? 'SSH鍵' : 'ssh key');
  });
}

test('the keyboard opens, moves, follows and closes, and the focus goes back', async ({page}) => {
  await openPage(page, '/tools/fees/');
  const dialog = page.locator('dialog');
  // In a field, the key is a letter.
  await page.locator('main input').first().focus();
  await page.keyboard.press('/');
  await expect(dialog).toHaveCount(0);
  const button = page.getByRole('button', {name: '検索'});
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await search(page, '請求書');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('/');
  await expect(field(page)).toHaveValue('');
  await search(page, '誓約書');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/application\/agreement_signing\/$/);
  await expect(dialog).toHaveCount(0);
});

test('a query without result says so and helps; the dialog breaks no rule of WCAG, on a phone and in the dark too', async ({
  page,
}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await page.setViewportSize({width: 320, height: 640});
  await open(page, '/en/status/');
  expect(await search(page, 'qqzzxx')).toEqual([]);
  const dialog = page.getByRole('dialog', {name: 'Search this site'});
  await expect(dialog.getByRole('status')).toHaveText('No page matches “qqzzxx”.');
  for (const address of ['/en/application/reference/', '/en/tools/checklist/']) {
    await expect(dialog.locator(`a[href="${address}"]`)).toBeVisible();
  }
  expect(await rulesBroken(page, 'dialog', withAdvice)).toEqual([]);
  await search(page, 'maintenance');
  expect(await rulesBroken(page, 'dialog', withAdvice)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a mistyped word is looked for as the word that was meant, and that is said', async ({page}) => {
  await open(page, '/en/status/');
  const status = page.locator('dialog [role=status]');
  for (const [typed, meant, expected] of [
    ['fingerprnt', 'fingerprint', '/en/tools/ssh-key/'],
    ['renewl', 'renewal', '/en/application/renewal/'],
    ['ssh-keyegn', 'keygen', '/en/application/ssh_keys/'],
  ] as const) {
    const found = await search(page, typed);
    await expect(status).toContainText(`so “${meant}” was looked for`);
    expect(found, typed).toContain(expected);
  }
  await search(page, 'renewal');
  await expect(status).not.toContainText('looked for');
});

test('a notice has the state of the reader’s clock', async ({page}) => {
  const notice = '/en/blog/2026-03-13-scheduled-maintenance/';
  for (const [now, state] of [
    ['2026-03-10T12:00+09:00', 'Scheduled'],
    ['2026-03-14T12:00+09:00', 'In force'],
    ['2026-11-21T12:00+09:00', 'Ended'],
  ] as const) {
    await page.clock.setFixedTime(Date.parse(now));
    await open(page, '/en/status/');
    await search(page, 'scheduled maintenance');
    const row = page.locator(`dialog li:has(> a[href="${notice}"])`);
    await expect(row.locator('[class*=badge_]'), now).toHaveText(state);
  }
});

test('an index that does not come is said, and tried again', async ({page}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await open(page, '/en/status/');
  await field(page).fill('invoice');
  const alert = page.locator('dialog [role=alert]');
  await expect(alert).toContainText('could not be loaded');
  await page.unroute('**/pagefind/**');
  await alert.getByRole('button').click();
  await expect(results(page).first()).toHaveAttribute('href', '/en/application/invoice/');
});

test('without scripts the button is a link to the list of what people want to do', async ({browser}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto('/en/status/');
  await page.getByRole('link', {name: 'Search'}).click();
  await expect(page).toHaveURL(/\/en\/#find-your-way$/);
  await expect(page.locator('#find-your-way')).toBeVisible();
  await context.close();
});
