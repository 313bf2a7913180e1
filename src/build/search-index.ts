// Writes what the search needs of each page: its text as written and its headings. The browser makes the index of it.
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {CheerioAPI} from 'cheerio';
import type {Anchor, IndexedPage, SearchFile} from '../search/find';
import {type PageText, pageTextOf} from '../search/page-text';
import {searchSynonyms} from '../search/search-synonyms';
import {tokensOf} from '../search/tokens';
import type {BuiltLanguage, BuiltPage, BuiltSite} from './built-site';

type SearchedPage = BuiltPage & {notice?: string};

/**
 * Notices are found as themselves and not in lists: under /blog/ that is the list of all, by its heading, and each
 * notice.
 */
async function searchedPages({directory, prefix, pages}: BuiltLanguage): Promise<SearchedPage[]> {
  const notices = JSON.parse(await readFile(path.join(directory, 'notices.json'), 'utf8')) as {
    slug: string;
    url: string;
  }[];
  const slugs = new Map(notices.map(({slug, url}) => [url, slug]));
  return pages.flatMap((page): SearchedPage[] => {
    const notice = slugs.get(page.address);
    if (notice !== undefined) {
      return [{...page, notice}];
    }
    return page.address.startsWith(`${prefix}/blog/`) && page.address !== `${prefix}/blog/` ? [] : [page];
  });
}

function indexed({address, notice}: SearchedPage, {title, section, blocks}: PageText): IndexedPage {
  const anchors: Anchor[] = [];
  let location = 0;
  for (const {element, id, text} of blocks) {
    if (id !== undefined) {
      anchors.push({element, id, text, location});
    }
    location += tokensOf(text).length;
  }
  return {
    url: address,
    content: blocks.map(({text}) => text).join('\n'),
    anchors,
    meta: {title, ...(section !== undefined && {section}), ...(notice !== undefined && {notice})},
  };
}

/**
 * Writes `search-index.json` into the folder of each language. Takes the parsed pages by their files, and removes from
 * them what is not indexed.
 * @throws Error with the page's file where a page cannot be read
 */
export async function buildSearchIndex({languages}: BuiltSite, pages: ReadonlyMap<string, CheerioAPI>): Promise<void> {
  for (const language of languages) {
    const index: IndexedPage[] = [];
    for (const page of await searchedPages(language)) {
      const $ = pages.get(page.file);
      if (!$) throw new Error(`${page.file} was not built.`);
      const text = pageTextOf($, page.address);
      const isList = page.address === `${language.prefix}/blog/`;
      index.push(indexed(page, isList ? {...text, blocks: text.blocks.slice(0, 1)} : text));
    }
    const file: SearchFile = {pages: index, synonyms: searchSynonyms(language.locale)};
    await writeFile(path.join(language.directory, 'search-index.json'), JSON.stringify(file));
  }
}
