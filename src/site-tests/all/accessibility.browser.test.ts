// Every kind of page against the rules of WCAG 2.2 AA that a program can check: both languages, both themes, phone and desk; and whether text
// that the reader makes larger still fits.
import {expect, test} from '@playwright/test';
import {languages, pagesOf} from './built-site';
import {openPage} from './living-page';
import {colourScheme, comesToRest, cutText, widerThanScreen} from './page-looks';
import {rulesBroken} from './rules-broken';

const phone = {width: 320, height: 720};
const desk = {width: 1280, height: 800};
/** What a window of 1280 px is at a zoom of 200 %. */
const zoomedDesk = {width: 640, height: 400};
const PARTS = 6;

/** Notices share one layout, and so do lists by year, by service and by tag: as many as are named here stand for all. */
const alike: [RegExp, number][] = [
  [/^\/blog\/\d{4}-/, 5],
  [/^\/blog\/service\//, 2],
  [/^\/blog\/year\//, 2],
  [/^\/blog\/tags\/./, 1],
];

/** All pages of a language except those that others stand for, and the page for an address that does not exist. */
function pagesToTest(prefix: '' | '/en'): string[] {
  const pages = alike.reduce((left, [pattern, most]) => {
    const same = left.filter((page) => pattern.test(page));
    const step = Math.max(1, Math.floor(same.length / most));
    const kept = same.filter((_, index) => index % step === 0).slice(0, most);
    return left.filter((page) => !same.includes(page) || kept.includes(page));
  }, pagesOf(prefix));
  return [...pages, '/no-such-page/'];
}

for (const {locale, prefix} of languages) {
  for (let part = 0; part < PARTS; part++) {
    test(`no page breaks a rule or outgrows the screen: ${locale}, part ${part + 1} of ${PARTS}`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const pages = pagesToTest(prefix).filter((_, index) => index % PARTS === part);
      expect(pages.length).toBeGreaterThan(3);
      const faults: string[] = [];
      for (const address of pages) {
        const note = (where: string, found: string[]) =>
          faults.push(...found.map((fault) => `${prefix}${address}, ${where}: ${fault}`));
        await page.emulateMedia({colorScheme: 'light'});
        await page.setViewportSize(desk);
        await openPage(page, prefix + address);
        for (const [scheme, size] of [
          ['light', desk],
          ['dark', desk],
          ['dark', phone],
          ['light', phone],
        ] as const) {
          await page.setViewportSize(size);
          await colourScheme(page, scheme);
          note(`${scheme}, ${size.width} px`, await rulesBroken(page));
        }
        note('320 px', await widerThanScreen(page));
        note('320 px', await cutText(page));
        await page.setViewportSize(zoomedDesk);
        await comesToRest(page);
        note('zoomed to 200 %', await widerThanScreen(page));
        note('zoomed to 200 %', await cutText(page));
        // Larger letters alone, as in the settings of a browser: the widths in px stay.
        await page.setViewportSize(desk);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        await comesToRest(page);
        note('text of 200 %', await widerThanScreen(page));
        note('text of 200 %', await cutText(page));
      }
      expect(faults).toEqual([]);
    });
  }
}
