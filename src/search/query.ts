// Turns a query into words that a page should have, each with alternative wordings.
import {folded, foldedLetters, PARTICLE, type Run, runsOf, termsOf, tokensOf} from './tokens';

/** Terms that a page must have all of; `worth` from 0 to 1. */
type Wording = {text: string; terms: readonly string[]; worth: number};

/**
 * All `wordings` are tried and the best counts. `shorter` are tried one by one until a page has one, where no page has
 * a wording: ろぐいんできない is found as ろぐいん.
 */
export type QueryWord = {text: string; wordings: readonly Wording[]; shorter: readonly Wording[]};

/** For the typed word, where the pages use another one. */
const TYPED_WORTH = 0.5;
const STEM_WORTH = 0.5;
const SHORTEST_KANA_WORD = 3;
/** Endings of English words; the stem has four letters or more, or is a plural without its s. */
const ENDING = /^(.{4,}?)(?:ations?|ions?|ings?|ies|ied|ers?|ed|es|s|y|e)$|^(.{3})s$/;
/** “can’t login”, “user's guide”. */
const CONTRACTION = /(?:n['’]t|['’](?:s|m|re|ve|ll|d))\b/gi;
/** Words of a question that are not about its subject. */
const STOP_WORDS = new Set(
  (
    'a an and are at be by can do does for from have how i in is it me my not of on or our should that the this to ' +
    'what ' +
    'when where which who why will with you your'
  ).split(' '),
);

/** What is typed in hiragana may be a katakana word on the pages. */
const asKatakana = (text: string): string =>
  text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

/** The word without its last letter, without its last two, and so on. */
function beginnings(text: string, shortest: number): Wording[] {
  return Array.from({length: Math.max(0, text.length - shortest)}, (_, cut) => {
    const beginning = text.slice(0, text.length - 1 - cut);
    return {text: beginning, terms: termsOf(beginning), worth: 1};
  });
}

function hiraganaWord({text}: Run): QueryWord[] {
  const word = asKatakana(text);
  if (word.length < SHORTEST_KANA_WORD) return [];
  const wordings = [{text: word, terms: termsOf(word), worth: 1}];
  return [{text, wordings, shorter: beginnings(word, SHORTEST_KANA_WORD)}];
}

function japaneseWord(text: string): QueryWord {
  const exact: Wording = {text, terms: termsOf(text), worth: 1};
  const parts = runsOf(text).filter(({kind}) => kind === 'japanese');
  // Without its ending a verb is found in all its forms.
  const stem: Wording = {
    text: parts[0]?.text ?? text,
    terms: parts.flatMap((part) => termsOf(part.text)),
    worth: STEM_WORTH,
  };
  const isSame = stem.terms.join(' ') === exact.terms.join(' ');
  return {text, wordings: isSame ? [exact] : [exact, stem], shorter: beginnings(stem.text, 2)};
}

const touches = (run: Run | undefined, next: Run | undefined): boolean => run !== undefined && next?.start === run.end;

/** The last run of the Japanese word that begins with a run, and its end. One kana between kanji is inside (問い合わせ). */
function endOfWord(runs: readonly Run[], first: number): {last: number; end: number} {
  let last = first;
  for (;;) {
    const [run, kana, after] = [runs[last], runs[last + 1], runs[last + 2]];
    if (kana?.kind !== 'hiragana' || !touches(run, kana) || PARTICLE.test(kana.text)) return {last, end: run?.end ?? 0};
    if (kana.text.length > 1 || after?.kind !== 'japanese' || !touches(kana, after)) return {last, end: kana.start + 1};
    last += 2;
  }
}

/** A word in other letters, and its stem. */
function otherWord(text: string): QueryWord {
  const terms = tokensOf(text).map((token) => token.text);
  const [, long, short] = terms[0]?.match(ENDING) ?? [];
  const stem = long ?? short;
  const exact: Wording = {text, terms, worth: 1};
  return {
    text,
    wordings: stem === undefined ? [exact] : [exact, {text: stem, terms: [stem], worth: STEM_WORTH}],
    shorter: [],
  };
}

function plainWords(text: string): QueryWord[] {
  const runs = runsOf(text);
  const words: QueryWord[] = [];
  let past = 0;
  for (const [at, run] of runs.entries()) {
    if (at < past) continue;
    if (run.kind === 'other') {
      words.push(otherWord(run.text));
    } else if (run.kind === 'hiragana') {
      const ends = runs[at - 1]?.kind === 'japanese' && touches(runs[at - 1], run);
      words.push(...(ends ? [] : hiraganaWord(run)));
    } else {
      const {last, end} = endOfWord(runs, at);
      words.push(japaneseWord(text.slice(run.start, end)));
      past = last + 1;
    }
  }
  return words;
}

/** The word in place of a mistyped one. */
export const correctedWord = (meant: string): QueryWord => otherWord(meant);

/** A small number (30 students) is on many pages, which are not about the subject. */
const isStopWord = ({text}: QueryWord): boolean => STOP_WORDS.has(text.toLowerCase()) || /^\d{1,3}$/.test(text);

const allTerms = (text: string): string[] =>
  plainWords(text)
    .filter((word) => !isStopWord(word))
    .flatMap(({wordings}) => wordings[0]?.terms ?? []);

function synonymWord(text: string, {written}: FoundSynonym): QueryWord {
  const all = [
    {text, terms: allTerms(text), worth: TYPED_WORTH},
    ...written.map((one) => ({text: one, terms: allTerms(one), worth: 1})),
  ];
  return {text, wordings: all.filter(({terms}) => terms.length > 0), shorter: []};
}

/**
 * The words of a query in their order; none if it has no letters.
 * @param synonyms words that are typed, and those that the pages use instead
 */
export function wordsOfQuery(query: string, synonyms: readonly Synonym[]): QueryWord[] {
  const text = query.normalize('NFKC').replace(CONTRACTION, '');
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

type FoundSynonym = {start: number; end: number; written: readonly string[]};

const LATIN = /[a-z0-9]/;
const isLatin = (letter: string | undefined): boolean => letter !== undefined && LATIN.test(letter);

/** Every typed word, folded, with all words for it; the longest first. */
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
 * The synonyms in a folded text, in order, without overlaps; the longest first. Latin words match whole, Japanese ones
 * anywhere.
 */
function findSynonyms(text: string, synonyms: readonly Synonym[]): FoundSynonym[] {
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
