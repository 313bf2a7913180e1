// The sections of a page with what both languages have in common, the hash of each, and the record in the English front
// matter of the hashes that a page was translated from.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {List, Nodes, Table} from 'mdast';
import {placeOfFrontMatter} from '../../notices/front-matter';
import {type Content, type ContentFile, contentFileOf, translationPath} from '../content';
import {headingsOf, spanOf} from '../nodes';

/** What is compared between the languages. A `literal` is inline code. */
export const factKinds = ['list', 'table', 'code', 'literal', 'link', 'picture', 'component'] as const;
export type FactKind = (typeof factKinds)[number];

/** A heading with what follows it up to the next heading. */
export type Section = {
  /** The heading's anchor; `_intro` before the first heading; `_2` for the second heading if it has none. */
  name: string;
  /** 1 to 6; 0 for what is before the first heading. */
  depth: number;
  line: number;
  facts: {kind: FactKind; value: string}[];
  /** The text without code, a paragraph or cell per line. */
  prose: string;
  hash: string;
};

/** The English pages of the official site are at `/en/`: a link to the page in the reader's language is the same. */
const official = /^(https:\/\/sc\.ddbj\.nig\.ac\.jp)\/en\//;

/** The name of what is before the first heading. No anchor begins with `_`. */
export const introduction = '_intro';

// No vowels and no digits: YAML reads every such word as text, and none is an offensive word.
const letters = 'bcdfghjkmnpqrstvwxz';

/** Six letters for a text; two texts share them once in 47 million times. Spacing, width and emphasis do not count. */
function hashOf(text: string): string {
  const normalised = text
    .normalize('NFKC')
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}|<!--(?!\s*truncate)[\s\S]*?-->|\*\*|\s+/g, '')
    .replaceAll('，', '、');
  let rest = createHash('sha256').update(normalised).digest().readUIntBE(0, 6);
  return Array.from({length: 6}, () => {
    const letter = letters[rest % letters.length];
    rest = Math.floor(rest / letters.length);
    return letter;
  }).join('');
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const translated = /^(?:alt|body|label|later|note|subject|title)$/;

