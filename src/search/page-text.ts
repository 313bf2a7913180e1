// Extracts the searchable text of a built page: its article, without navigation, controls and states of the clock.
import type {CheerioAPI} from 'cheerio';
import type {Part} from './find';

/** `parts`: the beginning of the page, whose heading is its title, then one for each heading or fold with an anchor. */
export type PageText = {title: string; section?: string; parts: Part[]};

/** Of states that the clock chooses from, the build does not know which holds. */
const LEFT_OUT = [
  'nav, footer, script, style, svg, template, noscript, button, input, select, textarea, dialog',
  // The period of a notice: its text has it.
  'article > header > :not(h1)',
  '.hash-link, .theme-doc-toc-mobile, [role=tablist], [data-from], [data-waiting], .ui-badge, .ui-button, .site-source',
  // Addresses of feeds: each has the names of all services.
  'table:has([href$=".ics"])',
].join();

const BLOCKS = new Set(
  (
    'address article blockquote caption dd details div dl dt ' +
    'fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header ' +
    'legend li main ol p pre section small summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

type Tree = {type: string; name?: string; data?: string; attribs?: Record<string, string>; children?: Tree[]};

const clean = (text: string): string => text.replace(/[\s\u200b]+/g, ' ').trim();
const textOf = ({type, data, children = []}: Tree): string =>
  (type === 'text' ? data : children.map(textOf).join('')) ?? '';

function partsOf(root: Tree, title: string): Part[] {
  const first: Part = {id: '', heading: title, text: ''};
  const parts = [first];
  const open = (id: string, heading: Tree | undefined): Part => {
    const part = {id, heading: clean(heading ? textOf(heading) : ''), text: ''};
    parts.push(part);
    return part;
  };
  let part = first;
  let line = '';
  const endLine = (): void => {
    const text = clean(line);
    part.text += text === '' ? '' : `${text}\n`;
    line = '';
  };
  const walk = (node: Tree): void => {
    const {name = '', attribs: {id} = {}, children = []} = node;
    if (node.type === 'text') line += node.data ?? '';
    if (name === 'br') line += ' ';
    if (name === 'h1') return;
    if (BLOCKS.has(name)) endLine();
    if (/^h[2-4]$/.test(name) && id) {
      part = open(id, node);
      return;
    }
    const around = part;
    if (name === 'details' && id) {
      part = open(id, children.find((child) => child.name === 'summary')?.children?.[0]);
    }
    for (const child of children) {
      if (child.name !== 'summary' || part === around) walk(child);
    }
    if (BLOCKS.has(name)) endLine();
    if (name === 'details') part = around;
  };
  walk(root);
  endLine();
  return parts.map((one) => ({...one, text: one.text.trimEnd()}));
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
  const title = clean($('main h1').first().text());
  if (title === '') throw new Error(`${address} has no <h1>.`);
  return {title, ...(section !== undefined && {section}), parts: partsOf(root, title)};
}
