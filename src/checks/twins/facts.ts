// Splits a page into sections and reads the facts of each: what must be the same in both languages, and what a translation rests on.
import type {Code, List, Nodes, Table} from 'mdast';
import type {ContentFile} from '../content';
import {headingsOf} from '../nodes';

/** What a fact is about. `prose` is text as it stands, by paragraph, cell or heading; all else is the same in every language. */
export type FactKind = 'shape' | 'component' | 'link' | 'picture' | 'command' | 'literal' | 'prose';

/** One thing that a section says, and the line of the file where it does. */
type Fact = {kind: FactKind; value: string; line: number};

/** A heading with what follows it up to the next heading. */
export type Section = {
  /** The heading's anchor; `_intro` before the first heading; `_2` for a heading, the second of the page, that has no anchor. */
  name: string;
  /** 1 to 6; 0 for what stands before the first heading. */
  depth: number;
  line: number;
  facts: Fact[];
};

/** The name of what stands before the first heading. No anchor begins with `_`. */
export const introduction = '_intro';

/** Japanese letters, kana or kanji: what they stand in is translated. */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

type Attribute = {type: string; name?: string; value?: unknown};
type Element = {name?: string | null; attributes?: Attribute[] | Record<string, unknown>; value?: string};

function attributeText({type, name, value}: Attribute): {name: string; value: string} {
  if (type !== 'mdxJsxAttribute') return {name: '…', value: String(value)};
  const written = typeof value === 'object' && value !== null ? (value as {value: unknown}).value : value;
  return {name: name ?? '', value: written === null || written === undefined ? '' : String(written)};
}

const comment = /^\s*\/\*[\s\S]*\*\/\s*$/;
const htmlComment = /<!--(?!\s*truncate)[\s\S]*?-->/g;

class Reader {
  readonly facts: Fact[] = [];

  private add(kind: FactKind, value: string, line: number): void {
    if (value !== '') this.facts.push({kind, value, line});
  }

  /** Text in which a translation may stand: it is compared as prose where it does. */
  private words(kind: FactKind, value: string, line: number): void {
    this.add(japanese.test(value) ? 'prose' : kind, value, line);
  }

  private element(node: Element, line: number): void {
    const attributes = Array.isArray(node.attributes) ? node.attributes.map(attributeText) : [];
    const plain = attributes.filter(
      ({name, value}) => !japanese.test(value) && !/^(?:alt|label|title)$/.test(name),
    );
    const shown = plain.map(({name, value}) => ` ${name}=${value}`).sort();
    this.add('component', `<${node.name ?? ''}${shown.join('')}>`, line);
    for (const {name, value} of attributes) {
      if (/^(?:alt|label|title)$/.test(name) || japanese.test(value)) this.add('prose', value, line);
    }
  }

