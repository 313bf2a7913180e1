// What the default policy of Trusted Types lets through, and addresses that cannot be decoded.
import {expect, test} from '@jest/globals';
import {allowedCode, allowedMarkup, allowedScript, decodable} from './client';

test.each([
  ['', true],
  ['{"@type":"BlogPosting"}', true],
  ['<script></script>', true],
  ['How <code>ssh</code> works', true],
  ['How <code translate="no">ssh</code> works', true],
  ['How <code onclick="run()">ssh</code> works', false],
  ['<code onclick=x()>', false],
  ['<script>x</script>', false],
  ['<img src=x onerror=x()>', false],
  ['a<b', false],
])('markup %j', (text, isAllowed) => {
  expect(allowedMarkup(text)).toBe(isAllowed ? text : null);
});

test.each([
  ['/assets/js/1.js', true],
  ['https://site.example/assets/js/1.js', true],
  ['https://other.example/1.js', false],
  ['//other.example/1.js', false],
  ['data:text/javascript,x', false],
  ['blob:https://site.example/0', false],
  ['javascript:x', false],
])('script %s', (address, isAllowed) => {
  expect(allowedScript(address, 'https://site.example/en/')).toBe(isAllowed ? address : null);
});

test.each([
  ['{"@context":"https://schema.org"}', true],
  ['alert(1)', false],
  ['', false],
])('code %j', (text, isAllowed) => {
  expect(allowedCode(text)).toBe(isAllowed ? text : null);
});

test.each([
  ['#want=%E3%81%82&x=%25', '#want=%E3%81%82&x=%25'],
  ['#plan=v1~2026~%3', '#plan=v1~2026~%253'],
  ['#%E0%A4%A', '#%25E0%25A4%25A'],
  ['#%7E%zz%', '#%7E%25zz%25'],
  ['#%7E%80', '#%257E%2580'],
  ['#want=%E3%81%82%E3%81', '#want=%E3%81%82%25E3%2581'],
])('the part behind # %j', (hash, expected) => {
  expect(decodable(hash)).toBe(expected);
  expect(() => decodeURIComponent(expected)).not.toThrow();
});
