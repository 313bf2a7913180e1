// What was probably meant where a word of Latin letters was mistyped: the word of the pages that takes the fewest slips to reach.
import {correctedWord, type QueryWord} from './query';

/** A word as it was typed, and the one that is looked for in its place. */
export type Correction = {typed: string; meant: string};

const SHORTEST = 4;
/** A longer word may have two slips and still be recognised. */
const LONG = 7;
const LATIN = /^[a-z]+$/;

/** May a folded word be mistaken for another one? Short ones are too near to too many. */
export const canBeMistyped = (word: string): boolean => word.length >= SHORTEST && LATIN.test(word);

/**
 * The slips between two words: a letter too many, missing, wrong, or two neighbours exchanged count as one each
 * (optimal string alignment distance).
 * @param most gives up when there are more: the result is then `most + 1`
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most) {
    return most + 1;
  }
  let twoBefore: number[] = [];
  let before = Array.from({length: word.length + 1}, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSame = typed[i - 1] === word[j - 1];
      const isExchanged = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      row[j] = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + (isSame ? 0 : 1),
        isExchanged ? (twoBefore[j - 2] ?? 0) + 1 : most + 1,
      );
    }
    if (Math.min(...row) > most) {
      return most + 1;
    }
    [twoBefore, before] = [before, row];
  }
  return Math.min(before[word.length] ?? 0, most + 1);
}

/**
 * The word that was probably meant, if one is near enough: the one with the fewest slips, of these one with the same first letter,
 * of these the first in the list.
 * @param words folded, those on the most pages first
 */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  if (!canBeMistyped(typed)) {
    return;
  }
  let most = typed.length >= LONG ? 2 : 1;
  let nearest: string | undefined;
  for (const word of words) {
    const slips = slipsBetween(typed, word, most);
    const isBetter = nearest === undefined || (word[0] === typed[0] && nearest[0] !== typed[0]);
    if (slips < most || (slips === most && isBetter)) {
      nearest = word;
      most = slips;
    }
  }
  return nearest;
}

/**
 * A query with its mistyped words put right.
 * @param missing the words of it that no page has
 * @param vocabulary the words of the pages, folded, those on the most pages first
 */
export function correct(
  words: readonly QueryWord[],
  missing: readonly QueryWord[],
  vocabulary: readonly string[],
): {words: QueryWord[]; corrections: Correction[]} {
  const corrections: Correction[] = [];
  const right = words.map((word) => {
    const [typed, ...more] = word.wordings[0]?.terms ?? [];
    const meant =
      missing.includes(word) && typed !== undefined && more.length === 0
        ? nearestWord(typed, vocabulary)
        : undefined;
    if (meant === undefined) {
      return word;
    }
    corrections.push({typed: word.text, meant});
    return correctedWord(meant);
  });
  return {words: right, corrections};
}
