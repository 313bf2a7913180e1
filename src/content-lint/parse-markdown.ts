// Reads a page as Docusaurus does: the same parsers, MDX only in .mdx, so that what a rule sees is what is built.
import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).use(remarkGfm).freeze();
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .freeze();

/** The tree; where the text cannot be read, an empty one and the first thing that is wrong. */
export type ParsedMarkdown = {tree: Root; problem?: {line: number; message: string}};

/** The line of an error; where the parser gives none, its message names the place as `(8:1-8:8)`. */
function placeOf(error: Error): number {
  const {line} = error as {line?: unknown};
  return typeof line === 'number' ? line : Number(/\((\d+):\d+/.exec(error.message)?.[1] ?? 1);
}

/** @param text a whole file without a byte order mark; positions in the tree are offsets into it */
export function parseMarkdown(text: string, withMdx: boolean): ParsedMarkdown {
  try {
    return {tree: (withMdx ? mdx : markdown).parse(text)};
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {tree: {type: 'root', children: []}, problem: {line: placeOf(error), message: error.message}};
  }
}
