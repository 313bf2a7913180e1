// Pages of the built site against their budgets of bytes, compressed as a server sends them. No times: they depend on the machine.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, type Page, test} from '@playwright/test';
import {type Budget, budgets} from './budget';
import {builtPage, languages, pagesOf} from './built-site';
import {openPage} from './living-page';
import {watchTraffic} from './traffic';

const buildFolder = path.resolve(__dirname, '../../build');

/** What the page sends until it rests. */
async function weightOf(page: Page, address: string): Promise<Budget> {
  const filesAtRest = watchTraffic(page);
  await openPage(page, address);
  const weight: Budget = {all: 0, script: 0, stylesheet: 0, document: 0, requests: 0};
  for (const {kind, bytes} of await filesAtRest()) {
    if (kind === 'script' || kind === 'stylesheet' || kind === 'document') weight[kind] += bytes;
    weight.all += bytes;
    weight.requests += 1;
  }
  return weight;
}

for (const {locale, prefix} of languages) {
  for (const [address, budget] of Object.entries(budgets)) {
    test(`${prefix}${address} weighs no more than its budget`, async ({page}) => {
      const weight = await weightOf(page, prefix + address);
      const over = Object.entries(budget).filter(([kind, most]) => weight[kind as keyof Budget] > most);
      expect(over.map(([kind, most]) => `${kind}: ${weight[kind as keyof Budget]}, at most ${most}`)).toEqual(
        [],
      );
      // A page that has not loaded would keep any budget.
      expect(weight.script).toBeGreaterThan(budget.script / 2);
    });
  }

  test(`no picture is larger than it is shown, or of a heavy format: ${locale}`, () => {
    const heavy = pagesOf(prefix).flatMap((address) =>
      builtPage(prefix + address)('img')
        .toArray()
        .map(({attribs}) => attribs)
        .filter(({src = '', width, height}) => !/\.(svg|avif|webp)$|^data:/.test(src) || !width || !height)
        .map(({src}) => `${prefix}${address}: ${src}: give an SVG, AVIF or WebP with its width and height`),
    );
    expect(heavy).toEqual([]);
  });

  test(`no page loads a web font: ${locale}`, () => {
    const styles = new Set(
      pagesOf(prefix).flatMap((address) =>
        builtPage(prefix + address)('link[rel=stylesheet]')
          .map((_, {attribs}) => attribs.href ?? '')
          .get(),
      ),
    );
    expect(styles.size).toBeGreaterThan(0);
    for (const style of styles) {
      expect(readFileSync(path.join(buildFolder, style), 'utf8')).not.toContain('@font-face');
    }
  });
}
