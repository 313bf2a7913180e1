import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {listen, type RunningServer, serveSite} from './static-server';

test('a taken port is reported with the next one to try', async () => {
  const other = await listen(createServer(), 0);
  const port = Number(new URL(other.address).port);
  await expect(listen(createServer(), port)).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm run preview`,
  );
  await other.close();
});

describe('a served site', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'served-'));
  let server: RunningServer;

  beforeAll(async () => {
    for (const [file, text] of [
      ['index.html', 'top'],
      ['404.html', 'ない'],
      ['en/404.html', 'nothing'],
      ['page/index.html', 'page'],
      ['_headers', '/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: a; b\n'],
    ] as const) {
      mkdirSync(path.dirname(path.join(directory, file)), {recursive: true});
      writeFileSync(path.join(directory, file), text);
    }
    server = await serveSite(directory, 0);
  });

  afterAll(async () => {
    await server.close();
    rmSync(directory, {recursive: true});
  });

  test.each([
    ['/', 200, 'top'],
    ['/page/', 200, 'page'],
    ['/none/', 404, 'ない'],
    ['/en/none/', 404, 'nothing'],
    ['/../../etc/passwd', 404, 'ない'],
    ['//', 404, 'ない'],
  ])('%s answers %s', async (address, status, text) => {
    const response = await fetch(server.address + address);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
  });

  test.each(['/', '/page?os=linux', '/none/', '//'])('%s is sent with the headers of the build', async (address) => {
    const {headers} = await fetch(server.address + address, {redirect: 'manual'});
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toBe('a; b');
  });

  test('an address without its slash leads on and keeps its query', async () => {
    const response = await fetch(`${server.address}/page?os=linux`, {redirect: 'manual'});
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/page/?os=linux');
  });
});
