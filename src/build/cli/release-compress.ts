// Which files of a release get a compressed one beside them, and how: made once with the strongest setting, so that the server only sends.
import {availableParallelism} from 'node:os';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const compressible = /\.(?:html|css|m?js|json|xml|svg|ics|txt|md|csv|map|webmanifest|wasm|xsl)$/;

/** Less than this saved is not worth a file: headers of the answer take as much. */
const LEAST_SAVING = 64;

/** Both compressed forms of a content. */
export type Compressed = {br: Buffer; gz: Buffer};

/**
 * Compresses a file of the site, on a thread beside the main one.
 * @param quality of brotli, 11 being the strongest
 * @returns both forms or none: `Vary` is then the same for all readers; none for what is compressed already or gains too little
 */
export async function compress(path: string, content: Buffer, quality: number): Promise<Compressed | undefined> {
  if (!compressible.test(path)) return undefined;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, {level: Math.min(9, quality)}),
  ]);
  return Math.max(br.length, gz.length) + LEAST_SAVING <= content.length ? {br, gz} : undefined;
}

/** Works on all items, as many at a time as the machine has processors; stops with the first error. */
export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({length: availableParallelism()}, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
