// One page of each kind as readers see it: accessible (WCAG 2.2 AA and the advice of axe), quiet, as narrow as a phone,
// no heavier than its budget. The kinds alternate between Japanese on a wide light screen and English on a narrow dark
// one; `npm run test:all` has each in both.
import {exhaustive} from '../../lib/test-support/exhaustive';
import {axeFaults, contrast, withAdvice} from '../axe';
import {expect, test} from '../browser-test';
import {budgetOf} from '../budget';
import {languages} from '../built-site';
import {colourScheme, comesToRest, cutText, widerThanScreen} from '../layout';
import {duplicateIds, openPage} from '../page';
import {templates} from '../templates';
import {watchWeight} from '../weight';

const looks = {
  ja: {viewport: {width: 1280, height: 800}, colorScheme: 'light', other: 'dark'},
  en: {viewport: {width: 390, height: 844}, colorScheme: 'dark', other: 'light'},
} as const;

for (const [turn, {locale, prefix}] of languages.entries()) {
  const {viewport, colorScheme, other} = looks[locale];
  test.describe(locale, () => {
    test.use({viewport, colorScheme});
    for (const [index, {name, path, prepare}] of templates(prefix).entries()) {
      if (!exhaustive && index % languages.length !== turn) continue;
      test(name, async ({page, complaints}) => {
        const weight = watchWeight(page);
        await openPage(page, prefix + path);
        await page.waitForLoadState('networkidle');
        const budget = budgetOf(path);
        const over = Object.entries(await weight())
          .filter(([kind, value]) => value > budget[kind as keyof typeof budget])
          .map(([kind, value]) => `${kind}: ${value}, budget ${budget[kind as keyof typeof budget]}`);
        expect.soft(over).toEqual([]);

        await prepare?.(page);
        await comesToRest(page);
        const dialog = (await page.locator('dialog').count()) > 0;
        const faults = await axeFaults(page, dialog ? 'dialog' : undefined, dialog ? withAdvice : undefined);
        expect.soft(faults).toEqual([]);
        await colourScheme(page, other);
        expect.soft(await axeFaults(page, dialog ? 'dialog' : undefined, contrast)).toEqual([]);
        expect.soft(await duplicateIds(page)).toEqual([]);

        await page.setViewportSize({width: 320, height: 720});
        await comesToRest(page);
        expect.soft([...(await widerThanScreen(page)), ...(await cutText(page))]).toEqual([]);
        expect.soft(await page.context().cookies()).toEqual([]);
        if (path === '/no-such-page/')
          complaints.splice(0, complaints.length, ...complaints.filter((line) => !/404/.test(line)));
      });
    }
  });
}
