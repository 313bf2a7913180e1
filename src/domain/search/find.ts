// Which pages answer a query, best first: those with all its words before those with some.
import type {QueryWord, Wording} from './query';

/** A page that has certain words: the numbers of these words on the page, and how well it fits. */
type Hit<Page> = {id: string; score: number; words: readonly number[]; data: () => Promise<Page>};

/** Finds the pages that have all the words, which are separated by spaces. */
export type Engine<Page> = (terms: string) => Promise<readonly Hit<Page>[]>;

/** A page that was found, with what was found on it, one entry for each word of the query. */
export type FoundPage<Page> = {
  id: string;
  score: number;
  words: {terms: readonly string[]; locations: readonly number[]}[];
  data: () => Promise<Page>;
};

type WordHit<Page> = {hit: Hit<Page>; score: number; terms: readonly string[]; locations: readonly number[]};

/** Each page with its best wording; the places of all wordings. */
async function hitsOfWord<Page>(
  engine: Engine<Page>,
  {wordings, shorter}: QueryWord,
): Promise<Map<string, WordHit<Page>>> {
  const best = new Map<string, WordHit<Page>>();
  const tryWording = async ({terms, worth}: Wording): Promise<void> => {
    for (const hit of terms.length === 0 ? [] : await engine(terms.join(' '))) {
      const before = best.get(hit.id);
      const score = hit.score * worth;
      best.set(hit.id, {
        hit,
        score: Math.max(score, before?.score ?? 0),
        terms: [...(before?.terms ?? []), ...terms],
        locations: [...new Set([...(before?.locations ?? []), ...hit.words])],
      });
    }
  };
  for (const wording of wordings) {
    await tryWording(wording);
  }
  for (const wording of shorter) {
    if (best.size > 0) break;
    await tryWording(wording);
  }
  return best;
}

/** What was found: pages, best first, and the words of the query that no page has. */
type Found<Page> = {pages: FoundPage<Page>[]; missing: QueryWord[]};

/**
 * The pages that have at least one of the words, best first. A page's score is the sum over the words, times the square of the share of
 * the words that it has. Words that no page has do not count.
 */
export async function find<Page>(engine: Engine<Page>, words: readonly QueryWord[]): Promise<Found<Page>> {
  const hitsOfWords = await Promise.all(words.map((word) => hitsOfWord(engine, word)));
  const found = hitsOfWords.filter(({size}) => size > 0);
  const pages = new Map<string, FoundPage<Page>>();
  for (const hits of found) {
    for (const [id, {hit, score, terms, locations}] of hits) {
      const page = pages.get(id) ?? {id, score: 0, words: [], data: hit.data};
      pages.set(id, page);
      page.score += score;
      page.words.push({terms, locations});
    }
  }
  return {
    pages: [...pages.values()]
      .map((page) => ({...page, score: page.score * (page.words.length / found.length) ** 2}))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
    missing: words.filter((_, at) => hitsOfWords[at]?.size === 0),
  };
}
