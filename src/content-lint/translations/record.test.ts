import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {contentFileOf, readContent} from '../content';
import {recordOf, recordTranslated, withRecord} from './record';

const english = 'i18n/en/docusaurus-plugin-content-docs/current/a.mdx';
let root = '';

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'translations-'));
  put('docs/a.mdx', '---\nid: a\ntitle: "題"\n---\n\n本文\n\n## 手順 {/* #steps */}\n\n1. 待ちます。\n');
  put(english, '---\nid: a\ntitle: "T"\n---\n\nText\n\n## Steps {/* #steps */}\n\n1. Wait.\n');
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

const record = (page: string) => recordTranslated(readContent(root, {today: '2026-11-21'}), page);

test.each(['docs/a.mdx', english, 'all', './docs/a.mdx', 'docs\\a.mdx'])('%s is recorded once', (page) => {
  expect(record(page)).toEqual([english]);
  expect(readFileSync(path.join(root, english), 'utf8')).toMatch(
    /^---\nid: a\ntitle: "T"\ntranslatedFrom:\n {2}_intro: [b-z]{6}\n {2}steps: [b-z]{6}\n---\n\nText\n/,
  );
  const once = readFileSync(path.join(root, english), 'utf8');
  record(page);
  expect(readFileSync(path.join(root, english), 'utf8')).toBe(once);
});

test('nothing is recorded without a page, a translation or front matter', () => {
  put('docs/c.mdx', '---\nid: c\n---\n');
  put('docs/d.mdx', '---\nid: d\n---\n');
  put(english.replace('a.mdx', 'd.mdx'), 'no front matter\n');
  expect(['docs/b.mdx', 'docs/c.mdx', 'docs/d.mdx'].flatMap(record)).toEqual([]);
});

test.each(['\n', '\r\n'])('a record is replaced, and all else stays, with line ends %j', (eol) => {
  const record = 'translatedFrom:\n  old: bbbbbb\n  "2": cccccc\n';
  const head = `id: a\n${record}# a comment\ntitle: "T"\n`;
  const read = (text: string) => contentFileOf(english, new TextEncoder().encode(text.replaceAll('\n', eol)));
  const names = ['steps', '2026', 'a:b', 'null', 'はじめ', '-x'];
  const hashes = new Map(names.map((name) => [name, 'bcdfgh']));
  const file = read(`---\n${head}---\n\nText\n`);
  const written = (file && withRecord(file, hashes)) ?? '';
  expect(written.replace(/translatedFrom:\r?\n( {2}.*\r?\n)+/, '')).toBe(
    `---\n${head.replace(record, '')}---\n\nText\n`.replaceAll('\n', eol),
  );
  const again = contentFileOf(english, new TextEncoder().encode(written));
  expect(again && Object.fromEntries(recordOf(again) ?? [])).toEqual(Object.fromEntries(hashes));
  expect(again && withRecord(again, hashes)).toBe(written);
});
