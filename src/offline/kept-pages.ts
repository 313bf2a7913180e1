// The kept pages: how a page gets into the cache and out of it, how old it is, and which are dropped.

import {type KeptReason, keptAttributes, textHash} from './contract';
import {filesNamedIn} from './named-files';
import {anyVariant, stores} from './stores';

/** Pages that were visited, beside those that are always kept: at most so many, and for so long. */
const MOST_PAGES = 60;
const LONGEST_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

const keptAtHeader = 'x-kept-at';
const revisionHeader = 'x-kept-revision';

// The body is stored unpacked and under the page's own address, whatever the request said.
const transferHeaders = ['content-encoding', 'content-length', 'vary', 'transfer-encoding'];

/** A page as it came from the server, before it is known whether it can be kept. */
export type FetchedPage = {html: string; headers: Headers};

/** Reads a response that may be kept: a page, found at this address. Undefined for everything else. */
export async function fetchedPage(response: Response): Promise<FetchedPage | undefined> {
  const isPage =
    response.status === 200 &&
    !response.redirected &&
    (response.headers.get('content-type') ?? '').startsWith('text/html');
  return isPage ? {html: await response.text(), headers: response.headers} : undefined;
}

/** Whether every file that the page names is among the kept ones: a page without its scripts is a broken page. */
export async function hasItsFiles({html}: FetchedPage): Promise<boolean> {
  const files = await caches.open(stores.files);
  const found = await Promise.all(filesNamedIn(html).map((file) => files.match(file, anyVariant)));
  return found.every((file) => file !== undefined);
}

/** The page in the form in which it is kept. The response is made anew: the one that was fetched knows the address with its query. */
export function keptForm({html, headers}: FetchedPage, revision: string): Response {
  const kept = new Headers(headers);
  for (const name of transferHeaders) {
    kept.delete(name);
  }
  kept.set(keptAtHeader, String(Date.now()));
  kept.set(revisionHeader, revision);
  return new Response(html, {headers: kept});
}

/** Whether the page is kept as it is in this revision. */
export async function isKept(key: string, revision: string): Promise<boolean> {
  const kept = await (await caches.open(stores.pages)).match(key);
  return kept?.headers.get(revisionHeader) === revision;
}

/** When a kept page was fetched, in milliseconds since 1970. */
function keptAt(kept: Response): number {
  return Number(kept.headers.get(keptAtHeader));
}

/** A kept page as it is shown: its HTML says since when it is kept and why it is shown. */
export async function withMarks(kept: Response, reason: KeptReason): Promise<Response> {
  const html = await kept.text();
  const {at, reason: why, hash} = keptAttributes;
  const marks = `${at}="${keptAt(kept)}" ${why}="${reason}" ${hash}="${textHash(html)}"`;
  return new Response(html.replace('<html', `<html ${marks}`), {headers: kept.headers});
}

/** Drops visited pages that are too old or too many; the cache lists them in the order in which they were kept. `listed` stay. */
export async function dropOldPages(listed: ReadonlySet<string>): Promise<void> {
  const pages = await caches.open(stores.pages);
  const visited = (await pages.keys()).filter(({url}) => !listed.has(new URL(url).pathname));
  const spare = visited.length - MOST_PAGES;
  for (const [index, request] of visited.entries()) {
    const kept = await pages.match(request);
    if (index < spare || !kept || Date.now() - keptAt(kept) > LONGEST_KEPT_MS) {
      await pages.delete(request);
    }
  }
}
