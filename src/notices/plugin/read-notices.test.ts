// Files as editors save them, read from the disk. What the fields may contain is tested in src/notices/check.test.ts.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER as defaultParseFrontMatter} from '@docusaurus/utils';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals';
import {noticeFolders} from '../check';
import {problemLine} from '../problem';
import {noticesOrError} from './index';
import {parseFrontMatter, readNotices} from './read-notices';

const slug = '2026-12-01-x';
const ja = `${noticeFolders.ja}${slug}.md`;
const en = `${noticeFolders.en}${slug}.md`;
const block = 'notice:\n  kind: news\n  affects: [all]\n';
const japanese =
  `---\nslug: ${slug}\ntitle: "題名"\ndate: 2026-11-20\ntags: [news]\n` +
  `description: "説明です。"\n${block}---\n\n本文\n`;
const english = '---\ntitle: "Title"\ndescription: "A description."\n---\n\nBody.\n';

/** 題名 in three encodings. */
const encodings = {
  Shift_JIS: [0x91, 0xe8, 0x96, 0xbc],
  'EUC-JP': [0xc2, 0xea, 0xcc, 0xbe],
  'ISO-2022-JP': [0x1b, 0x24, 0x42, 0x42, 0x6a, 0x4c, 0x3e, 0x1b, 0x28, 0x42],
} as const;
const inEncoding = (name: keyof typeof encodings): Uint8Array =>
  Buffer.concat([Buffer.from('---\ntitle: "'), Buffer.from(encodings[name]), Buffer.from('"\n---\n')]);

type Files = Record<string, string | Uint8Array | undefined>;

let root = '';
function write(files: Files): void {
  for (const [file, content] of Object.entries({[ja]: japanese, [en]: english, ...files})) {
    if (content !== undefined) writeFileSync(path.join(root, file), content);
  }
}
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'notices-'));
  for (const folder of Object.values(noticeFolders)) mkdirSync(path.join(root, folder), {recursive: true});
  writeFileSync(path.join(root, noticeFolders.ja, 'tags.yml'), 'news:\n  label: お知らせ\n');
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

describe('refused, with the file and what to do', () => {
  test.each<[string, Files, string, string]>([
    ['UTF-16 with a byte order mark', {[ja]: Buffer.from(`\uFEFF${japanese}`, 'utf16le')}, ja, 'not-utf-8'],
    ['UTF-16 without one', {[en]: Buffer.from(english, 'utf16le')}, en, 'not-utf-8'],
    ['Shift_JIS', {[ja]: inEncoding('Shift_JIS')}, ja, 'not-utf-8'],
    ['EUC-JP', {[ja]: inEncoding('EUC-JP')}, ja, 'not-utf-8'],
    ['ISO-2022-JP', {[ja]: inEncoding('ISO-2022-JP')}, ja, 'not-utf-8'],
    ['a full-width colon', {[ja]: japanese.replace('date: 2026', 'date：2026')}, ja, 'yaml-unreadable'],
    ['an empty file', {[en]: ''}, en, 'front-matter-missing'],
    ['no English file', {[en]: undefined}, en, 'translation-missing'],
    ['no Japanese file', {[ja]: undefined}, en, 'japanese-missing'],
  ])('%s', (_, files, file, code) => {
    write(files);
    const {problems} = readNotices(root);
    expect(problems.map((problem) => [problem.file, problem.code])).toEqual([[file, code]]);
    for (const problem of problems) {
      expect(problemLine(problem, 'ja')).toMatch(/ください.*。$/);
      expect(() => noticesOrError(root)).toThrow(problemLine(problem, 'en'));
    }
  });
});

test('all problems are in one error, one a line; files whose name starts with _ are left out', () => {
  write({
    [ja]: japanese.replace('[all]', '[coffee]'),
    [en]: english.replace('---\n\n', 'date: 2026-11-20\n---\n\n'),
    [`${noticeFolders.en}2026-12-04-d.md`]: english,
    [`${noticeFolders.ja}_draft.md`]: 'No front matter.\n',
  });
  const lines = readNotices(root).problems.map((problem) => problemLine(problem, 'en'));
  expect(lines.map((line) => line.split(':')[0])).toEqual([ja, en, `${noticeFolders.en}2026-12-04-d.md`]);
  expect(() => noticesOrError(root)).toThrow(`The notices have problems:\n${lines.join('\n')}`);
});

test('a byte order mark at the beginning and line ends of Windows do no harm', () => {
  const odd = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  write({[ja]: odd(japanese), [en]: odd(english)});
  const {notices, problems} = readNotices(root);
  expect(problems).toEqual([]);
  expect(notices.map(({title}) => title)).toEqual([{ja: '題名', en: 'Title'}]);
});

let hookRoot = '';
const NAME = '2026-12-01-x.md';

function parse(file: string, fileContent: string) {
  return parseFrontMatter({filePath: path.join(hookRoot, file), fileContent, defaultParseFrontMatter});
}

beforeAll(() => {
  hookRoot = mkdtempSync(path.join(tmpdir(), 'notices-'));
  mkdirSync(path.join(hookRoot, noticeFolders.ja), {recursive: true});
  writeFileSync(
    path.join(hookRoot, noticeFolders.ja, NAME),
    '---\nslug: 2026-12-01-x\ntitle: 題名\ndate: 2026-11-20\ntags: [news]\ndescription: 説明\nnotice:\n  kind: news\n  ' +
      'affects: [all]\n---\n\n本文\n',
  );
});

afterAll(() => rmSync(hookRoot, {recursive: true, force: true}));

describe('the hook of Docusaurus', () => {
  test('an English notice takes slug, date, tags and notice from the Japanese file', async () => {
    const english = '---\ntitle: Title\ndescription: Words\n---\n\nBody.\n';
    expect(await parse(noticeFolders.en + NAME, english)).toEqual({
      frontMatter: {
        title: 'Title',
        description: 'Words',
        slug: '2026-12-01-x',
        date: new Date('2026-11-20T00:00:00Z'),
        tags: ['news'],
        notice: {kind: 'news', affects: ['all']},
      },
      content: 'Body.',
    });
  });

  test('its own slug, date and tags never count', async () => {
    const english = '---\nslug: other\ntitle: T\ndate: 2020-01-01\ntags: [x]\n---\nBody.';
    const {frontMatter} = await parse(noticeFolders.en + NAME, english);
    expect(frontMatter).toMatchObject({title: 'T', slug: '2026-12-01-x', tags: ['news']});
    expect(frontMatter.date).toEqual(new Date('2026-11-20T00:00:00Z'));
  });

  test.each([
    ['a Japanese notice', noticeFolders.ja + NAME],
    ['a page', 'docs/application/registration.mdx'],
    ['an English page', 'i18n/en/docusaurus-plugin-content-docs/current/index.mdx'],
    ['an English notice without a Japanese file', `${noticeFolders.en}2026-12-02-y.md`],
  ])('%s is read as Docusaurus reads it', async (_, file) => {
    expect(await parse(file, '---\ntitle: T\nid: x\n---\nBody.')).toEqual({
      frontMatter: {title: 'T', id: 'x'},
      content: 'Body.',
    });
  });
});
