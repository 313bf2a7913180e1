// Writes what the search needs of each page: the text of its parts as written. The browser makes the index of it.
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {CheerioAPI} from 'cheerio';
import {staffLocaleOf} from '../lib/localized';
import {askedRows, officialRows} from '../search/asked';
import type {IndexedPage, SearchFile} from '../search/find';
import {pageTextOf} from '../search/page-text';
import {searchSynonyms} from '../search/search-synonyms';
import {officialPath} from '../site/official';
import type {BuiltLanguage, BuiltSite} from './built-site';

/** The pages of ours. Notices are found as themselves and not in lists: of those, only the heading of the first. */
async function ownPages(
  {directory, locale, prefix, pages}: BuiltLanguage,
  parsed: ReadonlyMap<string, CheerioAPI>,
): Promise<IndexedPage[]> {
  const notices: {slug: string; url: string}[] = JSON.parse(
    await readFile(path.join(directory, 'notices.json'), 'utf8'),
  );
  const asked = new Map(askedRows.map(({address, text}) => [address, text[staffLocaleOf(locale)]]));
  const unanswered = new Set(asked.keys());
  const result = pages.flatMap(({address, file}): IndexedPage[] => {
    const $ = parsed.get(file);
    if (!$) throw new Error(`${file} was not built.`);
    const own = address.slice(prefix.length);
    const notice = notices.find(({url}) => url === address)?.slug;
    // The home page has nothing but links.
    if (own === '/' || (own.startsWith('/blog/') && own !== '/blog/' && notice === undefined)) return [];
    const {title, section, parts} = pageTextOf($, address);
    const searched = own === '/blog/' ? [{id: '', heading: title, text: ''}] : parts;
    return [
      {
        url: address,
        ...(section !== undefined && {section}),
        ...(notice !== undefined && {notice}),
        parts: searched.map((part) => {
          const at = own + (part.id && `#${part.id}`);
          unanswered.delete(at);
          return {...part, ...(asked.has(at) && {asked: asked.get(at) ?? ''})};
        }),
      },
    ];
  });
  if (unanswered.size > 0) {
    throw new Error(`src/search/asked.ts names what is not in ${directory}: ${[...unanswered].join(', ')}`);
  }
  return result;
}

/**
 * Writes `search-index.json` into the folder of each language. Takes the parsed pages by their files, and removes from
 * them what is not indexed.
 * @throws Error with the page's file where a page cannot be read
 */
export async function buildSearchIndex({languages}: BuiltSite, pages: ReadonlyMap<string, CheerioAPI>): Promise<void> {
  for (const language of languages) {
    const {locale, directory} = language;
    const file: SearchFile = {
      pages: [
        ...(await ownPages(language, pages)),
        ...officialRows.map(({address, text, words}): IndexedPage => {
          const heading = text[staffLocaleOf(locale)];
          return {url: officialPath(address, locale), parts: [{id: '', heading, text: '', asked: words}]};
        }),
      ],
      synonyms: searchSynonyms(locale),
    };
    await writeFile(path.join(directory, 'search-index.json'), JSON.stringify(file));
  }
}
