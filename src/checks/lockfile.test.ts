// What is installed comes from the registry and is what was locked, and no package runs a script of its own at install but those that were looked at.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';

type LockedPackage = {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
};

const lock = JSON.parse(readFileSync(path.resolve(__dirname, '../../package-lock.json'), 'utf8')) as {
  lockfileVersion: number;
  packages: Record<string, LockedPackage>;
};
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

/** Packages with a script that npm runs at install, each with what it does. A new one is read before it is put here. */
const knownScripts: Record<string, string> = {
  '@parcel/watcher': 'builds from source only where npm was told to; else it does nothing',
  '@swc/core':
    'looks whether the binary of this system is there; without it, it installs the WebAssembly one',
  'core-js': 'prints a request for support; silent in CI and where npm is told to be',
  esbuild: 'looks whether the binary of this system is there and starts it once for its version',
};

const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

test('the lockfile is there with its packages', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(packages.length).toBeGreaterThan(1000);
});

test('no package comes from anywhere but the registry', () => {
  const others = packages.filter(
    ([, {resolved, link}]) =>
      link || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
  );
  expect(others.map(([place]) => place)).toEqual([]);
});

test('each package has a checksum; without one are binaries of other systems alone, which npm ci passes over', () => {
  const unchecked = packages.filter(
    ([, {integrity, optional, os, cpu}]) => !/^sha512-/.test(integrity ?? '') && !(optional && (os ?? cpu)),
  );
  expect(unchecked.map(([place]) => place)).toEqual([]);
});

test('install scripts are those that were looked at', () => {
  const names = packages.filter(([, {hasInstallScript}]) => hasInstallScript).map(([place]) => nameOf(place));
  expect([...new Set(names)].sort()).toEqual(Object.keys(knownScripts).sort());
});
