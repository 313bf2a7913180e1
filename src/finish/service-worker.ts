// Bundles the service worker with the list of files that it keeps, as they stand now, and the worker that removes it again.
// Built with SITE_WORKER=off, the removing one stands in its place.
import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {alwaysKept} from '../data/offline-words';
import {filesNamedIn} from '../offline/named-files';
import type {LanguageList, ListedPage, Release} from '../offline/release';
import {type BuiltLanguage, type BuiltSite, htmlFiles} from './built-site';
import {readChunkGraph} from './service-worker/chunk-graph';
import {offlinePage, offlineStyleHash} from './service-worker/offline-page';

const revisionOf = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

/** The page's own title, as HTML: without the site's name, which follows it on every page but the first. */
function titleIn(html: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const end = title.lastIndexOf(' | ');
  return end > 0 ? title.slice(0, end) : title;
}

async function readAssets(language: BuiltLanguage): Promise<Map<string, string>> {
  const folder = path.join(language.directory, 'assets');
  const names = (await readdir(folder, {recursive: true, encoding: 'utf8'}))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /^(?:js\/.*\.js|css\/.*\.css)$/.test(name))
    .sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
    ),
  );
}

/**
 * What is kept of one language.
 * @throws Error where a page that is always kept was not built, or where the scripts do not tell what it needs
 */
async function listLanguage(language: BuiltLanguage): Promise<LanguageList> {
  const {locale, prefix, directory} = language;
  const graph = readChunkGraph(await readAssets(language), `${prefix}/`);
  const files = new Set<string>();
  const pages: ListedPage[] = [];
  for (const page of alwaysKept) {
    const html = await readFile(path.join(directory, page, 'index.html'), 'utf8');
    const address = prefix + page;
    pages.push({path: address, title: titleIn(html), revision: revisionOf(html)});
    for (const file of filesNamedIn(html)) {
      files.add(file);
    }
    for (const file of graph.filesOf(address)) {
      files.add(`${prefix}/assets/${file}`);
    }
  }
  return {pages, files: [...files].sort(), offlinePage: offlinePage(locale)};
}

async function readRelease(site: BuiltSite): Promise<Release> {
  const [ja, en] = await Promise.all(site.languages.map(listLanguage));
  if (!ja || !en) {
    throw new Error('The site was not built in both languages.');
  }
  const id = createHash('sha256');
  for (const file of await htmlFiles(site)) {
    id.update(await readFile(file));
  }
  return {id: id.digest('hex').slice(0, 10), styleHash: offlineStyleHash, languages: {ja, en}};
}

/** Writes `sw.js` and `sw-off.js` into the built site. */
export async function writeServiceWorker(site: BuiltSite): Promise<void> {
  const source = path.resolve(__dirname, '../offline');
  const bundle = (entry: string, name: string, release?: Release) =>
    build({
      entryPoints: [path.join(source, entry)],
      outfile: path.join(site.directory, name),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      legalComments: 'none',
      logLevel: 'silent',
      define: {
        'process.env.NODE_ENV': '"production"',
        ...(release ? {RELEASE: JSON.stringify(release)} : {}),
      },
    });
  await bundle('farewell.ts', 'sw-off.js');
  if (process.env.SITE_WORKER === 'off') {
    await bundle('farewell.ts', 'sw.js');
  } else {
    await bundle('worker.ts', 'sw.js', await readRelease(site));
  }
}
