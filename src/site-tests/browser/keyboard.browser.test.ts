// The site by keyboard alone: Tab from the top to the end of one page of each kind, the search, and the menu of small screens.
import {expect, type Page, test} from '@playwright/test';
import {languages} from './built-site';
import {openPage, tabTo} from './living-page';
import {comesToRest} from './page-looks';
import {rulesBroken, withAdvice} from './rules-broken';

/** One page of each kind: start, guide with tabs and commands, tables, each tool, state, feeds, list and text of notices, staff, not found. */
const kinds = [
  '/',
  '/application/ssh_keys/',
  '/application/billing_services/',
  '/tools/fees/',
  '/tools/checklist/',
  '/tools/ssh-key/',
  '/status/',
  '/subscribe/',
  '/blog/',
  '/blog/2026-03-13-scheduled-maintenance/',
  '/staff/notice/',
  '/no-such-page/',
];
const MOST_STOPS = 400;

type Stop = {name: string; problems: string[]; isFooter: boolean; isEnd: boolean};

/** Looks at what has the focus. `__stop` keeps the stop before, to compare the order. */
function stopNow(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const memory = window as unknown as {__stop?: Element};
    const at = document.activeElement;
    if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === document.body) {
      return {name: 'body', problems: [], isFooter: false, isEnd: true};
    }
    const name = at.outerHTML.slice(0, 110);
    // Year, month, day and the calendar's button are stops inside one field, which the browser draws.
    if (
      memory.__stop === at &&
      at.matches('input[type=date], input[type=time], input[type=datetime-local]')
    ) {
      return {name, problems: [], isFooter: false, isEnd: false};
    }
    const problems: string[] = [];
    // A control that is only there for the keyboard is drawn by its label.
    const drawn = [at, ...('labels' in at ? ((at as HTMLInputElement).labels ?? []) : []), at.parentElement];
    const isInScreen = (part: Element | null | undefined): boolean => {
      const box = part?.getBoundingClientRect();
      return (
        box !== undefined &&
        box.width > 4 &&
        box.height > 4 &&
        box.bottom > 0 &&
        box.right > 0 &&
        box.top < innerHeight &&
        box.left < innerWidth
      );
    };
    const seen = drawn.find(isInScreen) ?? undefined;
    if (seen === undefined) {
      problems.push('not on the screen');
    } else {
      // Text that goes over two lines has a box of its own in each; a large frame is seen where any part of it is.
      const points = [...seen.getClientRects()].flatMap((box) =>
        [0.1, 0.5, 0.9].flatMap((part) => [
          [box.left + box.width * part, box.top + box.height / 2] as const,
          [box.left + box.width / 2, box.top + box.height * part] as const,
        ]),
      );
      const isFree = points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (seen.contains(hit) || hit.contains(seen));
      });
      if (!isFree) problems.push('covered by something else');
    }
    const hasIndicator = drawn.some((part) => {
      if (!part) return false;
      const {outlineStyle, outlineWidth} = getComputedStyle(part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!hasIndicator) problems.push('looks the same with and without focus');
    const before = memory.__stop;
    if (before?.isConnected && !(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) {
      problems.push(before === at ? 'trap' : 'out of order');
    }
    memory.__stop = at;
    return {name, problems, isFooter: at.closest('footer') !== null, isEnd: false};
  });
}

async function open(page: Page, address: string): Promise<void> {
  await openPage(page, address);
}

for (const {locale, prefix} of languages) {
  for (const address of kinds) {
    test(`Tab reaches everything, in order and in sight: ${locale} ${address}`, async ({page}) => {
      await open(page, prefix + address);
      const problems: string[] = [];
      const stops: Stop[] = [];
      while (stops.length < MOST_STOPS) {
        await page.keyboard.press('Tab');
        const stop = await stopNow(page);
        if (stop.isEnd) break;
        problems.push(
          ...stop.problems.map((problem) => `stop ${stops.length + 1}: ${problem}: ${stop.name}`),
        );
        stops.push(stop);
      }
      expect(problems).toEqual([]);
      expect(stops[0]?.name).toContain('skipToContent');
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.length).toBeLessThan(MOST_STOPS);
      expect(stops.at(-1)?.isFooter).toBe(true);
    });
  }

  test(`the first link skips to the text, ${locale}`, async ({page}) => {
    await open(page, `${prefix}/application/invoice/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest('nav.menu') === null)).toBe(true);
  });

  test(`the search opens with its keys and gives the focus back, ${locale}`, async ({page}) => {
    await open(page, `${prefix}/application/invoice/`);
    const link = page.locator('footer a').first();
    for (const key of ['/', 'Control+k']) {
      await link.focus();
      await page.keyboard.press(key);
      await expect(page.locator('dialog input')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
      await expect(link).toBeFocused();
    }
  });

  test(`a table that larger letters make too wide can be scrolled by keyboard, ${locale}`, async ({page}) => {
    await open(page, `${prefix}/application/invoice/`);
    const frame = page.locator('div:has(> table)').first();
    expect(await frame.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
    await expect(frame).not.toHaveAttribute('tabindex');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect(frame).toHaveAttribute('tabindex', '0');
    await tabTo(page, frame);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
  });

  test(`the menu of small screens takes the focus and gives it back, ${locale}`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    await open(page, `${prefix}/application/invoice/`);
    const opener = page.locator('.navbar__toggle');
    const menu = page.locator('.navbar-sidebar');
    const close = page.locator('.navbar-sidebar__close');
    const focusIn = (selector: string) =>
      page.evaluate((part) => document.activeElement?.closest(part) !== null, selector);
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(close).toBeFocused();
    await comesToRest(page);
    expect(await rulesBroken(page, undefined, withAdvice)).toEqual([]);
    // Once round: never behind the menu, and in the end back at its first part.
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const isOutside =
        !(await focusIn('.navbar-sidebar')) &&
        !(await page.evaluate(() => document.activeElement === document.body));
      expect(
        isOutside,
        await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 100) ?? ''),
      ).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await expect(menu).toBeHidden();
    // What the menu covered is there again, and its own buttons keep the focus inside.
    await page.keyboard.press('Tab');
    expect(await focusIn('.navbar__inner')).toBe(true);
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(close).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const firstLink = page.locator('.navbar-sidebar__item:not([inert]) a').first();
    await expect(firstLink).toBeFocused();
    await close.focus();
    await page.keyboard.press('Enter');
    await expect(opener).toBeFocused();
    // A link of the menu leads to the top of its page.
    await page.keyboard.press('Enter');
    await expect(close).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const before = await page.title();
    await firstLink.press('Enter');
    await expect(page).toHaveURL(`${prefix}/application/registration/`);
    await expect(menu).toBeHidden();
    // The address changes at once; the page is there when its title is.
    await expect(page).not.toHaveTitle(before);
    await page.keyboard.press('Tab');
    expect(await focusIn('[class*=skipToContent]')).toBe(true);
  });
}
