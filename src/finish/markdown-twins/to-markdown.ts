// A built page as Markdown (GitHub flavour): parse5 reads the HTML, remark writes the text.
import type {Root} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {parse} from 'parse5';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {reachWords} from '../../data/reach-words';
import {cleanPage, type TwinPage} from './clean-page';

// Not rehype-parse, which does the same: as an ES module that is compiled here it takes three times as long.
const read = (html: string) => fromParse5(parse(html)) as Root;

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', rule: '-', emphasis: '_', listItemIndent: 'one'})
  .freeze();

/**
 * Writes a built page as Markdown.
 * @throws Error where the page has no main part
 */
export function toMarkdown(html: string, page: TwinPage): string {
  const {root, hasStates} = cleanPage(read(html), page);
  const tree = writer.runSync(root);
  const written = writer.stringify(tree as Parameters<typeof writer.stringify>[0]);
  // `\&` in an address is right Markdown, but who only looks for addresses would follow a wrong one.
  const body = written.replace(/\]\([^)\s]*\)/g, (link) => link.replaceAll('\\&', '&')).trim();
  const {locale, url} = page;
  const parts = [
    body,
    '---',
    ...(hasStates ? [reachWords.statesFromTimes[locale]] : []),
    `${reachWords.from[locale]}${url}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
