// The configuration of deploy/nginx, tried with the nginx of this machine.
import {readFileSync} from 'node:fs';
import type http from 'node:http';
import http2 from 'node:http2';
import type https from 'node:https';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {expect, jest, test} from '@jest/globals';
import {oldAddresses} from '../../content-lint/data/addresses';
import {projectRoot} from '../../lib/run-command';
import {canSendBrotli} from './fixtures/nginx-process';
import {ask, securityHeader, trySite, withNginx} from './fixtures/release-site';
import {movedAddresses} from './release-nginx';

jest.setTimeout(60_000);

/** The alert of RFC 6066, 3, and the end of a connection without an answer, as Node names them. */
const UNRECOGNIZED_NAME = 'SSL alert number 112';
const CLOSED = 'socket hang up';

// nginx: a location with an add_header of its own takes none from the server.
test('no location of server.conf has a header of its own', () => {
  const text = readFileSync(path.join(projectRoot, 'deploy/nginx/server.conf'), 'utf8');
  const outside = text.replace(/^location [^{]*\{[^}]*\}/gm, '');
  expect(text).toContain('add_header Cache-Control');
  expect(outside.match(/add_header/g)).toEqual(text.match(/add_header/g));
});

withNginx('a site served by nginx', () => {
  const site = trySite({tls: true});
  const revalidated = 'no-cache';
  const year = 'public, max-age=31536000, immutable';
  test.each([
    ['/', 'text/html; charset=utf-8', revalidated],
    ['/en/tools/fees/', 'text/html; charset=utf-8', revalidated],
    ['/assets/js/main.11111111.js', 'text/javascript; charset=utf-8', year],
    ['/en/assets/css/styles.52048302.css', 'text/css; charset=utf-8', year],
    ['/assets/images/map-0123456789abcdef0123456789abcdef.png', 'image/png', year],
    ['/assets/js/plain.js', 'text/javascript; charset=utf-8', revalidated],
    ['/search-index.json', 'application/json; charset=utf-8', revalidated],
    ['/img/favicon.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=3600'],
    ['/blog/rss.xml', 'application/rss+xml; charset=utf-8', revalidated],
    ['/blog/atom.xml', 'application/atom+xml; charset=utf-8', revalidated],
    ['/en/blog/feed.json', 'application/feed+json; charset=utf-8', revalidated],
    ['/sitemap.xml', 'application/xml; charset=utf-8', revalidated],
    ['/notices.ics', 'text/calendar; charset=utf-8', revalidated],
    ['/notices.json', 'application/json; charset=utf-8', revalidated],
    ['/sw.js', 'text/javascript; charset=utf-8', revalidated],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8', revalidated],
    ['/robots.txt', 'text/plain; charset=utf-8', revalidated],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', revalidated],
  ])('%s is %s, %s', async (address, type, cache) => {
    const {status, one} = await site.get(address);
    expect([status, one('content-type'), one('cache-control')]).toEqual([200, type, cache]);
  });

  test.each([
    ['/none/', 'ない'],
    ['/assets/js/none.12345678.js', 'ない'],
    ['/en/none', 'nothing'],
    ['/en/assets/js/none.12345678.js', 'nothing'],
    ['/assets/js/', 'ない'],
    ['/404.html', 'ない'],
    ['/.hidden', 'ない'],
    ['/_headers', 'ない'],
    ['/_redirects', 'ない'],
    ['/_files', 'ない'],
    ['/index.html.br', 'ない'],
    ['/notices.json.gz', 'ない'],
    ['/release.json', 'ない'],
    ['/SHA256SUMS', 'ない'],
    ['/../nginx/server.conf', undefined],
    ['//evil.example/index.html', 'ない'],
    ['/\\evil.example/index.html', 'ない'],
  ])('%s is not found', async (address, text) => {
    const {status, one, body} = await site.get('', {path: address} as http.RequestOptions);
    expect(status).toBe(text === undefined ? 400 : 404);
    if (text !== undefined) {
      expect(body.toString().split('\n')[0]).toBe(text);
      expect(one('cache-control')).toBe('no-cache');
    }
  });

  test.each([
    ['/tools/fees', '/tools/fees/'],
    ['/tools/fees?plan=1&x=%2F', '/tools/fees/?plan=1&x=%2F'],
    ['/en/tools/fees?x', '/en/tools/fees/?x'],
    ['/tools/fees/index.html?x=1', '/tools/fees/?x=1'],
    ['/index.html', '/'],
    ...movedAddresses(oldAddresses).flatMap(({from, to}) => [
      [from, to],
      [`${from}/`, to],
      [`${from}/?x=1`, `${to}${to.includes('?') ? '&' : '?'}x=1`],
    ]),
  ])('%s moved to %s', async (from, to) => {
    const {status, one} = await site.get(from);
    expect([status, one('location')]).toEqual([301, to]);
  });

  test.each(['/', '/none', '/tools/fees', '/assets/js/main.11111111.js', '/blog/rss.xml', '/-/release'])(
    '%s has each header once, and no HSTS without TLS',
    async (address) => {
      const {headers, one} = await site.get(address, {headers: {'accept-encoding': 'br, gzip'}});
      const names = headers.map(([name]) => name);
      expect(names).toEqual([...new Set(names)]);
      expect(one('content-security-policy')).toBe(securityHeader);
      expect(one('x-content-type-options')).toBe('nosniff');
      expect(one('server')).toBe('nginx');
      expect(names).not.toContain('strict-transport-security');
      expect(names).not.toContain('last-modified');
    },
  );

  test('only GET and HEAD are allowed', async () => {
    const {status, one} = await site.get('/', {method: 'POST'});
    expect([status, one('allow'), one('x-content-type-options')]).toEqual([405, 'GET, HEAD', 'nosniff']);
    expect((await site.get('/', {method: 'HEAD'})).status).toBe(200);
  });

  test.each([
    ['br, gzip', canSendBrotli ? 'br' : 'gzip'],
    ['gzip', 'gzip'],
    ['gzip;q=0', undefined],
    ['identity', undefined],
  ])('who accepts %s gets %s', async (accepted, encoding) => {
    const {one, body} = await site.get('/', {headers: {'accept-encoding': accepted, via: '1.1 cdn'}});
    const content = encoding === 'br' ? brotliDecompressSync(body) : encoding ? gunzipSync(body) : body;
    expect(content.toString().slice(0, 9)).toBe('release 1');
    expect([one('content-encoding'), one('vary')]).toEqual([encoding, 'Accept-Encoding']);
  });

  test('what has not changed is not sent again', async () => {
    const headers = {'accept-encoding': 'gzip'};
    const etag = (await site.get('/', {headers})).one('etag') ?? '';
    const again = await site.get('/', {headers: {...headers, 'if-none-match': etag}});
    expect([again.status, again.body.length, again.one('cache-control')]).toEqual([304, 0, 'no-cache']);
    expect(again.one('content-security-policy')).toBe(securityHeader);
  });

  test('with TLS: HSTS, HTTP/2, and no way without', async () => {
    expect((await ask(`${site.server().tlsAddress}/none`)).one('strict-transport-security')).toBe('max-age=31536000');
    const {status, one} = await ask(`${site.server().toTlsAddress}/tools/fees?x=1`);
    expect([status, one('location')]).toEqual([301, `${site.server().tlsAddress}/tools/fees?x=1`]);
    const session = http2.connect(site.server().tlsAddress, {rejectUnauthorized: false});
    const answer = await new Promise((resolve, reject) => {
      session.on('error', reject);
      session.request({':path': '/en/'}).on('response', (headers) => resolve(headers[':status']));
    });
    session.destroy();
    expect(answer).toBe(200);
  });

  test.each<[string, 'toTlsAddress' | 'tlsAddress', https.RequestOptions, string]>([
    ['on port 80', 'toTlsAddress', {}, CLOSED],
    ['in the handshake', 'tlsAddress', {servername: 'other.example'}, UNRECOGNIZED_NAME],
    ['by a handshake without a name', 'tlsAddress', {servername: ''}, UNRECOGNIZED_NAME],
    ['after a handshake for this one', 'tlsAddress', {servername: 'localhost'}, CLOSED],
  ])('another host name gets no answer %s', async (_, address, options, message) => {
    const answer = ask(site.server()[address], {headers: {host: 'other.example'}, ...options});
    await expect(answer).rejects.toThrow(message);
  });

  test.each(['TLSv1.2', 'TLSv1.3'] as const)('%s is spoken, with the default server too', async (version) => {
    const {status} = await ask(`${site.server().tlsAddress}/`, {minVersion: version, maxVersion: version});
    expect(status).toBe(200);
  });

  test('the log has neither queries nor the address of a machine', async () => {
    await site.get('/tools/fees/?plan=secret', {
      headers: {referer: 'https://a.example/secret', 'user-agent': 'secret'},
    });
    await site.get('/none?plan=secret');
    const log = readFileSync(site.server().log, 'utf8');
    expect(log).toMatch(/^127\.0\.0\.0 \[[^\]]+\] "GET \/tools\/fees\/" 200 \d+ [\d.]+$/m);
    expect(log).not.toMatch(/secret|127\.0\.0\.1/);
  });
});
