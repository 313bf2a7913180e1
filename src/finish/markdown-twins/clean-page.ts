// What of a built page belongs into its Markdown twin, and as what: navigation and controls are left out, tabs, boxes and captions
// become plain paragraphs, and what a script would choose by the clock is written as the data that it chooses from.
import type {Element, ElementContent, Nodes, Root, RootContent} from 'hast';
import {reachWords} from '../../data/reach-words';
import type {Locale} from '../../domain/localized';
import {japanTime} from '../../domain/notices/moment';
import {periodInWords} from '../../domain/notices/period-words';

/** The page that is rewritten. */
export type TwinPage = {
  locale: Locale;
  /** The absolute address of the page: links are made absolute from it. */
  url: string;
  title: string;
};

/** The content for the twin, and whether a state was left out that depends on the time of reading. */
export type CleanPage = {root: Root; hasStates: boolean};

type Work = TwinPage & {
  hasStates: boolean;
  /** What React writes after the page and moves to its place by a script, by number. */
  late: ReadonlyMap<string, Element>;
};
type Rule = (node: Element, work: Work) => ElementContent[] | undefined;

const text = (value: string): ElementContent => ({type: 'text', value});
const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const strongLine = (children: ElementContent[]) => element('p', [element('strong', children)]);

const elementsIn = (node: {children: (RootContent | ElementContent)[]}): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element');

/** The class names of an element; those of CSS modules end in a hash. */
function classesOf({properties}: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}
const hasClass = (node: Element, start: string) =>
  classesOf(node).some((name) => name === start || name.startsWith(`${start}_`));

