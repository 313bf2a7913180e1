// How a text becomes words of the index. Japanese has no spaces, and browsers cut it in different places; so it is not cut into words at
// all: every two neighbouring characters are one. Hiragana is grammar and stays out, but for the first after a kanji (問い, 届か) that is no particle.
import {type FoldedLetter, folded, foldedLetters} from './fold';

/** One word of the index: folded, and where it stands in the text as written. */
export type Token = FoldedLetter;

/** A run of letters of one kind and where it stands. `japanese`: Han and katakana of any width. `other`: all other letters, and digits. */
export type Run = {kind: 'japanese' | 'hiragana' | 'other'; text: string; start: number; end: number};

const JAPANESE = '\\p{Script=Han}\\p{Script=Katakana}\\uff66-\\uff9d';
const MARKS = '\\u30fc\\uff70\\u3099\\u309a\\uff9e\\uff9f';
const RUN = new RegExp(
  `([${JAPANESE}][${JAPANESE}${MARKS}]*)|(\\p{Script=Hiragana}[\\p{Script=Hiragana}${MARKS}]*)|((?:(?![${JAPANESE}${MARKS}\\p{Script=Hiragana}])[\\p{L}\\p{N}\\p{M}])+)`,
  'gu',
);
/** Kana that mostly stand between the words of a Japanese sentence, and not within one. */
export const PARTICLE = /^[をのはへにでともがな]/;
const HAN = /^\p{Script=Han}/u;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** The runs of letters of a text in order; signs and spaces lie between them. */
export function runsOf(text: string): Run[] {
  return [...text.matchAll(RUN)].map(({0: run, 1: japanese, 2: hiragana, index}) => ({
    kind: japanese !== undefined ? 'japanese' : hiragana !== undefined ? 'hiragana' : 'other',
    text: run,
    start: index,
    end: index + run.length,
  }));
}

/** The folded letters of a run, each with its place in the text. */
function lettersOf({text, start}: Run): Token[] {
  return foldedLetters(text)
    .filter((letter) => !letter.text.match(NO_LETTER))
    .map((letter) => ({...letter, start: start + letter.start, end: start + letter.end}));
}

/**
 * The words of a text for the index, in order. Each Japanese letter opens a word of two letters, the last of a run stands alone or with the
 * hiragana after it: whoever looks for one letter finds it as the beginning of a word.
 */
export function tokensOf(text: string): Token[] {
  const runs = runsOf(text);
  return runs.flatMap((run, at): Token[] => {
    if (run.kind === 'hiragana') {
      return [];
    }
    if (run.kind === 'other') {
      const word = folded(run.text).replace(NO_LETTER, '');
      return word === '' ? [] : [{text: word, start: run.start, end: run.end}];
    }
    const letters = lettersOf(run);
    const next = runs[at + 1];
    const isEnding = next?.kind === 'hiragana' && next.start === run.end && !PARTICLE.test(next.text);
    const ending = isEnding ? lettersOf(next)[0] : undefined;
    return letters.map((letter, index) => {
      const second = letters[index + 1] ?? (HAN.test(letter.text) ? ending : undefined);
      return second ? {text: letter.text + second.text, start: letter.start, end: second.end} : letter;
    });
  });
}

/** The words of a piece of Japanese to look for: its pairs; where it is one letter, that letter, with which words begin. */
export function termsOf(text: string): string[] {
  const terms = tokensOf(text).map((token) => token.text);
  const pairs = terms.filter((term) => [...term].length > 1);
  return pairs.length > 0 ? pairs : terms;
}
