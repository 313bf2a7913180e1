// The step of the build on a small site: one policy for all pages, the headers beside it, and what stops it.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {finishPages} from './finish';
import {listedHash} from './inline-scripts';
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

const call = '<script>writeLocalPeriod(document.currentScript)</script>';

test('every page has the hashes of all pages; the header has frame-ancestors as well', async () => {
  put('index.html', call);
  put('en/404.html', '<p>');
  await finishPages(site());
  const policy = policyIn('index.html') ?? '';
  expect(policyIn('en/404.html')).toBe(policy);
  expect(policy).toContain(
    "script-src 'self' 'sha256-8bvLDlm89cMbGXPU7wSL8TXL8PUdA09hKU706qT7w3s='; style-src 'self';",
  );
  expect(policy).not.toContain('frame-ancestors');
  expect(securityHeaders(site())).toEqual([
    {name: 'Content-Security-Policy', value: `${policy}; frame-ancestors 'none'`},
    ...fixedHeaders,
  ]);
  expect(readFileSync(path.join(directory, '_headers'), 'utf8')).toMatch(/^\/\*\n {2}Content-Security-Policy: /);
});

test('a second run changes nothing', async () => {
  put('index.html', call);
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

test('styles that are no style sheet of the build stop it', async () => {
  put('index.html', '<style>a{color:red}</style>');
  await expect(finishPages(site())).rejects.toThrow('index.html has styles of its own');
});

test('an inline script that is not in the list stops the build; the message names each once, with a page', async () => {
  put('blog/index.html', `${call}<script>alert(1)</script>`);
  put('blog/other.html', '<script>alert(1)</script>');
  put('en/index.html', '<script>writeLocalPeriod(document.currentScript);x()</script><script type=module></script>');
  const message = await finishPages(site()).catch((error: Error) => error.message);
  const unlisted = 'has an inline script that is not in src/build/inline-scripts.ts:';
  expect(
    String(message)
      .split('\n')
      .filter((line) => line.includes('.html')),
  ).toEqual([
    `blog/index.html ${unlisted} alert(1)`,
    `en/index.html ${unlisted} writeLocalPeriod(document.currentScript);x()`,
    `en/index.html ${unlisted} `,
  ]);
  expect(message).toContain("add 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' to the list.");
  expect(policyIn('blog/index.html')).toBeUndefined();
});

test.each([
  ['theme-217', true],
  ['theme-f95', true],
  ['theme-2170', false],
  ['theme-217")+alert("', false],
])('the script of the colours is known under the name %s that SITE_URL makes: %s', (name, isKnown) => {
  const builtFor = (stored: string) => listedHash(`localStorage.getItem("${stored}")`);
  expect(builtFor(name) === builtFor('theme-000')).toBe(isKnown);
});
