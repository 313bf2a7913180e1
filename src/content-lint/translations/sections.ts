// Splits a page into sections and reads from each what both languages have in common, and a hash that changes with its text.
import {createHash} from 'node:crypto';
import type {List, Nodes, Table} from 'mdast';
import type {ContentFile} from '../content';
import {headingsOf, spanOf} from '../nodes';

/** What is compared between the languages. A `literal` is inline code. */
export const factKinds = ['list', 'table', 'code', 'literal', 'link', 'picture', 'component'] as const;
export type FactKind = (typeof factKinds)[number];

/** A heading with what follows it up to the next heading. */
export type Section = {
  /** The heading's anchor; `_intro` before the first heading; `_2` for a heading, the second of the page, that has no anchor. */
  name: string;
  /** 1 to 6; 0 for what is before the first heading. */
  depth: number;
  line: number;
  facts: {kind: FactKind; value: string}[];
  /** The text without code, a paragraph or cell per line. */
  prose: string;
  hash: string;
};

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
const translated = /^(?:alt|label|title)$/;

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
    .map(({name: attribute = '…', value}) => [attribute, String((value as {value?: unknown} | null)?.value ?? value)])
    .filter(([attribute = '', value = '']) => !translated.test(attribute) && !japanese.test(value))
    .map((pair) => pair.join('='));
  return `<${[name, ...plain.sort()].join(' ')}>`;
}

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'break']);

/** Adds what a node and everything in it say to the section. */
function read(node: Nodes, section: Section): void {
  const add = (kind: FactKind, value: string) => section.facts.push({kind, value});
  const type: string = node.type;
  if (type === 'text') section.prose += (node as {value: string}).value;
  else if (type === 'inlineCode' && !japanese.test((node as {value: string}).value)) {
    add('literal', (node as {value: string}).value);
  } else if (type === 'code') {
    const {value, lang} = node as {value: string; lang?: string | null};
    if (lang !== 'text') for (const command of commandsOf(value)) add('code', command);
  } else if (type === 'link' || type === 'definition') add('link', (node as {url: string}).url);
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

/** The sections of a page or notice in their order; the first is what is before the first heading, with title and description. */
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
export type Drift = {changed: string[]; added: string[]; removed: string[]};

/** What has changed in the Japanese page since `recorded`. */
export function driftSince(recorded: Hashes, now: Hashes): Drift {
  const names = [...now.keys()];
  return {
    changed: names.filter((name) => recorded.has(name) && recorded.get(name) !== now.get(name)),
    added: names.filter((name) => !recorded.has(name)),
    removed: [...recorded.keys()].filter((name) => !now.has(name)),
  };
}
