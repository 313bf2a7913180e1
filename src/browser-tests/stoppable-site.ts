// A copy of the built site behind a server that can be stopped, slow or failing, and made into a new release: for the tests of what is kept.
import {cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, get} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {serveSite} from '../cli/static-server';
import {readBuiltSite} from '../finish/built-site';
import {writeServiceWorker} from '../finish/service-worker';

/** How the server is: it answers, waits five seconds before each page, or answers as a gateway without a server behind it. */
type Mode = 'well' | 'slow' | 'failing';

/** A site that can be stopped. `address` has no trailing slash and stays the same. */
export type StoppableSite = {
  address: string;
  directory: string;
  stop: () => Promise<void>;
  start: (mode?: Mode) => Promise<void>;
  close: () => Promise<void>;
};

const SLOW_MS = 5_000;

/** Copies the built site and serves the copy. */
export async function stoppableSite(): Promise<StoppableSite> {
  const directory = mkdtempSync(path.join(tmpdir(), 'site-'));
  cpSync(path.resolve(__dirname, '../../build'), directory, {recursive: true});
  const behind = await serveSite(directory, 0);
  let mode: Mode = 'well';
  let port = 0;

  const answer = createServer((request, response) => {
    const isPage = request.url?.split('?')[0]?.endsWith('/') === true;
    if (mode === 'failing') {
      response.writeHead(502, {'Content-Type': 'text/html'}).end('<html><title>Bad gateway</title></html>');
      return;
    }
    setTimeout(
      () => {
        const passedOn = {headers: request.headers, agent: false};
        const asked = get(behind.address + request.url, passedOn, (found) => {
          // A page that the browser's own cache holds for new would hide what the worker does.
          const caching = isPage ? {'cache-control': 'no-cache'} : {};
          response.writeHead(found.statusCode ?? 500, {...found.headers, ...caching});
          found.pipe(response);
        });
        asked.on('error', () => response.destroy());
      },
      mode === 'slow' && isPage ? SLOW_MS : 0,
    );
  });

  const site: StoppableSite = {
    address: '',
    directory,
    stop: () =>
      new Promise((resolve) => {
        answer.close(() => resolve());
        answer.closeAllConnections();
      }),
    start: (next = 'well') => {
      mode = next;
      return answer.listening ? Promise.resolve() : new Promise((resolve) => answer.listen(port, resolve));
    },
    close: async () => {
      await site.stop();
      await behind.close();
      rmSync(directory, {recursive: true});
    },
  };
  await site.start();
  port = (answer.address() as AddressInfo).port;
  site.address = `http://localhost:${port}`;
  return site;
}

function changeFiles(directory: string, change: (text: string) => string): void {
  for (const name of readdirSync(directory, {recursive: true, encoding: 'utf8'})) {
    if (/\.(html|js)$/.test(name) && !name.startsWith('pagefind')) {
      const file = path.join(directory, name);
      const before = readFileSync(file, 'utf8');
      const after = change(before);
      if (after !== before) {
        writeFileSync(file, after);
      }
    }
  }
}

/**
 * Makes the next release of the copy: a text of all pages becomes another, and every script of a language has a new name, the old ones
 * being gone.
 * @returns names of the scripts that are gone
 */
export async function nextRelease(directory: string, text: string, otherText: string): Promise<string[]> {
  const folder = path.join(directory, 'assets/js');
  const gone = readdirSync(folder).filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
  // Never a name that was there before: scripts are kept by their names.
  const newHash = (hash: string): string => hash.slice(1) + hash.slice(0, 1);
  const hashes = new Map(
    gone.map((name) => name.split('.').at(-2) ?? '').map((hash) => [hash, newHash(hash)]),
  );
  const named = new RegExp([...hashes.keys()].join('|'), 'g');
  // Scripts hold Japanese as escapes.
  const escaped = (words: string): string =>
    words.replace(/./g, (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  changeFiles(directory, (content) =>
    content
      .replace(named, (hash) => hashes.get(hash) ?? hash)
      .replaceAll(text, otherText)
      .replaceAll(escaped(text), escaped(otherText)),
  );
  for (const name of gone) {
    const [hash = ''] = name.split('.').slice(-2);
    renameSync(path.join(folder, name), path.join(folder, name.replace(hash, newHash(hash))));
  }
  await writeServiceWorker(await readBuiltSite(directory));
  return gone;
}
