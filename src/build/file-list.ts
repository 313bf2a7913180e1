// The list of the files that a finished build has, with their hashes. The build writes it last, so a build that was
// stopped has none, and a release is made of nothing else than what is listed.
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** The list's file in the folder of the build, in the form that `sha256sum -c` reads. It is not published. */
export const FILE_LIST = '_files';

const AGAIN = 'Run npm run build.';

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The form that `sha256sum -c` reads, sorted by path. */
export function sumsText(files: readonly {path: string; sha256: string}[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({path, sha256}) => `${sha256}  ${path}\n`)
    .join('');
}

/** Path, with forward slashes, and SHA-256 of each file of a build but the list. */
async function hashesOf(build: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const entry of await readdir(build, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(build, file).split(path.sep).join('/');
    if (name !== FILE_LIST) hashes.set(name, sha256(await readFile(file)));
  }
  return hashes;
}

/** Writes the list of the files that are in the folder of the build now. */
export async function writeFileList(build: string): Promise<void> {
  const files = [...(await hashesOf(build))].map(([name, hash]) => ({path: name, sha256: hash}));
  await writeFile(path.join(build, FILE_LIST), sumsText(files));
}

/**
 * Compares a build with its list.
 * @returns the paths of the files, sorted
 * @throws Error that names each file that is missing, changed or not listed, or says that there is no list
 */
export async function listedFiles(build: string): Promise<string[]> {
  const list = path.join(build, FILE_LIST);
  if (!existsSync(list)) {
    throw new Error(`${build} is no finished build: ${FILE_LIST} is missing, which the build writes last. ${AGAIN}`);
  }
  const listed = new Map<string, string>();
  for (const line of (await readFile(list, 'utf8')).split('\n').filter(Boolean)) {
    listed.set(line.slice(66), line.slice(0, 64));
  }
  const found = await hashesOf(build);
  const names = [...new Set([...listed.keys(), ...found.keys()])].sort();
  const faults = names.filter((name) => listed.get(name) !== found.get(name));
  if (faults.length > 0) {
    const fault = (name: string) => (listed.has(name) ? (found.has(name) ? 'changed' : 'missing') : 'not listed');
    const lines = faults.map((name) => `  ${name}: ${fault(name)}`);
    throw new Error(`${build} is not as the build left it. ${AGAIN}\n${lines.join('\n')}`);
  }
  return names;
}
