// The worker's caches. They are the only place where the site stores anything, and hold nothing but pages and files of the site.

const prefix = 'site-';

/** Raise the number of a cache to drop what older workers put into it. */
export const stores = {
  pages: `${prefix}pages-1`,
  files: `${prefix}files-1`,
  data: `${prefix}data-1`,
} as const;

/** Compressed or not, a file is the same file: a server's `Vary` says nothing about what is kept. */
export const anyVariant = {ignoreVary: true} as const;

/** Deletes the site's caches except those named. */
export async function deleteStoresBut(kept: readonly string[]): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(prefix) && !kept.includes(name))
      .map((name) => caches.delete(name)),
  );
}

/** Deletes what was stored first where a cache holds more than so many entries. */
export async function dropOldest(name: string, most: number): Promise<void> {
  const store = await caches.open(name);
  const entries = await store.keys();
  await Promise.all(entries.slice(0, Math.max(0, entries.length - most)).map((entry) => store.delete(entry)));
}
