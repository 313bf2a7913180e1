// Every page against the rules of WCAG 2.2 AA that a program can check, in both languages and both themes, at the width of a phone and of a desk.
import AxeBuilder from '@axe-core/playwright';
import {expect, test} from '@playwright/test';
import {languages, pagesOf} from './built-site';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const screens = [
  {scheme: 'light', width: 1280},
  {scheme: 'dark', width: 360},
] as const;

/** Notices share one layout, and so do lists by year, by service and by tag: some stand for all. */
const alike: [RegExp, number][] = [
  [/^\/blog\/\d{4}-/, 3],
  [/^\/blog\/(year|service)\//, 2],
  [/^\/blog\/tags\/./, 1],
];

function sample(prefix: '' | '/en'): string[] {
  return alike.reduce((pages, [pattern, most]) => {
    const same = pages.filter((page) => pattern.test(page));
    return pages.filter((page) => !same.includes(page)).concat(same.slice(-most));
  }, pagesOf(prefix));
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
