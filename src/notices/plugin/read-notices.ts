// Reads the notices of both languages from the disk and checks them all. The build, the tests and the staff commands share it.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {noticeFileFolders} from '../author/notice-places';
import {type CheckedNotices, checkNotices, type NoticeFile} from '../check';
import {readFrontMatter} from '../front-matter';
import type {Problem} from '../problem';
import {serviceCodes} from '../services';

/** Where the notices stand, from the project's root: the staff's form names the same folders. */
export const noticeFolders = noticeFileFolders;

/** The names of the notice files in a folder, sorted, with `/` between folders. `_…` is not published by Docusaurus either. */
function noticeNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => /\.mdx?$/.test(name) && !name.split('/').some((part) => part.startsWith('_')))
    .sort();
}

/** The text of a file; `undefined` where it is not UTF-8: another encoding would give wrong letters without a word. */
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
  return noticeNames(path.join(siteDir, folder)).map((name) => {
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
 * @param siteDir the project's root
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
 * @param siteDir the project's root
 * @returns the notices, newest first, and every problem, the files that cannot be read first
 */
export function readNotices(siteDir: string): CheckedNotices {
  const {files, unreadable} = readNoticeFiles(siteDir);
  const vocabulary = {services: serviceCodes, tags: readTags(siteDir)};
  const {notices, problems} = checkNotices(files, noticeFolders, vocabulary);
  return {notices, problems: [...unreadable, ...problems]};
}
