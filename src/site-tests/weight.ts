// What a page fetches, in bytes as a server sends them with brotli.
import {brotliCompressSync} from 'node:zlib';
import type {Page, Response} from '@playwright/test';

/** Bytes of what was fetched, by kind, and the number of requests. */
export type Weight = {all: number; script: number; document: number; requests: number};

/** Formats that are compressed already. */
const COMPRESSED = /\.(png|webp|avif)$/;
const sizes = new Map<string, number>();

async function sizeOf(response: Response): Promise<number> {
  const {pathname} = new URL(response.url());
  const body = await response.body();
  const size = sizes.get(pathname) ?? (COMPRESSED.test(pathname) ? body.length : brotliCompressSync(body).length);
  sizes.set(pathname, size);
  return size;
}

/** Watches what the page fetches from now on. @returns the weight of what has been fetched so far */
export function watchWeight(page: Page): () => Promise<Weight> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const weight: Weight = {all: 0, script: 0, document: 0, requests: 0};
    for (const response of responses.filter((one) => one.ok() && !/^(data|blob):/.test(one.url()))) {
      const [kind, bytes] = [response.request().resourceType(), await sizeOf(response)];
      if (kind === 'script' || kind === 'document') weight[kind] += bytes;
      weight.all += bytes;
      weight.requests += 1;
    }
    return weight;
  };
}
