// What the search knows of a page: its text as written, and where its sections begin.

import MiniSearch from 'minisearch';
import {correctedWord, type QueryWord, type Synonym} from './query';
import {tokensOf} from './tokens';

/** A heading that can be linked to. `location` is the number of its first token in the page's text (`tokensOf`). */
export type Anchor = {element: string; id: string; text: string; location: number};

/** A page of the index. */
export type IndexedPage = {
  /** The address with the language's prefix. */
  url: string;
  /** The text as written, a block per line. Its tokens are numbered by `tokensOf`. */
  content: string;
  anchors: readonly Anchor[];
  meta: {
    title: string;
    /** The section of the site that the page belongs to. */
    section?: string;
    /** The slug of the notice that the page is. */
    notice?: string;
  };
};

/** The file that the build writes for each language and the browser loads with the first search. */
export type SearchFile = {pages: readonly IndexedPage[]; synonyms: readonly Synonym[]};

type Entry = {url: string; title: string; headings: string; text: string};

/** The pages of one language, ready to be searched. */
export type SearchIndex = {pages: ReadonlyMap<string, IndexedPage>; entries: MiniSearch<Entry>};

/** A page that was found: its score, and for each word of the query that it has the terms that were searched for. */
export type FoundPage = {page: IndexedPage; score: number; words: (readonly string[])[]};

/** A word as it was typed, and the one that was searched for instead. */
type Correction = {typed: string; meant: string};

/** What was found; `corrections` of the words that no page has. */
export type Found = {pages: FoundPage[]; corrections: Correction[]};

const BOOST = {title: 3, headings: 2};

/** Indexes the pages. Takes some 50 ms for 70 pages. */
export function indexPages(pages: readonly IndexedPage[]): SearchIndex {
  const entries = new MiniSearch<Entry>({
    idField: 'url',
    fields: ['title', 'headings', 'text'],
    tokenize: (text) => tokensOf(text).map((token) => token.text),
    // Tokens are folded already.
    processTerm: (term) => term,
  });
  entries.addAll(
    pages.map(({url, content, anchors, meta}) => ({
      url,
      title: meta.title,
      headings: anchors.map(({text}) => text).join('\n'),
      text: content,
    })),
  );
  return {pages: new Map(pages.map((page) => [page.url, page])), entries};
}

type Hit = {score: number; terms: readonly string[]};

/** The pages that have a word, each with its best wording. A term is found as the beginning of a token. */
function hitsOf({entries}: SearchIndex, {wordings, shorter}: QueryWord): Map<string, Hit> {
  const hits = new Map<string, Hit>();
  const search = (terms: readonly string[], worth: number): void => {
    const results = entries.search(terms.join(' '), {
      tokenize: () => [...terms],
      combineWith: 'AND',
      prefix: true,
      boost: BOOST,
    });
    for (const {id, score} of results) {
      const before = hits.get(id);
      hits.set(id, {
        // Per term: a Japanese word has as many terms as letters.
        score: Math.max((score * worth) / terms.length, before?.score ?? 0),
        terms: [...(before?.terms ?? []), ...terms],
      });
    }
  };
  for (const {terms, worth} of wordings) {
    if (terms.length > 0) search(terms, worth);
  }
  for (const {terms, worth} of shorter) {
    if (hits.size > 0) break;
    if (terms.length > 0) search(terms, worth);
  }
  return hits;
}

const SHORTEST_CORRECTED = 4;
/** From this length on a word may have two edits and still be recognised; an exchange of neighbours counts as two. */
const LONG = 5;
const LATIN = /^[a-z]+$/;

/** The word of the pages that was probably meant by a mistyped one: fewest edits, same first letter, on most pages. */
function nearestWord({entries}: SearchIndex, typed: string): string | undefined {
  const isLatin = (word: string): boolean => word.length >= SHORTEST_CORRECTED && LATIN.test(word);
  if (!isLatin(typed)) return;
  for (const fuzzy of typed.length >= LONG ? [1, 2] : [1]) {
    const counts = new Map<string, number>();
    const results = entries.search(typed, {tokenize: (text) => [text], fuzzy, maxFuzzy: fuzzy});
    for (const term of results.flatMap(({terms}) => terms).filter(isLatin)) {
      counts.set(term, (counts.get(term) ?? 0) + (term[0] === typed[0] ? 1000 : 1));
    }
    const [best] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    if (best) return best[0];
  }
  return;
}

/** A word that no page has, as the one that was probably meant. */
function corrected(index: SearchIndex, word: QueryWord): [QueryWord, Correction] | undefined {
  const [typed, ...more] = word.wordings[0]?.terms ?? [];
  const meant = typed === undefined || more.length > 0 ? undefined : nearestWord(index, typed);
  return meant === undefined ? undefined : [correctedWord(meant), {typed: word.text, meant}];
}

/**
 * The pages that have at least one of the words, best first. A page's score is the sum over the words, times the square of
 * the share of the words that it has. Words that no page has do not count, or are replaced by the word that was probably meant.
 */
export function find(index: SearchIndex, words: readonly QueryWord[]): Found {
  const corrections: Correction[] = [];
  const found = words
    .map((word) => {
      const hits = hitsOf(index, word);
      const correction = hits.size === 0 ? corrected(index, word) : undefined;
      if (!correction) return hits;
      corrections.push(correction[1]);
      return hitsOf(index, correction[0]);
    })
    .filter(({size}) => size > 0);
  const pages = new Map<string, FoundPage>();
  for (const [url, {score, terms}] of found.flatMap((hits) => [...hits])) {
    const page = index.pages.get(url);
    if (page) {
      const before = pages.get(url) ?? {page, score: 0, words: []};
      pages.set(url, {page, score: before.score + score, words: [...before.words, terms]});
    }
  }
  return {
    pages: [...pages.values()]
      .map((one) => ({...one, score: one.score * (one.words.length / found.length) ** 2}))
      .sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1)),
    corrections,
  };
}
