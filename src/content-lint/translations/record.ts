// The sections of a page with what both languages have in common, the hash of each, and the record in the English front
// matter of the hashes that a page was translated from.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Nodes} from 'mdast';
import {parseDocument} from 'yaml';
import {placeOfFrontMatter} from '../../notices/front-matter';
import {type Content, type ContentFile, contentFileOf, translationPath} from '../content';
import {type Element, headingsOf, japaneseLetter, spanOf} from '../nodes';

/** A heading with what follows it up to the next heading. */
export type Section = {
  /** The heading's anchor; `_intro` before the first heading; `_2` for the second heading if it has none. */
  name: string;
  /** 1 to 6; 0 for what is before the first heading. */
  depth: number;
  line: number;
  /** Commands, inline code, addresses and components: the same in both languages. */
  literals: Set<string>;
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

const translated = /^(?:alt|body|label|later|note|subject|title)$/;

/** The commands of a block of code: comments after `# ` and lines in Japanese are translated. */
function commandsOf(code: string): string[] {
  return code
    .split('\n')
    .map((line) => line.replace(/(^|\s)(#|\/\/|REM) .*$/, '').trimEnd())
    .filter((line) => line !== '' && !japaneseLetter.test(line));
}

const sameAddress = (url: string): string => url.replace(official, '$1/');

/** The name and the attributes of a component, without texts and expressions. */
function componentOf({name, attributes}: Element): string {
  const plain = attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' && !translated.test(one.name)
      ? [`${one.name}="${sameAddress(one.value)}"`]
      : [],
  );
  return `<${[name, ...plain.filter((one) => !japaneseLetter.test(one)).sort()].join(' ')}>`;
}

function literalsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'inlineCode':
      return japaneseLetter.test(node.value) ? [] : [node.value];
    case 'code':
      return node.lang === 'text' ? [] : commandsOf(node.value);
    case 'link':
    case 'definition':
    case 'image':
      return [sameAddress(node.url)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [componentOf(node)];
    default:
      return [];
  }
}

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'break']);

/** Adds the literals and the text of a node to the section. */
function read(node: Nodes, section: Section): void {
  for (const literal of literalsOf(node)) section.literals.add(literal);
  if (node.type === 'text') section.prose += node.value;
  if ('children' in node) for (const child of node.children) read(child, section);
  if (blocks.has(node.type)) section.prose += '\n';
}

/** The sections of a page or notice; the first is what is before the first heading, with title and description. */
export function sectionsOf(file: ContentFile): Section[] {
  const headings = headingsOf(file);
  const nodes = file.tree().children.filter(({type}) => type !== 'yaml');
  const fields = ['title', 'description'].map((name) => String(file.frontMatter?.data[name] ?? '')).join('\n');
  const open = (name: string, depth: number, line: number, source: string) => ({
    section: {name, depth, line, literals: new Set<string>(), prose: `${source}\n`, hash: ''},
    source,
  });
  const opened = [open(introduction, 0, nodes[0]?.position?.start.line ?? 1, fields)];
  for (const node of nodes) {
    const heading = headings.find((one) => one.node === node);
    if (heading) opened.push(open(heading.id ?? `_${opened.length}`, heading.node.depth, heading.line, ''));
    const current = opened.at(-1);
    if (!current) continue;
    const {start, end} = spanOf(node);
    current.source += `\n${file.text.slice(start, end)}`;
    read(node, current.section);
  }
  return opened.map(({section, source}) => ({...section, hash: hashOf(`${section.depth} ${source}`)}));
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
  return new Map(Object.entries(written).map(([name, hash]) => [name, String(hash)]));
}

/** The English file's text with the hashes of the Japanese file as it is now; `undefined` without front matter. */
export function withRecord(english: ContentFile, hashes: Hashes): string | undefined {
  const place = placeOfFrontMatter(english.text);
  if (!place || !english.frontMatter) return undefined;
  const fields = parseDocument(english.text.slice(place.start, place.end).replaceAll('\r\n', '\n'), {schema: 'core'});
  fields.set(recordField, Object.fromEntries(hashes));
  const yaml = fields.toString({lineWidth: 0}).replaceAll('\n', place.eol);
  return english.text.slice(0, place.start) + yaml + english.text.slice(place.end);
}

/**
 * Records that the English files are translations of the Japanese files as they are now.
 * @param page the path of either file from the root of `content`, or `all`; the English files are written
 * @returns the English files that are recorded; none where one is missing or cannot be read
 */
export function recordTranslated(content: Content, page: string): string[] {
  const named = path.posix.normalize(page.replaceAll('\\', '/'));
  const pairs = content.files.flatMap((ja) => {
    const en = ja.language === 'ja' ? content.translationOf(ja) : undefined;
    return en && (named === 'all' || named === ja.path || named === en.path) ? [{ja, en}] : [];
  });
  return pairs.flatMap(({ja, en}) => {
    const text = ja.unreadable() ? undefined : withRecord(en, hashesOf(ja));
    if (text === undefined) return [];
    writeFileSync(path.join(content.root, en.path), text);
    return [en.path];
  });
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
