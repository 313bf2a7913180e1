// Every page, in both languages, as a browser sees it: no message on the console, no request to anybody else, nothing wider than a phone.
import {expect, test} from '@playwright/test';
import {builtPage, languages, pagesOf} from './built-site';

const GROUPS = 4;

for (const {locale, prefix} of languages) {
  const pages = pagesOf(prefix);

  // React writes large parts that load lazily to the end of a page, hidden, for a script to move (src/ui/islands.tsx, `part`).
  test(`no part of a page waits for a script: ${locale}`, () => {
    const waiting = pages.filter(
      (address) => builtPage(prefix + address)('[id^="S:"], [id^="B:"]').length > 0,
    );
    expect(waiting).toEqual([]);
  });

  for (let group = 0; group < GROUPS; group++) {
    test(`pages are quiet, private and fit a phone: ${locale}, part ${group + 1} of ${GROUPS}`, async ({
      page,
      baseURL,
    }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        complaints.push(`${page.url()}: console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: error: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
          complaints.push(`${page.url()}: request to ${request.url()}`);
        }
      });
      page.on('response', (response) => {
        if (response.status() >= 400) {
          complaints.push(`${page.url()}: ${response.status()} for ${response.url()}`);
        }
      });
      await page.setViewportSize({width: 320, height: 720});
      for (const address of pages.filter((_, index) => index % GROUPS === group)) {
        await page.goto(prefix + address, {waitUntil: 'networkidle'});
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('h1')).toHaveCount(1);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) {
          complaints.push(`${page.url()}: ${overflow} px wider than a screen of 320 px`);
        }
      }
      expect(complaints).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });
  }
}
