// What the default policy of Trusted Types lets through.
import {expect, test} from '@jest/globals';
import {allowedCode, allowedMarkup, allowedScript} from './client';

test.each([
  ['', true],
  ['{"@type":"BlogPosting"}', true],
  ['<script></script>', true],
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
