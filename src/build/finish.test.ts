// The step of the build on a small site: one policy for all pages, the headers beside it, and what stops it.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {finishPages} from './finish';
import {fixedHeaders, securityHeaders} from './security-policy';

let directory: string;
const site = () => ({directory, languages: []});
const put = (file: string, body: string): void => {
  mkdirSync(path.dirname(path.join(directory, file)), {recursive: true});
  writeFileSync(path.join(directory, file), `<head><meta charset=UTF-8></head>${body}`);
};
const policyIn = (file: string): string | undefined =>
  /content="([^"]*)"/.exec(readFileSync(path.join(directory, file), 'utf8'))?.[1];

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'policy-'));
});
afterEach(() => rmSync(directory, {recursive: true}));

test('every page has the hashes of all pages; the header has frame-ancestors as well', async () => {
  put('index.html', "<script>alert('Hello, world.');</script>");
  put('en/404.html', '<script></script>');
  await finishPages(site());
  const policy = policyIn('index.html') ?? '';
  expect(policyIn('en/404.html')).toBe(policy);
  expect(policy).toContain(
    "script-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' " +
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='; style-src 'self';",
  );
  expect(policy).not.toContain('frame-ancestors');
  expect(securityHeaders(site())).toEqual([
    {name: 'Content-Security-Policy', value: `${policy}; frame-ancestors 'none'`},
    ...fixedHeaders,
  ]);
  expect(readFileSync(path.join(directory, '_headers'), 'utf8')).toMatch(/^\/\*\n {2}Content-Security-Policy: /);
});

test('a second run changes nothing', async () => {
  put('index.html', '<script>a</script>');
  await finishPages(site());
  const first = readFileSync(path.join(directory, 'index.html'), 'utf8');
  await finishPages(site());
  expect(readFileSync(path.join(directory, 'index.html'), 'utf8')).toBe(first);
});

test('a site that was not finished has no headers', () => {
  expect(securityHeaders(site())).toEqual([]);
});

test('a handler stops the build, whose message names the page', async () => {
  put('blog/index.html', '<p onclick="x()">');
  await expect(finishPages(site())).rejects.toThrow('blog/index.html has <p onclick="x()">');
});

test('a script that is another one on each page stops the build', async () => {
  for (let page = 0; page < 13; page++) {
    put(`${page}/index.html`, `<script>page = ${page}</script>`);
  }
  await expect(finishPages(site())).rejects.toThrow('13 different inline scripts, more than 12');
});
