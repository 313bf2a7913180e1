import {expect, test} from '@jest/globals';
import {securityTxt} from './security-txt';

test.each([
  ['2026-11-29T14:00:00Z', '2027-11-01T00:00:00Z'],
  ['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'],
  ['2027-12-31T23:59:59Z', '2028-12-01T00:00:00Z'],
])('RFC 9116: contact, languages, address; built at %s it expires at %s', (now, expires) => {
  expect(securityTxt('https://site.example/', 'help@site.example', ['ja', 'en'], new Date(now))).toBe(
    `Contact: mailto:help@site.example\nExpires: ${expires}\nPreferred-Languages: ja, en\n` +
      'Canonical: https://site.example/.well-known/security.txt\n',
  );
});
