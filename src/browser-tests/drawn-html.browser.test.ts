// What Preact would write into a page in another way than React (src/plugins/lighter-pages/react-properties.ts), in the built HTML and alive.
import {expect, test} from '@playwright/test';
import {builtPage, languages, pagesOf} from './built-site';
import {openPage} from './living-page';

for (const {locale, prefix} of languages) {
  test(`commands are not for translators, keys not for spelling, and no attribute is unknown: ${locale}`, () => {
    const faults: string[] = [];
    let commands = 0;
    for (const address of pagesOf(prefix)) {
      const $ = builtPage(prefix + address);
      const note = (found: string) =>
        $(found).each((_, part) => void faults.push(`${address}: ${$.html(part).slice(0, 100)}`));
      // What is wrapped is an address or a letter to copy.
      note('pre:not([translate=no], [class*=wrapped])');
      note('[suppresshydrationwarning]');
      commands += $('pre').length;
    }
    expect(faults).toEqual([]);
    expect(commands).toBeGreaterThan(50);
    expect(builtPage(`${prefix}/tools/ssh-key/`)('main textarea').attr('spellcheck')).toBe('false');
  });

  test(`they stay so once the page is alive: ${locale}`, async ({page}) => {
    await openPage(page, `${prefix}/tools/fees/`);
    // Drawn anew in the browser, not taken over.
    await page.locator(`.navbar a[href="${prefix}/application/ssh_keys/"]`).first().click();
    await expect(page.locator('main pre').first()).toHaveAttribute('translate', 'no');
    await expect(page.locator('main pre:not([translate=no])')).toHaveCount(0);
    await expect(page.locator('[suppresshydrationwarning]')).toHaveCount(0);
    const key = page.locator('main textarea').first();
    await key.scrollIntoViewIfNeeded();
    await expect(key).toHaveAttribute('spellcheck', 'false');
  });
}
