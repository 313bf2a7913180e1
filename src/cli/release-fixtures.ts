// A small site in two releases, and a way to ask a server for its files: for the tests of what is served and of publishing.
import {appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect} from '@jest/globals';
import {exhaustive} from '../test-support/exhaustive';
import {makeRelease} from './release-make';
import {sha256} from './release-manifest';
import {findProgram, prepareServer, type SiteServer} from './release-nginx-process';

const missing = ['nginx', 'curl', 'openssl', 'sha256sum'].filter((name) => !findProgram(name));

/** `describe` for tests that need nginx: they run in `npm run test:all`, where it is installed. Otherwise one line says why not. */
export function withNginx(name: string, tests: () => void): void {
  const reason = exhaustive ? `${missing.join(', ')} is not installed` : 'only in npm run test:all';
  if (exhaustive && missing.length === 0) describe(name, () => tests());
  else process.stderr.write(`Not run: ${name} (${reason}).\n`);
}

/** An answer with its headers in the order in which they came; `one` is the first of a name. */
export type Answer = {
  status: number;
  headers: [string, string][];
  one: (name: string) => string | undefined;
  body: Buffer;
};

/** Asks once, on a connection of its own; certificates are not checked. */
export function ask(address: string, options: http.RequestOptions = {}): Promise<Answer> {
  const {get} = address.startsWith('https') ? https : http;
  return new Promise((resolve, reject) => {
    const settings = {rejectUnauthorized: false, agent: false, ...options} as const;
    get(address, settings, (response) => {
      const raw = response.rawHeaders;
      const headers = raw.flatMap((name, i): [string, string][] =>
        i % 2 === 0 ? [[name.toLowerCase(), raw[i + 1] ?? '']] : [],
      );
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers,
          one: (name) => headers.find(([key]) => key === name)?.[1],
          body: Buffer.concat(chunks),
        }),
      );
    }).on('error', reject);
  });
}

/** Long enough to be compressed. */
export const long = (word: string): string => `${word}\n`.repeat(200);
/** The policy of the small site. */
export const securityHeader = "default-src 'self'; script-src 'self' 'sha256-abc='";

/** Writes the small site as a build; its first page and main script say the number of the release. */
export function writeBuild(folder: string, release: number): void {
  const asset = `assets/js/main.${String(release).repeat(8)}.js`;
  const files: Record<string, string> = {
    'index.html': long(`release ${release} /${asset}`),
    '404.html': long('ない'),
    'en/index.html': long('top'),
    'en/404.html': long('nothing'),
    'tools/fees/index.html': long('fees'),
    'en/tools/fees/index.html': long('fees in English'),
    [asset]: long(`release ${release}`),
    'en/assets/css/styles.52048302.css': long('a{}'),
    'assets/images/map-0123456789abcdef0123456789abcdef.png': 'png',
    'assets/js/plain.js': long('no hash'),
    'img/favicon.svg': long('<svg/>'),
    'blog/rss.xml': long('rss'),
    'blog/atom.xml': long('atom'),
    'en/blog/feed.json': long('feed'),
    'sitemap.xml': long('map'),
    'notices.ics': long('ics'),
    'notices.json': long('{}'),
    'sw.js': long('worker'),
    'site.webmanifest': long('{}'),
    'robots.txt': long('text'),
    'search-index.json': long('{}'),
    '.hidden': 'hidden',
    _headers: `/*\n  Content-Security-Policy: ${securityHeader}\n  X-Content-Type-Options: nosniff\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
    writeFileSync(path.join(folder, name), text);
  }
}

/** Copies a release under another id, in which nginx's own file ends with another line, with its hash in SHA256SUMS. */
export function withSetting(folder: string, id: string, line: string): string {
  const copy = `${folder}-${id}`;
  cpSync(folder, copy, {recursive: true, preserveTimestamps: true});
  appendFileSync(path.join(copy, 'nginx/server.conf'), `${line}\n`);
  const rename = (file: string, text: string) => writeFileSync(path.join(copy, file), text);
  rename('release.json', readFileSync(path.join(copy, 'release.json'), 'utf8').replace(/"id": ".*?"/, `"id": "${id}"`));
  const sums = readFileSync(path.join(copy, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const renewed = sums.map((sum) => `${sha256(readFileSync(path.join(copy, sum.slice(66))))}  ${sum.slice(66)}\n`);
  rename('SHA256SUMS', renewed.join(''));
  return copy;
}

/** The small site's server: the first of two releases is live before the tests begin. */
export type TriedSite = {
  work: () => string;
  server: () => SiteServer;
  get: (address: string, options?: http.RequestOptions) => Promise<Answer>;
  live: () => Promise<string>;
  /** The folder of a release, 1 or 2. */
  release: (number: 1 | 2) => string;
  idOf: (number: 1 | 2) => string;
};

/** Prepares the small site before the tests of the describe block in which it is called, and removes it after them. */
export function trySite({tls}: {tls: boolean}): TriedSite {
  let work: string | undefined;
  let running: SiteServer | undefined;
  const releases = new Map<number, string>();
  const server = (): SiteServer => {
    if (!running) throw new Error('The server is not there before the tests begin.');
    return running;
  };
  const site: TriedSite = {
    work: () => work ?? '',
    server,
    get: (address, options) => ask(server().address + address, options),
    live: async () => (await site.get('/-/release')).body.toString().trim(),
    release: (number) => releases.get(number) ?? '',
    idOf: (number) => path.basename(site.release(number)),
  };
  beforeAll(async () => {
    work = mkdtempSync(path.join(tmpdir(), 'serving-test-'));
    for (const number of [1, 2]) {
      const build = path.join(work, `build-${number}`);
      writeBuild(build, number);
      releases.set(number, (await makeRelease({build, output: path.join(work, 'made'), commit: null})).folder);
    }
    running = await prepareServer({tls});
    const first = await running.publish('publish', site.release(1));
    expect(first).toEqual({status: 0, output: expect.stringContaining('is live.')});
    await running.start();
  });
  afterAll(async () => {
    await running?.stop();
    if (work) rmSync(work, {recursive: true});
  });
  return site;
}
