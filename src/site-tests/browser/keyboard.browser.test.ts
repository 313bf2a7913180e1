// The site and its tools by keyboard alone: in order and in sight, in and out of what opens over the page, each tool
// from its first field to its result. `npm run test:all` walks through every template in both languages.
import type {Locator, Page} from '@playwright/test';
import {exhaustive} from '../../lib/test-support/exhaustive';
import {axeFaults, withAdvice} from '../axe';
import {expect, test} from '../browser-test';
import {languages} from '../built-site';
import {exampleKeyLine} from '../example-key';
import {costOf, planOf} from '../fee-plans';
import {comesToRest} from '../layout';
import {copiedText, hydrated, openPage, openTool, tabTo} from '../page';
import {templates} from '../templates';

const MOST_STOPS = 400;

type Stop = {name: string; problems: string[]; isFooter: boolean; isEnd: boolean};

/** Looks at what has the focus: is it seen, not covered, marked, and after the stop before? */
function stopNow(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const memory = window as unknown as {__stop?: Element};
    const at = document.activeElement;
    if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === document.body) {
      return {name: 'body', problems: [], isFooter: false, isEnd: true};
    }
    const name = at.outerHTML.slice(0, 110);
    // Year, month, day and the calendar's button are stops inside one field, which the browser draws.
    if (memory.__stop === at && at.matches('input[type=date], input[type=time], input[type=datetime-local]')) {
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

const inShortRun = ['home', 'article with tabs and commands', 'estimate with a fault', 'staff form with faults'];
const walked = languages.flatMap(({locale, prefix}) =>
  templates(prefix)
    .filter(({name}) => exhaustive || (locale === 'ja' && inShortRun.includes(name)))
    .map(({name, path}) => ({name: `${name}, ${locale}`, address: prefix + path})),
);
for (const {name, address} of walked) {
  test(`Tab reaches everything, in order and in sight: ${name}`, async ({page, complaints}) => {
    await openPage(page, address);
    const problems: string[] = [];
    const stops: Stop[] = [];
    while (stops.length < MOST_STOPS) {
      await page.keyboard.press('Tab');
      const stop = await stopNow(page);
      if (stop.isEnd) break;
      problems.push(...stop.problems.map((problem) => `stop ${stops.length + 1}: ${problem}: ${stop.name}`));
      stops.push(stop);
    }
    expect(problems).toEqual([]);
    expect(stops[0]?.name).toContain('skipToContent');
    expect(stops.length).toBeLessThan(MOST_STOPS);
    expect(stops.at(-1)?.isFooter).toBe(true);
    if (address.includes('no-such-page')) complaints.length = 0;
  });
}

const hasFocus = (page: Page, selector: string) =>
  page.evaluate((part) => document.activeElement?.closest(part) !== null, selector);

test('the first link skips to the text; a table that larger letters make too wide scrolls', async ({page}) => {
  await openPage(page, '/application/invoice/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await hasFocus(page, 'main')).toBe(true);
  expect(await hasFocus(page, 'nav.menu')).toBe(false);
  const frame = page.locator('div:has(> table)').first();
  await expect(frame).not.toHaveAttribute('tabindex');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect(frame).toHaveAttribute('tabindex', '0');
  await tabTo(page, frame);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
});

test('the menu of small screens takes the focus, keeps it and gives it back', async ({page}) => {
  await openPage(page, '/application/invoice/');
  for (const width of [390, 375, 360, 320]) {
    await page.setViewportSize({width, height: 640});
    expect((await page.locator('.navbar').boundingBox())?.height, `one row at ${width} px`).toBe(56);
  }
  const opener = page.locator('.navbar__toggle');
  const close = page.locator('.navbar-sidebar__close');
  await opener.press('Enter');
  await expect(close).toBeFocused();
  await comesToRest(page);
  expect(await axeFaults(page, undefined, withAdvice)).toEqual([]);
  // Once round, and never behind the menu.
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 100) ?? '');
    expect((await hasFocus(page, '.navbar-sidebar')) || at.startsWith('<body'), at).toBe(true);
  }
  // The Escape of an input method in Safari belongs to the input method.
  await close.dispatchEvent('keydown', {key: 'Escape', keyCode: 229, isComposing: false, bubbles: true});
  await expect(page.locator('.navbar-sidebar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await expect(page.locator('.navbar-sidebar')).toBeHidden();
  await opener.press('Enter');
  await expect(close).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const link = page.locator('.navbar-sidebar__item:not([inert]) a').first();
  await expect(link).toBeFocused();
  const to = (await link.getAttribute('href')) ?? '';
  const before = await page.title();
  await link.press('Enter');
  await expect(page).toHaveURL(to);
  await expect(page.locator('.navbar-sidebar')).toBeHidden();
  // The address changes at once; the page is there when its title is.
  await expect(page).not.toHaveTitle(before);
  await page.keyboard.press('Tab');
  expect(await hasFocus(page, '[class*=skipToContent]')).toBe(true);
});

/** Presses a key until the element has the focus or the state that is asked for. */
async function pressUntil(page: Page, key: string, isReached: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 20 && !(await isReached()); pressed++) await page.keyboard.press(key);
}

