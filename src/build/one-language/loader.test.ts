import {expect, test} from '@jest/globals';

const {keepOneLanguage} = require('./loader.cjs') as {
  keepOneLanguage: (source: string, locale: string, locales: readonly string[]) => Promise<string>;
};

const source = `
import type {Localized} from '../domain/localized';
export const words = {
  'rsa-too-short': {what: {ja: 'このRSA鍵は{bits}ビットです。', en: 'This RSA key has {bits|bit|bits}.'}},
  long: {ja: '長い' + '文', en: 'A long ' + 'sentence'},
  other: {ja: 'あ', en: 'a', fr: 'à'},
  code: 'x = {ja: 1, en: 2}',
} as const satisfies Record<string, unknown>;
export const both = (ja: string, en: string): Localized => ({ja, en});
`;

test.each([
  ['ja', 'このRSA鍵は{bits}ビットです。', 'This RSA key'],
  ['en', 'This RSA key has {bits|bit|bits}.', 'このRSA鍵'],
  ['ja', '長い', 'sentence'],
  ['en', 'sentence', '長い'],
])('the %s build keeps its own sentences alone', async (locale, kept, gone) => {
  const code = await keepOneLanguage(source, locale, ['ja', 'en']);
  expect(code).toContain(kept);
  expect(code).not.toContain(gone);
});

test('what is no pair of texts stays as it is', async () => {
  const code = await keepOneLanguage(source, 'en', ['ja', 'en']);
  expect(code).toContain("'à'");
  expect(code).toContain("'あ'");
  expect(code).toContain('x = {ja: 1, en: 2}');
  expect(code.replace(/\s+/g, '')).toContain('({ja,en})');
});

test('a message without a text in the language of the build stops it', async () => {
  await expect(keepOneLanguage(source, 'ko', ['ja', 'en', 'ko'])).rejects.toThrow(
    /ビットです。” has no text in the language ko/,
  );
});
