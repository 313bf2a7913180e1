// Serves a built site as a static host does: directories with a trailing slash, each language's own page for what is
// not found, and the security headers that the build wrote.

import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import handler from 'serve-handler';
import {locales} from '../../lib/localized';
import {securityHeaders} from '../security-policy';

/** A server that listens. `address` has no trailing slash. */
export type RunningServer = {address: string; close: () => Promise<void>};

/** The port is in use by another program. */
export class PortTakenError extends Error {
  constructor(port: number) {
    super(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm run preview`);
    this.name = 'PortTakenError';
  }
}

/**
 * Reads the PORT environment variable.
 * @throws an Error that says what to write, where it is no port number
 */
export function portFrom(value: string | undefined, otherwise: number): number {
  if (value === undefined || value === '') {
    return otherwise;
  }
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new Error(`PORT is "${value}", which is no port number. Give a whole number from 0 to 65535.`);
  }
  return port;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error),
    );
    server.listen(port, resolve);
  });
}

/** Rejects with a PortTakenError where something listens on the port already. */
export async function assertPortFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

/** Serves `directory` on `port` (0: any free one) until `close` is called. */
export async function serveSite(directory: string, port: number): Promise<RunningServer> {
  const notFound = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const language = locales.find((locale) => (request.url ?? '').startsWith(`/${locale}/`)) ?? '';
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(await readFile(path.join(directory, language, '404.html')));
  };
  const headers = securityHeaders({directory});
  const server = createServer((request, response) => {
    for (const {name, value} of headers) {
      response.setHeader(name, value);
    }
    if (!URL.canParse(request.url ?? '/', 'http://localhost')) {
      void notFound(request, response);
      return;
    }
    const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
    // serve-handler forgets the query here, which opens the right tab of a page; other hosts keep it.
    if (search && !pathname.endsWith('/') && existsSync(path.join(directory, pathname, 'index.html'))) {
      response.writeHead(301, {Location: `${pathname}/${search}`}).end();
      return;
    }
    void handler(
      request,
      response,
      {public: directory, cleanUrls: true, trailingSlash: true, directoryListing: false},
      {sendError: () => notFound(request, response)},
    );
  });
  await listen(server, port);
  const {port: actual} = server.address() as AddressInfo;
  return {
    address: `http://localhost:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
