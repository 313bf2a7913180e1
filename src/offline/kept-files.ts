// The kept files: fetched once under the name with their content hash, dropped when no kept page needs them.
import {neededFiles} from './named-files';
import {anyVariant, stores} from './stores';

/** Fetches so many files at a time: the page that the reader looks at comes first. */
const AT_A_TIME = 3;

/** A file that may be kept: found, and not a page that a server sends in its place. */
export function isFile(response: Response): boolean {
  return response.status === 200 && !(response.headers.get('content-type') ?? '').startsWith('text/html');
}

/**
 * Fetches the files that are not kept yet.
 * @throws Error where one of them cannot be had; those before it stay
 */
export async function keepFiles(paths: readonly string[]): Promise<void> {
  const files = await caches.open(stores.files);
  const waiting = [...paths];
  const next = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if ((await files.match(file, anyVariant)) === undefined) {
        const response = await fetch(file, {priority: 'low'});
        if (!isFile(response)) {
          throw new Error(`${file}: ${response.status}`);
        }
        await files.put(file, response);
      }
    }
  };
  await Promise.all(Array.from({length: AT_A_TIME}, next));
}

/** Pages that stand open still find the files of their release for so long, whatever has been kept in the meantime: a day. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/** Whether a file was fetched within the last day, by the date that the server gave it. */
async function isRecent(files: Cache, file: string): Promise<boolean> {
  const date = (await files.match(file, anyVariant))?.headers.get('date');
  return date !== null && date !== undefined && Date.now() - Date.parse(date) < GRACE_MS;
}

/** Drops the files that no kept page needs and that are older than a day. Called when a new release takes over. */
export async function dropUnneededFiles(): Promise<void> {
  const [pages, files] = await Promise.all([caches.open(stores.pages), caches.open(stores.files)]);
  const texts = await Promise.all(
    (await pages.keys()).map(async (request) => (await (await pages.match(request))?.text()) ?? ''),
  );
  const paths = (await files.keys()).map(({url}) => new URL(url).pathname);
  const needed = await neededFiles(
    texts,
    paths,
    async (file) => (await (await files.match(file, anyVariant))?.text()) ?? '',
  );
  await Promise.all(
    paths
      .filter((file) => !needed.has(file))
      .map(async (file) => (await isRecent(files, file)) || files.delete(file)),
  );
}
