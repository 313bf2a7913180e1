// The headers that every file of the site is sent with, kept in build/_headers: a form that static hosts read by themselves (Netlify,
// Cloudflare Pages), and from which the preview and the server's configuration are made.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Header} from './security-policy';

/** The file's name. It is read by the host, and need not be served. */
const HEADERS_FILE = '_headers';

/** Writes the headers for all addresses of the site that is built in `directory`. */
export function writeHeaders(directory: string, headers: readonly Header[]): void {
  const lines = headers.map(({name, value}) => `  ${name}: ${value}`);
  writeFileSync(path.join(directory, HEADERS_FILE), `/*\n${lines.join('\n')}\n`);
}

/**
 * The headers of the site that is built in `directory`: name and value of each, in the order in which they were written. None, where it has
 * not been finished.
 */
export function securityHeaders({directory}: {directory: string}): Header[] {
  const file = path.join(directory, HEADERS_FILE);
  if (!existsSync(file)) {
    return [];
  }
  return [...readFileSync(file, 'utf8').matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));
}