/** The first element that a test finds, the node itself included. */
function findElement(node: Nodes, test: (one: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findElement(child, test);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const isInline = (node: ElementContent | undefined) =>
  node?.type === 'element' && ['span', 'time', 'small', 'del', 'a', 'b', 'strong'].includes(node.tagName);

/** Do two neighbours stand apart only by their style? A span with a class is a part of its own; links and periods are, too. */
function standApart(before: ElementContent | undefined, node: ElementContent): boolean {
  if (node.type !== 'element' || !isInline(node)) return false;
  if (before?.type === 'text') {
    return node.tagName === 'span' && classesOf(node).length > 0 && !/\s$/.test(before.value);
  }
  return isInline(before);
}

function cleanAll(children: readonly ElementContent[], work: Work): ElementContent[] {
  return children.flatMap((child, index) => {
    const cleaned = clean(child, work);
    return cleaned.length > 0 && standApart(children[index - 1], child) ? [text(' '), ...cleaned] : cleaned;
  });
}

const leftOut = new Set(
  'script style noscript template nav footer button input select textarea label hr'.split(' '),
);
const leftOutClasses = ['hash-link', 'tocCollapsible', 'tocMobile', 'theme-doc-toc-mobile', 'admonitionIcon'];

const isCode = ({tagName}: Element) => tagName === 'pre';
const isField: (node: Element) => boolean = ({tagName}) => ['input', 'select', 'textarea'].includes(tagName);

const rules: readonly Rule[] = [
  (node, work) => {
    const [, number] = /^B:(.+)$/.exec(String(node.properties.id)) ?? [];
    const piece = number === undefined ? undefined : work.late.get(number);
    return piece && cleanAll(piece.children, work);
  },
  (node) =>
    leftOut.has(node.tagName) || leftOutClasses.some((name) => hasClass(node, name)) ? [] : undefined,

  // A picture that is drawn here: its name; what it shows stands beside it in words.
  (node, {locale}) => {
    if (node.tagName !== 'svg') return undefined;
    const title = elementsIn(node).find(({tagName}) => tagName === 'title');
    const name = (title && textOf(title)) ?? node.properties.ariaLabel;
    return node.properties.role === 'img' && name
      ? [element('p', [text(reachWords.picture[locale].replace('{name}', String(name)))])]
      : [];
  },

  // A tool is used on the page.
  (node, {locale, url, title}) => {
    if (!['section', 'details', 'form'].includes(node.tagName) || !findElement(node, isField))
      return undefined;
    return [element('p', [text(reachWords.tool[locale]), element('a', [text(title)], {href: url})])];
  },

  // The prepared states of src/tools/Notices/AtTheClock.tsx.
  (node, work) => {
    const states = elementsIn(node).filter(({properties}) => properties.dataFrom !== undefined);
    const [first] = states;
    if (first === undefined) return undefined;
    if (states.length === 1 && first.properties.dataUntil === undefined && first.tagName === 'span') {
      return cleanAll(first.children, work);
    }
    if (first.tagName === 'span') {
      work.hasStates = true;
      return [];
    }
    const day = (value: unknown) => `${japanTime(Number(value)).slice(0, 16)}+09:00`;
    return [
      element('p', [text(reachWords.dependsOnDay[work.locale])]),
      ...states.flatMap(({properties: {dataFrom, dataUntil}, children}) => {
        const period = {
          start: day(dataFrom),
          ...(dataUntil === undefined ? {} : {end: day(dataUntil)}),
        };
        return [
          strongLine([text(periodInWords(period, work.locale) ?? '')]),
          element('div', cleanAll(children, work)),
        ];
      }),
    ];
  },

  // Tabs: all of them, one below the other.
  (node, work) => {
    if (!hasClass(node, 'theme-tabs-container')) return undefined;
    const list = findElement(node, ({properties}) => properties.role === 'tablist');
    const labels = list ? elementsIn(list) : [];
    const panels: Element[] = [];
    findElement(node, (one) => {
      if (one.properties.role === 'tabpanel') panels.push(one);
      return false;
    });
    return panels.flatMap((panel, index) => [
      strongLine([text(labels[index] ? textOf(labels[index]).trim() : '')]),
      element('div', cleanAll(panel.children, work)),
    ]);
  },

  // Code: the box around it says the language.
  (node) => {
    const [language] = classesOf(node).filter((name) => name.startsWith('language-'));
    const code = language || node.tagName === 'pre' ? findElement(node, isCode) : undefined;
    if (!code) return undefined;
    const value = `${textOf(code).replace(/\n+$/, '')}\n`;
    return [element('pre', [element('code', [text(value)], {className: language ? [language] : []})])];
  },

  (node, work) => {
    if (!hasClass(node, 'theme-admonition')) return undefined;
    const [heading, ...rest] = elementsIn(node);
    return [
      element('blockquote', [
        ...(heading ? [strongLine(cleanAll(heading.children, work))] : []),
        ...cleanAll(rest, work),
      ]),
    ];
  },

  (node, work) => {
    if (node.tagName !== 'details') return undefined;
    return cleanAll(node.children, work);
  },
  (node, work) => (node.tagName === 'summary' ? [strongLine(cleanAll(node.children, work))] : undefined),

  (node, work) => {
    if (node.tagName !== 'table') return undefined;
    const caption = elementsIn(node).find(({tagName}) => tagName === 'caption');
    const rest = node.children.filter((child) => child !== caption);
    const table = {...node, children: cleanAll(rest, work)};
    return caption ? [strongLine(cleanAll(caption.children, work)), table] : [table];
  },
  // In a cell what stands on a line of its own is set off by a blank: a row of a Markdown table is one line.
  (node, work) => {
    if (node.tagName !== 'td' && node.tagName !== 'th') return undefined;
    const apart = node.children.flatMap((child, index) =>
      index > 0 && child.type === 'element' && child.tagName !== 'code' && child.tagName !== 'a'
        ? [text(' '), child]
        : [child],
    );
    return [{...node, children: cleanAll(apart, work)}];
  },
  (node) => (node.tagName === 'br' ? [node] : undefined),

  // Markdown marks cannot stand beside a blank: it goes before them.
  (node, work) => {
    if (node.tagName !== 'del') return undefined;
    const [first, ...rest] = node.children;
    const blank = first?.type === 'text' && first.value.trim() === '';
    return [text(' '), element('del', cleanAll(blank ? rest : node.children, work)), text(' ')];
  },

  (node, work) => {
    const {href} = node.properties;
    if (node.tagName !== 'a') return undefined;
    const children = cleanAll(node.children, work);
    return typeof href === 'string'
      ? [element('a', children, {href: new URL(href, work.url).href})]
      : children;
  },
  (node, work) => {
    const {src, alt} = node.properties;
    return node.tagName === 'img'
      ? [element('img', [], {src: new URL(String(src), work.url).href, alt})]
      : undefined;
  },
];

function clean(node: ElementContent, work: Work): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  for (const rule of rules) {
    const result = rule(node, work);
    if (result) return result;
  }
  return [{...node, properties: {}, children: cleanAll(node.children, work)}];
}

/**
 * Takes the content out of a built page.
 * @param page the parsed HTML
 * @throws Error where the page has no main part
 */
export function cleanPage(page: Root, about: TwinPage): CleanPage {
  const main = findElement(page, ({tagName}) => tagName === 'main');
  if (!main) throw new Error('it has no <main>.');
  // A page of the documents or one notice is an article; a list of notices has many or none.
  const article = findElement(main, ({tagName}) => tagName === 'article');
  const isList = !article || !findElement(article, ({tagName}) => tagName === 'h1');
  const late = new Map<string, Element>();
  findElement(page, (one) => {
    const [, number] = /^S:(.+)$/.exec(String(one.properties.id)) ?? [];
    if (number !== undefined) late.set(number, one);
    return false;
  });
  const work: Work = {...about, hasStates: false, late};
  const children = cleanAll((isList ? main : article).children, work);
  return {root: {type: 'root', children}, hasStates: work.hasStates};
}
