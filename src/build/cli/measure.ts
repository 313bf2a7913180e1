// `npm run measure`: what pages of the built site send, and how soon they are painted on a slow phone. Not a test.
// `-- --bytes` prints the bytes alone; `-- /status/ /en/status/` measures these pages; `-- --bare` measures the
// Japanese pages in turn with those of an unmodified Docusaurus with the same text (bare-site.ts), and prints the
// ratios.
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {type Browser, type BrowserContextOptions, chromium, type Page} from '@playwright/test';
import {projectRoot} from '../../lib/run-command';
import {BARE_NOTE, buildBareSite} from './bare-site';
import {serveCompressed} from './compressing-server';
import {findBrowser} from './find-browser';

type Figures = Record<string, number>;

const ROUNDS = 7;
const CPU_SLOWDOWN = 4;
/** Slow 4G as Lighthouse defines it: 150 ms and 1.6 Mbit/s, applied per request. */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1638.4 * 1024 * 0.9) / 8,
  uploadThroughput: (675 * 1024 * 0.9) / 8,
};
const PHONE = {
  viewport: {width: 412, height: 823},
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  timezoneId: 'Asia/Tokyo',
};

const addresses = ['/', '/application/registration/', '/blog/', '/tools/ssh-key/', '/tools/checklist/', '/tools/fees/'];

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Uses a tab of an empty browser. */
async function inTab<T>(browser: Browser, options: BrowserContextOptions, use: (page: Page) => Promise<T>) {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Waits until the page rests: `networkidle` alone only says that it was quiet once. */
async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(address, {waitUntil: 'load', timeout: 120_000});
  if (!response?.ok()) throw new Error(`${address} has no page (${response?.status()}). Write the address of a page.`);
  await page.waitForTimeout(3_000);
}

/** Kilobytes as sent, all and by kind, and the number of requests. */
function weigh(browser: Browser, address: string): Promise<Figures> {
  return inTab(browser, PHONE, async (page) => {
    const sizes: Promise<[kind: string, bytes: number]>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(request.sizes().then(({responseBodySize}) => [request.resourceType(), responseBodySize])),
    );
    await open(page, address);
    const figures: Figures = {'all, kB': 0, document: 0, script: 0, stylesheet: 0, image: 0};
    for (const [kind, bytes] of await Promise.all(sizes)) {
      for (const name of ['all, kB', kind]) figures[name] = (figures[name] ?? 0) + bytes / 1000;
    }
    return {...figures, requests: sizes.length};
  });
}

type Seen = {fcp: number; lcp: number; cls: number; long: [start: number, end: number][]};

/** Runs in the page before anything else. No named functions: the compiler would add calls to a helper of its own. */
function observe(): void {
  const seen: Seen = {fcp: 0, lcp: 0, cls: 0, long: []};
  Object.assign(window, {seen});
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const {entryType, name, startTime, duration} = entry;
        const {value = 0, hadRecentInput} = entry as {value?: number; hadRecentInput?: boolean};
        if (name === 'first-contentful-paint') seen.fcp = startTime;
        if (entryType === 'largest-contentful-paint') seen.lcp = startTime;
        if (entryType === 'layout-shift' && !hadRecentInput) seen.cls += value;
        if (entryType === 'longtask') seen.long.push([startTime, startTime + duration]);
      }
    }).observe({type, buffered: true, durationThreshold: 16} as PerformanceObserverInit);
  }
}

const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as {seen: Seen}).seen);

/** First and largest paint, blocking time (by how much tasks after the first paint exceed 50 ms), ms; layout shift. */
function paints(browser: Browser, address: string): Promise<Figures> {
  return inTab(browser, PHONE, async (page) => {
    await page.addInitScript(observe);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
    await open(page, address);
    const {fcp: FCP, lcp: LCP, cls: CLS, long} = await seenIn(page);
    const TBT = long.reduce((sum, [start, end]) => sum + Math.max(0, end - Math.max(start, FCP) - 50), 0);
    return {FCP, LCP, CLS, TBT};
  });
}

/** The medians for each of the sites, which take turns: what else the machine does slows all of them. */
async function medians(bases: string[], measureOnce: (base: string) => Promise<Figures>): Promise<Figures[]> {
  const rounds = bases.map((): Figures[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, base] of bases.entries()) rounds[index]?.push(await measureOnce(base));
  }
  return rounds.map((all) => {
    const names = Object.keys(all[0] ?? {});
    return Object.fromEntries(names.map((name) => [name, median(all.map((one) => one[name] ?? 0))]));
  });
}

const rounded = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, one]) => [name, +one.toPrecision(4)]));

async function print(title: string, pages: string[], measurePage: (page: string) => Promise<Figures[]>) {
  const rows: Record<string, Figures> = {};
  for (const page of pages) {
    const [ours = {}, bare] = await measurePage(page);
    const name = page.slice(0, 40);
    rows[name] = rounded(ours);
    if (!bare) continue;
    rows[`${name} bare`] = rounded(bare);
    rows[`${name} ratio`] = rounded(
      Object.fromEntries(Object.entries(ours).map(([figure, one]) => [figure, one / (bare[figure] || Number.NaN)])),
    );
  }
  console.log(`\n${title}`);
  console.table(rows);
}

async function measure(): Promise<void> {
  const {values, positionals} = parseArgs({
    options: {bytes: {type: 'boolean'}, bare: {type: 'boolean'}},
    allowPositionals: true,
  });
  const all = values.bare ? addresses : [...addresses, ...addresses.map((one) => `/en${one}`)];
  const pages = positionals.length > 0 ? positionals : all;
  const build = path.join(projectRoot, 'build');
  const folders = values.bare ? [build, await buildBareSite(build, path.join(tmpdir(), 'bare-site'))] : [build];
  const servers = await Promise.all(folders.map(serveCompressed));
  const bases = servers.map(({address}) => address);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({executablePath: await findBrowser(), args});
  try {
    if (values.bare) console.log(BARE_NOTE);
    await print('Sent with brotli until the page is at rest, kB', pages, (page) =>
      Promise.all(bases.map((base) => weigh(browser, base + page))),
    );
    if (!values.bytes) {
      const title = `Slow 4G, CPU slowed down ${CPU_SLOWDOWN} times, medians of ${ROUNDS}, ms (CLS: no unit)`;
      await print(title, pages, (page) => medians(bases, (base) => paints(browser, base + page)));
    }
  } finally {
    await browser.close();
    await Promise.all(servers.map(({close}) => close()));
  }
}

measure().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
