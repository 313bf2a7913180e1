// Version 0.2 installed a service worker at this address. A worker whose file is missing stays for good, so this one
// replaces it: it answers no request, deletes the caches and unregisters itself. Open pages are not reloaded, so nobody
// loses what is in a form. Delete this file one year after the release of version 0.3: browsers that come back later
// keep the old worker until their site data are cleared.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith('site-')).map((name) => caches.delete(name)));
      await self.clients.claim();
      await self.registration.unregister();
    })(),
  ),
);
