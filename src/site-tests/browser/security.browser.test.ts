// The security policy at work: what is injected does not run, code of the page makes no scripts, no address is passed
// on. That nothing of the site itself is refused is watched in every browser test (browser-test.ts).
import type {Page} from '@playwright/test';
import {oldAddresses} from '../../content-lint/data/addresses';
import {expect, test} from '../browser-test';
import {openPage} from '../page';

const injected =
  '<script>(window.ran??=[]).push("script")</script>' +
  '<img alt="" src="data:," onerror="(window.ran??=[]).push(\'handler\')">' +
  '<iframe title="frame" src="javascript:parent.ran=[...parent.ran??[],\'address\']"></iframe>' +
  '<div id="injected" style="position:fixed"></div>';
const inject = (html: string): string => html.replace('</body>', `${injected}</body>`);
const withoutPolicy = (html: string): string => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
const withoutHeader = ({'content-security-policy': _, ...rest}: Record<string, string>) => rest;
const ran = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...((window as unknown as {ran?: string[]}).ran ?? [])].sort());

/** Opens a page with other markup or other headers. */
async function openChanged(
  page: Page,
  change: (html: string) => string,
  changeHeaders = (all: Record<string, string>): Record<string, string> => all,
): Promise<void> {
  await page.unrouteAll();
  await page.route('**/tools/fees/', async (route) => {
    const response = await route.fetch();
    const body = change(await response.text());
    await route.fulfill({response, body, headers: changeHeaders(response.headers())});
  });
  await openPage(page, '/tools/fees/');
}

test('what is injected runs without the policy, and not with the header or the policy of the page alone', async ({
  page,
  complaints,
}) => {
  await openChanged(page, (html) => withoutPolicy(inject(html)), withoutHeader);
  await expect.poll(() => ran(page)).toEqual(['address', 'handler', 'script']);

  for (const open of [
    () => openChanged(page, (html) => withoutPolicy(inject(html))),
    () => openChanged(page, inject, withoutHeader),
  ]) {
    complaints.length = 0;
    await open();
    await expect
      .poll(() => complaints.filter((line) => /Content Security Policy/i.test(line)).length)
      .toBeGreaterThanOrEqual(4);
    expect(await ran(page)).toEqual([]);
    await expect(page.locator('#injected')).toHaveCSS('position', 'static');
  }
  complaints.length = 0;
});

test('code of the page can make no script of a text, and reach no other host', async ({page, complaints}) => {
  await openPage(page, '/tools/fees/');
  await page.evaluate(() => {
    const tried: Record<string, string> = {};
    Object.assign(window, {tried});
    const attempts: Record<string, () => unknown> = {
      markup: () => {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
      },
      'script address': () => {
        document.createElement('script').src = 'https://example.org/x.js';
      },
      'script text': () => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = ["text"]';
        document.body.append(script);
      },
      worker: () => new Worker('data:text/javascript,'),
      evaluation: () => new Function('return 1')(),
      request: () => fetch('https://example.org/'),
    };
    // Not in this call: what a debugger evaluates may do more than a page.
    setTimeout(async () => {
      for (const [name, attempt] of Object.entries(attempts)) {
        tried[name] = await Promise.resolve()
          .then(attempt)
          .then(
            () => 'done',
            (error: Error) => error.name,
          );
      }
      tried.end = 'reached';
    });
  });
  const tried = (): Promise<Record<string, string>> =>
    page.evaluate(() => (window as unknown as {tried: Record<string, string>}).tried);
  await expect.poll(async () => (await tried()).end).toBe('reached');
  expect(await tried()).toEqual({
    markup: 'TypeError',
    'script address': 'TypeError',
    'script text': 'TypeError',
    worker: 'TypeError',
    evaluation: 'EvalError',
    request: 'TypeError',
    end: 'reached',
  });
  expect(await ran(page)).toEqual([]);
  complaints.length = 0;
});

test('no request says from which page it comes', async ({page}) => {
  const referrers: Promise<string | undefined>[] = [];
  page.on('request', (request) => referrers.push(request.allHeaders().then(({referer}) => referer)));
  await openPage(page, '/');
  await page.locator('.navbar__items a[href="/application/ssh_keys/"]').first().click();
  await expect(page.getByRole('tab').first()).toBeVisible();
  await openPage(page, oldAddresses[0]?.from ?? '/');
  await expect(page.getByRole('tab').first()).toBeVisible();
  expect(referrers.length).toBeGreaterThan(5);
  expect((await Promise.all(referrers)).filter(Boolean)).toEqual([]);
});
