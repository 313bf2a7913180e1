// What the head of a built page says, and how more is put into it: as text, so that nothing else of the page changes.
import {readFile, writeFile} from 'node:fs/promises';
import type {BuiltLanguage, BuiltPage, BuiltSite} from './built-site';

/** A tag for the head: its name, its attributes, and for a script or title what stands in it. */
export type HeadTag = {
  name: 'meta' | 'link' | 'script';
  attributes: Record<string, string>;
  content?: string;
};

/** What a page says of itself. */
export type PageHead = {
  /** Its own title, without the site's name. */
  title: string;
  /** The site's name in the page's language. */
  siteName: string;
  description: string;
  /** The heading of the side navigation under which it stands; `undefined` for pages outside of it. */
  section: string | undefined;
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function plain(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
      : (entities[name] ?? whole),
  );
}

// The minifier leaves quotes out where it can, and puts a blank before `/>` then.
const VALUE = '(?:"([^"]*)"|\'([^\']*)\'|([^\\s"\'>]+))';

/** The value of an attribute of a tag that is written in HTML. */
export function attributeOf(tag: string, name: string): string | undefined {
  const [, double, single, bare] = new RegExp(`\\s${name}=${VALUE}`).exec(tag) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? undefined : plain(value);
}

/** The head of a page as it is written, without what comes after. */
function headOf(html: string): string {
  return html.slice(0, html.indexOf('</head>'));
}

/** The content of a meta tag of a page: of the first one with that name or property. */
export function metaOf(html: string, key: 'name' | 'property', value: string): string | undefined {
  const tags = headOf(html).match(/<meta\s(?:"[^"]*"|'[^']*'|[^'">])*>/g) ?? [];
  const tag = tags.find((one) => attributeOf(one, key) === value);
  return tag && attributeOf(tag, 'content');
}

/** Text inside the first element that `start` finds, without the markup in it. */
function textAfter(html: string, start: RegExp): string | undefined {
  const [, inner] = start.exec(html) ?? [];
  return inner && plain(inner.replace(/<[^>]+>/g, '')).trim();
}

/**
 * Reads what a page says of itself.
 * @throws Error where it has no title
 */
export function readPageHead(html: string): PageHead {
  const full = textAfter(headOf(html), /<title[^>]*>([^<]*)</);
  const [, title, siteName] = /^(.*) \| ([^|]*)$/.exec(full ?? '') ?? [];
  if (!title || !siteName) {
    throw new Error(`its title "${full ?? ''}" is not made of the page's title and the site's name.`);
  }
  return {
    title,
    siteName,
    description: metaOf(html, 'name', 'description') ?? '',
    section: textAfter(html, /<span class="?breadcrumbs__link"?>(.*?)<\/span>/),
  };
}

function attributeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function tagText({name, attributes, content}: HeadTag): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeValue(value)}"`);
  return `<${name}${pairs.join('')}>${content === undefined ? '' : `${content}</${name}>`}`;
}

/** The page with more tags at the end of its head. */
export function withHeadTags(html: string, tags: readonly HeadTag[]): string {
  const end = html.indexOf('</head>');
  return html.slice(0, end) + tags.map(tagText).join('') + html.slice(end);
}

/** A block of data (JSON-LD). `<` is written as an escape: no text in it can end the script. */
export function dataBlock(data: unknown): HeadTag {
  const content = JSON.stringify(data).replaceAll('<', '\\u003c');
  return {name: 'script', attributes: {type: 'application/ld+json'}, content};
}

/** Rewrites every published page. An error names the page's address. */
export async function changePages(
  {languages}: BuiltSite,
  change: (html: string, page: BuiltPage, language: BuiltLanguage) => string | Promise<string>,
): Promise<void> {
  for (const language of languages) {
    // Some at a time: enough to keep the processors busy, few enough to keep the pages out of memory.
    const left = [...language.pages];
    const work = async () => {
      for (let page = left.shift(); page; page = left.shift()) {
        const {address, file} = page;
        const html = await readFile(file, 'utf8');
        try {
          const changed = await change(html, page, language);
          if (changed !== html) await writeFile(file, changed);
        } catch (error) {
          throw new Error(`${address}: ${error instanceof Error ? error.message : error}`, {cause: error});
        }
      }
    };
    await Promise.all(Array.from({length: 8}, work));
  }
}
