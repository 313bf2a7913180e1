import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {type Lockfile, missingEntries} from './complete-lockfile';
import {projectRoot} from './run-command';

const text = readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8');

test('the lockfile names the packages for every system; if not, run `npm run lockfile`', () => {
  expect(missingEntries(JSON.parse(text) as Lockfile)).toEqual([]);
});

test('the lockfile names no registry host', () => {
  expect(text).not.toContain('"resolved": "http');
});

test('a missing package is entered with what its name says', () => {
  const lockfile: Lockfile = {
    packages: {
      '': {},
      'node_modules/core': {
        dev: true,
        optionalDependencies: {
          'core-linux-arm64-musl': '1.2.3',
          'core-win32-x64-msvc': '1.2.3',
          here: '^1.0.0',
        },
      },
      'node_modules/here': {version: '1.0.0', optional: true},
    },
  };
  expect(missingEntries(lockfile)).toEqual([
    [
      'node_modules/core-linux-arm64-musl',
      {version: '1.2.3', dev: true, optional: true, os: ['linux'], cpu: ['arm64'], libc: ['musl']},
    ],
    [
      'node_modules/core-win32-x64-msvc',
      {version: '1.2.3', dev: true, optional: true, os: ['win32'], cpu: ['x64']},
    ],
  ]);
});
