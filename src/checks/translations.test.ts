// Every label of the interface that is written in Japanese in the code has its English, with the same placeholders.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';

const root = path.resolve(__dirname, '../..');
const everyLabel = JSON.parse(readFileSync(path.join(root, 'i18n/en/code.json'), 'utf8')) as Record<
  string,
  {message: string}
>;
/** Ours: those of the theme have their Japanese in the theme. */
const english = Object.fromEntries(Object.entries(everyLabel).filter(([id]) => !id.startsWith('theme.')));

const sources = readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
  .join('\n');

/** The two ways in which the code writes a label: `translate({id, message})` and `<Translate id>message</Translate>`. */
const written = [
  ...sources.matchAll(/\bid: '([\w.]+)',\s*message:\s*'([^']*)'/g),
  ...sources.matchAll(/<Translate\s+id="([\w.]+)"(?:\s+values=\{\{.*?\}\})?\s*>(.*?)<\/Translate>/gs),
].map(([, id = '', message = '']) => [id, message.trim().replace(/^\{'(.*)'\}$/s, '$1')] as const);
const labels = new Map(written);

const placeholders = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g))].sort();

test('the labels are found in the code', () => {
  expect(labels.size).toBeGreaterThan(40);
  const ids = [...sources.matchAll(/(?:<Translate\s+id="|\bid: ')([a-z]\w*\.[\w.]+)/g)].map(([, id]) => id);
  expect([...labels.keys()].sort()).toEqual([...new Set(ids)].sort());
});

test('a label that is written twice says the same', () => {
  const other = written.filter(([id, message]) => labels.get(id) !== message);
  expect(other).toEqual([]);
});

test('each label has its English, and no English is left over', () => {
  expect([...labels.keys()].sort()).toEqual(Object.keys(english).sort());
});

test('no English label holds Japanese', () => {
  const japanese = Object.entries(english).filter(([, {message}]) => /[぀-ヿ㐀-鿿]/.test(message));
  expect(japanese).toEqual([]);
});

test.each(Object.entries(english))('%s has the placeholders of the Japanese', (id, {message}) => {
  expect(placeholders(message)).toEqual(placeholders(labels.get(id) ?? ''));
});
