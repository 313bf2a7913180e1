import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Locale, Localized} from '../../lib/localized';
import {type Finding, type FindingCode, findingKind, kindOfCode} from '../finding';
import {filled, findingText, placeholders} from '../finding-text';
import {findingExamples} from '../fixtures/finding-examples';
import {sshKeyPolicy} from '../policy';
import {keyTypes} from '../public-key';
import {findingMessages} from './findings';
import {
  accountProblemMessages,
  divisionMessages,
  keyTypeMessages,
  keyTypeNotes,
  publicKeyOfPrivateForm,
  systemMessages,
  verdictMessages,
} from './labels';
import type {FindingMessage} from './next-steps';

/** です・ます; a colon or a heading does not end a sentence. */
const JAPANESE_SENTENCES = /^(?:[^。]*(?:です|ます|ません|ました|でした|ください)。)+$/;
const PLAIN_ENGLISH = /^[\x20-\x7e]+$/;
const NOT_SAID = /[!！]|\/work|\/tmp/;

type Checked = {
  code: FindingCode;
  example: Finding;
  words: FindingMessage;
  /** Every text of the finding, and all of them filled in with the example. */
  texts: Localized[];
  shown: string;
};
const all = [...kindOfCode.keys()].map((code): Checked => {
  const words: FindingMessage = findingMessages[code];
  const {what, why, todo, todoWithoutLine} = words;
  const texts = [what, why, todo, ...(todoWithoutLine ? [todoWithoutLine] : [])];
  const example = findingExamples[code];
  const shown = texts.map((text) => said(text, example, 'ja') + said(text, example, 'en')).join();
  return {code, example, words, texts, shown};
});

function said(text: Localized, finding: Finding, locale: Locale): string {
  return filled(text[locale], finding, locale);
}

const sentences = ({ja}: Localized) => ja.split('。').length - 1;
const mentionsLine = ({ja, en}: Localized) => /下の1行|下の鍵/.test(ja) || /(?:line|key) below/i.test(en);
const mentionsCommand = ({ja, en}: Localized) => /下のコマンド/.test(ja) || /command below/i.test(en);
const canHaveLine = (code: FindingCode) => !['private', 'invalid', 'weak'].includes(findingKind(code));

/** What holds for the words of every finding. */
const rules: Record<string, (one: Checked) => boolean> = {
  'the example is of this finding': ({code, example}) => example.code === code,
  'placeholders are fields of the finding': ({example, texts}) =>
    texts.every(({ja}) => placeholders(ja).every((field) => field in example)),
  'placeholders are the same in both languages': ({texts}) =>
    texts.every(({ja, en}) => placeholders(ja).join() === placeholders(en).join()),
  'every placeholder is filled in': ({shown}) => !/[{}]/.test(shown),
  'Japanese is in です・ます': ({texts}) => texts.every(({ja}) => JAPANESE_SENTENCES.test(ja)),
  'English is in plain letters': ({texts}) => texts.every(({en}) => PLAIN_ENGLISH.test(en) && en.endsWith('.')),
  'no shouting, no path of the supercomputer': ({shown}) => !NOT_SAID.test(shown),
  'what happened is one short sentence': ({words: {what}, example}) =>
    sentences(what) === 1 && said(what, example, 'ja').length <= 60 && said(what, example, 'en').length <= 110,
  'why is one sentence, what to do at most two': ({words: {why, todo}}) => sentences(why) === 1 && sentences(todo) <= 2,
  'the line below is mentioned only where there can be one, with words for where there is none': ({
    code,
    words: {todo, todoWithoutLine},
  }) => !mentionsLine(todo) || (canHaveLine(code) && todoWithoutLine !== undefined),
  'without the line, none is mentioned': ({words: {todo, todoWithoutLine}}) => !mentionsLine(todoWithoutLine ?? todo),
  'a command is mentioned only where there is one': ({words: {todo, commands = []}}) =>
    !mentionsCommand(todo) || commands.length > 0,
  'the place to read more is there in both languages': ({words: {readMore}}) =>
    readMore === undefined || contentFolders.every((folder) => hasPlace(folder, readMore)),
};

