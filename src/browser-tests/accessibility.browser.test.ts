// Every page against the rules of WCAG 2.2 AA that a program can check, in both languages and both themes, at the width of a phone and of a desk.
import AxeBuilder from '@axe-core/playwright';
import {expect, test} from '@playwright/test';
import {languages, pagesOf} from './built-site';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const screens = [
  {scheme: 'light', width: 1280},
  {scheme: 'dark', width: 360},
] as const;

/** Notices share one layout: the newest stand for all. */
const NOTICES_CHECKED = 3;

function sample(prefix: '' | '/en'): string[] {
  const pages = pagesOf(prefix);
  const notices = pages.filter((page) => /^\/blog\/\d{4}-/.test(page));
  return pages.filter((page) => !notices.includes(page)).concat(notices.slice(-NOTICES_CHECKED));
}

for (const {locale, prefix} of languages) {
  for (const {scheme, width} of screens) {
    test(`no page breaks a rule: ${locale}, ${scheme}, ${width} px`, async ({page}) => {
      test.setTimeout(180_000);
      await page.emulateMedia({colorScheme: scheme});
      await page.setViewportSize({width, height: 800});
      const faults: string[] = [];
      for (const address of sample(prefix)) {
        await page.goto(prefix + address);
        await page.locator('html[data-has-hydrated="true"]').waitFor();
        const {violations} = await new AxeBuilder({page}).withTags(rules).analyze();
        faults.push(
          ...violations.map(
            ({id, nodes}) =>
              `${prefix}${address}: ${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`,
          ),
        );
      }
      expect(faults).toEqual([]);
    });
  }
}
