// Gives an English notice the front matter that stands in its Japanese file alone, before Docusaurus looks at it.
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {readFrontMatter} from '../front-matter';
import {noticeFolders} from './read-notices';

const SHARED = ['slug', 'date', 'tags', 'notice'] as const;

function isJapaneseNotice(filePath: string): boolean {
  const folder = path.posix.dirname(filePath.replaceAll('\\', '/'));
  return `${path.posix.basename(folder)}/` === noticeFolders.ja;
}

/** The Japanese file of an English notice, or `undefined` for any other file. */
function japaneseFileOf(filePath: string): string | undefined {
  const posix = filePath.replaceAll('\\', '/');
  const at = posix.lastIndexOf(`/${noticeFolders.en}`);
  if (at === -1) return undefined;
  return `${posix.slice(0, at)}/${noticeFolders.ja}${posix.slice(at + 1 + noticeFolders.en.length)}`;
}

/** The `notice` block with its dates as they were written: Docusaurus would make instants of them, and a day is none. */
function noticeAsWritten(fileContent: string): object {
  const {data} = readFrontMatter(fileContent);
  return typeof data === 'object' && data !== null && 'notice' in data ? {notice: data.notice} : {};
}

/**
 * Docusaurus' `markdown.parseFrontMatter` hook. An English notice takes slug, date, tags and the `notice` block from
 * `blog/<same name>`; its own values of these never count. Every other file is read as Docusaurus reads it.
 * Without a Japanese file nothing is added: the notices plugin reports that.
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
