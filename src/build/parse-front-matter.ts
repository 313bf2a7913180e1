// Computes which sections of an English page are older than the Japanese ones.
import path from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {contentFileOf} from '../content-lint/content';
import {headingsOf} from '../content-lint/nodes';
import {driftSince, hashesOf, japaneseFileOf, recordField, recordOf} from '../content-lint/translations/record';
import {parseFrontMatter as parseNotice} from '../notices/plugin/read-notices';

/** A section of an English page that is older than the Japanese one. */
type OutdatedSection = {anchor: string; heading: string};

/**
 * The front matter field that src/site/OutdatedNote.tsx reads: the sections of this page that have changed in Japanese
 * since. An empty list: something else has, such as the part before the first heading. Left out: nothing has.
 */
const outdatedField = 'outdatedSections';

const english = '/i18n/en/';

/** The project's root and the path below it, of an English file. */
function placeOf(filePath: string): {root: string; file: string} | undefined {
  const posix = filePath.replaceAll('\\', '/');
  const at = posix.lastIndexOf(english);
  return at === -1 ? undefined : {root: path.normalize(posix.slice(0, at)), file: posix.slice(at + 1)};
}

/** The day of the comparison with the official page: written in the Japanese page only. */
function comparedOn(filePath: string): {compared?: unknown} {
  const place = placeOf(filePath);
  const compared = place && japaneseFileOf(place.root, place.file)?.frontMatter?.data.compared;
  return compared === undefined ? {} : {compared};
}

/** What is older than the Japanese page; `undefined` where nothing is, or nobody has recorded what was translated. */
function outdatedSections(filePath: string, fileContent: string): OutdatedSection[] | undefined {
  const place = placeOf(filePath);
  const file = place && contentFileOf(place.file, new TextEncoder().encode(fileContent));
  const recorded = file && recordOf(file);
  const original = recorded && japaneseFileOf(place.root, place.file);
  if (!original || original.unreadable()) return undefined;
  const {changed, added, removed} = driftSince(recorded, hashesOf(original));
  if (changed.length + added.length + removed.length === 0) return undefined;
  const older = new Set([...changed, ...removed]);
  return headingsOf(file).flatMap(({id, text}) =>
    id !== undefined && older.has(id) ? [{anchor: id, heading: text}] : [],
  );
}

/**
 * Docusaurus' `markdown.parseFrontMatter` hook: what src/notices/plugin reads, without the record of what was
 * translated, and with the sections that are out of date.
 */
export const parseFrontMatter: ParseFrontMatter = async (params) => {
  const {frontMatter, ...rest} = await parseNotice(params);
  const {[recordField]: record, ...shown} = frontMatter;
  const outdated = record === undefined ? undefined : outdatedSections(params.filePath, params.fileContent);
  const shared = comparedOn(params.filePath);
  return {...rest, frontMatter: {...shown, ...shared, ...(outdated && {[outdatedField]: outdated})}};
};
