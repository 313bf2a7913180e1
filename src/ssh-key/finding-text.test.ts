import {describe, expect, test} from '@jest/globals';
import type {Locale} from '../lib/localized';
import {shellOf, systems} from './commands';
import {type Finding, hasLineToRegister, type UnusualCharacters} from './finding';
import {filled, findingText, placeholders} from './finding-text';

const unusual = (...kinds: UnusualCharacters[]) => ({code: 'comment-unusual-characters', kinds}) as const;

describe('filling in', () => {
  const textBefore = (text: string) => ({code: 'text-before-key', text}) as const;
  test.each<[string, Finding, Locale, string]>([
    ['{bits} < {min}', {code: 'rsa-too-short', bits: 1024, min: 2048}, 'en', '1024 < 2048'],
    ['{bytes}, {limit}', {code: 'too-large', bytes: 1_234_567, limit: 65_536}, 'ja', '1,234,567, 65,536'],
    ['{missing|character|characters}', {code: 'truncated', missing: 1}, 'en', '1 character'],
    ['{missing|character|characters}', {code: 'truncated', missing: 4}, 'en', '4 characters'],
    ['for {division}', {code: 'comment-other-division', division: 'general'}, 'ja', 'for 一般解析区画'],
    ['{kinds}', unusual('bidi'), 'en', 'direction marks'],
    [
      '{kinds}',
      unusual('control', 'bidi', 'invisible'),
      'en',
      'control characters, direction marks and invisible characters',
    ],
    ['{kinds}', unusual('control', 'bidi'), 'ja', '制御文字、文字の向きを変える記号'],
    ['{type}', {code: 'unknown-type', type: 'constructor'}, 'en', 'constructor'],
    ['{text}', textBefore('{text}$&'), 'en', '{text}$&'],
    ['{text}', textBefore('a\u202eb'), 'en', 'a\\u{202e}b'],
    ['{text}', textBefore('鍵'.repeat(60)), 'ja', `${'鍵'.repeat(39)}…`],
    ['{text}', textBefore('鍵'.repeat(40)), 'ja', '鍵'.repeat(40)],
    ['{unknown}', {code: 'quoted'}, 'en', '{unknown}'],
  ])('%s with %j in %s', (text, finding, locale, expected) => {
    expect(filled(text, finding, locale)).toBe(expected);
  });

  test('the placeholders of a text, each once', () => {
    expect(placeholders('{min} {bits|bit|bits} {min} {} plain')).toEqual(['bits', 'min']);
  });
});

test('with a line to register and without, and then without its command', () => {
  const withLine = findingText({code: 'rfc4716'}, 'en', true);
  const without = findingText({code: 'rfc4716'}, 'en', false);
  expect(withLine.todo).toContain('The line below');
  expect(without).toMatchObject({
    what: withLine.what,
    todo: 'First follow the advice for the other points.',
    commands: [],
  });
});

test.each<[string, boolean, Parameters<typeof hasLineToRegister>[0]]>([
  ['a key with a hint', true, {findings: [{code: 'comment-missing'}], canonical: 'ssh-ed25519 AAAA'}],
  ['a converted key', true, {findings: [{code: 'rfc4716'}], canonical: 'ssh-ed25519 AAAA'}],
  [
    'a weak key in another format',
    false,
    {findings: [{code: 'type-refused', type: 'ssh-dss'}, {code: 'rfc4716'}], canonical: 'ssh-dss AAAA'},
  ],
  ['no line', false, {findings: [{code: 'no-key'}]}],
])('is there a line to register? %s: %s', (_, expected, check) => expect(hasLineToRegister(check)).toBe(expected));

test('Git Bash takes the commands of Linux', () => {
  expect(systems.map(shellOf)).toEqual(['windows', 'linux', 'macos', 'linux']);
});
