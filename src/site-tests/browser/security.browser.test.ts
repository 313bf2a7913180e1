// The security policy in the built site: every file is sent with it, every page has it, every action works under it, and what somebody
// might inject does not run.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import {load} from 'cheerio';
import {fixedHeaders} from '../data/security-policy';
import {securityHeaders} from '../finish/security-policy-headers';
import {hashSource} from '../finish/security-policy-markup';
import {languages} from './built-site';
import {openPage} from './living-page';
import {watchPolicy} from './policy-watch';
import {useCalculators, useChecklist, useKeyCheck, useSite, useStaffForm} from './tool-actions';

const directory = path.resolve(__dirname, '../../build');
const headers = securityHeaders({directory});
const policy = headers.find(({name}) => name === 'Content-Security-Policy')?.value ?? '';
const sourcesOf = (name: string): string[] =>
  policy
    .split('; ')
    .find((directive) => directive.startsWith(`${name} `))
    ?.split(' ')
    .slice(1) ?? [];

test('the policy allows scripts of this site and known ones alone, and no style attribute', () => {
  const scripts = sourcesOf('script-src');
  expect(scripts.filter((source) => !source.startsWith("'sha256-"))).toEqual([
    "'self'",
    "'wasm-unsafe-eval'",
  ]);
  expect(sourcesOf('style-src')).toEqual(["'self'"]);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(sourcesOf('frame-ancestors')).toEqual(["'none'"]);
  expect(sourcesOf('require-trusted-types-for')).toEqual(["'script'"]);
});

test('every HTML file has the policy before all else that loads, and its inline code stands in it', () => {
  const inPage = policy.replace(/; frame-ancestors 'none'$/, '');
  const files = readdirSync(directory, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.html'),
  );
  expect(files.length).toBeGreaterThan(100);
  const faults: string[] = [];
  for (const file of files) {
    const $ = load(readFileSync(path.join(directory, file), 'utf8'));
    const metas = $('meta[http-equiv="Content-Security-Policy"]');
    if (metas.length !== 1 || metas.attr('content') !== inPage) faults.push(`${file}: another policy`);
    const before = metas.prevAll().toArray();
    if (before.some((element) => element.tagName !== 'meta'))
      faults.push(`${file}: something stands before it`);
    $('script:not([src]):not([type$="json"])').each((_, script) => {
      const hash = hashSource($(script).text());
      if (!sourcesOf('script-src').includes(hash)) faults.push(`${file}: script ${hash}`);
    });
    $('[style], style').each((_, element) => {
      faults.push(`${file}: ${$.html(element).slice(0, 100)}`);
    });
  }
  expect(faults).toEqual([]);
});

test('every kind of file is sent with all security headers', async ({request}) => {
  expect(headers.map(({name}) => name)).toEqual([
    'Content-Security-Policy',
    ...fixedHeaders.map(({name}) => name),
  ]);
  const page = await (await request.get('/')).text();
  const script = /src="?(\/assets\/js\/main[^" >]+)/.exec(page)?.[1] ?? 'none';
  for (const address of [
    '/',
    '/en/',
    script,
    '/notices.json',
    '/img/favicon.svg',
    '/no-such-page/',
    '/en/tools/fees?plan=x',
  ]) {
    const response = await request.get(address, {maxRedirects: 0});
    for (const {name, value} of headers) {
      expect(response.headers()[name.toLowerCase()], `${name} of ${address}`).toBe(value);
    }
  }
});

/** Opens the page with other markup in it or other headers. */
async function openChanged(
  page: Page,
  address: string,
  change: (html: string) => string,
  changeHeaders = (all: Record<string, string>): Record<string, string> => all,
): Promise<void> {
  await page.unrouteAll();
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const body = change(await response.text());
    await route.fulfill({response, body, headers: changeHeaders(response.headers())});
  });
  await openPage(page, address);
}

const withoutPolicy = (html: string): string =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
const injected =
  '<script>(window.ran??=[]).push("script")</script>' +
  '<img alt="" src="data:," onerror="(window.ran??=[]).push(\'handler\')">' +
  '<iframe title="frame" src="javascript:parent.ran=[...parent.ran??[],\'address\']"></iframe>' +
  '<div id="injected" style="position:fixed"></div>';
