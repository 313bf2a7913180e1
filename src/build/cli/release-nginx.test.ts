import {describe, expect, test} from '@jest/globals';
import {oldAddresses} from '../../content-lint/data/addresses';
import {headersConf, hostCacheRules, hostRedirects, movedAddresses, redirectsConf} from './release-nginx';

describe('headers', () => {
  test('are sent with errors too, quotes and all', () => {
    expect(
      headersConf([
        {name: 'Content-Security-Policy', value: "default-src 'self'; img-src 'self' data:"},
        {name: 'X-Words', value: 'a "b"'},
      ]),
    ).toBe(
      `add_header Content-Security-Policy "default-src 'self'; img-src 'self' data:" always;\n` +
        `add_header X-Words "a \\"b\\"" always;\n`,
    );
  });

  test.each(['$remote_addr', 'a\\', 'a\nb'])('that nginx would read as its own are refused: %j', (value) => {
    expect(() => headersConf([{name: 'X', value}])).toThrow('The header X has a character');
  });
});

describe('moved addresses', () => {
  const to = [{from: '/a/b/', to: '/c/?os=linux'}];

  test('lead on in one step, in both languages, with and without the slash', () => {
    expect(redirectsConf(to)).toBe(
      ['/a/b', '/a/b/', '/en/a/b', '/en/a/b/']
        .map((from) => {
          const prefix = from.startsWith('/en') ? '/en' : '';
          return `location = ${from} {\n    return 301 ${prefix}/c/?os=linux$site_more_query;\n}\n`;
        })
        .join(''),
    );
    expect(redirectsConf([{from: '/a/', to: '/c/'}])).toContain('return 301 /c/$site_query;');
    expect(hostRedirects(to)).toBe(
      '/a/b /c/?os=linux 301\n/a/b/ /c/?os=linux 301\n/en/a/b /en/c/?os=linux 301\n/en/a/b/ /en/c/?os=linux 301\n',
    );
  });

  test('are all there', () => {
    const lines = redirectsConf(oldAddresses);
    expect(movedAddresses(oldAddresses)).toHaveLength(2 * oldAddresses.length);
    for (const {from, to} of oldAddresses) {
      expect(lines).toContain(`location = ${from} {\n    return 301 ${to}$`);
      expect(lines).toContain(`location = /en${from} {\n    return 301 /en${to}$`);
    }
  });

  test.each([
    {from: '/a', to: '/b/'},
    {from: '/a/', to: 'https://elsewhere.example/'},
    {from: '/a;b/', to: '/b/'},
  ])('that are no plain paths are refused: $from $to', (address) => {
    expect(() => redirectsConf([address])).toThrow(`The moved address ${address.from}`);
  });
});

test('static hosts keep hashed files for a year', () => {
  expect(hostCacheRules()).toContain('/en/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
});
