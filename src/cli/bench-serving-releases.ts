// Releases for the benchmark of serving: copies of the built site in which each page, and the script and style sheet that it names, carry the
// release's number, so that a page with files of another release shows.
import {cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {makeRelease} from './release-make';

/** Files of every page that carry the number; `$1` is the hash in the name. */
const marked = /\b(main|styles)\.[0-9a-f]{8}\.(js|css)\b/g;

/** Whether an address is of a file that carries the number. */
export const markedFile = new RegExp(marked.source);

/**
 * Makes release `number` of a built site in `output`.
 * @param ownHeader has nginx send the number with all that it sends, so that each release has settings of its own
 * @returns the folder of the release
 */
export async function makeNumberedRelease(
  build: string,
  output: string,
  number: number,
  {ownHeader}: {ownHeader: boolean},
): Promise<string> {
  const copy = path.join(output, `build-${number}`);
  cpSync(build, copy, {recursive: true});
  const hash = (0xabc00000 + number).toString(16);
  for (const entry of readdirSync(copy, {recursive: true, encoding: 'utf8'})) {
    const file = path.join(copy, entry);
    const renamed = path.basename(entry).replace(marked, `$1.${hash}.$2`);
    if (entry.endsWith('.html')) {
      const page = readFileSync(file, 'utf8').replace(marked, `$1.${hash}.$2`);
      writeFileSync(file, `${page}<!-- release ${number} -->`);
    } else if (renamed !== path.basename(entry)) {
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n/* release ${number} */\n`);
      renameSync(file, path.join(path.dirname(file), renamed));
    }
  }
  if (ownHeader) {
    const headers = path.join(copy, '_headers');
    writeFileSync(headers, `${readFileSync(headers, 'utf8')}  X-Release: ${number}\n`);
  }
  // Weak compression: the benchmark does not wait for the strongest, and the sizes differ little.
  const {folder} = await makeRelease({build: copy, output, commit: null, quality: 4});
  rmSync(copy, {recursive: true});
  return folder;
}
