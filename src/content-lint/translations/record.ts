// Reads and writes what an English page was translated from: the fingerprints of the Japanese sections, in its front matter.
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {placeOfFrontMatter} from '../../notices/front-matter';
import {type Content, type ContentFile, contentFileOf, translationPath} from '../content';
import {type Hashes, hashesOf} from './sections';

/** The field of an English file's front matter that holds the fingerprints, by the Japanese sections' anchors. */
export const recordField = 'translatedFrom';

/** What an English file says it was translated from; `undefined` where it says nothing that can be read. */
export function recordOf(english: ContentFile): Hashes | undefined {
  const written = english.frontMatter?.data[recordField];
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return undefined;
  return new Map(Object.entries(written).map(([name, fingerprint]) => [name, String(fingerprint)]));
}

// YAML would read the three words as something else than text.
const plainKey = /^(?!(?:null|true|false)$)[A-Za-z_][\w-]*$/i;

function block(fingerprints: Hashes, eol: string): string {
  const lines = [...fingerprints].map(
    ([name, fingerprint]) => `  ${plainKey.test(name) ? name : JSON.stringify(name)}: ${fingerprint}`,
  );
  return [`${recordField}:`, ...lines, ''].join(eol);
}

/**
 * The English file's text with the fingerprints of the Japanese file as it is now. Every other character stays.
 * `undefined` where it has no front matter that can be read.
 */
export function withRecord(english: ContentFile, fingerprints: Hashes): string | undefined {
  const place = placeOfFrontMatter(english.text);
  if (!place || !english.frontMatter) return undefined;
  const field = english.frontMatter.fields.get(recordField);
  const yaml = english.text.slice(place.start, place.end);
  // A field ends where the next line begins that is not indented.
  const from = field ? field.keyStart - place.start : yaml.length;
  const next = field ? yaml.slice(from).search(/\n(?=\S)/) : -1;
  const to = next === -1 ? yaml.length : from + next + 1;
  return (
    english.text.slice(0, place.start) +
    yaml.slice(0, from) +
    block(fingerprints, place.eol) +
    yaml.slice(to) +
    english.text.slice(place.end)
  );
}

/** What `npm run check -- --translated` did: the English files it wrote, and what it could not do, with the reason. */
export type Recorded = {
  written: string[];
  unchanged: string[];
  refused: {file: string; reason: RefusalCode}[];
};

/** Why nothing was recorded for a file. */
export type RefusalCode = 'no-page' | 'no-translation' | 'unreadable';

/** Both files of a page, whichever was named. */
function pairOf(content: Content, file: ContentFile): {ja: ContentFile; en: ContentFile} | undefined {
  const translation = content.translationOf(file);
  if (!translation) return undefined;
  return file.language === 'ja' ? {ja: file, en: translation} : {ja: translation, en: file};
}

/**
 * Records that the English files say what the Japanese files say now.
 * @param root the project's root; the English files below it are written
 * @param page the path of either file from `root`, or `all`
 */
export function recordTranslated(root: string, content: Content, page: string): Recorded {
  const recorded: Recorded = {written: [], unchanged: [], refused: []};
  const named = path.posix.normalize(page.replaceAll('\\', '/'));
  const isPage = ({kind}: ContentFile) => kind === 'page' || kind === 'notice';
  const files = content.files.filter((file) =>
    named === 'all' ? isPage(file) && file.language === 'ja' : isPage(file) && file.path === named,
  );
  if (files.length === 0) recorded.refused.push({file: named, reason: 'no-page'});
  for (const file of files) {
    const pair = pairOf(content, file);
    if (!pair) {
      recorded.refused.push({file: file.path, reason: 'no-translation'});
      continue;
    }
    const {ja, en} = pair;
    const text = ja.unreadable() ? undefined : withRecord(en, hashesOf(ja));
    if (text === undefined) recorded.refused.push({file: en.path, reason: 'unreadable'});
    else if (text === en.text) recorded.unchanged.push(en.path);
    else {
      // A byte order mark is another rule's business: it stays where it was.
      const mark = readFileSync(path.join(root, en.path), 'utf8').startsWith('\uFEFF') ? '\uFEFF' : '';
      writeFileSync(path.join(root, en.path), mark + text);
      recorded.written.push(en.path);
    }
  }
  return recorded;
}

/** The Japanese file of an English page or notice, read from the disk; `undefined` where there is none or it cannot be read. */
export function japaneseFileOf(root: string, english: string): ContentFile | undefined {
  const file = translationPath(english);
  if (file === undefined) return undefined;
  try {
    return contentFileOf(file, readFileSync(path.join(root, file)));
  } catch {
    return undefined;
  }
}
