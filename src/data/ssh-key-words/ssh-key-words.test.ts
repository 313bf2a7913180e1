import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, test} from '@jest/globals';
import type {Locale, Localized} from '../../domain/localized';
import type {Finding, FindingCode, PrivateForm} from '../../domain/ssh-key/finding';
import {findingCodes, findingKind} from '../../domain/ssh-key/finding-weight';
import {type FindingWords, filled, placeholders, spoken} from '../../domain/ssh-key/words';
import {
  accountProblemWords,
  blankWords,
  divisionWords,
  keyTypeNotes,
  keyTypeWords,
  publicKeyOfPrivateForm,
  randomArtAlternative,
  systemWords,
  valueWords,
  verdictWords,
} from '../ssh-key-labels';
import {findingExamples} from './examples';
import {findingWords} from './index';

const locales = ['ja', 'en'] as const satisfies Locale[];
const all = findingCodes.map((code): [FindingCode, FindingWords] => [code, findingWords[code]]);

function texts({what, why, todo, todoWithoutLine}: FindingWords): Localized[] {
  return todoWithoutLine ? [what, why, todo, todoWithoutLine] : [what, why, todo];
}

function said(text: Localized, finding: Finding, locale: Locale): string {
  return filled(text[locale], finding, locale, valueWords);
}

/** です・ます sentences; a colon or a heading does not end one. */
const JAPANESE_ENDS = /(?:です|ます|ません|ました|でした|ください)$/;
const NOT_SAID = /[!！]|\/work|\/tmp/;

function expectJapanese(text: string): void {
  for (const sentence of text.split('。')) if (sentence !== '') expect(sentence).toMatch(JAPANESE_ENDS);
}

describe('the words for findings', () => {
  test('cover every code, each with an example of its own', () => {
    expect(Object.keys(findingWords).sort()).toEqual([...findingCodes].sort());
    expect(findingCodes.map((code) => findingExamples[code].code)).toEqual([...findingCodes]);
  });

  test.each(all)('%s: placeholders name its own data, the same in both languages', (code, words) => {
    const fields = Object.keys(findingExamples[code]).filter((field) => field !== 'code');
    for (const text of texts(words)) {
      expect(fields).toEqual(expect.arrayContaining(placeholders(text.ja)));
      expect(placeholders(text.en)).toEqual(placeholders(text.ja));
      for (const locale of locales) expect(said(text, findingExamples[code], locale)).not.toMatch(/[{}]/);
    }
  });

  test.each(all)('%s: Japanese in です・ます, English in plain letters', (code, words) => {
    for (const text of texts(words)) {
      expect(text.ja).toMatch(/。$/);
      expectJapanese(text.ja);
      expect(text.en).toMatch(/^[\x20-\x7e]+\.$/);
      for (const locale of locales) expect(said(text, findingExamples[code], locale)).not.toMatch(NOT_SAID);
    }
  });

  test.each(all)(
    '%s: one short sentence says what happened, one why, one or two what to do',
    (code, words) => {
      expect(said(words.what, findingExamples[code], 'ja').length).toBeLessThanOrEqual(60);
      expect(said(words.what, findingExamples[code], 'en').length).toBeLessThanOrEqual(110);
      const sentences = (text: Localized) => text.ja.split('。').length - 1;
      expect(sentences(words.what)).toBe(1);
      expect(sentences(words.why)).toBe(1);
      expect(sentences(words.todo)).toBeLessThanOrEqual(2);
    },
  );

  test.each(all)(
    '%s: speaks of the line below only where there can be one, and of a command only with one',
    (code, words) => {
      const hasLine = !['private', 'invalid', 'weak'].includes(findingKind(code));
      for (const text of [words.todo.ja, words.todo.en]) {
        if (/下の1行|下の鍵|the line (?:of the key )?below/i.test(text)) {
          expect(hasLine).toBe(true);
          expect(words.todoWithoutLine).toBeDefined();
        }
        if (/下のコマンド|the command below/.test(text)) expect(words.commands?.length).toBeGreaterThan(0);
      }
      expect(words.todoWithoutLine?.ja ?? '').not.toContain('下の1行');
    },
  );

  test.each(all)('%s: what it says with its example, without the line, has no line in it', (code, words) => {
    const {todo} = spoken(words, findingExamples[code], {locale: 'en', values: valueWords, hasLine: false});
    expect(todo).not.toMatch(/line below|key below/i);
  });

  test.each(all)(
    '%s: a typed command names the word to replace on every system',
    (_code, {commands = []}) => {
      for (const command of commands) {
        if (command.command !== 'typed') continue;
        for (const line of Object.values(command.lines))
          expect(line).toMatch(new RegExp(`\\b${command.blank}\\b`));
      }
    },
  );

  const pages = [...new Set(all.flatMap(([, {readMore}]) => readMore ?? []))];
  test.each(pages)('%s stands in both languages', (address) => {
    const [, path, anchor] = /^\/(.*)\/#(.*)$/.exec(address) ?? [];
    for (const folder of ['docs', 'i18n/en/docusaurus-plugin-content-docs/current']) {
      const file = `${__dirname}/../../../${folder}/${path}.mdx`;
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, 'utf8')).toContain(`{/* #${anchor} */}`);
    }
  });
});

