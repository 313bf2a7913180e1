// Every label of the interface that is written in Japanese in the code has its English, with the same placeholders.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';

const root = path.resolve(__dirname, '../..');
const english = JSON.parse(readFileSync(path.join(root, 'i18n/en/code.json'), 'utf8')) as Record<
  string,
  {message: string}
>;

const sources = readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
  .join('\n');

const ids = [...sources.matchAll(/(?:<Translate\s+id=|\bid: )["']([a-z][A-Za-z]*\.[A-Za-z0-9.]+)["']/g)].map(
  ([, id = '']) => id,
);

const placeholders = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();

test('the labels are found in the code', () => {
  expect(ids.length).toBeGreaterThan(40);
});

test('each label has its English, and no English is left over', () => {
  expect([...new Set(ids)].sort()).toEqual(Object.keys(english).sort());
});

test('no English label holds Japanese', () => {
  const japanese = Object.entries(english).filter(([, {message}]) => /[぀-ヿ㐀-鿿]/.test(message));
  expect(japanese).toEqual([]);
});

test.each(Object.entries(english))('%s has the placeholders of the Japanese', (id, {message}) => {
  const at = sources.search(new RegExp(`id[=:] ?["']${id.replaceAll('.', '\\.')}["']`));
  const label = sources.slice(at).split(/<\/Translate>|\n {2}\)/)[0] ?? '';
  const japanese = label.replace(/values=\{\{[^}]*\}\}/, '').replace(/\},\s*\{.*$/s, '}');
  expect([...new Set(placeholders(japanese))]).toEqual([...new Set(placeholders(message))]);
});
