// Builds the index of the search, one for each language. Pagefind counts the words that src/domain/search makes of a text, so that index and
// query agree in every browser; beside the index each page stands as it was written, for excerpts.
import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {gunzipSync, gzipSync} from 'node:zlib';
import {transform} from 'esbuild';
import {searchSynonyms} from '../data/search-synonyms';
import type {Anchor, IndexedPage} from '../domain/search/indexed-page';
import {canBeMistyped} from '../domain/search/nearest';
import {END_OF_WORD, tokensOf} from '../domain/search/tokens';
import type {BuiltLanguage, BuiltPage, BuiltSite} from './built-site';
import {type PageText, pageTextOf} from './search/page-text';

/** Pagefind is told of no language: its way to cut Japanese into words, and English words to their stems, would come over ours. */
const LANGUAGE = 'unknown';
/** What a file of the index begins with, unpacked. */
const SIGNATURE = 'pagefind_dcd';
/** Of the files that Pagefind makes, those that a browser asks for; its own interfaces are left out. */
const WANTED =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|index\/.+|fragment\/.+|wasm\.unknown\.pagefind)$/;
const FRAGMENT = /^fragment\//;

type SearchedPage = BuiltPage & {notice?: string};

/** Notices are found as themselves and not in lists: under /blog/ that is the list of all, by its heading, and each notice. */
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

/** A short hash of a page as it is written. */
const hashOf = (page: IndexedPage): string =>
  createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 8);

/**
 * The page as Pagefind reads it: for each block its words. These are letters and digits alone, so nothing needs escaping. The hash of the text as
 * written becomes part of what Pagefind names the page's file after: caches keep that file for good.
 */
function inWords({blocks}: PageText, written: IndexedPage): string {
  const elements = blocks.map(({element, text}) => {
    const words = tokensOf(text).map((token) => token.text + END_OF_WORD);
    return `<${element}>${words.join(' ')}</${element}>`;
  });
  return `<html><body data-pagefind-meta="written:${hashOf(written)}">${elements.join('\n')}</body></html>`;
}

/** The page as it is kept for the results. */
function asWritten({address, notice}: SearchedPage, {title, section, blocks}: PageText): IndexedPage {
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

/** Puts the text as written in the place of the words, which it has as many of. */
function withText(content: Uint8Array, pages: ReadonlyMap<string, IndexedPage>): Uint8Array {
  const words = JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length)) as {
    url: string;
    word_count: number;
  };
  const page = pages.get(words.url);
  if (!page || tokensOf(page.content).length !== words.word_count) {
    throw new Error(
      `${words.url}: Pagefind counts ${words.word_count} words, which are not those of the page.`,
    );
  }
  return gzipSync(SIGNATURE + JSON.stringify({...page, word_count: words.word_count, filters: {}}), {
    level: 9,
  });
}

/** Pagefind's script without the parts that are not used: its worker, its messages, and its own cutting into words. */
async function smallerScript(content: Uint8Array): Promise<string> {
  const {code} = await transform(Buffer.from(content).toString('utf8'), {
    format: 'esm',
    minify: true,
    drop: ['console'],
    define: {'Intl.Segmenter': 'undefined', Worker: 'undefined'},
  });
  return code;
}

/** The words of the pages for which another may have been typed by mistake, those on the most pages first. */
function wordsOf(pages: readonly IndexedPage[]): string[] {
  const counts = new Map<string, number>();
  for (const {content} of pages) {
    for (const word of new Set(tokensOf(content).map(({text}) => text))) {
      if (canBeMistyped(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([word]) => word);
}

async function indexLanguage(language: BuiltLanguage): Promise<void> {
  const {createIndex} = await import('pagefind');
  const {index, errors} = await createIndex({forceLanguage: LANGUAGE});
  if (!index) {
    throw new Error(errors.join('\n'));
  }
  const pages = new Map<string, IndexedPage>();
  for (const page of await searchedPages(language)) {
    const text = pageTextOf(await readFile(page.file, 'utf8'), page.address);
    if (page.address === `${language.prefix}/blog/`) {
      text.blocks = text.blocks.slice(0, 1);
    }
    const written = asWritten(page, text);
    pages.set(page.address, written);
    const added = await index.addHTMLFile({url: page.address, content: inWords(text, written)});
    if (added.errors.length > 0) {
      throw new Error(`${page.file}: ${added.errors.join('\n')}`);
    }
  }
  const {files} = await index.getFiles();
  const folder = path.join(language.directory, 'pagefind');
  await rm(folder, {recursive: true, force: true});
  for (const {path: name, content} of files.filter((file) => WANTED.test(file.path))) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(
      file,
      name === 'pagefind.js'
        ? await smallerScript(content)
        : FRAGMENT.test(name)
          ? withText(content, pages)
          : content,
    );
  }
  await writeFile(path.join(folder, 'words.json'), JSON.stringify(wordsOf([...pages.values()])));
  await writeFile(path.join(folder, 'synonyms.json'), JSON.stringify(searchSynonyms(language.locale)));
  await index.deleteIndex();
}

/**
 * Writes the index of each language into its folder `pagefind`.
 * @throws Error with the page's file where a page cannot be read
 */
export async function buildSearchIndex({languages}: BuiltSite): Promise<void> {
  const {close} = await import('pagefind');
  try {
    for (const language of languages) {
      await indexLanguage(language);
    }
  } finally {
    await close();
  }
}
