// One page of each kind as readers see it: accessible (WCAG 2.2 AA and the advice of axe), quiet, as narrow as a phone, no heavier than its
// budget. Japanese on a wide light screen, English on a narrow dark one.
import {axeFaults, withAdvice} from '../axe';
import {expect, test} from '../browser-test';
import {budgetOf} from '../budget';
import {languages} from '../built-site';
import {comesToRest, cutText, widerThanScreen} from '../layout';
import {duplicateIds, openPage} from '../page';
import {templates} from '../templates';
import {watchWeight} from '../weight';

const looks = {
  ja: {viewport: {width: 1280, height: 800}, colorScheme: 'light'},
  en: {viewport: {width: 390, height: 844}, colorScheme: 'dark'},
} as const;

for (const {locale, prefix} of languages) {
  test.describe(locale, () => {
    test.use(looks[locale]);
    for (const {name, path, prepare} of templates(prefix)) {
      test(name, async ({page, complaints}) => {
        const weight = watchWeight(page);
        await openPage(page, prefix + path);
        await page.waitForLoadState('networkidle');
        const budget = budgetOf(path);
        const over = Object.entries(await weight()).filter(
          ([kind, value]) => value > budget[kind as keyof typeof budget],
        );
        expect
          .soft(
            over.map(([kind, value]) => `${kind}: ${value}, budget ${budget[kind as keyof typeof budget]}`),
          )
          .toEqual([]);

        await prepare?.(page);
        await comesToRest(page);
        const dialog = (await page.locator('dialog').count()) > 0;
        expect
          .soft(await axeFaults(page, dialog ? 'dialog' : undefined, dialog ? withAdvice : undefined))
          .toEqual([]);
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