const inject = (html: string): string => html.replace('</body>', `${injected}</body>`);
const ran = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...((window as unknown as {ran?: string[]}).ran ?? [])].sort());

test('what is injected into a page runs without the policy, and does not with the header or the page’s own alone', async ({
  page,
}) => {
  const watch = await watchPolicy(page);
  const withoutHeader = ({'content-security-policy': _, ...rest}: Record<string, string>) => rest;
  await openChanged(page, '/tools/fees/', (html) => withoutPolicy(inject(html)), withoutHeader);
  await expect.poll(() => ran(page)).toEqual(['address', 'handler', 'script']);
  expect(watch.refused).toEqual([]);

  for (const change of [
    () => openChanged(page, '/tools/fees/', (html) => withoutPolicy(inject(html))),
    () => openChanged(page, '/tools/fees/', inject, withoutHeader),
  ]) {
    watch.refused.length = 0;
    await change();
    await expect
      .poll(() => new Set(watch.refused.map((line) => line.split(' ')[0])))
      .toEqual(new Set(['script-src-elem', 'script-src-attr', 'style-src-attr']));
    expect(await ran(page)).toEqual([]);
    await expect(page.locator('#injected')).toHaveCSS('position', 'static');
  }
});

test('code of the page itself cannot make scripts of texts, nor reach another host', async ({page}) => {
  await openPage(page, '/tools/fees/');
  await page.evaluate(() => {
    const tried: Record<string, string> = {};
    Object.assign(window, {tried});
    const attempts: Record<string, () => unknown> = {
      markup: () => {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
      },
      'script address': () => {
        document.createElement('script').src = 'https://example.org/x.js';
      },
      'script text': () => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = ["text"]';
        document.body.append(script);
      },
      worker: () => new Worker('data:text/javascript,'),
      evaluation: () => new Function('return 1')(),
      request: () => fetch('https://example.org/'),
    };
    // Not in this call: what a debugger evaluates may do more than a page.
    setTimeout(async () => {
      for (const [name, attempt] of Object.entries(attempts)) {
        tried[name] = await Promise.resolve()
          .then(attempt)
          .then(
            () => 'done',
            (error: Error) => error.name,
          );
      }
      tried.end = 'reached';
    });
  });
  const tried = (): Promise<Record<string, string>> =>
    page.evaluate(() => (window as unknown as {tried: Record<string, string>}).tried);
  await expect.poll(async () => (await tried()).end).toBe('reached');
  expect(await tried()).toEqual({
    markup: 'TypeError',
    'script address': 'TypeError',
    'script text': 'TypeError',
    worker: 'TypeError',
    evaluation: 'EvalError',
    request: 'TypeError',
    end: 'reached',
  });
  expect(await ran(page)).toEqual([]);
});

test('a policy that lacks a hash is noticed', async ({page, request}) => {
  const watch = await watchPolicy(page);
  const hashes = [
    ...new Set(
      load(await (await request.get('/tools/checklist/')).text())('script:not([src]):not([type$="json"])')
        .toArray()
        .map((script) => hashSource(load(script).text())),
    ),
  ];
  expect(hashes.length).toBeGreaterThan(3);
  for (const hash of hashes) {
    watch.refused.length = 0;
    await openChanged(page, '/tools/checklist/', withoutPolicy, (all) => ({
      ...all,
      'content-security-policy': policy.replace(` ${hash}`, ''),
    }));
    expect(watch.refused, hash).toContain('script-src-elem inline  on /tools/checklist/');
  }
});

for (const {locale, prefix} of languages) {
  for (const [what, use] of Object.entries({
    'key check': useKeyCheck,
    'fee estimator and its workbook': useCalculators,
    checklist: useChecklist,
    'staff’s form': useStaffForm,
    'navigation, tabs, colours, redirects, 404': useSite,
  })) {
    test(`nothing is refused, no address is told: ${what}, ${locale}`, async ({page}) => {
      const watch = await watchPolicy(page);
      const referrers: string[] = [];
      page.on('request', async (request) => {
        const {referer} = await request.allHeaders().catch(() => ({referer: undefined}));
        if (referer) referrers.push(`${request.url()} was told ${referer}`);
      });
      await use(page, locale, prefix);
      expect(watch).toEqual({refused: [], said: []});
      expect(referrers).toEqual([]);
    });
  }
}
