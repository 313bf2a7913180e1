// Where a query has words that the pages say in another way.
import {folded} from './fold';

/** Words that mean the same to somebody who searches: those that are typed, and those that stand on the pages. */
export type Synonym = {typed: readonly string[]; written: readonly string[]};

/** A synonym in a folded text, from `start` to before `end`. */
export type FoundSynonym = {start: number; end: number; written: readonly string[]};

const LATIN = /[a-z0-9]/;
const isLatin = (letter: string | undefined): boolean => letter !== undefined && LATIN.test(letter);

/** Every typed word, folded, with all that is written in its place; the longest first. */
function lookedFor(synonyms: readonly Synonym[]): [string, Set<string>][] {
  const all = new Map<string, Set<string>>();
  for (const {typed, written} of synonyms) {
    for (const word of typed) {
      const key = folded(word);
      const words = all.get(key) ?? new Set();
      all.set(key, words);
      for (const one of written) {
        words.add(one);
      }
    }
  }
  return [...all].sort(([a], [b]) => b.length - a.length);
}

/**
 * The synonyms in a text, none over another, the longest first taken, in the order of the text. Latin words are found whole, Japanese
 * ones anywhere.
 * @param text folded
 */
export function findSynonyms(text: string, synonyms: readonly Synonym[]): FoundSynonym[] {
  const found: FoundSynonym[] = [];
  for (const [typed, written] of lookedFor(synonyms)) {
    for (let start = text.indexOf(typed); start >= 0; start = text.indexOf(typed, start + 1)) {
      const end = start + typed.length;
      const cutsWord = (isLatin(typed[0]) && isLatin(text[start - 1])) || (isLatin(typed.at(-1)) && isLatin(text[end]));
      if (!cutsWord && !found.some((one) => start < one.end && one.start < end)) {
        found.push({start, end, written: [...written]});
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
