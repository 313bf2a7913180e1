// The bundler's cache knows when a module changes, but not when what compiles modules does.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** What compiles pages and modules: plugins and loaders, what they share with the browser, settings, packages. */
const COMPILERS = [
  'docusaurus.config.ts',
  'package-lock.json',
  'src/build',
  'src/notices/plugin',
  'src/components/units-together.ts',
];
const CACHE = 'node_modules/.cache/rspack';
const MADE_BY = 'node_modules/.cache/rspack-made-by';

function filesIn(file: string): string[] {
  if (!existsSync(file)) return [];
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Removes the bundler's cache where it was made by other compilers than those in `root`.
 * @returns whether it was kept
 */
export function discardStaleCache(root: string): boolean {
  const hash = createHash('sha256');
  for (const file of COMPILERS.flatMap((name) => filesIn(path.join(root, name)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  const now = hash.digest('hex');
  const stamp = path.join(root, MADE_BY);
  const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  if (!isCurrent) {
    rmSync(path.join(root, CACHE), {recursive: true, force: true});
    mkdirSync(path.dirname(stamp), {recursive: true});
    writeFileSync(stamp, now);
  }
  return isCurrent;
}
