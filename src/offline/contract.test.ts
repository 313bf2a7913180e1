import {expect, test} from '@jest/globals';
import {localeOf, pageKey, textHash} from './contract';

test.each([
  ['/', '/'],
  ['/index.html', '/'],
  ['/tools/fees/', '/tools/fees/'],
  ['/tools/fees', '/tools/fees/'],
  ['/en/tools/fees/index.html', '/en/tools/fees/'],
  ['/notices.ics', undefined],
  ['/blog/rss.xml', undefined],
  ['/404.html', undefined],
])('%s is kept as %s', (path, key) => {
  expect(pageKey(path)).toBe(key);
});

test.each([
  ['/', 'ja'],
  ['/en', 'en'],
  ['/en/', 'en'],
  ['/en/tools/fees/', 'en'],
  ['/english/', 'ja'],
] as const)('%s is %s', (path, locale) => {
  expect(localeOf(path)).toBe(locale);
});

test('one character more makes another hash; FNV-1a of "a" is 0xe40c292c', () => {
  expect(textHash('a')).toBe((0xe40c292c).toString(36));
  expect(textHash('<p>5</p>')).not.toBe(textHash('<p>50</p>'));
});
