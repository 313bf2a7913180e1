import {expect, test} from '@jest/globals';

const {keepOneLanguage} = require('./loader.cjs') as {
  keepOneLanguage: (source: string, locale: string) => Promise<string>;
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
  const code = await keepOneLanguage(source, locale);
  expect(code).toContain(kept);
  expect(code).not.toContain(gone);
});

test('what is no pair of texts stays as it is', async () => {
  const code = await keepOneLanguage(source, 'en');
  expect(code).toContain("'à'");
  expect(code).toContain("'あ'");
  expect(code).toContain('x = {ja: 1, en: 2}');
  expect(code.replace(/\s+/g, '')).toContain('({ja,en})');
});

const {withLabels} = require('./labels-loader.cjs') as {
  withLabels: (source: string, labels: Record<string, string>) => Promise<string>;
};

const labels = {'form.name': 'Your “name”', 'form.count': '{at} of {all}', message: 'never'};

test('a label takes the place of the Japanese one, in a call and in an element', async () => {
  const code = await withLabels(
    `const a: string = translate({id: 'form.count', message: '{at} / {all}'}, {at, all});
     const b = <p><Translate id="form.name" values={{n}}>お名前{'（必須）'}</Translate></p>;`,
    labels,
  );
  expect(code).toContain('message: "{at} of {all}"');
  expect(code).toMatch(/<Translate id="form.name" values=\{\{\s*n\s*\}\}>\{"Your “name”"\}<\/Translate>/);
  expect(code).not.toMatch(/お名前|必須/);
});

test('what has no label in that language, or no literal id, stays as it is', async () => {
  const code = await withLabels(
    `const a = translate({id: 'form.other', message: 'その他'});
     const b = {id: 'form.name', title: '題'};
     const c = <Other id="form.name">中身</Other>;`,
    labels,
  );
  expect(code).toContain('その他');
  expect(code).toContain('題');
  expect(code).toContain('中身');
  expect(code).not.toContain('Your');
});

test('a module that shows labels is built anew when the file of the labels changes', async () => {
  const loader = require('./labels-loader.cjs') as (this: object, source: string) => void;
  const dependencies: string[] = [];
  const code = await new Promise<string>((resolve, reject) => {
    const context = {
      async: () => (error: Error | null, result: string) => (error ? reject(error) : resolve(result)),
      getOptions: () => ({labels, labelsFile: '/site/i18n/en/code.json'}),
      addDependency: (file: string) => dependencies.push(file),
    };
    loader.call(context, "const a = translate({id: 'form.count', message: '{at} / {all}'});");
  });
  expect(code).toContain('{at} of {all}');
  expect(dependencies).toEqual(['/site/i18n/en/code.json']);
});