test('key check', async ({page}) => {
  const tool = await openTool(page, '/en/tools/ssh-key/');
  await tabTo(page, tool.getByRole('textbox').first());
  await page.keyboard.insertText(exampleKeyLine);
  const report = page.locator('[data-verdict=valid]');
  await expect(report).toBeVisible();
  await tabTo(page, report.getByRole('button').first());
  await page.keyboard.press('Enter');
  await expect.poll(() => copiedText(page)).toBe(exampleKeyLine);
});

test('fee estimator', async ({page}) => {
  const tool = await openTool(page, '/en/tools/fees/');
  const quantity = tool.locator('ol input[inputmode=decimal]').first();
  await tool.getByRole('link').first().focus();
  await tabTo(page, tool.locator('[data-tile=storage]'));
  await page.keyboard.press('Enter');
  await expect(quantity).toBeFocused();
  await page.keyboard.type('31');
  await tabTo(page, tool.locator('ol').getByRole('radio', {checked: true}));
  const wholeYear = tool
    .locator('ol')
    .getByRole('radio', {name: /^Whole year/})
    .first();
  await pressUntil(page, 'ArrowDown', () => wholeYear.isChecked());
  await expect(tool).toContainText(costOf(planOf('storage'), 'en'));
  const formula = tool.getByRole('button', {name: /^How it is calculated/});
  await tabTo(page, formula);
  await page.keyboard.press('Enter');
  await expect(formula).toHaveAttribute('aria-expanded', 'true');
  // A copy takes the focus.
  await tabTo(page, tool.getByRole('button', {name: /^Copy/}).first());
  await page.keyboard.press('Enter');
  await expect(tool.locator('ol input[inputmode=decimal]').last()).toBeFocused();
});

test('application checklist', async ({page}) => {
  await openTool(page, '/en/tools/checklist/');
  const answers = {want: 'key', 'key-problem': 'lost', division: 'general'};
  for (const [index, [id, code]] of Object.entries(answers).entries()) {
    const question = page.locator(`[data-question="${id}"]`);
    await expect(question).toBeVisible();
    if (index > 0) await expect(question.locator('h2')).toBeFocused();
    await tabTo(page, question.locator(`[data-answer="${code}"]`));
    await page.keyboard.press('Enter');
  }
  const next = page.locator('[aria-current=step]');
  const first = (await next.getAttribute('data-step')) ?? '';
  await expect(page.locator('main section h2').first()).toBeFocused();
  await tabTo(page, next.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await expect(next).not.toHaveAttribute('data-step', first);
  // The button goes with its step: the focus is on the next one.
  await tabTo(page, next.getByRole('button', {name: 'Mark as done'}));
  await page.keyboard.press('Enter');
  await expect(next.getByRole('checkbox')).toBeFocused();
});

test("staff's notice form", async ({page}) => {
  await openPage(page, '/en/staff/notice/');
  const form = page.locator('main form');
  await hydrated(form);
  const typeAt = async (field: Locator, text: string) => {
    await tabTo(page, field);
    await page.keyboard.type(text);
  };
  const at = (field: string) => page.locator(`#notice-${field} :is(input, textarea)`);
  await form.locator('input[name=kind]').first().focus();
  await page.keyboard.press('Space');
  await pressUntil(page, 'ArrowDown', () => form.locator('input[value=maintenance]').isChecked());
  await tabTo(page, form.locator('input[value=all]'));
  await page.keyboard.press('Space');
  await typeAt(at('end'), '2999-12-31');
  await tabTo(page, form.locator('summary').nth(1));
  await page.keyboard.press('Enter');
  await typeAt(at('title-ja'), 'x');
  await typeAt(at('title-en'), 'x');
  await tabTo(page, page.locator('[data-file] a').first());
});

test('the list of notices', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await openPage(page, '/en/blog/');
  const kinds = page.locator('main button.ui-chip');
  const lines = page.locator('main ul.ui-rows:not([data-current]) > li[data-slug]');
  const all = await lines.count();
  await tabTo(page, kinds.first());
  await page.keyboard.press('Tab');
  await expect(kinds.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(kinds.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => lines.count()).toBeLessThan(all);
  await tabTo(page, lines.first().locator('a'));
});
