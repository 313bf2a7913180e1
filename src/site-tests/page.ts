// A page as tests use it: opened, hydrated, walked through with the keyboard.
import {expect, type Locator, type Page} from '@playwright/test';

/** Waits until React has hydrated the elements: before that, they react to nothing. */
export async function hydrated(element: Locator): Promise<void> {
  await expect
    .poll(() => element.first().evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps$'))))
    .toBe(true);
}

/** Opens a page and waits until it is hydrated. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}

/** Opens a page. @returns its first tool, hydrated */
export async function openTool(page: Page, address: string): Promise<Locator> {
  await openPage(page, address);
  const tool = page.locator('main section[aria-label]').first();
  await hydrated(tool);
  return tool;
}

const MOST_STOPS = 150;

/** Presses Tab (or Shift+Tab) until the element has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < MOST_STOPS; pressed++) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** Opens every `<details>` in `main`, from the outside to the inside. */
export async function openAllDetails(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary:visible');
  for (let left = 60; left > 0 && (await closed.count()) > 0; left--) await closed.first().click();
}

/** The ids that more than one element of the document has. */
export function duplicateIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  });
}

/** Presses what downloads a file. @returns the name and the path of the file */
export async function download(page: Page, press: () => Promise<void>): Promise<{name: string; path: string}> {
  const downloading = page.waitForEvent('download');
  await press();
  const file = await downloading;
  return {name: file.suggestedFilename(), path: await file.path()};
}

/** How many sheets of A4 the page prints on, with the margins that browsers use. */
export async function printedPages(page: Page): Promise<number> {
  const margin = {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'};
  const pdf = (await page.pdf({format: 'A4', margin})).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

/**
 * The text on the clipboard. Pages of the site may not read it (Permissions-Policy), so it is pasted into another page.
 */
export async function copiedText(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea aria-label="pasted"></textarea>');
  const field = other.getByLabel('pasted');
  await field.focus();
  await other.keyboard.press('Control+V');
  const text = await field.inputValue();
  await other.close();
  await page.bringToFront();
  return text;
}

type Arrival = {arrived: boolean; top: number | undefined};

/**
 * Where the heading is once nothing has moved for 15 frames, and whether that is at the top of the screen or the page
 * is at its end.
 */
export function arrivalAt(page: Page, id: string): Promise<Arrival> {
  return page.evaluate(async (anchor) => {
    let [before, still, now]: [string, number, Arrival] = ['', 0, {arrived: false, top: undefined}];
    for (let frame = 0; frame < 400 && !(now.arrived && still >= 15); frame++) {
      await new Promise(requestAnimationFrame);
      const top = document.getElementById(anchor)?.getBoundingClientRect().top;
      const {scrollHeight} = document.documentElement;
      const isAtEnd = scrollY + innerHeight >= scrollHeight - 2;
      now = {arrived: top !== undefined && top > -10 && (top <= 160 || (isAtEnd && top < innerHeight)), top};
      const place = `${scrollY} ${scrollHeight} ${top}`;
      still = place === before ? still + 1 : 0;
      before = place;
    }
    return now;
  }, id);
}
