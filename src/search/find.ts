// Finds the pages that answer a query, best first. MiniSearch ranks pages for one word; tokens and words are ours.
import MiniSearch from 'minisearch';
import {correctedWord, type QueryWord, type Synonym} from './query';
import {tokensOf} from './tokens';

/** A heading with a link. `location`: the number of its first token in the page's text (`tokensOf`). */
export type Anchor = {element: string; id: string; text: string; location: number};

export type IndexedPage = {
  /** With the language's prefix. */
  url: string;
  /** As written, a block per line. */
  content: string;
  anchors: readonly Anchor[];
  meta: {
    title: string;
    section?: string;
    /** The slug, if the page is a notice. */
    notice?: string;
  };
};

/** The file that the build writes for each language. */
export type SearchFile = {pages: readonly IndexedPage[]; synonyms: readonly Synonym[]};

type Entry = {url: string; title: string; headings: string; text: string};

export type SearchIndex = {pages: ReadonlyMap<string, IndexedPage>; entries: MiniSearch<Entry>};

/** `words`: for each word of the query that the page has, the terms that matched. */
export type FoundPage = {page: IndexedPage; score: number; words: (readonly string[])[]};

type Correction = {typed: string; meant: string};

/** `corrections`: words that no page has. */
export type Found = {pages: FoundPage[]; corrections: Correction[]};

const BOOST = {title: 3, headings: 2};

/** Indexes the pages: some 50 ms for 70 pages. */
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

/** The pages with a word, each with its best wording. A term matches the beginning of a token. */
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
/** From this length on, two edits are allowed; swapped neighbours count as two. */
const LONG = 5;
const LATIN = /^[a-z]+$/;

/** The word that was probably meant: fewest edits, same first letter, on most pages. */
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

function corrected(index: SearchIndex, word: QueryWord): [QueryWord, Correction] | undefined {
  const [typed, ...more] = word.wordings[0]?.terms ?? [];
  const meant = typed === undefined || more.length > 0 ? undefined : nearestWord(index, typed);
  return meant === undefined ? undefined : [correctedWord(meant), {typed: word.text, meant}];
}

/**
 * The pages with at least one of the words, best first. The score is the sum over the words, times the square of the
 * share of words that the page has. Words that no page has are ignored, or corrected.
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
