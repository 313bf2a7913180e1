// The parts of a page that several rules need: nodes of one type, headings with their ids, the text without code.
import type {Heading, Nodes} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {toString as textOf} from 'mdast-util-to-string';
import type {ContentFile} from './content';

/** A Japanese letter. */
export const japaneseLetter = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

type ByType = Map<string, Nodes[]>;

const nodesByFile = new WeakMap<ContentFile, ByType>();

function collect(node: Nodes, found: ByType): void {
  const same = found.get(node.type);
  if (same) same.push(node);
  else found.set(node.type, [node]);
  if ('children' in node) for (const child of node.children) collect(child, found);
}

/** All nodes of one type, in the order of the text. */
export function nodesOf<T extends Nodes['type']>(file: ContentFile, type: T): Extract<Nodes, {type: T}>[] {
  let found = nodesByFile.get(file);
  if (!found) {
    found = new Map();
    collect(file.tree(), found);
    nodesByFile.set(file, found);
  }
  return (found.get(type) ?? []) as Extract<Nodes, {type: T}>[];
}

/** An element of MDX, such as `<Price of="…" />` or `<a href="…">`. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The elements of a page in MDX, those between lines first. */
export function elementsOf(file: ContentFile): Element[] {
  return [...nodesOf(file, 'mdxJsxFlowElement'), ...nodesOf(file, 'mdxJsxTextElement')];
}

/** The text of an attribute: `''` where it has no value, `undefined` where it is not there or is an expression. */
export function attributeOf(element: Element, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'object' && attribute.value !== null ? undefined : (attribute.value ?? '');
  }
  return undefined;
}

/** Where a node begins and ends: offsets into the file's text. */
export function spanOf(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0};
}

/** The line of a node, from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** A heading, its text without the comment, and the id that is written after it. */
type PageHeading = {node: Heading; text: string; id: string | undefined; line: number};

function writtenId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  const comment =
    last?.type === 'mdxTextExpression'
      ? /^\/\*([\s\S]*)\*\/$/.exec(last.value.trim())?.[1]
      : last?.type === 'html'
        ? /^<!--([\s\S]*)-->$/.exec(last.value)?.[1]
        : undefined;
  // Docusaurus takes the first word of the comment, and only after a #.
  const [first = ''] = (comment ?? '').trim().split(' ');
  return first.startsWith('#') && first.length > 1 ? first.slice(1) : undefined;
}

/** The headings of a page, in their order. */
export function headingsOf(file: ContentFile): PageHeading[] {
  return nodesOf(file, 'heading').map((node) => ({
    node,
    text: textOf({
      ...node,
      children: node.children.filter(({type}) => type !== 'html' && type !== 'mdxTextExpression'),
    }).trim(),
    id: writtenId(node),
    line: lineOf(node),
  }));
}

const proseByFile = new WeakMap<ContentFile, string>();

/**
 * The file's text with code, comments, addresses and names (of elements, of labels) replaced by spaces: offsets into it
 * are offsets into the text. Front matter and the texts of attributes stay.
 */
export function proseOf(file: ContentFile): string {
  const known = proseByFile.get(file);
  if (known !== undefined) return known;
  let prose = file.text;
  const blank = (start: number, end: number) => {
    prose = prose.slice(0, start) + prose.slice(start, end).replace(/[^\n]/g, ' ') + prose.slice(end);
  };
  for (const type of ['code', 'inlineCode', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm', 'html'] as const) {
    for (const node of nodesOf(file, type)) blank(spanOf(node).start, spanOf(node).end);
  }
  for (const link of [...nodesOf(file, 'link'), ...nodesOf(file, 'image')]) {
    const {start, end} = spanOf(link);
    const inner = 'children' in link ? link.children.at(-1) : undefined;
    const from = inner ? spanOf(inner).end : start;
    const opened = file.text.slice(from, end).lastIndexOf('](');
    if (opened !== -1) blank(from + opened + 1, end);
  }
  const names = file.kind === 'labels' ? /"(?:[^"\\]|\\.)*"(?=\s*:)/g : /<\/?[A-Za-z][\w.]*/g;
  for (const {0: name, index} of prose.matchAll(names)) blank(index, index + name.length);
  proseByFile.set(file, prose);
  return prose;
}

/** The pages and notices. */
export function markdownFiles(files: readonly ContentFile[]): ContentFile[] {
  return files.filter(({kind}) => kind === 'page' || kind === 'notice');
}
