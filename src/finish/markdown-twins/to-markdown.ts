// A built page as Markdown (GitHub flavour): rehype reads the HTML, remark writes the text.
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {reachWords} from '../../data/reach-words';
import {cleanPage, type TwinPage} from './clean-page';

const reader = unified().use(rehypeParse).freeze();
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
  const {root, hasStates} = cleanPage(reader.parse(html), page);
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
