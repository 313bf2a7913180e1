// Each page of the built site against its budget of bytes: what its HTML names, compressed as a server sends it. No times: they depend on the machine.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {expect, test} from '@playwright/test';
import {type Budget, everyPage, ofPages} from './budget';
import {builtPage, languages, pagesOf} from './built-site';

const buildFolder = path.resolve(__dirname, '../../build');

const weighed = new Map<string, number>();

function bytesOf(address: string): number {
  const file = path.join(buildFolder, address.endsWith('/') ? `${address}index.html` : address);
  const bytes = weighed.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weighed.set(file, bytes);
  return bytes;
}

function weightOf(page: string): Budget {
  const $ = builtPage(page);
  const sum = (selector: string, attribute: string): number =>
    [
      ...new Set(
        $(selector)
          .map((_, element) => $(element).attr(attribute))
          .get(),
      ),
    ]
      .filter((address) => address.startsWith('/'))
      .reduce((bytes, address) => bytes + bytesOf(address), 0);
  const document = bytesOf(page);
  const script = sum('script[src]', 'src');
  const stylesheet = sum('link[rel=stylesheet]', 'href');
  return {
    document,
    script,
    stylesheet,
    all: document + script + stylesheet + sum('main img[src], nav img[src]', 'src'),
  };
}

for (const {locale, prefix} of languages) {
  test(`no page weighs more than its budget: ${locale}`, () => {
    const over = pagesOf(prefix).flatMap((address) => {
      const weight = weightOf(prefix + address);
      const budget = {...everyPage, ...ofPages[address]};
      return Object.entries(budget)
        .filter(([kind, most]) => weight[kind as keyof Budget] > most)
        .map(
          ([kind, most]) => `${prefix}${address}: ${kind} ${weight[kind as keyof Budget]}, at most ${most}`,
        );
    });
    expect(over).toEqual([]);
  });

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
