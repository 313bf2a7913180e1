import {expect, test} from '@jest/globals';
import {encoded, trimOf, visibleText} from './text';

test('control, directional and invisible characters are escaped', () => {
  expect(visibleText('a\u001b[31m\u202eb\\c\u200b')).toBe('a\\u{1b}[31m\\u{202e}b\\c\\u{200b}');
});

test('the given characters are removed at both ends only', () => {
  expect(trimOf(' "a b" ', ' "')).toBe('a b');
});

test('half a character in an address becomes U+FFFD', () => {
  expect(encoded('鍵 \ud83d&')).toBe('%E9%8D%B5%20%EF%BF%BD%26');
});
