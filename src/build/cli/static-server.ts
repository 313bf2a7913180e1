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

/** Starts a server on `port` (0: any free one). An Error says so where another program has the port. */
export async function listen(server: Server, port: number): Promise<RunningServer> {
  await new Promise<void>((resolve, reject) => {
    const taken = `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm run preview`;
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error),
    );
    server.listen(port, resolve);
  });
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
    // serve-handler drops the query here, which opens the right tab of a page; other hosts keep it.
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
  return listen(server, port);
}
