// What stays readable when the server is stopped, slow or failing: the tools work in a new tab after one visit, visited pages say how old they
// are, and a new release shows at once.
import {copyFileSync, existsSync} from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {type BrowserContext, expect, type Page, test} from '@playwright/test';
import {offlineWords} from '../data/offline-words';
import {usagePlanWorkbook} from '../data/workbook';
import {syntheticParts, zipOf} from '../domain/workbook/fixtures/synthetic-workbook';
import {languages} from './built-site';
import {choose} from './checklist-page';
import {exampleKeyLine} from './example-key';
import {becomesAlive} from './living-page';
import {nextRelease, type StoppableSite, stoppableSite} from './stoppable-site';

const SHA256 = /SHA256:[\w+/]{43}/;

const words = {
  ja: {
    key: '公開鍵（.pubで終わるファイルの中身）',
    right: '正しい公開鍵です',
    fill: '書き込む利用計画表（.xlsx）を選ぶ',
    filled: '1行を書き込みました',
    total: '175,997円',
    steps: 'あなたの手順',
    renewal: '年度末',
    down: /通信できないため、\d{4}年\d+月\d+日 \d+:\d\d（\d+ 分前）に保存した内容を表示しています/,
    slow: /サーバーの返事が遅いため/,
    newer: 'これより新しいお知らせが出ているかもしれません',
    back: '通信できるようになりました',
    load: '今のページを読み込む',
  },
  en: {
    key: 'Public key (the content of the file that ends in .pub)',
    right: 'This public key is right',
    fill: 'Choose a usage plan (.xlsx) to fill in',
    filled: ': 1. The total',
    total: '175,997 JPY',
    steps: 'Your steps',
    renewal: 'renewal',
    down: /There is no connection\. You see this page as it was kept on \d+ \w+ \d{4} at \d\d:\d\d \(\d+ minutes? ago\)/,
    slow: /The server is slow to answer/,
    newer: 'There may be newer notices',
    back: 'The connection is back',
    load: 'Load the present page',
  },
} as const;

test.use({serviceWorkers: 'allow'});
test.describe.configure({timeout: 120_000});

// What the worker does in the background takes its time on a busy computer.
const patience = {timeout: 30_000};

let site: StoppableSite;
test.beforeEach(async () => {
  site = await stoppableSite();
});
test.afterEach(() => site.close());

/** Paths of the pages that are kept, with the query if there were one. */
const keptPages = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const requests = await (await caches.open('site-pages-1')).keys();
    return requests.map(({url}) => url.slice(location.origin.length)).sort();
  });

async function visit(context: BrowserContext, address: string, kept: readonly string[]): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address + address);
  await expect.poll(() => keptPages(page), patience).toEqual(expect.arrayContaining([...kept]));
  return page;
}

/** Loads a page until the network was quick enough: on a busy computer three seconds may pass, and the kept copy says so. */
async function fromNetwork(page: Page, load: () => Promise<unknown>): Promise<void> {
  await load();
  while ((await page.locator('html').getAttribute('data-kept-reason')) === 'slow') {
    await page.reload();
  }
}

const listed = (prefix: string): string[] =>
  ['/', '/application/reference/', '/application/registration/', '/blog/', '/status/']
    .concat('/tools/checklist/', '/tools/fees/', '/tools/ssh-key/')
    .map((page) => prefix + page);

/** Opens a page in a new tab. */
async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address + address);
  await becomesAlive(page);
  return page;
}

