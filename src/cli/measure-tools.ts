// How fast the tools answer on a slow machine, for `npm run measure`.
import {brotliCompressSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {exampleKey} from '../browser-tests/example-key';
import {searchQueries} from '../browser-tests/search-queries';
import {median} from './measure-pages';

const ROUNDS = 5;
const SLOW_DOWN = 4;

/** Milliseconds from a paste into the key check to its verdict on the page, CPU slowed down; the tool is loaded already. */
async function timeOfVerdict(page: Page): Promise<number> {
  await page.getByRole('button', {name: 'Start over'}).click();
  return page.evaluate(
    (key) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector('textarea');
        field?.focus();
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector('[data-verdict]')) {
            observer.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - start));
          }
        });
        observer.observe(document.body, {subtree: true, childList: true});
        document.execCommand('insertText', false, key);
      }),
    exampleKey,
  );
}

/** What the key check loads on first use, and how fast it answers. */
export async function measureKeyCheck(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/en/tools/ssh-key/`, {waitUntil: 'networkidle'});
  const sizes: Promise<number>[] = [];
  // The sizes of what a worker asks for are not told: what comes is compressed once more.
  page.on('response', (response) =>
    sizes.push(response.body().then((body) => brotliCompressSync(body).length)),
  );
  await page.locator('textarea').fill(exampleKey);
  await page.locator('[data-verdict]').waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOW_DOWN});
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await timeOfVerdict(page));
  }
  console.log(
    `\nSSH key check: ${(bytes / 1000).toFixed(1)} kB in ${sizes.length} files on first use; verdict after ${Math.round(median(times))} ms at ${SLOW_DOWN}× CPU slow-down (median of ${ROUNDS})`,
  );
}

const MANY_LINES = 200;
const KEYS = '123456789';
/** Milliseconds, as a quick typist needs. */
const BETWEEN_KEYS = 250;

/** A plan of many lines as the share link writes it: storage that overlaps, nodes, both divisions. */
function longPlan(): string {
  const lines = Array.from({length: MANY_LINES}, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0');
    const service = ['storage-general', 'storage-personal', 'dedicated-personal_cpu-1'][index % 3];
    return `${service}_202604${day}-20270331_${index + 1}`;
  });
  return `v1~2026~${lines.join('~')}~end`;
}

/** How long a keystroke keeps the page busy, and how long it takes until it is painted, in a plan of many lines. */
export async function measureTyping(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/en/tools/fees/?plan=${longPlan()}`, {waitUntil: 'networkidle'});
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOW_DOWN});
  await page.evaluate(() => {
    const keys: PerformanceEventTiming[] = [];
    Object.assign(window, {keys});
    const observer = new PerformanceObserver((list) => {
      keys.push(...(list.getEntries() as PerformanceEventTiming[]).filter(({name}) => name === 'keypress'));
    });
    observer.observe({type: 'event', durationThreshold: 16} as PerformanceObserverInit);
  });
  await page
    .locator('li[id^=fees-line]')
    .nth(MANY_LINES / 2)
    .locator('input')
    .first()
    .focus();
  for (const key of KEYS) {
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN_KEYS);
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  const times = await page.evaluate(() =>
    (window as unknown as {keys: PerformanceEventTiming[]}).keys.map(
      ({processingStart, processingEnd, duration}) => [processingEnd - processingStart, duration] as const,
    ),
  );
  const middle = (values: number[]): number => Math.round(median(values));
  console.log(
    `\nFee estimator, ${MANY_LINES} lines: a keystroke is worked on for ${middle(times.map(([work]) => work))} ms and painted after ${middle(times.map(([, all]) => all))} ms at ${SLOW_DOWN}× CPU slow-down (median of ${times.length})`,
  );
}

/** Milliseconds from a query that is put into the open dialog, all of it at once, to its results on the page. */
function timeOfSearch(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const status = document.querySelector('dialog [role=status]');
        const field = document.querySelector<HTMLInputElement>('dialog input');
        field?.select();
        document.execCommand('delete');
        // Until what was there before has gone, and nothing is being worked on.
        setTimeout(() => {
          const start = performance.now();
          // Without a named function: the compiler would add a call to its own helper to it.
          const timer = setInterval(() => {
            if (!status?.textContent?.includes(text)) return;
            clearInterval(timer);
            resolve(performance.now() - start);
          }, 4);
          document.execCommand('insertText', false, text);
        }, 500);
      }),
    query,
  );
}

/** How fast the search answers the forty queries of its tests, once the index is there. */
export async function measureSearch(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const times: number[] = [];
  for (const [locale, prefix] of [
    ['ja', ''],
    ['en', '/en'],
  ] as const) {
    await page.goto(`${address}${prefix}/status/`, {waitUntil: 'networkidle'});
    await page.keyboard.press('/');
    await page.locator('dialog input').waitFor();
    // Each query once, so that the files of the index are there: how long they take is the network's affair.
    for (const {query} of searchQueries[locale]) await timeOfSearch(page, query);
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOW_DOWN});
    for (const {query} of searchQueries[locale]) times.push(await timeOfSearch(page, query));
    await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
  }
  const sorted = times.sort((a, b) => a - b);
  const within = times.filter((time) => time <= 100).length;
  console.log(
    `\nSearch, ${times.length} queries, index loaded: results after ${Math.round(median(times))} ms (slowest ${Math.round(sorted.at(-1) ?? 0)} ms; ${within} within 100 ms) at ${SLOW_DOWN}× CPU slow-down`,
  );
}
