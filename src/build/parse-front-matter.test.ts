import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER as defaultParseFrontMatter} from '@docusaurus/utils';
import {afterEach, beforeEach, expect, test} from '@jest/globals';
import {contentFileOf} from '../content-lint/content';
import {hashesOf, withRecord} from '../content-lint/translations/record';
import {parseFrontMatter} from './parse-front-matter';

const english = 'i18n/en/docusaurus-plugin-content-docs/current/a.mdx';
const ja =
  '---\nid: a\n---\n\n本文\n\n## 手順 {/* #steps */}\n\n1. 待ちます。\n\n## `ssh`の設定 {/* #ssh */}\n\n3日です。\n';
const en =
  '---\nid: a\n---\n\nText\n\n## Steps {/* #steps */}\n\n1. Wait.\n\n## Setting up `ssh` {/* #ssh */}\n\n3 days.\n';
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'translations-'));
  mkdirSync(path.join(root, 'docs'));
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

function recorded(): string {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const [original, translation] = [contentFileOf('docs/a.mdx', bytes(ja)), contentFileOf(english, bytes(en))];
  return (original && translation && withRecord(translation, hashesOf(original))) ?? '';
}

async function frontMatter(japanese: string, fileContent: string, file = english) {
  writeFileSync(path.join(root, 'docs/a.mdx'), japanese);
  const filePath = path.join(root, file);
  return (await parseFrontMatter({filePath, fileContent, defaultParseFrontMatter})).frontMatter;
}

test.each([
  ['up to date', ja, {id: 'a'}],
  ['a line break more', ja.replace('待ちます', '待ち\nます'), {id: 'a'}],
  [
    'other wording',
    ja.replace('待ちます', 'お待ちください'),
    {id: 'a', outdatedSections: [{anchor: 'steps', heading: 'Steps'}]},
  ],
  [
    'a step more',
    ja.replace('1. ', '1. 見ます。\n1. '),
    {id: 'a', outdatedSections: [{anchor: 'steps', heading: 'Steps'}]},
  ],
  [
    'a section less',
    ja.replace(/## `[\s\S]*/, ''),
    {id: 'a', outdatedSections: [{anchor: 'ssh', heading: 'Setting up ssh'}]},
  ],
  ['a section more', `${ja}\n## ほか {/* #more */}\n`, {id: 'a', outdatedSections: []}],
  ['another introduction', ja.replace('本文', '本文。2つです'), {id: 'a', outdatedSections: []}],
])('%s', async (_, japanese, expected) => expect(await frontMatter(japanese, recorded())).toEqual(expected));

test('without a record nothing is said', async () => expect(await frontMatter(`${ja}5日\n`, en)).toEqual({id: 'a'}));

test('a Japanese page is read as Docusaurus reads it', async () =>
  expect(await frontMatter(ja, ja, 'docs/a.mdx')).toEqual({id: 'a'}));

test('without the Japanese page nothing is said', async () =>
  expect(await frontMatter(ja, recorded(), english.replace('a.mdx', 'b.mdx'))).toEqual({id: 'a'}));