const root = path.resolve(__dirname, '../../..');
const contentFolders = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'];

function hasPlace(folder: string, address: string): boolean {
  const [, page, anchor] = /^\/(.*)\/#(.*)$/.exec(address) ?? [];
  const file = path.join(root, folder, `${page}.mdx`);
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  return text.includes(`{/* #${anchor} */}`) || text.includes(`<Fold id="${anchor}"`);
}

test('the messages of findings follow every rule', () => {
  const broken = all.flatMap((one) =>
    Object.entries(rules)
      .filter(([, holds]) => !holds(one))
      .map(([rule]) => `${one.code}: ${rule}`),
  );
  expect(broken).toEqual([]);
});

/** What people read of some findings: every part of the text in order, and the commands. */
test.each<[Finding, Locale, boolean, RegExp, string[]]>([
  [{code: 'rsa-too-short', bits: 1024, min: 2048}, 'ja', false, /1024ビット.*2048ビット/, ['make-key']],
  [{code: 'wrapped-lines', lines: 6}, 'en', true, /6 lines.*The line below/, []],
  [{code: 'wrapped-lines', lines: 6}, 'en', false, /6 lines(?!.*below)/, []],
  [
    {code: 'private-key', form: 'putty'},
    'en',
    false,
    /Nothing was sent out of this page.*ends in \.pub.*Delete copies.*make a new key pair/,
    ['show-public-key', 'make-key'],
  ],
  [
    {code: 'comment-other-division', division: 'personal-genome'},
    'ja',
    true,
    /一般解析区画ではid_ed25519_nigsc-gw\.pub.*個人ゲノム解析区画ではid_ed25519_nigsc-gwa\.pub/,
    [],
  ],
])('%j in %s, with a line: %s', (finding, locale, hasLine, text, commands) => {
  const read = findingText(finding, locale, hasLine);
  expect(`${read.what} ${read.why} ${read.todo}`).toMatch(text);
  expect(read.commands).toEqual(expect.arrayContaining(commands));
});

describe('the labels', () => {
  test.each(keyTypes)('the note on %s says what the policy does', (type) => {
    const {refused, recommended, minBits} = sshKeyPolicy;
    const {ja, en} = keyTypeNotes[type];
    const isRefused = refused.includes(type);
    expect([/受け付けていません/.test(ja), /is not accepted/.test(en)]).toEqual([isRefused, isRefused]);
    expect([/^推奨の種類です/.test(ja), /^The recommended type/.test(en)]).toEqual(Array(2).fill(type === recommended));
    const bits = minBits[type] ?? '';
    expect([ja.includes(`${bits}ビット以上`), en.includes(`from ${bits} bits`)]).toEqual(Array(2).fill(bits !== ''));
  });

  test('headlines and leads are short and in です・ます', () => {
    const wrong = Object.entries(verdictMessages).filter(
      ([, {headline, lead}]) =>
        headline.ja.length > 25 ||
        headline.en.length > 50 ||
        !JAPANESE_SENTENCES.test(`${headline.ja}。`.replace('。。', '。')) ||
        !JAPANESE_SENTENCES.test(lead.ja),
    );
    expect(wrong.map(([verdict]) => verdict)).toEqual([]);
  });

  test('every label is there in both languages, in plain English', () => {
    const labels: Localized[] = [
      ...Object.values(verdictMessages).flatMap(({headline, lead}) => [headline, lead]),
      ...[keyTypeMessages, keyTypeNotes, accountProblemMessages, systemMessages, divisionMessages].flatMap(
        (words): Localized[] => Object.values(words),
      ),
      ...Object.values(publicKeyOfPrivateForm),
    ];
    const wrong = labels.filter(({ja, en}) => ja === '' || !PLAIN_ENGLISH.test(en) || NOT_SAID.test(ja + en));
    expect(wrong).toEqual([]);
  });
});
