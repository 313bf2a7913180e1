// What the service worker and the pages say to each other: the message, the marks on a kept page, and how an address is named in the cache.

/** Where the worker stands. One worker serves both languages. */
export const WORKER_ADDRESS = '/sw.js';

/** Sent by a page once it has loaded and the browser is idle. */
export type KeepMessage = {
  /** The path of the page that the reader sees. */
  page: string;
  /** Addresses of the files that this page has loaded. */
  files: string[];
};

/**
 * Why a kept copy is shown: `down`, the network or the server failed; `slow`, no answer came in time.
 */
export type KeptReason = 'down' | 'slow';

/** Attributes that the worker writes on `<html>` of a kept copy: when it was kept (milliseconds since 1970), why it is shown, its `textHash`. */
export const keptAttributes = {
  at: 'data-kept-at',
  reason: 'data-kept-reason',
  hash: 'data-kept-hash',
} as const;

/** FNV-1a over the text's UTF-16 units, 32 bits: tells whether two copies of a page are the same, not more. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * The name of a page in the cache: its path without query and fragment, because answers and plans stand in the query. `/a`, `/a/`
 * and `/a/index.html` are one page. Undefined where the path names a file that is no page.
 */
export function pageKey(path: string): string | undefined {
  const bare = path.replace(/index\.html$/, '');
  const last = bare.slice(bare.lastIndexOf('/') + 1);
  if (last === '') {
    return bare;
  }
  return last.includes('.') ? undefined : `${bare}/`;
}

/** The language of a path. */
export function localeOf(path: string): 'ja' | 'en' {
  return /^\/en(\/|$)/.test(path) ? 'en' : 'ja';
}
