// Reads the notices of both languages from disk. The build, the tests and the staff commands share it.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {parse} from 'yaml';
import {type CheckedNotices, checkNotices, type NoticeFile, noticeFolders} from '../check';
import {readFrontMatter} from '../front-matter';
import type {Problem} from '../problem';

/** The names of the Markdown files in a folder, sorted, with `/` between folders. Docusaurus ignores `_…`, too. */
export function markdownNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => /\.mdx?$/.test(name) && !name.split('/').some((part) => part.startsWith('_')))
    .sort();
}

/** The text of a file; `undefined` where it is not UTF-8: another encoding would silently give wrong letters. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    // Null characters are UTF-16, escape characters ISO-2022-JP: both can pass as UTF-8.
    return text.includes('\0') || text.includes('\u001B') ? undefined : text;
  } catch {
    return undefined;
  }
}

function readFolder(siteDir: string, folder: string, problems: Problem[]): NoticeFile[] {
  return markdownNames(path.join(siteDir, folder)).map((name) => {
    const file = folder + name;
    const content = utf8Text(readFileSync(path.join(siteDir, file)));
    const reading =
      content === undefined ? {problem: {field: '', code: 'not-utf-8'} as const} : readFrontMatter(content);
    if (reading.problem) {
      problems.push({file, ...reading.problem});
      return {path: file, name};
    }
    return {path: file, name, frontMatter: reading.data};
  });
}

/** The tags of the lists of notices, as blog/tags.yml names them. */
export function readTags(siteDir: string): string[] {
  const file = path.join(siteDir, noticeFolders.ja, 'tags.yml');
  const tags: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  return Object.keys(tags ?? {});
}

/**
 * Reads the files of both languages without checking them.
 * @returns the files, and a problem for each that cannot be read
 */
export function readNoticeFiles(siteDir: string): {
  files: {ja: NoticeFile[]; en: NoticeFile[]};
  unreadable: Problem[];
} {
  const unreadable: Problem[] = [];
  const files = {
    ja: readFolder(siteDir, noticeFolders.ja, unreadable),
    en: readFolder(siteDir, noticeFolders.en, unreadable),
  };
  return {files, unreadable};
}

/**
 * Reads and checks all notices.
 * @returns the notices, newest first, and every problem, the files that cannot be read first
 */
export function readNotices(siteDir: string): CheckedNotices {
  const {files, unreadable} = readNoticeFiles(siteDir);
  const {notices, problems} = checkNotices(files, readTags(siteDir));
  return {notices, problems: [...unreadable, ...problems]};
}

const SHARED = ['slug', 'date', 'tags', 'notice'] as const;

function isJapaneseNotice(filePath: string): boolean {
  const folder = path.posix.dirname(filePath.replaceAll('\\', '/'));
  return `${path.posix.basename(folder)}/` === noticeFolders.ja;
}

/** The Japanese file of a translated notice, or `undefined` for any other file. */
function japaneseFileOf(filePath: string): string | undefined {
  const [, root, name] =
    /^(.*\/)i18n\/[\w-]+\/docusaurus-plugin-content-blog\/(.+)$/.exec(filePath.replaceAll('\\', '/')) ?? [];
  return root === undefined ? undefined : `${root}${noticeFolders.ja}${name}`;
}

/** The `notice` block with its dates as written: Docusaurus would turn days into instants. */
function noticeAsWritten(fileContent: string): object {
  const {data} = readFrontMatter(fileContent);
  return typeof data === 'object' && data !== null && 'notice' in data ? {notice: data.notice} : {};
}

/**
 * Docusaurus' `markdown.parseFrontMatter` hook. A translated notice takes slug, date, tags and the `notice` block from
 * `blog/<same name>`; every other file is read as Docusaurus reads it.
 */
export const parseFrontMatter: ParseFrontMatter = async (params) => {
  const own = await params.defaultParseFrontMatter(params);
  if (isJapaneseNotice(params.filePath)) {
    return {...own, frontMatter: {...own.frontMatter, ...noticeAsWritten(params.fileContent)}};
  }
  const original = japaneseFileOf(params.filePath);
  if (original === undefined || !existsSync(original)) return own;
  const fileContent = await readFile(original, 'utf8');
  const {frontMatter} = await params.defaultParseFrontMatter({...params, filePath: original, fileContent});
  const shared = SHARED.filter((field) => field in frontMatter).map((field) => [field, frontMatter[field]]);
  return {
    ...own,
    frontMatter: {...own.frontMatter, ...Object.fromEntries(shared), ...noticeAsWritten(fileContent)},
  };
};
