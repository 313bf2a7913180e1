import {describe, expect, test} from '@jest/globals';
import type {Locale, Localized} from '../lib/localized';
import {systems} from './commands';
import type {Finding} from './finding';
import {type FindingWords, filled, placeholders, shellOf, spoken, type ValueWords} from './finding-text';
import {hasLineToHandIn} from './severity';

const named = <K extends string>(...codes: K[]) =>
  Object.fromEntries(codes.map((code) => [code, {ja: `日${code}`, en: code as string}])) as Record<K, Localized>;
const values: ValueWords = {
  division: named('general', 'personal-genome'),
  field: named('public key', 'point', 'curve name', 'application', 'e', 'n', 'p', 'q', 'g', 'y'),
  form: named('armour', 'body', 'putty', 'agent', 'jwk', 'other-program'),
  kind: named('crlf', 'cr'),
  kinds: named('markup', 'control', 'bidi', 'invisible'),
  skipped: named('primality', 'factors-above-65537'),
};
const unusual = (...kinds: (keyof ValueWords['kinds'])[]) => ({code: 'comment-unusual-characters', kinds}) as const;

describe('filling in', () => {
  const textBefore = (text: string) => ({code: 'text-before-key', text}) as const;
  test.each<[string, Finding, Locale, string]>([
    ['{bits} < {min}', {code: 'rsa-too-short', bits: 1024, min: 2048}, 'en', '1024 < 2048'],
    ['{bytes}, {limit}', {code: 'too-large', bytes: 1_234_567, limit: 65_536}, 'ja', '1,234,567, 65,536'],
    ['{missing|character|characters}', {code: 'truncated', missing: 1}, 'en', '1 character'],
    ['{missing|character|characters}', {code: 'truncated', missing: 4}, 'en', '4 characters'],
    ['for {division}', {code: 'comment-other-division', division: 'general'}, 'ja', 'for 日general'],
    ['{kinds}', unusual('bidi'), 'en', 'bidi'],
    ['{kinds}', unusual('markup', 'control', 'bidi'), 'en', 'markup, control and bidi'],
    ['{kinds}', unusual('markup', 'control'), 'ja', '日markup、日control'],
    ['{type}', {code: 'unknown-type', type: 'constructor'}, 'en', 'constructor'],
    ['{text}', textBefore('{text}$&'), 'en', '{text}$&'],
    ['{text}', textBefore('a\u202eb'), 'en', 'a\\u{202e}b'],
    ['{text}', textBefore('鍵'.repeat(60)), 'ja', `${'鍵'.repeat(39)}…`],
    ['{text}', textBefore('鍵'.repeat(40)), 'ja', '鍵'.repeat(40)],
    ['{unknown}', {code: 'quoted'}, 'en', '{unknown}'],
  ])('%s with %j in %s', (text, finding, locale, expected) => {
    expect(filled(text, finding, locale, values)).toBe(expected);
  });

  test('the placeholders of a text, each once', () => {
    expect(placeholders('{min} {bits|bit|bits} {min} {} plain')).toEqual(['bits', 'min']);
  });
});

test('with the line to hand in and without, and then without its command', () => {
  const words: FindingWords = {
    what: {ja: '{lines}行です。', en: '{lines|line|lines}.'},
    why: {ja: '1行です。', en: 'One line.'},
    todo: {ja: '下の1行です。', en: 'The line below.'},
    todoWithoutLine: {ja: 'ほかを先にします。', en: 'Others first.'},
    commands: [{command: 'show-public-key'}],
  };
  const finding: Finding = {code: 'wrapped-lines', lines: 6};
  const both = {what: '6 lines.', why: 'One line.'};
  expect(spoken(words, finding, {locale: 'en', values, hasLine: true})).toEqual({
    ...both,
    todo: 'The line below.',
    commands: [{command: 'show-public-key'}],
  });
  expect(spoken(words, finding, {locale: 'en', values, hasLine: false})).toEqual({
    ...both,
    todo: 'Others first.',
    commands: [],
  });
});

test.each<[string, boolean, Parameters<typeof hasLineToHandIn>[0]]>([
  ['a key with a hint', true, {findings: [{code: 'comment-missing'}], canonical: 'ssh-ed25519 AAAA'}],
  ['a converted key', true, {findings: [{code: 'rfc4716'}], canonical: 'ssh-ed25519 AAAA'}],
  [
    'a weak key in another format',
    false,
    {findings: [{code: 'type-refused', type: 'ssh-dss'}, {code: 'rfc4716'}], canonical: 'ssh-dss AAAA'},
  ],
  ['no line', false, {findings: [{code: 'no-key'}]}],
])('is there a line to hand in? %s: %s', (_, expected, check) => expect(hasLineToHandIn(check)).toBe(expected));

test('Git Bash takes the commands of Linux', () => {
  expect(systems.map(shellOf)).toEqual(['windows', 'linux', 'macos', 'linux']);
});
