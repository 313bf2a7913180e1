import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {assertPortFree, PortTakenError, portFrom, type RunningServer, serveSite} from './static-server';

describe('PORT', () => {
  test.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
    ['0', 0],
    ['65535', 65_535],
  ])('%s is %s', (value, port) => {
    expect(portFrom(value, 3000)).toBe(port);
  });

  test.each(['http', '-1', '65536', '80.5', '8080 '])('%s is no port', (value) => {
    expect(() => portFrom(value, 3000)).toThrow(`PORT is "${value}", which is no port number.`);
  });
});

test('a taken port is told with the next one to try', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, resolve);
  });
  const {port} = other.address() as AddressInfo;
  await expect(assertPortFree(port)).rejects.toThrow(PortTakenError);
  await expect(assertPortFree(port)).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm run preview`,
  );
  await new Promise((resolve) => {
    other.close(resolve);
  });
  await expect(assertPortFree(port)).resolves.toBeUndefined();
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
