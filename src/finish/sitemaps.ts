// Writes the sitemaps anew with each page's twin in the other language, one index of both, and robots.txt that names it. No `lastmod`:
// what a page shows also comes from notices and prices, so that the date of its file would say less than is true.
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {BuiltLanguage, BuiltSite} from './built-site';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The address without its language: what twins have in common. */
const withoutLanguage = (address: string, {prefix}: BuiltLanguage) => address.slice(prefix.length);

/** The sitemap of one language: each page with all the languages in which it exists; Japanese is for everybody else. */
export function sitemapOf(language: BuiltLanguage, {url, languages}: BuiltSite): string {
  const known = new Map(
    languages.map((one) => [one, new Set(one.pages.map((page) => page.address))] as const),
  );
  const locationOf = (address: string) => xml(url + encodeURI(address));
  const entries = language.pages.map(({address}) => {
    const own = withoutLanguage(address, language);
    const twins = languages.filter((one) => known.get(one)?.has(one.prefix + own));
    const links = twins.map(({locale, prefix}) => ({lang: locale, address: prefix + own}));
    const [first] = links;
    const all = first === undefined ? [] : [...links, {lang: 'x-default', address: first.address}];
    const alternates = all.map(
      (link) => `<xhtml:link rel="alternate" hreflang="${link.lang}" href="${locationOf(link.address)}"/>`,
    );
    return `<url><loc>${locationOf(address)}</loc>${alternates.join('')}</url>\n`;
  });
  return `${HEAD}<urlset xmlns="${SITEMAPS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

/** Writes the sitemaps, their index and robots.txt. */
export async function writeSitemaps(site: BuiltSite): Promise<void> {
  const {directory, url, languages} = site;
  const places = languages.map(({prefix}) => `<sitemap><loc>${url}${prefix}/sitemap.xml</loc></sitemap>\n`);
  await Promise.all([
    ...languages.map((one) => writeFile(path.join(one.directory, 'sitemap.xml'), sitemapOf(one, site))),
    writeFile(
      path.join(directory, 'sitemap-index.xml'),
      `${HEAD}<sitemapindex xmlns="${SITEMAPS}">\n${places.join('')}</sitemapindex>\n`,
    ),
    // The staff's pages ask in their heads not to be indexed; named here, they would be found.
    writeFile(
      path.join(directory, 'robots.txt'),
      `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap-index.xml\n`,
    ),
  ]);
}
