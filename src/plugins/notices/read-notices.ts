// Reads the notices of both languages from the disk and checks them all. The build, the tests and the staff commands share it.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {serviceCodes} from '../../data/services';
import {type CheckedNotices, checkNotices, type NoticeFile} from '../../domain/notices/check';
import type {Problem} from '../../domain/notices/problem';
import {readFrontMatter} from './read-front-matter';

/** Where the notices stand, from the project's root. */
export const noticeFolders = {ja: 'blog/', en: 'i18n/en/docusaurus-plugin-content-blog/'} as const;

/** The names of the notice files in a folder, sorted, with `/` between folders. `_…` is not published by Docusaurus either. */
function noticeNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.mdx?$/.test(name) && !name.split('/').some((part) => part.startsWith('_')))
    .sort();
}

function readFolder(siteDir: string, folder: string, problems: Problem[]): NoticeFile[] {
  return noticeNames(path.join(siteDir, folder)).map((name) => {
    const file = folder + name;
    const reading = readFrontMatter(readFileSync(path.join(siteDir, file), 'utf8'));
    if (reading.problem) {
      problems.push({file, ...reading.problem});
      return {path: file, name};
    }
    return {path: file, name, frontMatter: reading.data};
  });
}

function readTags(siteDir: string): string[] {
  const file = path.join(siteDir, noticeFolders.ja, 'tags.yml');
  const tags: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  return Object.keys(tags ?? {});
}

/**
 * Reads and checks all notices.
 * @param siteDir the project's root
 * @returns the notices, newest first, and every problem, the files that cannot be read first
 */
export function readNotices(siteDir: string): CheckedNotices {
  const unreadable: Problem[] = [];
  const files = {
    ja: readFolder(siteDir, noticeFolders.ja, unreadable),
    en: readFolder(siteDir, noticeFolders.en, unreadable),
  };
  const vocabulary = {services: serviceCodes, tags: readTags(siteDir)};
  const {notices, problems} = checkNotices(files, noticeFolders, vocabulary);
  return {notices, problems: [...unreadable, ...problems]};
}
