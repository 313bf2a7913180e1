import {spawnSync} from 'node:child_process';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from '@jest/globals';
import {projectRoot} from './run-command';

const directory = mkdtempSync(path.join(tmpdir(), 'browser-'));
const fake = path.join(directory, 'google-chrome');
writeFileSync(fake, '#!/bin/sh\n');
chmodSync(fake, 0o755);
const script = path.join(directory, 'find.ts');
writeFileSync(
  script,
  `import {findBrowser} from ${JSON.stringify(path.join(projectRoot, 'src/cli/find-browser'))};
findBrowser().then(console.log, (error) => { console.error(error.message); process.exitCode = 1; });`,
);
afterAll(() => rmSync(directory, {recursive: true}));

function find(env: Record<string, string>): {status: number | null; stdout: string; stderr: string} {
  const tsx = path.join(projectRoot, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, script], {
    env: {HOME: directory, ...env},
    encoding: 'utf8',
  });
}

test('CHROMIUM_PATH goes before an installed browser', () => {
  const {stdout} = find({CHROMIUM_PATH: script, PATH: directory});
  expect(stdout.trim()).toBe(script);
});

test('a CHROMIUM_PATH without a file is told, not passed over', () => {
  const {status, stderr} = find({CHROMIUM_PATH: '/nowhere/chromium', PATH: directory});
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(
    'CHROMIUM_PATH is /nowhere/chromium, where there is no file. Correct it or unset it.',
  );
});

test('an installed browser is found on the PATH', () => {
  const {stdout} = find({PATH: directory});
  expect(stdout.trim()).toBe(fake);
});
