import {describe, expect, test} from '@jest/globals';
import {systems} from './commands';
import type {Finding} from './finding';
import {hasLineToHandIn} from './finding-weight';
import {type FindingWords, filled, placeholders, shellOf, spoken, type ValueWords} from './words';

const same = (text: string) => ({ja: text, en: text});
const values: ValueWords = {
  division: {
    general: {ja: '一般解析区画', en: 'general analysis division'},
    'personal-genome': {ja: '個人ゲノム解析区画', en: 'personal genome analysis division'},
  },
  field: {
    'public key': same('K'),
    point: same('P'),
    'curve name': same('C'),
    application: same('A'),
    e: same('e'),
    n: same('n'),
    p: same('p'),
    q: same('q'),
    g: same('g'),
    y: same('y'),
  },
  form: {
    armour: same('a'),
    body: same('b'),
    putty: same('c'),
    agent: same('d'),
    jwk: same('e'),
    'other-program': same('f'),
  },
  kind: {crlf: same('CRLF'), cr: same('CR')},
  kinds: {
    markup: same('markup'),
    control: same('control'),
    bidi: same('bidi'),
    invisible: same('invisible'),
  },
  skipped: {primality: same('primality'), 'factors-above-65537': same('factors')},
};

describe('filling in', () => {
  const cases: [string, Finding, 'ja' | 'en', string][] = [
    ['{bits} < {min}', {code: 'rsa-too-short', bits: 1024, min: 2048}, 'en', '1024 < 2048'],
    ['{bytes}, {limit}', {code: 'too-large', bytes: 1_234_567, limit: 65_536}, 'ja', '1,234,567, 65,536'],
    ['{missing|character|characters}', {code: 'truncated', missing: 1}, 'en', '1 character'],
    ['{missing|character|characters}', {code: 'truncated', missing: 4}, 'en', '4 characters'],
    [
      'for the {division}',
      {code: 'comment-other-division', division: 'general'},
      'en',
      'for the general analysis division',
    ],
    ['{division}', {code: 'comment-other-division', division: 'personal-genome'}, 'ja', '個人ゲノム解析区画'],
    ['{kinds}', {code: 'comment-unusual-characters', kinds: ['bidi']}, 'en', 'bidi'],
    [
      '{kinds}',
      {code: 'comment-unusual-characters', kinds: ['markup', 'control', 'bidi']},
      'en',
      'markup, control and bidi',
    ],
    [
      '{kinds}',
      {code: 'comment-unusual-characters', kinds: ['markup', 'control', 'bidi']},
      'ja',
      'markup、control、bidi',
    ],
    ['{type}', {code: 'unknown-type', type: 'constructor'}, 'en', 'constructor'],
    ['{text}', {code: 'text-before-key', text: '{text}$&'}, 'en', '{text}$&'],
    [
      '{character}',
      {code: 'illegal-character', character: '\u202e', codePoint: 'U+202E', position: 1},
      'en',
      '\\u{202e}',
    ],
    ['{text}', {code: 'text-before-key', text: '鍵'.repeat(60)}, 'ja', `${'鍵'.repeat(39)}…`],
    ['{text}', {code: 'text-before-key', text: '鍵'.repeat(40)}, 'ja', '鍵'.repeat(40)],
    ['{unknown}', {code: 'quoted'}, 'en', '{unknown}'],
  ];

  test.each(cases)('%s with %j in %s', (text, finding, locale, expected) => {
    expect(filled(text, finding, locale, values)).toBe(expected);
  });

  test('the placeholders of a text, each once', () => {
    expect(placeholders('{min} {bits|bit|bits} {min} {} plain')).toEqual(['bits', 'min']);
  });
});

describe('what is said', () => {
  const words: FindingWords = {
    what: {ja: '{lines}行です。', en: '{lines|line|lines}.'},
    why: {ja: '1行です。', en: 'One line.'},
    todo: {ja: '下の1行です。', en: 'The line below.'},
    todoWithoutLine: {ja: 'ほかを先にします。', en: 'Others first.'},
    commands: [{command: 'show-public-key'}],
  };
  const finding: Finding = {code: 'wrapped-lines', lines: 6};

  test('with the line', () => {
    expect(spoken(words, finding, {locale: 'en', values, hasLine: true})).toEqual({
      what: '6 lines.',
      why: 'One line.',
      todo: 'The line below.',
      commands: [{command: 'show-public-key'}],
    });
  });

  test('without the line, and then without its command', () => {
    expect(spoken(words, finding, {locale: 'ja', values, hasLine: false})).toEqual({
      what: '6行です。',
      why: '1行です。',
      todo: 'ほかを先にします。',
      commands: [],
    });
  });
});

describe('the line to hand in', () => {
  const cases: [string, boolean, {findings: Finding[]; canonical?: string}][] = [
    ['a key with a hint', true, {findings: [{code: 'comment-missing'}], canonical: 'ssh-ed25519 AAAA'}],
    ['a converted key', true, {findings: [{code: 'rfc4716'}], canonical: 'ssh-ed25519 AAAA'}],
    [
      'a weak key in another format',
      false,
      {findings: [{code: 'type-refused', type: 'ssh-dss'}, {code: 'rfc4716'}], canonical: 'ssh-dss AAAA'},
    ],
    ['no line', false, {findings: [{code: 'no-key'}]}],
  ];
  test.each(cases)('%s: %s', (_, expected, check) => {
    expect(hasLineToHandIn(check)).toBe(expected);
  });
});

test('Git Bash takes the commands of Linux', () => {
  expect(systems.map(shellOf)).toEqual(['windows', 'linux', 'macos', 'linux']);
});