for (const {locale, prefix} of languages) {
  const w = words[locale];

  test(`with the server stopped, the three tools work after one visit to another page, ${locale}`, async ({
    context,
  }) => {
    await visit(context, `${prefix}/application/renewal/?answers=secret`, [
      ...listed(prefix),
      `${prefix}/application/renewal/`,
    ]);
    await site.stop();

    const key = await opened(context, `${prefix}/tools/ssh-key/`);
    await expect(key.getByRole('complementary').getByText(w.down)).toBeVisible();
    await key.getByLabel(w.key).fill(exampleKeyLine);
    await expect(key.locator('[data-verdict]')).toContainText(w.right);
    await expect(key.locator('[data-verdict]')).toContainText(SHA256);

    const fees = await opened(context, `${prefix}/tools/fees/`);
    const tool = fees.locator('section[aria-label]').first();
    await tool.getByRole('button', {name: /31 TB/}).click();
    await expect(tool).toContainText(w.total);
    const file = tool.getByLabel(w.fill);
    await file.setInputFiles({
      name: 'plan.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(zipOf(syntheticParts(usagePlanWorkbook))),
    });
    await expect(tool.getByRole('status').filter({hasText: w.filled})).toBeAttached();

    const checklist = await opened(context, `${prefix}/tools/checklist/`);
    for (const answer of ['key', 'lost', 'general', 'windows']) {
      await choose(checklist, answer);
    }
    await expect(checklist.getByRole('heading', {name: w.steps})).toBeVisible();
    await expect(checklist.locator('li[data-step]').first()).toBeVisible();

    // What stands in a query is kept nowhere.
    expect((await keptPages(checklist)).filter((address) => address.includes('?'))).toEqual([]);
  });

  test(`kept pages say so, others get the offline page, the network comes back, ${locale}`, async ({
    context,
  }) => {
    const page = await visit(context, `${prefix}/application/renewal/`, listed(prefix));
    const notFound = await page.goto(`${site.address}${prefix}/no-such-page/`);
    expect(notFound?.status()).toBe(404);
    await fromNetwork(page, () => page.goto(`${site.address}${prefix}/application/reference/`));
    await becomesAlive(page);
    await expect(page.getByRole('complementary').getByText(w.down)).toHaveCount(0);
    // Read by a link inside the site: the browser asked for no HTML.
    const byLink = `${prefix}/application/ssh_keys/`;
    await page.locator(`nav a[href="${byLink}"]`).first().click();
    await expect.poll(() => keptPages(page), patience).toContain(byLink);
    await site.stop();
    await opened(context, byLink);

    const status = await opened(context, `${prefix}/status/`);
    const bar = status.locator('aside', {has: status.getByRole('status')}).first();
    await expect(bar).toContainText(w.down);
    await expect(bar).toContainText(w.newer);
    const {violations} = await new AxeBuilder({page: status}).include('aside').analyze();
    expect(violations.map(({id}) => id)).toEqual([]);

    const visited = await opened(context, `${prefix}/application/renewal`);
    await expect(visited.locator('h1')).toContainText(w.renewal);

    const other = await context.newPage();
    const answer = await other.goto(`${site.address}${prefix}/application/invoice/`);
    expect(answer?.status()).toBe(503);
    await expect(other.locator('h1')).toHaveText(offlineWords.title[locale]);
    expect(
      await other
        .locator('li a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort()),
    ).toEqual(listed(prefix));
    expect((await new AxeBuilder({page: other}).analyze()).violations.map(({id}) => id)).toEqual([]);

    await site.start('failing');
    const behindGateway = await opened(context, `${prefix}/status/`);
    await expect(behindGateway.getByText(w.down)).toBeVisible();

    await site.start();
    await status.evaluate(() => dispatchEvent(new Event('online')));
    await expect(status.getByText(w.down)).toHaveCount(0);
    await expect(status.getByRole('button', {name: w.load})).toHaveCount(0);
    await other.getByRole('link', {name: offlineWords.again[locale]}).click();
    await expect(other.locator('h1')).not.toHaveText(offlineWords.title[locale]);
  });
}

test('a new release shows with the next load, and a page of the old one finds its scripts', async ({
  context,
}) => {
  const {ja: w} = words;
  const old = await visit(context, '/tools/ssh-key/', listed(''));
  const [worker] = context.serviceWorkers();
  // Files are renamed: nobody may be reading them.
  await site.stop();
  const gone = await nextRelease(site.directory, '問い合わせ先', 'ヘルプデスク');
  await site.start();
  expect(gone.length).toBeGreaterThan(50);
  expect(gone.filter((name) => existsSync(path.join(site.directory, 'assets/js', name)))).toEqual([]);

  const next = await context.newPage();
  await fromNetwork(next, () => next.goto(`${site.address}/application/reference/`));
  await expect(next.locator('h1')).toHaveText('ヘルプデスク');
  await becomesAlive(next);
  // The new worker has taken over from the old one.
  await expect.poll(() => context.serviceWorkers().some((other) => other !== worker), patience).toBe(true);

  await old.getByLabel(w.key).fill(exampleKeyLine);
  await expect(old.locator('[data-verdict]')).toContainText(w.right, patience);

  // The new release is kept in its turn.
  await fromNetwork(next, () => next.reload());
  await expect
    .poll(
      () =>
        next.evaluate(async () => {
          const kept = await (await caches.open('site-pages-1')).match('/tools/fees/');
          return (await kept?.text())?.includes('ヘルプデスク');
        }),
      patience,
    )
    .toBe(true);
  await site.stop();
  const fees = await opened(context, '/tools/fees/');
  await fees.locator('section[aria-label]').getByRole('button', {name: /31 TB/}).first().click();
  await expect(fees.locator('section[aria-label]').first()).toContainText(w.total);

  // A kept page that has changed since: the bar offers the present one.
  await nextRelease(site.directory, 'ヘルプデスク', '窓口');
  await site.start();
  await fees.evaluate(() => dispatchEvent(new Event('online')));
  await expect(fees.getByText(w.back)).toBeVisible();
  await Promise.all([fees.waitForEvent('load'), fees.getByRole('button', {name: w.load}).click()]);
  await fromNetwork(fees, async () => undefined);
  await expect(fees.locator('body')).toContainText('窓口');
  await becomesAlive(fees);
  await expect(fees.getByText(w.down)).toHaveCount(0);
});

test('a slow server: the kept copy after three seconds, said so; a page without one waits', async ({
  context,
}) => {
  const {ja: w} = words;
  const page = await visit(context, '/application/renewal/', listed(''));
  // A copy that is older than a minute.
  await page.evaluate(async () => {
    const pages = await caches.open('site-pages-1');
    const kept = await pages.match('/status/');
    const headers = new Headers(kept?.headers);
    headers.set('x-kept-at', String(Date.now() - 3 * 60 * 60 * 1000));
    await pages.put('/status/', new Response(await kept?.text(), {headers}));
  });
  await site.start('slow');
  const status = await opened(context, '/status/');
  await expect(status.getByText(w.slow)).toContainText('3 時間前');
  // The same page arrives at last: what is shown is the present page.
  await expect(status.getByText(w.slow)).toHaveCount(0, {timeout: 15_000});
  const invoice = await opened(context, '/application/invoice/');
  await expect(invoice.locator('html')).not.toHaveAttribute('data-kept-at');
  await expect(invoice.locator('h1')).not.toHaveText(offlineWords.title.ja);
});

test('the worker that removes the worker leaves nothing behind', async ({context}) => {
  const page = await visit(context, '/application/renewal/', listed(''));
  copyFileSync(path.join(site.directory, 'sw-off.js'), path.join(site.directory, 'sw.js'));
  await page.reload();
  await expect
    .poll(
      () =>
        page.evaluate(async () => [
          (await caches.keys()).length,
          (await navigator.serviceWorker.getRegistrations()).length,
        ]),
      patience,
    )
    .toEqual([0, 0]);
});
