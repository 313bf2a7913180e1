import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {discardStaleCache} from './build-cache';

let root = '';
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
};
const cached = 'node_modules/.cache/rspack/pack';
const isCached = (): boolean => existsSync(path.join(root, cached));

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'build-cache-'));
  put('docusaurus.config.ts', 'settings');
  put('src/build/one/loader.cjs', 'loader');
  put('src/components/units-together.ts', 'units');
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

test('a cache of unknown make is removed, one of the same compilers is kept', () => {
  put(cached, 'old');
  expect(discardStaleCache(root)).toBe(false);
  expect(isCached()).toBe(false);
  put(cached, 'new');
  expect(discardStaleCache(root)).toBe(true);
  expect(isCached()).toBe(true);
});

test.each([
  ['a loader', 'src/build/one/loader.cjs'],
  ['a new plugin', 'src/build/two.ts'],
  ['the settings', 'docusaurus.config.ts'],
  ['the packages', 'package-lock.json'],
  ['what a plugin shares with the browser', 'src/components/units-together.ts'],
])('%s: the cache goes when it changes', (_, file) => {
  discardStaleCache(root);
  put(cached, 'kept');
  put(file, 'changed');
  expect(discardStaleCache(root)).toBe(false);
  expect(isCached()).toBe(false);
});

test('a page or a component is no compiler', () => {
  discardStaleCache(root);
  put(cached, 'kept');
  put('src/components/Button.tsx', 'changed');
  put('docs/index.mdx', 'changed');
  expect(discardStaleCache(root)).toBe(true);
  expect(isCached()).toBe(true);
});
