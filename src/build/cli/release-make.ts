// Lays a built site out as a release: the files with their compressed forms, the server's settings, the manifest.
import {mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {oldAddresses} from '../../content-lint/data/addresses';
import {projectRoot} from '../../lib/run-command';
import {listedFiles, sha256, sumsText} from '../file-list';
import {HEADERS_FILE, securityHeaders} from '../security-policy';
import {headersConf, hostCacheRules, hostRedirects, redirectsConf} from './release-nginx';

/** A file of a release: its path with forward slashes, the SHA-256 of its content in hexadecimal. */
export type ReleaseFile = {path: string; sha256: string};

/** release.json, which publish.sh reads line by line. */
export type Manifest = {
  id: string;
  /** The commit it was built from; `null` outside of a repository. */
  commit: string | null;
  /** Lines of SHA256SUMS, with the one of release.json. */
  files: number;
};

/** Begins with the commit, for people, and ends with the content, so that no two different releases share an id. */
export function releaseId(commit: string | null, content: string): string {
  return `${commit?.slice(0, 7) ?? 'local'}-${content.slice(0, 8)}`;
}

/**
 * The modification time of a file, in seconds since 1970: made from its content, between 2001 and 2018. nginx makes the
 * ETag of a file from its time and size, so an unchanged page keeps its ETag from release to release and on all
 * servers, and a changed one has another.
 */
export function timeFromContent(sha256: string): number {
  return 1_000_000_000 + (Number.parseInt(sha256.slice(0, 8), 16) >>> 3);
}

const compressible = /\.(?:html|css|m?js|json|xml|svg|ics|txt|md|csv|map|webmanifest|wasm|xsl)$/;

/** Less than this saved is not worth a file: headers of the answer take as much. */
const LEAST_SAVING = 64;

/**
 * Compresses a file of the site as strongly as possible.
 * @returns both forms or none: `Vary` is then the same for all readers; none for what is compressed already or gains
 *   too little
 */
export async function compress(path: string, content: Buffer): Promise<{br: Buffer; gz: Buffer} | undefined> {
  if (!compressible.test(path)) return undefined;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, {level: 9}),
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

/** What a release is made of. */
export type ReleaseParts = {
  /** The folder of the built site; it is not changed. */
  build: string;
  /** The folder in which the release's own folder is made. */
  output: string;
  commit: string | null;
};

/** A release that was made: where it is, and its manifest. */
export type Release = {folder: string; manifest: Manifest};

/** Everything beside site/ that belongs to the site's content. */
async function serverFiles(build: string): Promise<Map<string, string>> {
  const read = (name: string) => readFile(path.join(projectRoot, 'deploy/nginx', name), 'utf8');
  return new Map([
    ['nginx/http.conf', await read('http.conf')],
    ['nginx/server.conf', await read('server.conf')],
    ['nginx/headers.conf', headersConf(securityHeaders({directory: build}))],
    ['nginx/redirects.conf', redirectsConf(oldAddresses)],
  ]);
}

/** Writes the files of a release into an empty folder; `site` are those of the build. */
async function layOut(folder: string, site: readonly string[], {build, commit}: ReleaseParts): Promise<Manifest> {
  const files: ReleaseFile[] = [];
  const write = async (name: string, content: string | Buffer): Promise<void> => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, content);
    const hash = sha256(content);
    await utimes(file, timeFromContent(hash), timeFromContent(hash));
    files.push({path: name, sha256: hash});
  };
  await inParallel(site, async (name) => {
    const text = await readFile(path.join(build, name));
    const content = name === HEADERS_FILE ? Buffer.concat([text, Buffer.from(hostCacheRules())]) : text;
    await write(`site/${name}`, content);
    for (const [form, bytes] of Object.entries((await compress(name, content)) ?? {})) {
      await write(`site/${name}.${form}`, bytes);
    }
  });
  await write('site/_redirects', hostRedirects(oldAddresses));
  for (const [name, text] of await serverFiles(build)) await write(name, text);
  // Over site/ and nginx/: the same content has the same id.
  const id = releaseId(commit, sha256(sumsText(files)));
  const manifest: Manifest = {id, commit, files: files.length + 1};
  await write('release.json', `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(path.join(folder, 'SHA256SUMS'), sumsText(files));
  return manifest;
}

/**
 * Makes a release of a built site in `output/<id>`. A release of the same id that is there already is replaced.
 * @throws Error where the build is not as it was finished (`listedFiles`) or has no headers; nothing is left in
 *   `output` then
 */
export async function makeRelease(parts: ReleaseParts): Promise<Release> {
  const site = await listedFiles(parts.build);
  if (securityHeaders({directory: parts.build}).length === 0) {
    throw new Error(`${parts.build} has no headers in ${HEADERS_FILE}: the site would be served without its policy.`);
  }
  await mkdir(parts.output, {recursive: true});
  const draft = await mkdtemp(path.join(parts.output, '.draft-'));
  try {
    const manifest = await layOut(path.join(draft, 'release'), site, parts);
    const folder = path.join(parts.output, manifest.id);
    await rm(folder, {recursive: true, force: true});
    await rename(path.join(draft, 'release'), folder);
    return {folder, manifest};
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}