describe('some findings as they are read', () => {
  const read = (finding: Finding, locale: Locale, hasLine = false) =>
    spoken(findingWords[finding.code], finding, {locale, values: valueWords, hasLine});

  test('a short RSA key', () => {
    expect(read({code: 'rsa-too-short', bits: 1024, min: 2048}, 'ja')).toEqual({
      what: 'このRSA鍵は1024ビットで、短すぎます。',
      why: '短いRSA鍵は計算で破られるおそれがあるので、2048ビット以上が必要です。',
      todo: '下のコマンドで新しい鍵の組を作り、その.pubのファイルを渡してください。すでに使っている鍵なら、問い合わせ先に知らせます。',
      commands: [{command: 'make-key'}],
      readMore: '/application/ssh_keys/#generate-ssh-keys',
    });
  });

  test('a key broken over lines, with and without the mended line', () => {
    const finding = {code: 'wrapped-lines', lines: 6} as const;
    expect(read(finding, 'en', true).what).toBe('The key was broken over 6 lines and is now one line.');
    expect(read(finding, 'en', true).todo).toBe('The line below is the right public key: hand that in.');
    expect(read(finding, 'en').todo).toBe('Do first what is said for the other points.');
  });

  test('a private key: it stayed here, copies go, the file ending in .pub is handed in', () => {
    const {why, todo, commands} = read({code: 'private-key', form: 'putty'}, 'en');
    expect(why).toContain('Nothing was sent out of this page');
    expect(todo).toContain('ends in .pub');
    expect(todo).toContain('Delete copies');
    expect(todo).toContain('make a new key pair');
    expect(commands).toEqual([{command: 'show-public-key'}, {command: 'make-key'}]);
  });

  test('a key for the other division names both files', () => {
    const {what, todo} = read({code: 'comment-other-division', division: 'personal-genome'}, 'ja', true);
    expect(what).toBe('コメントによると、個人ゲノム解析区画のために作った鍵です。');
    expect(todo).toContain('一般解析区画ではid_ed25519_nigsc-gw.pub');
    expect(todo).toContain('個人ゲノム解析区画ではid_ed25519_nigsc-gwa.pub');
  });
});

describe('the labels', () => {
  test.each(Object.entries(verdictWords))(
    '%s: headline and lead are short and in です・ます',
    (_, {headline, lead}) => {
      expect(headline.ja.length).toBeLessThanOrEqual(25);
      expectJapanese(headline.ja);
      expectJapanese(lead.ja);
      expect(headline.en.length).toBeLessThanOrEqual(50);
    },
  );

  const labels: Localized[] = [
    ...Object.values(verdictWords).flatMap(({headline, lead}) => [headline, lead]),
    ...Object.values(keyTypeWords),
    ...Object.values(keyTypeNotes),
    ...Object.values(accountProblemWords),
    ...Object.values(systemWords),
    ...Object.values(divisionWords),
    ...Object.values(publicKeyOfPrivateForm),
    ...Object.values(blankWords),
    ...Object.values(valueWords).flatMap((words): Localized[] => Object.values(words)),
    randomArtAlternative,
  ];
  test.each(labels.map(({ja, en}): [string, string] => [ja, en]))('%s', (ja, en) => {
    expect(ja).not.toBe('');
    expect(en).toMatch(/^[\x20-\x7e]+$/);
    expect(`${ja} ${en}`).not.toMatch(NOT_SAID);
  });

  test.each(Object.keys(valueWords.form))('the sentence for a private key as %s stays short', (form) => {
    const finding = {code: 'private-key', form: form as PrivateForm} as const;
    expect(said(findingWords['private-key'].what, finding, 'ja').length).toBeLessThanOrEqual(60);
    expect(said(findingWords['private-key'].what, finding, 'en').length).toBeLessThanOrEqual(110);
  });
});
