// How a page is answered: from the network, else the kept copy with its date, else the offline page. What the server says stays: a page
// that is not found is not found.
import type {WorkboxPlugin} from 'workbox-core/types.js';
import {NetworkFirst} from 'workbox-strategies/NetworkFirst.js';
import {localeOf, pageKey} from './contract';
import {keepLater, revisionOf} from './keep-ahead';
import {fetchedPage, hasItsFiles, keptForm, withMarks} from './kept-pages';
import {release} from './release';
import {anyVariant, stores} from './stores';

/** So long a reader waits for the network where there is a kept copy. */
const TIMEOUT_SECONDS = 3;

const keyOf = (request: Request): string => pageKey(new URL(request.url).pathname) ?? request.url;

async function offlinePage(request: Request): Promise<Response> {
  const {pages, offlinePage: words} = release.languages[localeOf(new URL(request.url).pathname)];
  const kept = await caches.open(stores.pages);
  const found = await Promise.all(pages.map(({path}) => kept.match(path)));
  const links = pages
    .filter((_page, index) => found[index])
    .map(({path, title}) => `<li><a href="${path}">${title}</a></li>`);
  const list = links.length > 0 ? `${words.heading}<ul>${links.join('')}</ul>` : '';
  return new Response(words.before + list + words.after, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src ${release.styleHash}; base-uri 'none'; form-action 'none'`,
    },
  });
}

async function keptCopy(request: Request): Promise<Response | undefined> {
  const kept = await (await caches.open(stores.pages)).match(keyOf(request), anyVariant);
  return kept && withMarks(kept, 'down');
}

const plugin: WorkboxPlugin = {
  handlerWillStart: async ({state}) => {
    if (state) {
      state.start = Date.now();
    }
  },
  cacheKeyWillBeUsed: async ({request}) => keyOf(request),
  cacheWillUpdate: async ({request, response}) => {
    const key = keyOf(request);
    if (response.status === 404 || response.status === 410) {
      await (await caches.open(stores.pages)).delete(key);
    }
    const page = await fetchedPage(response);
    if (page && (await hasItsFiles(page))) {
      return keptForm(page, revisionOf(key));
    }
    if (page) {
      keepLater(key, page);
    }
    return null;
  },
  cachedResponseWillBeUsed: async ({cachedResponse, state}) => {
    if (!cachedResponse) {
      return null;
    }
    const waited = Date.now() - Number(state?.start);
    return withMarks(cachedResponse, waited >= TIMEOUT_SECONDS * 1000 ? 'slow' : 'down');
  },
  handlerDidError: async ({request}) => offlinePage(request),
  // A gateway that answers for a server that does not.
  handlerWillRespond: async ({request, response}) =>
    response.status >= 500 && response.url !== ''
      ? ((await keptCopy(request)) ?? offlinePage(request))
      : response,
};

/** For navigations. */
export const pageStrategy = new NetworkFirst({
  cacheName: stores.pages,
  networkTimeoutSeconds: TIMEOUT_SECONDS,
  matchOptions: anyVariant,
  plugins: [plugin],
});
