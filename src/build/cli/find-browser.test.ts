import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, expect, test} from '@jest/globals';
import {findBrowser} from './find-browser';

const directory = mkdtempSync(path.join(tmpdir(), 'browser-'));
const installed = path.join(directory, 'google-chrome');
writeFileSync(installed, '#!/bin/sh\n');
chmodSync(installed, 0o755);
const {CHROMIUM_PATH, PATH} = process.env;

function find(chosen?: string): Promise<string> {
  process.env.PATH = directory;
  if (chosen === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = chosen;
  return findBrowser();
}

afterEach(() => {
  process.env.PATH = PATH;
  if (CHROMIUM_PATH === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = CHROMIUM_PATH;
});
afterAll(() => rmSync(directory, {recursive: true}));

test('CHROMIUM_PATH goes before an installed browser', async () => {
  expect(await find(__filename)).toBe(__filename);
});

test('a CHROMIUM_PATH without a file is reported', async () => {
  await expect(find('/nowhere/chromium')).rejects.toThrow(
    'CHROMIUM_PATH is /nowhere/chromium, where there is no file. Correct it or unset it.',
  );
});

test('an installed browser is found on the PATH', async () => {
  expect(await find()).toBe(installed);
});
