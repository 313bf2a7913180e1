// Lays a built site out as a release: the files with their compressed forms, the server's settings, the list of packages, the manifest.
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {oldAddresses} from '../../content-lint/data/addresses';
import {projectRoot} from '../../lib/run-command';
import {securityHeaders} from '../security-policy-headers';
import {compress, inParallel} from './release-compress';
import {
  type Manifest,
  manifestText,
  type ReleaseFile,
  releaseId,
  sha256,
  sumsText,
  timeFromContent,
} from './release-manifest';
import {headersConf, hostCacheRules, hostRedirects, redirectsConf} from './release-nginx';

/** What a release is made of. */
export type ReleaseParts = {
  /** The folder of the built site; it is not changed. */
  build: string;
  /** The folder in which the release's own folder is made. */
  output: string;
  commit: string | null;
  /** The list of packages (CycloneDX), where there is one. */
  sbom?: string;
  /** Of brotli; 11 unless told. */
  quality?: number;
};

/** A release that was made: where it is and what it says of itself. */
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

async function siteFiles(build: string): Promise<string[]> {
  const entries = await readdir(build, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Writes the files of a release into an empty folder. */
async function layOut(folder: string, {build, commit, sbom, quality = 11}: ReleaseParts): Promise<Manifest> {
  const files: ReleaseFile[] = [];
  const write = async (name: string, content: string | Buffer): Promise<void> => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, content);
    const hash = sha256(content);
    await utimes(file, timeFromContent(hash), timeFromContent(hash));
    files.push({path: name, sha256: hash, bytes: Buffer.byteLength(content)});
  };
  let compressedBytes = 0;
  await inParallel(await siteFiles(build), async (name) => {
    const content = await readFile(path.join(build, name));
    if (name === '_headers') return;
    await write(`site/${name}`, content);
    const compressed = await compress(name, content, quality);
    if (compressed) {
      await write(`site/${name}.br`, compressed.br);
      await write(`site/${name}.gz`, compressed.gz);
      compressedBytes += compressed.br.length + compressed.gz.length;
    }
  });
  if (existsSync(path.join(build, '_headers'))) {
    await write('site/_headers', (await readFile(path.join(build, '_headers'), 'utf8')) + hostCacheRules());
  }
  await write('site/_redirects', hostRedirects(oldAddresses));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0) - compressedBytes;
  for (const [name, text] of await serverFiles(build)) await write(name, text);
  const content = sha256(sumsText(files));
  if (sbom !== undefined) await write('sbom.cdx.json', sbom);
  const manifest: Manifest = {
    id: releaseId(commit, content),
    commit,
    content,
    files: files.length + 1,
    bytes,
    compressedBytes,
  };
  await write('release.json', manifestText(manifest));
  await writeFile(path.join(folder, 'SHA256SUMS'), sumsText(files));
  return manifest;
}

/**
 * Makes a release of a built site in `output/<id>`. A release of the same id that is there already is replaced.
 * @throws Error where the build is not complete or cannot be read; nothing is left in `output` then
 */
export async function makeRelease(parts: ReleaseParts): Promise<Release> {
  for (const page of ['index.html', '404.html', 'en/index.html', 'en/404.html']) {
    if (!existsSync(path.join(parts.build, page))) {
      throw new Error(`${parts.build} is no built site: ${page} is missing. Run npm run build.`);
    }
  }
  await mkdir(parts.output, {recursive: true});
  const draft = await mkdtemp(path.join(parts.output, '.draft-'));
  try {
    const manifest = await layOut(path.join(draft, 'release'), parts);
    const folder = path.join(parts.output, manifest.id);
    await rm(folder, {recursive: true, force: true});
    await rename(path.join(draft, 'release'), folder);
    return {folder, manifest};
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}
