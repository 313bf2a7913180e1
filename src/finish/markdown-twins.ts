// Writes each page as Markdown beside its HTML (`index.md`), says so in the page's head, and writes llms.txt in both languages.
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import sidebars from '../plugins/sidebars';
import type {BuiltLanguage, BuiltSite} from './built-site';
import {type ListedPage, llmsText} from './markdown-twins/llms-text';
import {toMarkdown} from './markdown-twins/to-markdown';
import {changePages, type PageHead, readPageHead, withHeadTags} from './page-head';

const TWIN = 'index.md';

/** The addresses of the pages in the order of the side navigation, which is the order of work. */
function orderOfPages(): string[] {
  const ids: string[] = [];
  const walk = (item: unknown): void => {
    if (typeof item === 'string') ids.push(item);
    else if (Array.isArray(item)) item.forEach(walk);
    else if (typeof item === 'object' && item !== null) walk(Reflect.get(item, 'items'));
  };
  walk(sidebars.main);
  return ids.map((id) => `/${id}/`);
}

async function writeLlmsText(
  {url}: BuiltSite,
  {prefix, locale, directory}: BuiltLanguage,
  heads: ReadonlyMap<string, PageHead>,
): Promise<void> {
  const home = heads.get(`${prefix}/`);
  if (!home) throw new Error(`${prefix}/ was not built.`);
  const pages = orderOfPages().flatMap((address): ListedPage[] => {
    const head = heads.get(prefix + address);
    return head ? [{...head, twin: url + prefix + address + TWIN}] : [];
  });
  const text = llmsText(
    {
      locale,
      siteName: home.siteName,
      description: home.description,
      root: `${url}${prefix}/`,
      otherText: `${url}${prefix === '' ? '/en' : ''}/llms.txt`,
    },
    pages,
  );
  await writeFile(path.join(directory, 'llms.txt'), text);
}

/** Writes each page as Markdown, and llms.txt. */
export async function writeMarkdownTwins(site: BuiltSite): Promise<void> {
  const heads = new Map<string, PageHead>();
  await changePages(site, async (html, {address, file}, {locale}) => {
    const head = readPageHead(html);
    heads.set(address, head);
    const twin = toMarkdown(html, {locale, url: site.url + encodeURI(address), title: head.title});
    await writeFile(path.join(path.dirname(file), TWIN), twin);
    const attributes = {rel: 'alternate', type: 'text/markdown', href: encodeURI(address) + TWIN};
    return withHeadTags(html, [{name: 'link', attributes}]);
  });
  for (const language of site.languages) await writeLlmsText(site, language, heads);
}
