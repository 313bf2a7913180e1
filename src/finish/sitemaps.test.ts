// A page in both languages, one in Japanese only, and an address that is not ASCII.
import {expect, test} from '@jest/globals';
import type {BuiltSite} from './built-site';
import {sitemapOf} from './sitemaps';

const pages = (...addresses: string[]) => addresses.map((address) => ({address, file: ''}));
const ja = {locale: 'ja', prefix: '', directory: '', pages: pages('/', '/a/', '/鍵/')} as const;
const en = {locale: 'en', prefix: '/en', directory: '', pages: pages('/en/', '/en/a/')} as const;
const site: BuiltSite = {directory: '', url: 'https://s.example', languages: [{...ja}, {...en}]};

const entry = (location: string, alternates: [language: string, address: string][]) =>
  `<url><loc>${location}</loc>${alternates
    .map(([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`)
    .join('')}</url>`;
const [home, a] = ['', 'a/'].map((own): [string, string][] => [
  ['ja', `https://s.example/${own}`],
  ['en', `https://s.example/en/${own}`],
  ['x-default', `https://s.example/${own}`],
]);
const key = 'https://s.example/%E9%8D%B5/';

test('names each page once, with the languages in which it exists', () => {
  const [first, second] = site.languages;
  if (!first || !second || !home || !a) throw new Error('two languages');
  expect(sitemapOf(first, site).match(/<url>.*<\/url>/g)).toEqual([
    entry('https://s.example/', home),
    entry('https://s.example/a/', a),
    entry(key, [
      ['ja', key],
      ['x-default', key],
    ]),
  ]);
  expect(sitemapOf(second, site).match(/<url>.*<\/url>/g)).toEqual([
    entry('https://s.example/en/', home),
    entry('https://s.example/en/a/', a),
  ]);
});