/** The commands of a block of code: comments after `# ` and lines in Japanese are translated. */
function commandsOf(code: string): string[] {
  return code
    .split('\n')
    .map((line) => line.replace(/(^|\s)(#|\/\/|REM) .*$/, '').trimEnd())
    .filter((line) => line !== '' && !japanese.test(line));
}

type Attribute = {type: string; name?: string; value?: unknown};

function elementText({name, attributes}: {name?: string | null; attributes?: unknown}): string {
  const plain = (Array.isArray(attributes) ? (attributes as Attribute[]) : [])
    .map(({name: attribute = '…', value}) => [
      attribute,
      String((value as {value?: unknown} | null)?.value ?? value).replace(official, '$1/'),
    ])
    .filter(([attribute = '', value = '']) => !translated.test(attribute) && !japanese.test(value))
    .map((pair) => pair.join('='));
  return `<${[name, ...plain.sort()].join(' ')}>`;
}

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'break']);

/** Adds the facts and the text of a node to the section. */
function read(node: Nodes, section: Section): void {
  const add = (kind: FactKind, value: string) => section.facts.push({kind, value});
  const type: string = node.type;
  if (type === 'text') section.prose += (node as {value: string}).value;
  else if (type === 'inlineCode' && !japanese.test((node as {value: string}).value)) {
    add('literal', (node as {value: string}).value);
  } else if (type === 'code') {
    const {value, lang} = node as {value: string; lang?: string | null};
    if (lang !== 'text') for (const command of commandsOf(value)) add('code', command);
  } else if (type === 'link' || type === 'definition')
    add('link', (node as {url: string}).url.replace(official, '$1/'));
  else if (type === 'image') add('picture', (node as {url: string}).url);
  else if (type === 'list') {
    const {ordered, children} = node as List;
    add('list', ordered ? `1–${children.length}` : '•'.repeat(children.length));
  } else if (type === 'table') {
    const {children} = node as Table;
    add('table', `${children.length - 1} × ${children[0]?.children.length ?? 0}`);
  } else if (/^mdxJsx(Flow|Text)Element$/.test(type) || /Directive$/.test(type)) {
    add('component', elementText(node as {name?: string}));
  }
  if ('children' in node) for (const child of node.children) read(child, section);
  if (blocks.has(type)) section.prose += '\n';
}

/** The sections of a page or notice; the first is what is before the first heading, with title and description. */
export function sectionsOf(file: ContentFile): Section[] {
  const headings = headingsOf(file);
  const nodes = file.tree().children.filter(({type}) => type !== 'yaml');
  const fields = ['title', 'description'].map((name) => String(file.frontMatter?.data[name] ?? ''));
  const sections: Section[] = [];
  const open = (name: string, depth: number, line: number, prose: string): Section => {
    const section: Section = {name, depth, line, facts: [], prose, hash: ''};
    sections.push(section);
    return section;
  };
  let section = open(introduction, 0, nodes[0]?.position?.start.line ?? 1, `${fields.join('\n')}\n`);
  const sources = [fields.join('\n')];
  for (const node of nodes) {
    if (node.type === 'heading') {
      const heading = headings.find((candidate) => candidate.node === node);
      section = open(heading?.id ?? `_${sections.length}`, node.depth, heading?.line ?? 1, '');
      sources.push('');
    }
    const {start, end} = spanOf(node);
    sources[sources.length - 1] += `\n${file.text.slice(start, end)}`;
    read(node, section);
  }
  return sections.map((one, index) => ({...one, hash: hashOf(`${one.depth} ${sources[index] ?? ''}`)}));
}

/** Hashes by the section's name. */
export type Hashes = ReadonlyMap<string, string>;

/** The hash of each section of a Japanese page or notice. */
export function hashesOf(file: ContentFile): Hashes {
  return new Map(sectionsOf(file).map(({name, hash}) => [name, hash]));
}

/** The sections that changed, were added or were removed since a translation was recorded. */
type Drift = {changed: string[]; added: string[]; removed: string[]};

/** What has changed in the Japanese page since `recorded`. */
export function driftSince(recorded: Hashes, now: Hashes): Drift {
  const names = [...now.keys()];
  return {
    changed: names.filter((name) => recorded.has(name) && recorded.get(name) !== now.get(name)),
    added: names.filter((name) => !recorded.has(name)),
    removed: [...recorded.keys()].filter((name) => !now.has(name)),
  };
}

/** The field of an English file's front matter with the hashes, by the anchors of the Japanese sections. */
export const recordField = 'translatedFrom';

/** The hashes that an English file was translated from; `undefined` without a readable record. */
export function recordOf(english: ContentFile): Hashes | undefined {
  const written = english.frontMatter?.data[recordField];
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return undefined;
  return new Map(Object.entries(written).map(([name, fingerprint]) => [name, String(fingerprint)]));
}

// YAML does not read these three as text.
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
type Recorded = {written: string[]; unchanged: string[]; refused: {file: string; reason: RefusalCode}[]};

/** Why nothing was recorded for a file. */
export type RefusalCode = 'no-page' | 'no-translation' | 'unreadable';

/** Both files of a page, whichever was named. */
function pairOf(content: Content, file: ContentFile): {ja: ContentFile; en: ContentFile} | undefined {
  const translation = content.translationOf(file);
  if (!translation) return undefined;
  return file.language === 'ja' ? {ja: file, en: translation} : {ja: translation, en: file};
}

/**
 * Records that the English files are translations of the Japanese files as they are now.
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

/** The Japanese file of an English page or notice, read from the disk; `undefined` if it cannot be read. */
export function japaneseFileOf(root: string, english: string): ContentFile | undefined {
  const file = translationPath(english);
  if (file === undefined) return undefined;
  try {
    return contentFileOf(file, readFileSync(path.join(root, file)));
  } catch {
    return undefined;
  }
}
