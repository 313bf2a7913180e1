// The worker that removes the worker: it takes over at once, deletes what was kept and takes itself off. It answers no request.
import {deleteStoresBut} from './stores';
import {scope} from './worker-scope';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([deleteStoresBut([]), scope.registration.unregister()])),
);
