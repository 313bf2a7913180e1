// Checks that the text of each link names its destination: screen readers list links by their texts (WCAG 2.4.4).
import type {Nodes} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import type {Rule} from './content';
import {finding} from './finding';
import {elementsOf, lineOf, markdownFiles, nodesOf} from './nodes';

function holdsPicture(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return true;
  return 'children' in node && node.children.some(holdsPicture);
}

/** Texts that do not name a destination. */
const vagueText = new RegExp(
  `^(?:${[
    '',
    '(?:click |see |look )?(?:here|there)',
    '(?:(?:visit|see|open|click|read) )?(?:this|that|the)(?: (?:page|link|site|website|url|document))?',
    'link|page|(?:read |learn |see )?more|(?:more )?details|more information',
    '(?:こちら|ここ|そちら|下記|以下|上記)(?:のページ|のリンク|のサイト|から)?(?:を?(?:参照|クリック|ご覧ください|見てください))?',
    '(?:この|その)(?:ページ|リンク|サイト)|リンク(?:先)?|クリック',
    '(?:詳細|詳しく|くわしく)(?:はこちら|は?ここ)?',
  ].join('|')})[.。!！>→»]*$`,
  'i',
);

/** Links and, in MDX, elements that are links. */
export const linkTextRule: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) => {
    const elements = elementsOf(file).filter(({name}) => name === 'a' || name === 'Link');
    const links = [...nodesOf(file, 'link'), ...nodesOf(file, 'linkReference'), ...elements];
    return links
      .filter((link) => !link.children.some(holdsPicture) && vagueText.test(textOf(link).trim()))
      .filter((link) => !('attributes' in link) || link.children.length > 0)
      .map((link) =>
        finding(file, lineOf(link), 'link-text', {
          ja: `リンクの文字「${textOf(link)}」では、行き先がわかりません。ページの名前か、そこでわかることを書いてください。`,
          en:
            `the link text "${textOf(link)}" does not say where it leads. Write the name of the page, or what the ` +
            'reader finds there.',
        }),
      );
  });
