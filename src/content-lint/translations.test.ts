import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@jest/globals';

const root = path.resolve(__dirname, '../..');
const everyLabel = JSON.parse(readFileSync(path.join(root, 'i18n/en/code.json'), 'utf8')) as Record<
  string,
  {message: string}
>;
/** The labels of this project; the theme has its own Japanese. */
const english = Object.fromEntries(Object.entries(everyLabel).filter(([id]) => !id.startsWith('theme.')));

const sources = readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
  .join('\n');

/** A label in the code: `translate({id, message})` and `<Translate id>message</Translate>`. */
const written = [
  ...sources.matchAll(/\bid: '([\w.]+)',\s*message:\s*'([^']*)'/g),
  ...sources.matchAll(/<Translate\s+id="([\w.]+)"(?:\s+values=\{\{.*?\}\})?\s*>(.*?)<\/Translate>/gs),
].map(([, id = '', message = '']) => [id, message.trim().replace(/^\{'(.*)'\}$/s, '$1')] as const);
const labels = new Map(written);

const placeholders = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g))].sort();

test('the labels are found in the code, each with one Japanese text', () => {
  const ids = [...sources.matchAll(/(?:<Translate\s+id="|\bid: ')([a-z]\w*\.[\w.]+)/g)].map(([, id]) => id);
  expect(ids).not.toEqual([]);
  expect([...labels.keys()].sort()).toEqual([...new Set(ids)].sort());
  expect(written.filter(([id, message]) => labels.get(id) !== message)).toEqual([]);
});

test('each label has an English text, without Japanese and with the same placeholders; none is unused', () => {
  expect([...labels.keys()].sort()).toEqual(Object.keys(english).sort());
  const wrong = Object.entries(english).filter(
    ([id, {message}]) =>
      /[぀-ヿ㐀-鿿]/.test(message) || `${placeholders(message)}` !== `${placeholders(labels.get(id) ?? '')}`,
  );
  expect(wrong).toEqual([]);
});
