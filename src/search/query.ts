// Turns a query into words that a page should have, each with alternative wordings.
import {endingOf, folded, foldedLetters, type Run, runsOf, termsOf, tokensOf} from './tokens';

/** Terms that a part of a page must have all of, as a beginning or `whole`; `weight` from 0 to 1. */
export type Wording = {terms: readonly string[]; weight: number; whole?: true};

/**
 * All `wordings` are tried and the best counts. `otherwise` are tried one by one until a page has one, where no page
 * has a wording: ろぐいんできない is found as ろぐいん, keypair as key and pair.
 */
export type QueryWord = {text: string; wordings: readonly Wording[]; otherwise: readonly Wording[]};

/** For the typed word, where the pages use another one. */
const TYPED_WEIGHT = 0.5;
const STEM_WEIGHT = 0.5;
const SHORTEST_KANA_WORD = 3;
const LONGEST_SPLIT = 20;
/** Endings of English words; the stem has four letters or more, or is a plural without its s. */
const ENDING = /^(.{4,}?)(?:ations?|ions?|ings?|ies|ied|ers?|ed|es|s|y|e)$|^(.{3})s$/;
/** “it won’t start”, “user's guide”. */
const CONTRACTION = /(?:(?:\bwo)?n['’]t|['’](?:s|m|re|ve|ll|d))\b/gi;
/** Words of a question that are not about its subject. */
const STOP_WORDS = new Set(
  (
    'a about after an and any are as at be but by can did do does for from get give has have how i if in into is it ' +
    'longer may me more much must my no not of on or our should some ' +
    'that the their this to use was we what when where ' +
    'which who why will with would you your'
  ).split(' '),
);

/** What is typed in hiragana may be a katakana word on the pages. */
const asKatakana = (text: string): string =>
  text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

/** The word without its last letter, without its last two, and so on. */
const beginnings = (text: string, shortest: number): Wording[] =>
  Array.from({length: Math.max(0, text.length - shortest)}, (_, cut) => ({
    terms: termsOf(text.slice(0, text.length - 1 - cut)),
    weight: 1,
  }));

function hiraganaWord(text: string): QueryWord[] {
  const word = asKatakana(text);
  if (word.length < SHORTEST_KANA_WORD) return [];
  return [{text, wordings: [{terms: termsOf(word), weight: 1}], otherwise: beginnings(word, SHORTEST_KANA_WORD)}];
}

/** Without its ending a verb is found in all its forms. */
function japaneseWord(stem: string, ending: string): QueryWord {
  const text = stem + ending;
  const wordings = [{terms: termsOf(text), weight: 1}];
  if (ending !== '') wordings.push({terms: termsOf(stem), weight: STEM_WEIGHT});
  return {text, wordings, otherwise: beginnings(stem, 2)};
}

/** The ways to write a word as several. */
function splits(word: string, count: number): string[][] {
  if (count === 1) return [[word]];
  const ends = Array.from({length: Math.max(0, word.length - 3)}, (_, at) => at + 2);
  return ends.flatMap((end) => splits(word.slice(end), count - 1).map((rest) => [word.slice(0, end), ...rest]));
}

/** A word in other letters, and its stem. */
export function otherWord(text: string): QueryWord {
  const terms = tokensOf(text).map((token) => token.text);
  const [word = ''] = terms;
  const [, long, short] = word.match(ENDING) ?? [];
  const stem = long ?? short;
  const wordings: Wording[] = [{terms, weight: 1}];
  if (stem !== undefined) wordings.push({terms: [stem], weight: STEM_WEIGHT});
  const parts = word.length > LONGEST_SPLIT ? [] : [...splits(word, 2), ...splits(word, 3)];
  return {text, wordings, otherwise: parts.map((one): Wording => ({terms: one, weight: 1, whole: true}))};
}

function plainWords(text: string): QueryWord[] {
  const runs = runsOf(text);
  return runs.flatMap((run, at): QueryWord[] => {
    if (run.kind === 'other') return [otherWord(run.text)];
    if (run.kind === 'japanese') {
      const ending = endingOf(runs, at);
      return [japaneseWord(run.text, ending ? text.slice(ending.start, ending.end) : '')];
    }
    const before: Run | undefined = runs[at - 1];
    return before?.kind === 'japanese' && before.end === run.start ? [] : hiraganaWord(run.text);
  });
}

/** A small number (30 students) is on many pages, which are not about the subject. */
const isStopWord = ({text}: QueryWord): boolean => STOP_WORDS.has(text.toLowerCase()) || /^\d{1,3}$/.test(text);

const allTerms = (text: string): string[] =>
  plainWords(text)
    .filter((word) => !isStopWord(word))
    .flatMap(({wordings}) => wordings[0]?.terms ?? []);

function synonymWord(text: string, {written}: FoundSynonym): QueryWord {
  const all = [
    {terms: allTerms(text), weight: TYPED_WEIGHT},
    ...written.map((one) => ({terms: allTerms(one), weight: 1})),
  ];
  return {text, wordings: all.filter(({terms}) => terms.length > 0), otherwise: []};
}

/**
 * The words of a query in their order; none if it has no letters.
 * @param synonyms words that are typed, and those that the pages use instead
 */
export function wordsOfQuery(query: string, synonyms: readonly Synonym[]): QueryWord[] {
  const text = query
    .normalize('NFKC')
    .replace(/\bcan['’]t\b/gi, 'cannot')
    .replace(CONTRACTION, '');
  const letters = foldedLetters(text);
  const words: QueryWord[] = [];
  let at = 0;
  for (const found of findSynonyms(letters.map((letter) => letter.text).join(''), synonyms)) {
    const start = letters[found.start]?.start ?? text.length;
    const end = letters[found.end]?.start ?? text.length;
    words.push(...plainWords(text.slice(at, start)), synonymWord(text.slice(start, end), found));
    at = end;
  }
  words.push(...plainWords(text.slice(at)));
  const meaning = words.filter((word) => !isStopWord(word));
  return meaning.length > 0 ? meaning : words;
}

/** Words that users type, and those that the pages use. */
export type Synonym = {typed: readonly string[]; written: readonly string[]};

type FoundSynonym = {start: number; end: number; written: string[]};

const LATIN = /[a-z0-9]/;
const isLatin = (letter: string | undefined): boolean => letter !== undefined && LATIN.test(letter);

/**
 * The synonyms in a folded text, in order, without overlaps; the longest first. Latin words match whole, Japanese ones
 * anywhere.
 */
function findSynonyms(text: string, synonyms: readonly Synonym[]): FoundSynonym[] {
  const found: FoundSynonym[] = [];
  const all = synonyms.flatMap(({typed, written}) => typed.map((word) => ({typed: folded(word), written})));
  for (const {typed, written} of all.sort((a, b) => b.typed.length - a.typed.length)) {
    for (let start = text.indexOf(typed); start >= 0; start = text.indexOf(typed, start + 1)) {
      const end = start + typed.length;
      const cutsWord = (isLatin(typed[0]) && isLatin(text[start - 1])) || (isLatin(typed.at(-1)) && isLatin(text[end]));
      const same = found.find((one) => one.start === start && one.end === end);
      if (same) same.written.push(...written);
      else if (!cutsWord && !found.some((one) => start < one.end && one.start < end)) {
        found.push({start, end, written: [...written]});
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