  private code(node: Code, line: number): void {
    this.add('shape', `code ${node.lang ?? ''}`.trim(), line);
    node.value.split('\n').forEach((text, index) => {
      const placed = line + 1 + index;
      // What stands after `# ` in a shell's lines is a comment, and is translated.
      const [, command = '', note = ''] = /^(.*?)((?:^|\s)(?:#|\/\/|REM) .*)?$/.exec(text.trimEnd()) ?? [];
      this.words(node.lang === 'text' ? 'prose' : 'command', command.trimEnd(), placed);
      this.add('prose', note.trim(), placed);
    });
  }

  /** Reads a block and what is in it; gives back the prose that stands in its own lines. */
  private inline(node: Nodes): string {
    const line = node.position?.start.line ?? 1;
    const type: string = node.type;
    if (type === 'text') return (node as {value: string}).value;
    if (type === 'inlineCode') {
      const {value} = node as {value: string};
      this.words('literal', value, line);
      return ' ';
    }
    if (type === 'break') return ' ';
    if (type === 'mdxTextExpression') {
      const {value = ''} = node as Element;
      if (!comment.test(value)) this.add('component', `{${value.trim()}}`, line);
      return '';
    }
    if (type === 'html') {
      this.add('component', (node as {value: string}).value.replaceAll(htmlComment, '').trim(), line);
      return '';
    }
    if (type === 'textDirective') return `:${(node as Element).name ?? ''}${this.children(node)}`;
    if (type === 'image' || type === 'imageReference') {
      const {url = '', alt} = node as {url?: string; alt?: string | null};
      this.add('picture', url, line);
      this.add('prose', alt ?? '', line);
      return '';
    }
    if (type === 'link') {
      const {url} = node as {url: string};
      this.add('link', url, line);
    }
    if (type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement') this.element(node as Element, line);
    return this.children(node);
  }

  private children(node: Nodes): string {
    return 'children' in node ? node.children.map((child) => this.inline(child)).join('') : '';
  }

  private prose(node: Nodes): void {
    const line = node.position?.start.line ?? 1;
    this.add('prose', this.children(node).trim(), line);
  }

  private blocks(node: Nodes): void {
    if ('children' in node) for (const child of node.children) this.block(child);
  }

  /** Reads one block with all that is in it. */
  block(node: Nodes): void {
    const line = node.position?.start.line ?? 1;
    const type: string = node.type;
    if (type === 'heading' || type === 'paragraph') {
      if (type === 'paragraph') this.add('shape', 'paragraph', line);
      this.prose(node);
    } else if (type === 'list') {
      const {ordered, start, children} = node as List;
      const from = ordered && start !== 1 ? ` from ${start}` : '';
      this.add('shape', ordered ? `${children.length} steps${from}` : `${children.length} points`, line);
      this.blocks(node);
    } else if (type === 'table') {
      const {children} = node as Table;
      this.add('shape', `table of ${children.length - 1} × ${children[0]?.children.length ?? 0}`, line);
      for (const row of children) for (const cell of row.children) this.prose(cell);
    } else if (type === 'code') this.code(node as Code, line);
    else if (type === 'containerDirective' || type === 'leafDirective') {
      this.add('shape', `:::${(node as Element).name ?? ''}`, line);
      this.blocks(node);
    } else if (type === 'mdxJsxFlowElement') {
      this.element(node as Element, line);
      this.blocks(node);
    } else if (type === 'blockquote' || type === 'thematicBreak') {
      this.add('shape', type, line);
      this.blocks(node);
    } else if (type === 'mdxjsEsm') this.add('component', (node as {value: string}).value.trim(), line);
    else if (type === 'mdxFlowExpression' || type === 'html') this.inline(node);
    else if (type === 'definition') this.add('link', (node as {url: string}).url, line);
    else if (type !== 'yaml') this.blocks(node);
  }
}

/** Title and description, which readers see before the first heading. */
function fieldFacts({frontMatter, lineAt}: ContentFile): Fact[] {
  return ['title', 'description'].flatMap((name): Fact[] => {
    const value = frontMatter?.data[name];
    const place = frontMatter?.fields.get(name)?.keyStart ?? 0;
    return typeof value === 'string' ? [{kind: 'prose', value, line: lineAt(place)}] : [];
  });
}

/** The sections of a page or notice, in their order; the first is what stands before the first heading, with title and description. */
export function sectionsOf(file: ContentFile): Section[] {
  const headings = headingsOf(file);
  let reader = new Reader();
  reader.facts.push(...fieldFacts(file));
  const first = file.tree().children.find(({type}) => type !== 'yaml');
  const firstLine = first?.position?.start.line ?? 1;
  const sections: Section[] = [{name: introduction, depth: 0, line: firstLine, facts: reader.facts}];
  for (const node of file.tree().children) {
    if (node.type === 'heading') {
      reader = new Reader();
      const heading = headings.find((candidate) => candidate.node === node);
      const name = heading?.id ?? `_${sections.length}`;
      sections.push({name, depth: node.depth, line: heading?.line ?? firstLine, facts: reader.facts});
    }
    reader.block(node);
  }
  return sections;
}
