// A page as tests use it: opened, alive, walked through with the keyboard.
import {expect, type Locator, type Page} from '@playwright/test';

/** Waits until React has taken over what the build drew: before, a page hears no key and no click. */
export async function becomesAlive(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"]').waitFor();
}

/** Opens a page and waits until it is alive. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await becomesAlive(page);
}

/** Opens a page. @returns the first tool on it */
export async function openTool(page: Page, address: string): Promise<Locator> {
  await openPage(page, address);
  return page.locator('section[aria-label]').first();
}

const MOST_STOPS = 150;

/** Goes on (or back) with the Tab key alone until the element has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < MOST_STOPS; pressed++) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}
