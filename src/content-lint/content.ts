// Reads the content (pages, notices, labels, tags) once for all rules of the content gate.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {isMap, isNode, parseDocument} from 'yaml';
import type {StaffLocale} from '../lib/localized';
import {type FrontMatterPlace, placeOfFrontMatter} from '../notices/front-matter';
import {type Finding, languageOf} from './finding';

/** The folders of each kind: the Japanese folder and the English one. */
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
  /** Decoded as UTF-8, without a byte order mark; what is not UTF-8 is U+FFFD. Line ends are unchanged. */
  text: string;
  language: StaffLocale;
  kind: ContentKind;
  /** `undefined` where there is none, or it cannot be read as YAML. */
  frontMatter: FrontMatter | undefined;
  /**
   * The Markdown tree with positions in `text`, front matter included; MDX only in .mdx, as Docusaurus does it. Parsed
   * once. Empty if the file is no Markdown or cannot be read: see `unreadable()`.
   */
  tree(): Root;
  /** Why `tree()` is empty: the line and the message of the parser. */
  unreadable(): {line: number; message: string} | undefined;
  /** The line (from 1) of an offset into `text`. */
  lineAt(offset: number): number;
  /** The line of a field such as `notice.end`; of a missing field, that of its block, else 1. */
  lineOfField(name: string): number;
};

/** All content. */
export type Content = {
  /** The project's root; empty in tests with files in memory. */
  root: string;
  /** Sorted by path. */
  files: ContentFile[];
  /** What was published and must stay: each Japanese page, and each id of its headings as `page#id`, sorted. */
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

/** The path of the other language's file of a page or notice, whether it exists or not. */
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

/** One file from its bytes; `undefined` where it is no content. */
export function contentFileOf(file: string, bytes: Uint8Array): ContentFile | undefined {
  const kind = kindOf(file);
  if (kind === undefined) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes);
  const place = kind === 'page' || kind === 'notice' ? placeOfFrontMatter(text) : undefined;
  const frontMatter = place && readFields(text, place);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  let parsed: ParsedMarkdown | undefined;
  const parse = (): ParsedMarkdown => {
    const isMarkdown = kind === 'page' || kind === 'notice';
    parsed ??= isMarkdown ? parseMarkdown(text, file.endsWith('.mdx')) : {tree: {type: 'root', children: []}};
    return parsed;
  };
  return {
    path: file,
    text,
    language: languageOf(file),
    kind,
    frontMatter,
    tree: () => parse().tree,
    unreadable: () => parse().problem,
    lineAt,
    lineOfField: (name) => lineAt(frontMatter?.startOf(name) ?? frontMatter?.startOf(name.split('.')[0] ?? '') ?? 0),
  };
}

/** One rule: checks the whole content and returns its findings in any order. */
export type Rule = (content: Content) => Finding[];

/** What the files are read with: the day and whether a build asks. */
export type Circumstances = {today: string; forBuild?: boolean; root?: string; publishedAnchors?: readonly string[]};

/** Where the published ids are recorded; `npm run check -- --record-anchors` adds to it. */
export const anchorRecord = 'src/content-lint/published-anchors.json';

/** Content from files in memory, for tests: `files` maps paths to texts or bytes; what is no content is left out. */
export function contentOf(
  files: Iterable<readonly [string, string | Uint8Array]>,
  {today, forBuild = false, root = '', publishedAnchors = []}: Circumstances,
): Content {
  const encoder = new TextEncoder();
  const read = [...files].flatMap(
    ([name, given]) => contentFileOf(name, typeof given === 'string' ? encoder.encode(given) : given) ?? [],
  );
  const sorted = read.sort((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(sorted.map((file) => [file.path, file]));
  const translationOf = (file: ContentFile) => byPath.get(translationPath(file.path) ?? '');
  return {root, today, forBuild, publishedAnchors, files: sorted, translationOf};
}

/** Reads the content below `root`. Files and folders whose name starts with `_` are not published and left out. */
export function readContent(root: string, {today, forBuild = false}: Circumstances): Content {
  const files: [string, Uint8Array][] = [];
  for (const folder of contentFolders.filter((name) => existsSync(path.join(root, name)))) {
    for (const entry of readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})) {
      const full = path.join(entry.parentPath, entry.name);
      const name = path.relative(root, full).split(path.sep).join('/');
      if (entry.isFile() && kindOf(name)) files.push([name, readFileSync(full)]);
    }
  }
  const record = path.join(root, anchorRecord);
  const publishedAnchors = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as string[]) : [];
  return contentOf(files, {today, forBuild, root, publishedAnchors});
}

/** The front matter of one file: the values (dates are texts), and the offset into its text where a value begins. */
type FrontMatter = {data: Readonly<Record<string, unknown>>; startOf(name: string): number | undefined};

/** Reads the fields at `place`; `undefined` where they are no YAML or no list of fields. */
function readFields(text: string, place: FrontMatterPlace): FrontMatter | undefined {
  const document = parseDocument(text.slice(place.start, place.end), {schema: 'core', logLevel: 'silent'});
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const data: unknown = document.toJS();
  const startOf = (name: string) => {
    const value = document.getIn(name.split('.'), true);
    return isNode(value) && value.range ? place.start + value.range[0] : undefined;
  };
  return {data: data as Record<string, unknown>, startOf};
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).use(remarkGfm).freeze();
const mdx = markdown().use(remarkMdx).freeze();

/** The tree; where the text cannot be read, an empty one and the first thing that is wrong. */
type ParsedMarkdown = {tree: Root; problem?: {line: number; message: string}};

/** Is the file not UTF-8? Its wrong bytes are then U+FFFD. */
export const isBroken = ({text}: ContentFile): boolean => text.includes('\uFFFD');

/** The line of an error; where the parser gives none, its message names the place as `(8:1-8:8)`. */
function placeOf(error: Error): number {
  const {line} = error as {line?: unknown};
  return typeof line === 'number' ? line : Number(/\((\d+):\d+/.exec(error.message)?.[1] ?? 1);
}

/** @param text a whole file without a byte order mark; positions in the tree are offsets into it */
function parseMarkdown(text: string, withMdx: boolean): ParsedMarkdown {
  try {
    return {tree: (withMdx ? mdx : markdown).parse(text)};
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {tree: {type: 'root', children: []}, problem: {line: placeOf(error), message: error.message}};
  }
}
