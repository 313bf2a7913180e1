// What is kept after a page has loaded: the page itself, then the tools and the pages for emergencies, in the reader's language.
import {type KeepMessage, localeOf, pageKey} from './contract';
import {keepFiles} from './kept-files';
import {dropOldPages, type FetchedPage, fetchedPage, hasItsFiles, isKept, keptForm} from './kept-pages';
import {filesNamedIn} from './named-files';
import {release} from './release';
import {stores} from './stores';

const {ja, en} = release.languages;
const revisions = new Map([...ja.pages, ...en.pages].map(({path, revision}) => [path, revision]));

/** The revision under which a page is kept: its own where it is listed, otherwise the release's. */
export function revisionOf(key: string): string {
  return revisions.get(key) ?? release.id;
}

/** Pages that were shown before their files were there: as many as one may open while another loads. */
const MOST_WAITING = 8;
const waiting = new Map<string, FetchedPage>();

/** Remembers a page that cannot be kept until it has loaded its files. */
export function keepLater(key: string, page: FetchedPage): void {
  waiting.delete(key);
  waiting.set(key, page);
  for (const oldest of [...waiting.keys()].slice(0, -MOST_WAITING)) {
    waiting.delete(oldest);
  }
}

async function fetchPage(path: string): Promise<FetchedPage | undefined> {
  return fetchedPage(await fetch(path, {cache: 'no-cache', priority: 'low'}));
}

async function keepSeen(key: string, loaded: readonly string[]): Promise<void> {
  await keepFiles(loaded);
  const shown = waiting.get(key);
  if (shown === undefined && (await isKept(key, revisionOf(key)))) {
    return;
  }
  const page = shown ?? (await fetchPage(key));
  // A page of another release than the one that runs would be kept without the scripts that it loads later.
  const scripts = filesNamedIn(page?.html ?? '').filter((file) => file.endsWith('.js'));
  if (page === undefined || (shown === undefined && !scripts.every((file) => loaded.includes(file)))) {
    return;
  }
  await keepFiles(filesNamedIn(page.html));
  await (await caches.open(stores.pages)).put(key, keptForm(page, revisionOf(key)));
  waiting.delete(key);
}

async function keepListed(locale: 'ja' | 'en'): Promise<void> {
  const {pages, files} = release.languages[locale];
  await keepFiles(files);
  const kept = await caches.open(stores.pages);
  for (const {path, revision} of pages) {
    if (!(await isKept(path, revision))) {
      const page = await fetchPage(path);
      if (page && (await hasItsFiles(page))) {
        await kept.put(path, keptForm(page, revision));
      }
    }
  }
}

/** Paths of the files that the worker keeps, among the addresses that a page says it has loaded. */
function keepable(addresses: readonly string[], origin: string): string[] {
  const paths = addresses
    .map((address) => new URL(address, origin))
    .filter((address) => address.origin === origin && address.search === '')
    .map(({pathname}) => pathname);
  return [...new Set(paths.filter((path) => /^(?:\/en)?\/(?:assets|img)\//.test(path)))];
}

/**
 * Keeps what the page asks for, then the list of its language. What cannot be had now (the network went away, a newer release has
 * come) is tried again with the next page.
 */
export async function keepAhead({page, files}: KeepMessage, origin: string): Promise<void> {
  const key = pageKey(page);
  const steps = [
    async () => key !== undefined && keepSeen(key, keepable(files, origin)),
    () => keepListed(localeOf(page)),
    () => dropOldPages(new Set(revisions.keys())),
  ];
  for (const step of steps) {
    await step().catch(() => undefined);
  }
}
