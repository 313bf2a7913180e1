// Marks Japanese words inside English pages (names of sheets, drop-down texts) as Japanese, so that screen readers
// pronounce them (WCAG 3.1.2).
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

const japanese =
  /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}][\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ー・、。（）「」]*/gu;

type Piece = Root['children'][number];

function marked(child: Piece): Piece {
  return {
    type: 'mdxJsxTextElement',
    name: 'span',
    attributes: [{type: 'mdxJsxAttribute', name: 'lang', value: 'ja'}],
    children: [child],
  } as unknown as Piece;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(japanese)) {
    if (match.index > at) {
      found.push({type: 'text', value: text.slice(at, match.index)} as Piece);
    }
    found.push(marked({type: 'text', value: match[0]} as Piece));
    at = match.index + match[0].length;
  }
  if (at < text.length) {
    found.push({type: 'text', value: text.slice(at)} as Piece);
  }
  return found;
}

/** A remark plugin: wraps Japanese text and inline code of files below i18n/en in an element with lang="ja". */
export const markJapaneseInEnglish: Plugin<[], Root> = () => (root, file) => {
  if (!file.path.replaceAll('\\', '/').includes('/i18n/en/')) {
    return;
  }
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) {
      return undefined;
    }
    if (node.type === 'text' && node.value.search(japanese) !== -1) {
      const parts = pieces(node.value);
      parent.children.splice(index, 1, ...(parts as typeof parent.children));
      return [SKIP, index + parts.length];
    }
    if (node.type === 'inlineCode' && node.value.search(japanese) !== -1) {
      parent.children.splice(index, 1, marked(node as Piece) as (typeof parent.children)[number]);
      return [SKIP, index + 1];
    }
    return undefined;
  });
};
