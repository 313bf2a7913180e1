// static/sw.js removes the service worker of version 0.2 and what it cached.
import {expect, test} from '@playwright/test';

test('sw.js unregisters itself and deletes the caches of version 0.2 alone', async ({page}) => {
  await page.goto('/');
  await page.evaluate(async () => {
    await (await caches.open('site-pages-1')).put('/', new Response('old'));
    await caches.open('of-another-site');
    await navigator.serviceWorker.register('/sw.js');
  });
  await expect
    .poll(() =>
      page.evaluate(async () => [...(await caches.keys()), (await navigator.serviceWorker.getRegistrations()).length]),
    )
    .toEqual(['of-another-site', 0]);
});
