// `npm run measure`: what a page of the built site sends, by kind, compressed with brotli as a server does. Not a test.
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {chromium, type Page} from '@playwright/test';
import {findBrowser} from './find-browser';
import {projectRoot} from './run-command';
import {serveSite} from './static-server';

const pages = [
  '/application/registration/',
  '/en/application/registration/',
  '/',
  '/tools/ssh-key/',
  '/tools/fees/',
  '/blog/',
];

const kinds = ['document', 'script', 'stylesheet', 'image', 'other'] as const;
type Kind = (typeof kinds)[number];
type Weight = Record<Kind, number> & {requests: number};

/** Formats that are compressed already and are sent as they are. */
const compressed = /^(image\/(?!svg)|font\/|application\/(zip|wasm))/;

const kindOf = (type: string): Kind => kinds.find((kind) => kind === type) ?? 'other';

/** Loads a page in an empty browser and adds up what it was sent, also what is fetched ahead while it is idle. */
async function weigh(page: Page, address: string): Promise<{all: Weight; initial: Weight}> {
  const empty = (): Weight => ({document: 0, script: 0, stylesheet: 0, image: 0, other: 0, requests: 0});
  const [all, initial] = [empty(), empty()];
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const request = response.request();
    const prefetched =
      request.headers().purpose === 'prefetch' || request.headers()['sec-purpose'] === 'prefetch';
    bodies.push(
      response.body().then((body) => {
        const bytes = compressed.test(response.headers()['content-type'] ?? '')
          ? body.length
          : brotliCompressSync(body).length;
        for (const weight of prefetched ? [all] : [all, initial]) {
          weight[kindOf(request.resourceType())] += bytes;
          weight.requests += 1;
        }
      }),
    );
  });
  await page.goto(address, {waitUntil: 'networkidle'});
  await Promise.all(bodies);
  return {all, initial};
}

const PUBLIC_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEJc3FVoRbzSDnqCJ2nQlGFPAXTzGkZ28wDzAb5ed16Z';
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
    PUBLIC_KEY,
  );
}

/** What the key check loads on first use, and how fast it answers. */
async function measureKeyCheck(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/en/tools/ssh-key/`, {waitUntil: 'networkidle'});
  const sizes: Promise<number>[] = [];
  page.on('response', (response) =>
    sizes.push(response.body().then((body) => brotliCompressSync(body).length)),
  );
  await page.locator('textarea').fill(PUBLIC_KEY);
  await page.locator('[data-verdict]').waitFor();
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOW_DOWN});
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await timeOfVerdict(page));
  }
  const median = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  console.log(
    `\nSSH key check: ${kilobytes(bytes)} kB in ${sizes.length} files on first use; verdict after ${Math.round(median)} ms at ${SLOW_DOWN}× CPU slow-down (median of ${ROUNDS})`,
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
async function measureTyping(page: Page, address: string): Promise<void> {
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
  const median = (values: number[]): number =>
    Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
  console.log(
    `\nFee estimator, ${MANY_LINES} lines: a keystroke is worked on for ${median(times.map(([work]) => work))} ms and painted after ${median(times.map(([, all]) => all))} ms at ${SLOW_DOWN}× CPU slow-down (median of ${times.length})`,
  );
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function row(name: string, weight: Weight): string {
  const sum = kinds.reduce((total, kind) => total + weight[kind], 0);
  return `| ${name} | ${[sum, ...kinds.map((kind) => weight[kind])].map(kilobytes).join(' | ')} | ${weight.requests} |`;
}

async function measure(): Promise<void> {
  const server = await serveSite(path.join(projectRoot, 'build'), 0);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  console.log('| page | all, kB | HTML | JS | CSS | images | other | requests |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const address of pages) {
    const page = await browser.newPage();
    const {all, initial} = await weigh(page, server.address + address);
    console.log(row(address, initial));
    if (all.requests > initial.requests) {
      console.log(row(`${address} with what is fetched ahead`, all));
    }
    await page.close();
  }
  await measureKeyCheck(await browser.newPage(), server.address);
  await measureTyping(await browser.newPage(), server.address);
  await browser.close();
  await server.close();
}

measure().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
