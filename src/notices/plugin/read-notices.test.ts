// Files as editors save them, read from the disk. What the fields may contain is tested in src/notices/check.test.ts.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {problemLine} from '../problem-words';
import {noticesOrError} from './index';
import {noticeFolders, readNotices} from './read-notices';

const slug = '2026-12-01-x';
const ja = `${noticeFolders.ja}${slug}.md`;
const en = `${noticeFolders.en}${slug}.md`;
const japanese = `---\nslug: ${slug}\ntitle: "題名"\ndate: 2026-11-20\ntags: [news]\ndescription: "説明です。"\nnotice:\n  kind: news\n  affects: [all]\n---\n\n本文\n`;
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
    ['no English file', {[en]: undefined}, en, 'twin-missing'],
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
