// Reads what readers read (pages, notices, labels, tags) once, so that every rule of the content gate looks at the same files.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import type {Locale} from '../lib/localized';
import {placeOfFrontMatter} from '../notices/front-matter';
import {languageOf} from './finding';
import {type FrontMatter, readFields} from './front-matter-fields';
import {parseMarkdown} from './parse-markdown';

/** Where the files of each kind stand: the Japanese folder and the English one. */
export const folders = {
  page: {ja: 'docs/', en: 'i18n/en/docusaurus-plugin-content-docs/current/'},
  notice: {ja: 'blog/', en: 'i18n/en/docusaurus-plugin-content-blog/'},
} as const;

/** A page of the documentation, a notice, texts of the interface (JSON), or the list of tags of the notices (YAML). */
type ContentKind = 'page' | 'notice' | 'labels' | 'tags';

/** One file. */
export type ContentFile = {
  /** Path from the project's root, with forward slashes. */
  path: string;
  /** As it stands on the disk. */
  bytes: Uint8Array;
  /** As UTF-8, without a byte order mark; what is not UTF-8 is shown as U+FFFD. Line ends are as they stand. */
  text: string;
  language: Locale;
  kind: ContentKind;
  /** `undefined` where there is none, or it cannot be read as YAML. */
  frontMatter: FrontMatter | undefined;
  /** Where the text after the front matter begins: an offset into `text`. */
  bodyStart: number;
  /**
   * The Markdown tree with positions in `text`, front matter included; MDX only in .mdx, as Docusaurus does it. Worked out once.
   * Empty where the file is no Markdown or cannot be read: `unreadable()` says why.
   */
  tree(): Root;
  /** Why `tree()` is empty: a line and what the parser says. */
  unreadable(): {line: number; message: string} | undefined;
  /** The line (from 1) of an offset into `text`. */
  lineAt(offset: number): number;
};

/** A file that pages may show or offer: its size in bytes. */
export type Asset = {path: string; bytes: number};

/** Everything that the gate looks at. */
export type Content = {
  /** The project's root; empty in tests that keep all files in memory. */
  root: string;
  /** Sorted by path. */
  files: ContentFile[];
  /** Everything below static/, and what stands beside the pages: by path from the root. */
  assets: ReadonlyMap<string, Asset>;
  /** What was published once and never goes away: each Japanese page, and each id of its headings as `page#id`, sorted. */
  publishedAnchors: readonly string[];
  /** The day in Japan, `YYYY-MM-DD`: for the review dates of notices. */
  today: string;
  /** A build goes on although reviews are overdue (docs/_decisions/0003). */
  forBuild: boolean;
  /** The file of the same page or notice in the other language. */
  translationOf(file: ContentFile): ContentFile | undefined;
};

const contentFolders = ['docs', 'blog', 'i18n'];
const contentFile = /\.(mdx?|json|yml)$/;

/** Where the other language's file of a page or notice stands, whether it is there or not. */
export function translationPath(file: string): string | undefined {
  for (const {ja, en} of Object.values(folders)) {
    if (!/\.mdx?$/.test(file)) return undefined;
    if (file.startsWith(ja)) return en + file.slice(ja.length);
    if (file.startsWith(en)) return ja + file.slice(en.length);
  }
  return undefined;
}

/** `undefined` for a file that is no content. */
function kindOf(file: string): ContentKind | undefined {
  if (!contentFile.test(file) || file.split('/').some((part) => part.startsWith('_'))) return undefined;
  if (file.endsWith('.json')) return 'labels';
  if (file.endsWith('.yml')) return 'tags';
  if (Object.values(folders.page).some((folder) => file.startsWith(folder))) return 'page';
  return Object.values(folders.notice).some((folder) => file.startsWith(folder)) ? 'notice' : undefined;
}

function lineFinder(text: string): (offset: number) => number {
  let starts: number[] | undefined;
  return (offset) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** One file from its bytes; `undefined` where it is no content. */
export function contentFileOf(file: string, bytes: Uint8Array): ContentFile | undefined {
  const kind = kindOf(file);
  if (kind === undefined) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes);
  const place = kind === 'page' || kind === 'notice' ? placeOfFrontMatter(text) : undefined;
  let parsed: ReturnType<typeof parseMarkdown> | undefined;
  const parse = () => {
    parsed ??=
      kind === 'page' || kind === 'notice'
        ? parseMarkdown(text, file.endsWith('.mdx'))
        : {tree: {type: 'root', children: []}};
    return parsed;
  };
  return {
    path: file,
    bytes,
    text,
    language: languageOf(file),
    kind,
    frontMatter: place && readFields(text, place),
    bodyStart: place?.bodyStart ?? 0,
    tree: () => parse().tree,
    unreadable: () => parse().problem,
    lineAt: lineFinder(text),
  };
}

/** What the files are read with: the day and whether a build asks. */
export type Circumstances = {
  today: string;
  forBuild?: boolean;
  root?: string;
  publishedAnchors?: readonly string[];
};

/** Where the published ids are recorded; `npm run check -- --record-anchors` adds to it. */
export const anchorRecord = 'src/content-lint/published-anchors.json';

/** Content from files in memory: for tests, and for trying out an edit. `files` maps paths to texts or bytes; what is no content is an asset. */
export function contentOf(
  files: Iterable<readonly [string, string | Uint8Array]>,
  {today, forBuild = false, root = '', publishedAnchors = []}: Circumstances,
): Content {
  const read: ContentFile[] = [];
  const assets = new Map<string, Asset>();
  for (const [name, given] of files) {
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
    const file = contentFileOf(name, bytes);
    if (file) read.push(file);
    else assets.set(name, {path: name, bytes: bytes.length});
  }
  return assembled(read, assets, {today, forBuild, root, publishedAnchors});
}

function assembled(
  files: ContentFile[],
  assets: ReadonlyMap<string, Asset>,
  {root, today, forBuild, publishedAnchors}: Required<Circumstances>,
): Content {
  const sorted = files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(sorted.map((file) => [file.path, file]));
  const translationOf = (file: ContentFile) => byPath.get(translationPath(file.path) ?? '');
  return {root, today, forBuild, publishedAnchors, files: sorted, assets, translationOf};
}

/** The same content with some files in place of those of the same path. */
export function contentWith(content: Content, changed: readonly ContentFile[]): Content {
  const paths = new Set(changed.map((file) => file.path));
  const {assets, ...circumstances} = content;
  return assembled([...content.files.filter((file) => !paths.has(file.path)), ...changed], assets, circumstances);
}

/** Reads the content below `root`. Files and folders whose name starts with `_` are not published and left out. */
export function readContent(root: string, {today, forBuild = false}: Circumstances): Content {
  const files: ContentFile[] = [];
  const assets = new Map<string, Asset>();
  for (const folder of [...contentFolders, 'static']) {
    if (!existsSync(path.join(root, folder))) continue;
    for (const entry of readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})) {
      if (!entry.isFile()) continue;
      const full = path.join(entry.parentPath, entry.name);
      const name = path.relative(root, full).split(path.sep).join('/');
      const file = kindOf(name) && contentFileOf(name, readFileSync(full));
      if (file) files.push(file);
      else assets.set(name, {path: name, bytes: statSync(full).size});
    }
  }
  const record = path.join(root, anchorRecord);
  const publishedAnchors = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as string[]) : [];
  return assembled(files, assets, {today, forBuild, root, publishedAnchors});
}
