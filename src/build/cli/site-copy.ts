// Makes copies of the site in a temporary folder and builds them, so that a notice can be tried without touching the files of the site.
import {spawn} from 'node:child_process';
import {cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {projectRoot} from '../../lib/run-command';

/** All that a build reads, from the project's root; the packages are linked and not copied. */
const sources = ['blog', 'docs', 'i18n', 'src', 'static', 'docusaurus.config.ts', 'package.json'];

/** A copy of the site: where it is, where its built pages will be, and how to get rid of it. */
export type SiteCopy = {root: string; build: string; remove: () => void};

/** Copies the site as it stands in the project's folder now, with changes that are not committed. */
export function copySite(): SiteCopy {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'site-copy-')));
  for (const source of sources) {
    cpSync(path.join(projectRoot, source), path.join(root, source), {recursive: true});
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  return {
    root,
    build: path.join(root, 'build'),
    remove: () => rmSync(root, {recursive: true, force: true}),
  };
}

/**
 * Builds both languages of a copy, without the cache of earlier builds: it stands in the linked packages.
 * @returns the seconds it took
 * @throws Error with the output of the build, where it fails
 */
export function buildCopy({root}: SiteCopy): Promise<number> {
  const command = path.join(projectRoot, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const {NODE_OPTIONS: _, NODE_ENV: __, ...env} = process.env;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true', FORCE_COLOR: '0'},
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve((performance.now() - start) / 1000);
      else reject(new Error(`The copy of the site in ${root} was not built:\n${output}`));
    });
  });
}
