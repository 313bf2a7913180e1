// What an open page fetches, in bytes as a server sends them.
import {brotliCompressSync} from 'node:zlib';
import type {Page, Request} from '@playwright/test';

/** A file that the page fetched. `kind`: of the request, as Playwright names it. */
export type Fetched = {pathname: string; kind: string; bytes: number};

/** Formats that are compressed already and are sent as they are: pictures, the search index. */
const COMPRESSED = /\.(png|webp|avif)$/;

const QUIET_MS = 500;
const STEP_MS = 50;

const weighed = new Map<string, number>();

function bytesSent(pathname: string, body: Buffer): number {
  const bytes =
    weighed.get(pathname) ?? (COMPRESSED.test(pathname) ? body.length : brotliCompressSync(body).length);
  weighed.set(pathname, bytes);
  return bytes;
}

/**
 * Watches what a page fetches from now on.
 * @returns waits until nothing has been asked for, or is under way, for half a second; ends the watch and gives all files.
 *   (Playwright's `networkidle` tells only that the page was quiet once.)
 */
export function watchTraffic(page: Page): () => Promise<Fetched[]> {
  const files: Promise<Fetched>[] = [];
  const underWay = new Set<unknown>();
  let asked = 0;
  page.on('request', (request) => {
    asked += 1;
    underWay.add(request);
  });
  page.on('requestfailed', (request) => underWay.delete(request));
  const keep = (request: Request): void => {
    underWay.delete(request);
    const {pathname} = new URL(request.url());
    const read = async (): Promise<Fetched> => {
      const body = await (await request.response())?.body();
      return {pathname, kind: request.resourceType(), bytes: bytesSent(pathname, body ?? Buffer.alloc(0))};
    };
    files.push(read());
  };
  page.on('requestfinished', keep);
  return async () => {
    for (let quiet = 0, before = asked; quiet < QUIET_MS; before = asked) {
      await page.waitForTimeout(STEP_MS);
      quiet = asked === before && underWay.size === 0 ? quiet + STEP_MS : 0;
    }
    page.off('requestfinished', keep);
    return Promise.all(files);
  };
}
