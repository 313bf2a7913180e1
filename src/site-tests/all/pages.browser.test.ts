// Every page of both languages in both themes, on a phone, on a desktop, zoomed and with large text: accessible, quiet,
// nothing cut off.
import {axeFaults} from '../axe';
import {expect, test} from '../browser-test';
import {languages, pagesIn} from '../built-site';
import {colourScheme, comesToRest, cutText, widerThanScreen} from '../layout';
import {duplicateIds, openPage} from '../page';

const PARTS = 8;
const desktop = {width: 1280, height: 800};
const phone = {width: 320, height: 720};
/** What a window of 1280 px is at a zoom of 200 %. */
const zoomed = {width: 640, height: 400};

for (const {locale, prefix} of languages) {
  const pages = pagesIn(prefix);
  for (let part = 0; part < PARTS; part++) {
    test(`every page, ${locale}, part ${part + 1} of ${PARTS}`, async ({page}) => {
      const faults: string[] = [];
      for (const {address} of pages.filter((_, index) => index % PARTS === part)) {
        const note = (where: string, found: string[]) =>
          faults.push(...found.map((fault) => `${address}, ${where}: ${fault}`));
        await page.emulateMedia({colorScheme: 'light'});
        await page.setViewportSize(desktop);
        await openPage(page, address);
        for (const [scheme, size] of [
          ['light', desktop],
          ['dark', desktop],
          ['dark', phone],
          ['light', phone],
        ] as const) {
          await page.setViewportSize(size);
          await colourScheme(page, scheme);
          note(`${scheme}, ${size.width} px`, await axeFaults(page));
        }
        note('320 px', [...(await widerThanScreen(page)), ...(await cutText(page))]);
        await page.setViewportSize(zoomed);
        await comesToRest(page);
        note('zoomed to 200 %', [...(await widerThanScreen(page)), ...(await cutText(page))]);
        // Larger text alone, as in the settings of a browser: widths in px stay.
        await page.setViewportSize(desktop);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        await comesToRest(page);
        note('text of 200 %', [...(await widerThanScreen(page)), ...(await cutText(page))]);
        note('ids', await duplicateIds(page));
      }
      expect(faults).toEqual([]);
    });
  }
}
