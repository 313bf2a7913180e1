// Serves a built site as the operator's server does, compressed with brotli and with its headers, for the measurements.

import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {locales} from '../../lib/localized';
import {securityHeaders} from '../security-policy';
import {listen, type RunningServer} from './static-server';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** Formats that are compressed already and are sent as they are. */
const compressedAlready = /\.(png|xlsx|zip)$/;

/** The file that an address names, or undefined. */
function fileAt(directory: string, address: string): string | undefined {
  const file = path.join(directory, decodeURIComponent(address));
  const found = address.endsWith('/') ? path.join(file, 'index.html') : file;
  return file.startsWith(directory) && existsSync(found) && statSync(found).isFile() ? found : undefined;
}

/** Starts the server on any free port. Each file is compressed once, at brotli's best, as at a release. */
export async function serveCompressed(directory: string): Promise<RunningServer> {
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string): Buffer => {
    const body =
      bodies.get(file) ?? (compressedAlready.test(file) ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    bodies.set(file, body);
    return body;
  };
  const headers = securityHeaders({directory});
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const found = fileAt(directory, pathname);
    const file =
      found ?? path.join(directory, locales.find((locale) => pathname.startsWith(`/${locale}/`)) ?? '', '404.html');
    for (const {name, value} of headers) response.setHeader(name, value);
    response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
    response.setHeader(
      'Cache-Control',
      pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (!compressedAlready.test(file)) response.setHeader('Content-Encoding', 'br');
    response.writeHead(found ? 200 : 404).end(bodyOf(file));
  });
  return listen(server, 0);
}
