// What Docusaurus built, for the steps that finish it: the folder of each language and the pages that are published.

import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {type Locale, locales} from '../lib/localized';

/** A page as it was built: its address with the language's prefix, and its file. */
export type BuiltPage = {address: string; file: string};

/** One language of the built site, and where its files are. `prefix` is `''` for the default language, else `/en`. */
export type BuiltLanguage = {
  locale: Locale;
  prefix: string;
  directory: string;
  /**
   * Pages that its sitemap names, sorted by address: what is published. Not in it: redirects, the staff's pages, 404.
   */
  pages: BuiltPage[];
};

/** The built site: its folder and its languages. */
export type BuiltSite = {directory: string; languages: BuiltLanguage[]};

async function readLanguage(
  directory: string,
  locale: BuiltLanguage['locale'],
  prefix: BuiltLanguage['prefix'],
): Promise<BuiltLanguage> {
  const sitemap = await readFile(path.join(directory, prefix, 'sitemap.xml'), 'utf8');
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, location]) => decodeURI(new URL(location ?? '').pathname))
    .sort()
    .map((address) => ({address, file: path.join(directory, address, 'index.html')}));
  const missing = pages.find(({file}) => !existsSync(file));
  if (missing) {
    throw new Error(`${missing.address} is in the sitemap, but ${missing.file} was not built.`);
  }
  return {locale, prefix, directory: path.join(directory, prefix), pages};
}

/**
 * Reads which pages are in a built site.
 * @throws Error where a language or a page of its sitemap is missing
 */
export async function readBuiltSite(directory: string): Promise<BuiltSite> {
  const languages = await Promise.all(
    locales.map((locale, index) => readLanguage(directory, locale, index === 0 ? '' : `/${locale}`)),
  );
  return {directory, languages};
}

/** Every HTML file of the site with redirects, staff pages and 404 pages, sorted. */
export async function htmlFiles({directory}: BuiltSite): Promise<string[]> {
  return (await readdir(directory, {recursive: true, encoding: 'utf8'}))
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(directory, file))
    .sort();
}
