// What is installed comes from the registry and is what was locked, for every system, and only reviewed packages run
// install scripts.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {type Lockfile, missingEntries} from './complete-lockfile';

type LockedPackage = {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
};

const text = readFileSync(path.resolve(__dirname, '../../../package-lock.json'), 'utf8');
const lock = JSON.parse(text) as {lockfileVersion: number; packages: Record<string, LockedPackage>};
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

/** Packages that run a script at install, and what it does. Read a new one before adding it here. */
const reviewedScripts: Record<string, string> = {
  '@parcel/watcher': 'builds from source only if npm was asked to; otherwise it does nothing',
  '@swc/core': 'looks for the binary of this system; without it, installs the WebAssembly build',
  'core-js': 'prints a request for support; silent in CI',
  esbuild: 'looks for the binary of this system and starts it once to read its version',
};

/** The places of the packages for which `isWrong` holds. */
const placesOf = (isWrong: (locked: LockedPackage) => unknown): string[] =>
  packages.filter(([, locked]) => isWrong(locked)).map(([place]) => place);

test('no package is a link or names a host', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(packages).not.toEqual([]);
  expect(placesOf(({resolved, link}) => link || resolved?.includes('://'))).toEqual([]);
});

test('each package has a checksum, except binaries of other systems, which npm ci skips', () => {
  expect(
    placesOf(({integrity, optional, os, cpu}) => !/^sha512-/.test(integrity ?? '') && !(optional && (os ?? cpu))),
  ).toEqual([]);
});

test('only reviewed packages run install scripts', () => {
  const names = placesOf(({hasInstallScript}) => hasInstallScript);
  expect([...new Set(names.map((place) => place.replace(/^.*node_modules\//, '')))].sort()).toEqual(
    Object.keys(reviewedScripts).sort(),
  );
});

test('the lockfile has the packages for every system; if not, run `npm run lockfile`', () => {
  expect(missingEntries(JSON.parse(text) as Lockfile)).toEqual([]);
});

test('a missing package is added as its name says', () => {
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
    ['node_modules/core-win32-x64-msvc', {version: '1.2.3', dev: true, optional: true, os: ['win32'], cpu: ['x64']}],
  ]);
});
