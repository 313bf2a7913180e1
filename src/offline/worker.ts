// The service worker: which request is answered how, and what happens when a new release takes over (docs/_decisions/0020).
import {Route} from 'workbox-routing/Route.js';
import {Router} from 'workbox-routing/Router.js';
import {CacheFirst} from 'workbox-strategies/CacheFirst.js';
import {NetworkFirst} from 'workbox-strategies/NetworkFirst.js';
import {StaleWhileRevalidate} from 'workbox-strategies/StaleWhileRevalidate.js';
import {type KeepMessage, pageKey} from './contract';
import {keepAhead} from './keep-ahead';
import {dropUnneededFiles, isFile} from './kept-files';
import {pageStrategy} from './page-strategy';
import {anyVariant, deleteStoresBut, dropOldest, stores} from './stores';
import {scope} from './worker-scope';

/** Parts of the search's index: a search reads a handful of them. */
const MOST_DATA = 300;

const onlyFiles = {
  cacheWillUpdate: async ({response}: {response: Response}) => (isFile(response) ? response : null),
};
// A query there only gets round the browser's own cache.
const byPath = {cacheKeyWillBeUsed: async ({request}: {request: Request}) => new URL(request.url).pathname};

const files = {cacheName: stores.files, matchOptions: anyVariant, plugins: [onlyFiles]};
const data = {cacheName: stores.data, matchOptions: anyVariant, plugins: [onlyFiles, byPath]};

const router = new Router();
for (const [match, strategy] of [
  [({request, url}) => request.mode === 'navigate' && pageKey(url.pathname) !== undefined, pageStrategy],
  [({url}) => /^(?:\/en)?\/assets\//.test(url.pathname), new CacheFirst(files)],
  [({url}) => /^(?:\/en)?\/img\//.test(url.pathname), new StaleWhileRevalidate(files)],
  // Pagefind writes the hash of their content into the names of the parts of its index.
  [({url}) => /\/pagefind\/.*\.pf_\w+$/.test(url.pathname), new CacheFirst(data)],
  [
    ({request, url}) =>
      request.mode !== 'navigate' &&
      /^(?:\/en)?\/(?:pagefind\/.*|notices\.\w+|blog\/.*\.(?:json|xml|ics))$/.test(url.pathname),
    new NetworkFirst({...data, networkTimeoutSeconds: 3}),
  ],
] satisfies [(request: {request: Request; url: URL}) => boolean, CacheFirst | NetworkFirst][]) {
  router.registerRoute(new Route(({sameOrigin, ...asked}) => sameOrigin && match(asked), strategy));
}
router.addFetchListener();

// A new release need not wait for old pages to close: pages come from the network, and old files stay where old pages look for them.
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([
      deleteStoresBut(Object.values(stores)),
      dropUnneededFiles(),
      dropOldest(stores.data, MOST_DATA),
      scope.registration.navigationPreload?.enable(),
    ]).then(() => scope.clients.claim()),
  ),
);

let work = Promise.resolve();
scope.addEventListener('message', (event) => {
  const message = event.data as KeepMessage;
  work = work.then(() => keepAhead(message, location.origin));
  event.waitUntil(work);
});
