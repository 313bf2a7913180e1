// Serves a built site as the operator's server does, compressed with brotli and with its headers, for the measurements.
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import {listen, type RunningServer, serveSite} from './static-server';

/** Headers of the static server that the operator's does not send, or that change with the compression. */
const dropped = ['accept-ranges', 'connection', 'content-disposition', 'content-length', 'keep-alive', 'last-modified'];

/** The response of the uncompressed site, compressed at brotli's best, as at a release, where it is text. */
async function compressed(address: string) {
  const response = await fetch(address, {redirect: 'manual'});
  const body = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !dropped.includes(name)));
  headers['cache-control'] = address.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  if (!/text|javascript|json|xml/.test(headers['content-type'] ?? '')) return {status: response.status, headers, body};
  headers['content-encoding'] = 'br';
  return {status: response.status, headers, body: brotliCompressSync(body)};
}

/** Starts the server on any free port. Each address is compressed once. */
export async function serveCompressed(directory: string): Promise<RunningServer> {
  const site = await serveSite(directory, 0);
  const responses = new Map<string, ReturnType<typeof compressed>>();
  const server = createServer(async (request, response) => {
    const address = site.address + (request.url ?? '/');
    const answer = responses.get(address) ?? compressed(address);
    responses.set(address, answer);
    const {status, headers, body} = await answer;
    response.writeHead(status, headers).end(body);
  });
  const running = await listen(server, 0);
  return {...running, close: () => Promise.all([running.close(), site.close()]).then(() => undefined)};
}
