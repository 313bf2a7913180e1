// Finds the pages that answer a query, best first, each with its best part. MiniSearch ranks the parts of pages for one
// word; tokens and words are ours.
import MiniSearch from 'minisearch';
import {otherWord, type QueryWord, type Synonym, type Wording} from './query';
import {tokensOf} from './tokens';

/**
 * The beginning of a page, or what follows a heading with a link. `text`: as written, a block per line. `asked`: what
 * people type who look for it.
 */
export type Part = {id: string; heading: string; text: string; asked?: string};

/** `notice`: the slug, if the page is a notice. Addresses have the language's prefix; official pages have one part. */
export type IndexedPage = {url: string; section?: string; notice?: string; parts: readonly Part[]};

/** The file that the build writes for each language. */
export type SearchFile = {pages: readonly IndexedPage[]; synonyms: readonly Synonym[]};

/** A part of a page and where it is. */
type Place = {page: IndexedPage; part: Part};

type Entry = Omit<Part, 'id'> & {id: number; title: string};

export type SearchIndex = {places: readonly Place[]; entries: MiniSearch<Entry>};

/** `words`: for each word of the query that the part has, the terms that matched. */
export type Result = Place & {score: number; words: (readonly string[])[]};

const BOOST = {title: 4, heading: 3, asked: 4};
/** Results below this share of the best score have the words by chance. */
const WEAK = 0.12;

export const isOfficial = ({url}: IndexedPage): boolean => url.startsWith('https:');
export const titleOf = ({parts}: IndexedPage): string => parts[0]?.heading ?? '';

/** Indexes the parts of the pages. */
export function indexPages(pages: readonly IndexedPage[]): SearchIndex {
  const entries = new MiniSearch<Entry>({
    fields: ['title', 'heading', 'text', 'asked'],
    tokenize: (text) => tokensOf(text).map((token) => token.text),
    // Tokens are folded already.
    processTerm: (term) => term,
  });
  const places = pages.flatMap((page) => page.parts.map((part) => ({page, part})));
  entries.addAll(
    places.map(({part}, id) =>
      part.id === '' ? {...part, id, title: part.heading, heading: ''} : {...part, id, title: ''},
    ),
  );
  return {places, entries};
}

type Hit = {score: number; terms: readonly string[]};

/** The parts that have a word, by their numbers, each with its best wording. */
function hitsOf({entries}: SearchIndex, {wordings, otherwise}: QueryWord): Map<number, Hit> {
  const hits = new Map<number, Hit>();
  const search = ({terms, weight, whole}: Wording): void => {
    if (terms.length === 0) return;
    const results = entries.search(terms.join(' '), {
      tokenize: () => [...terms],
      combineWith: 'AND',
      prefix: !whole,
      boost: BOOST,
    });
    for (const {id, score} of results) {
      const before = hits.get(id);
      hits.set(id, {
        // Per term: a Japanese word has as many terms as letters.
        score: Math.max((score * weight) / terms.length, before?.score ?? 0),
        terms: [...(before?.terms ?? []), ...terms],
      });
    }
  };
  wordings.forEach(search);
  for (const wording of otherwise) {
    if (hits.size > 0) break;
    search(wording);
  }
  return hits;
}

/** The same for the word that was probably meant, where no page has the one that was typed. */
function hitsOrCorrected(index: SearchIndex, word: QueryWord): Map<number, Hit> {
  const hits = hitsOf(index, word);
  const [typed = '', ...more] = word.wordings[0]?.terms ?? [];
  const meant = hits.size > 0 || more.length > 0 ? undefined : nearestWord(index, typed);
  return meant === undefined ? hits : hitsOf(index, otherWord(meant));
}

const SHORTEST_CORRECTED = 4;
/** From this length on, two edits are allowed; swapped neighbours count as two. */
const LONG = 5;
const LATIN = /^[a-z]+$/;

/** The word that was probably meant: fewest edits, same first letter, in most parts. */
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

/** The sum over the words, times the square of the share of the words that are there. */
const combinedScore = (hits: readonly Hit[], count: number): number =>
  hits.reduce((sum, {score}) => sum + score, 0) * (hits.length / count) ** 2;

/**
 * The pages with at least one of the words, best first, each with the part that answers best. A page counts with the
 * best part for each word, and once more with its best part. Words that no page has are ignored, or corrected.
 */
export function find(index: SearchIndex, words: readonly QueryWord[]): Result[] {
  const found = words.map((word) => hitsOrCorrected(index, word)).filter(({size}) => size > 0);
  const pages = new Map<IndexedPage | undefined, number[]>();
  for (const number of new Set(found.flatMap((hits) => [...hits.keys()]))) {
    const page = index.places[number]?.page;
    pages.set(page, [...(pages.get(page) ?? []), number]);
  }
  const results = [...pages.values()].flatMap((ofPage): Result[] => {
    const rated = ofPage.map((number) => {
      const hits = found.flatMap((word) => word.get(number) ?? []);
      return {number, hits, score: combinedScore(hits, found.length)};
    });
    const best = rated.reduce((a, b) => (b.score > a.score ? b : a));
    const place = index.places[best.number];
    const bestOfWords = found.flatMap((word) => {
      const hits = ofPage.flatMap((number) => word.get(number) ?? []);
      return hits.length > 0 ? hits.reduce((a, b) => (b.score > a.score ? b : a)) : [];
    });
    const score = best.score + combinedScore(bestOfWords, found.length);
    return place ? [{...place, score, words: best.hits.map(({terms}) => terms)}] : [];
  });
  results.sort((a, b) => b.score - a.score);
  const least = (results[0]?.score ?? 0) * WEAK;
  return results.filter(({score}) => score >= least);
}
