// Extracts the searchable text of a built page: its article, without navigation, controls and states of the clock.
import type {CheerioAPI} from 'cheerio';

/** Headings have their level and, if any, their anchor. */
type Block = {element: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p'; id?: string; text: string};

export type PageText = {title: string; section?: string; blocks: Block[]};

/** Of states that the clock chooses from, the build does not know which holds. */
const LEFT_OUT = [
  'nav, footer, script, style, svg, template, noscript, button, input, select, textarea, dialog',
  // The period of a notice: its text has it.
  'article > header > :not(h1)',
  '.hash-link, .theme-doc-toc-mobile, [role=tablist], [data-from], [data-waiting], .ui-badge',
].join();

const BLOCKS = new Set(
  (
    'address article blockquote caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 ' +
    'header ' +
    'legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const HEADING = /^h[1-6]$/;

type Tree = {type: string; name?: string; data?: string; attribs?: Record<string, string>; children?: Tree[]};

function blocksOf(root: Tree): Block[] {
  const blocks: Block[] = [];
  let open: Block = {element: 'p', text: ''};
  const close = (next: Block): void => {
    open.text = open.text.replace(/[\s\u200b]+/g, ' ').trim();
    if (open.text !== '') blocks.push(open);
    open = next;
  };
  const walk = (node: Tree): void => {
    if (node.type === 'text') {
      open.text += node.data ?? '';
    }
    const name = node.name ?? '';
    if (name === 'br') {
      open.text += ' ';
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) {
      const id = node.attribs?.id;
      close(
        HEADING.test(name) ? {element: name as Block['element'], ...(id && {id}), text: ''} : {element: 'p', text: ''},
      );
    }
    for (const child of node.children ?? []) {
      walk(child);
    }
    if (isBlock) close({element: 'p', text: ''});
  };
  walk(root);
  close({element: 'p', text: ''});
  return blocks;
}

/** The section of a page: the last but one of its breadcrumbs. */
function sectionOf($: CheerioAPI): string | undefined {
  const crumbs = $('.theme-doc-breadcrumbs .breadcrumbs__item')
    .map((_index, item) => $(item).text().trim())
    .get()
    .filter((text) => text !== '');
  return crumbs.at(-2);
}

/**
 * Removes all else from the parsed page.
 * @param $ the page as it was built
 * @param address of the page, for the error
 * @throws Error where it has no main part or no heading of level 1
 */
export function pageTextOf($: CheerioAPI, address: string): PageText {
  const section = sectionOf($);
  const main = $('main');
  main.find(LEFT_OUT).remove();
  // Parts of a cell or card that are shown below each other.
  main.find(':is(th, td, dt) > span, strong + span').before(' ');
  const article = main.find('article').first();
  const root = (article.find('h1').length > 0 ? article : main).get(0) as Tree | undefined;
  if (!root) throw new Error(`${address} has no <main>.`);
  const blocks = blocksOf(root);
  const title = blocks.find(({element}) => element === 'h1')?.text;
  if (title === undefined) throw new Error(`${address} has no <h1>.`);
  return {title, ...(section !== undefined && {section}), blocks};
}
