import {describe, expect, test} from '@jest/globals';
import type {Locale} from '../lib/localized';
import {shellOf, systems} from './commands';
import {type Finding, hasLineToRegister} from './finding';
import {filled, findingText, placeholders} from './finding-text';

describe('filling in', () => {
  const textBefore = (text: string) => ({code: 'text-before-key', text}) as const;
  test.each<[string, Finding, Locale, string]>([
    ['{bits} < {min}', {code: 'rsa-too-short', bits: 1024, min: 2048}, 'en', '1024 < 2048'],
    ['for {division}', {code: 'comment-other-division', division: 'general'}, 'ja', 'for 一般解析区画'],
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
    expect(placeholders('{min} {bits} {min} {} plain')).toEqual(['bits', 'min']);
  });
});

test('with a line to register and without, and then without its command', () => {
  const withLine = findingText({code: 'other-format', label: 'SSH2 PUBLIC KEY'}, 'en', true);
  const without = findingText({code: 'other-format', label: 'SSH2 PUBLIC KEY'}, 'en', false);
  expect(withLine.todo).toContain('The line below');
  expect(without).toMatchObject({
    what: withLine.what,
    todo: 'First follow the advice for the other points.',
    commands: [],
  });
});

test.each<[string, boolean, Parameters<typeof hasLineToRegister>[0]]>([
  ['a key with a hint', true, {findings: [{code: 'comment-unusual-characters'}], canonical: 'ssh-ed25519 AAAA'}],
  [
    'a converted key',
    true,
    {findings: [{code: 'other-format', label: 'SSH2 PUBLIC KEY'}], canonical: 'ssh-ed25519 AAAA'},
  ],
  [
    'a weak key in another format',
    false,
    {
      findings: [
        {code: 'type-refused', type: 'ssh-dss'},
        {code: 'other-format', label: 'SSH2 PUBLIC KEY'},
      ],
      canonical: 'ssh-dss AAAA',
    },
  ],
  ['no line', false, {findings: [{code: 'no-key'}]}],
])('is there a line to register? %s: %s', (_, expected, check) => expect(hasLineToRegister(check)).toBe(expected));

test('Git Bash takes the commands of Linux', () => {
  expect(systems.map(shellOf)).toEqual(['windows', 'linux', 'macos', 'linux']);
});
