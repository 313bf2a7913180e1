// What a page sends, how soon it is there on a slow phone, and what Lighthouse says of it. For `npm run measure`.
import type {Browser, BrowserContext, CDPSession, Page} from '@playwright/test';

/** The kinds of files that bytes are told apart by. */
export const kinds = ['document', 'script', 'stylesheet', 'image', 'other'] as const;

/** Bytes as sent, by kind, and the number of requests; of these, to other hosts. */
export type Weight = Record<(typeof kinds)[number], number> & {requests: number; elsewhere: number};

/** Milliseconds, but for `cls`. `tbt` is the time by which tasks are longer than 50 ms, from the first paint until the page rests. */
export type Vitals = {fcp: number; lcp: number; cls: number; tbt: number};

/** Lighthouse's scores, 0 to 100. */
export type Scores = {performance: number; accessibility: number; bestPractices: number; seo: number};

const ROUNDS = 5;
const CPU_SLOW_DOWN = 4;
/** Slow 4G as Lighthouse and Chromium's developer tools define it: 150 ms and 1.6 Mbit/s, applied per request. */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1638.4 * 1024 * 0.9) / 8,
  uploadThroughput: (675 * 1024 * 0.9) / 8,
};
/** Phones are where the network is slow. */
const PHONE = {viewport: {width: 412, height: 823}, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true};

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const kindOf = (type: string) => kinds.find((kind) => kind === type) ?? 'other';

async function withPage<T>(
  browser: Browser,
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({...PHONE, serviceWorkers: 'block'});
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Adds up what an empty browser is sent until the page rests, and what its console says. */
export function weigh(browser: Browser, address: string): Promise<{weight: Weight; console: string[]}> {
  return withPage(browser, async (page) => {
    const weight: Weight = {
      document: 0,
      script: 0,
      stylesheet: 0,
      image: 0,
      other: 0,
      requests: 0,
      elsewhere: 0,
    };
    const messages: string[] = [];
    const sizes: Promise<void>[] = [];
    page.on('console', (message) => messages.push(message.text()));

    page.on('pageerror', (error) => messages.push(error.message));
    page.on('requestfinished', (request) => {
      sizes.push(
        request.sizes().then(({responseBodySize}) => {
          weight[kindOf(request.resourceType())] += responseBodySize;
          weight.requests += 1;
          weight.elsewhere += new URL(request.url()).origin === new URL(address).origin ? 0 : 1;
        }),
      );
    });
    await page.goto(address, {waitUntil: 'networkidle'});
    await Promise.all(sizes);
    // The one message is of the measurement itself, which keeps the service worker out.
    return {weight, console: messages.filter((text) => !text.includes('blocked by Playwright'))};
  });
}

type Seen = {fcp: number; lcp: number; cls: number; long: [start: number, duration: number][]};

/** Runs in the page before anything else. Without named functions in it: the compiler would add calls to its own helper to them. */
function watchVitals(): void {
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
        if (entryType === 'longtask') seen.long.push([startTime, duration]);
      }
    }).observe({type, buffered: true});
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOW_DOWN});
}

function vitalsOnce(browser: Browser, address: string): Promise<Vitals> {
  return withPage(browser, async (page, context) => {
    await page.addInitScript(watchVitals);
    await slowDown(await context.newCDPSession(page));
    await page.goto(address, {waitUntil: 'networkidle', timeout: 120_000});
    const {fcp, lcp, cls, long} = await page.evaluate(() => (window as unknown as {seen: Seen}).seen);
    const afterPaint = long.filter(([start, duration]) => start + duration > fcp);
    const tbt = afterPaint.reduce(
      (sum, [start, duration]) => sum + Math.max(0, start + duration - Math.max(start, fcp) - 50),
      0,
    );
    return {fcp, lcp, cls, tbt};
  });
}

/** Medians of five loads in an empty browser under Slow 4G and a CPU four times slower. */
export async function measureVitals(browser: Browser, address: string): Promise<Vitals> {
  const rounds: Vitals[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await vitalsOnce(browser, address));
  const of = (name: keyof Vitals): number => median(rounds.map((vitals) => vitals[name]));
  return {fcp: of('fcp'), lcp: of('lcp'), cls: of('cls'), tbt: of('tbt')};
}

const MOST_TRIES = 3;

const lacksScores = ({categories}: {categories: Record<string, {score: number | null}>}): boolean =>
  Object.values(categories).some(({score}) => score === null);

/**
 * What Lighthouse gives a page, with its own settings for a phone, and the names of the audits that are not perfect.
 * @param port of the browser's remote debugging
 */
export async function lighthouse(address: string, port: number): Promise<{scores: Scores; faults: string[]}> {
  // An ES module, which this file, compiled for CommonJS, cannot import otherwise.
  const {default: run} = await import('lighthouse');
  let report: NonNullable<Awaited<ReturnType<typeof run>>>['lhr'] | undefined;
  // Now and then a trace lacks what its scores are worked out from: those are then null, which is no 0.
  for (let tries = 0; tries < MOST_TRIES && (report === undefined || lacksScores(report)); tries++) {
    report = (await run(address, {port, output: 'json', logLevel: 'silent'}))?.lhr;
  }
  if (report === undefined || lacksScores(report)) {
    const errors = Object.values(report?.audits ?? {}).flatMap(({errorMessage}) => errorMessage ?? []);
    throw new Error(
      `Lighthouse gave no scores for ${address}, ${MOST_TRIES} times. ${[...new Set(errors)].join(' ')}`,
    );
  }
  const {categories, audits} = report;
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const faults = ['accessibility', 'best-practices', 'seo'].flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({id}) => `${name}: ${id}`),
  );
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
    },
    faults,
  };
}
