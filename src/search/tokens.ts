// Cuts a text into tokens. Width, capitals, accents, kind and size of kana and long-vowel marks do not matter.
// Japanese has no spaces, so every two neighbouring characters are one token. Hiragana is grammar and left out, except
// for the first after a kanji (問い, 届か) that is no particle.

const KATAKANA = /[\u30a1-\u30f6]/g;
const FROM_KATAKANA_TO_HIRAGANA = -0x60;
const SMALL = 'ぁぃぅぇぉっゃゅょゎ';
const LARGE = 'あいうえおつやゆよわ';
/** The marks of voiced kana (U+3099, U+309A) are not among them. */
const ACCENTS = /[\u0300-\u036f]/g;

/** The form in which spellings are compared: NFKC (UAX 15), lower case, hiragana. Its length may differ. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + FROM_KATAKANA_TO_HIRAGANA))
    .replace(/ー/g, '')
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (kana) => LARGE[SMALL.indexOf(kana)] ?? kana);
}

/** A half-width or decomposed kana is one letter with its voicing mark. */
const LETTER = /.[\u3099\u309a\uff9e\uff9f]?/gsu;

/** With its place in the original text. */
type FoldedLetter = {text: string; start: number; end: number};

/** A cache: a text has few different letters, and folding one is slow. */
const known = new Map<string, string[]>();

function foldedLetter(letter: string): string[] {
  const before = known.get(letter);
  if (before) return before;
  const letters = Array.from(folded(letter));
  known.set(letter, letters);
  return letters;
}

/** A letter that folds to several has one entry for each; one that folds to nothing has none. */
export function foldedLetters(text: string): FoldedLetter[] {
  return [...text.matchAll(LETTER)].flatMap(({0: letter, index}) =>
    foldedLetter(letter).map((one) => ({text: one, start: index, end: index + letter.length})),
  );
}

export type Token = FoldedLetter;

/** A run of letters of one kind. `japanese`: Han and katakana; `other`: all other letters, and digits. */
export type Run = {kind: 'japanese' | 'hiragana' | 'other'; text: string; start: number; end: number};

const JAPANESE = '\\p{Script=Han}\\p{Script=Katakana}\\uff66-\\uff9d';
const MARKS = '\\u30fc\\uff70\\u3099\\u309a\\uff9e\\uff9f';
const HIRAGANA = '\\p{Script=Hiragana}';
const OTHER = `(?![${JAPANESE}${MARKS}${HIRAGANA}])[\\p{L}\\p{N}\\p{M}]`;
const RUN = new RegExp(
  `([${JAPANESE}][${JAPANESE}${MARKS}]*)|(${HIRAGANA}[${HIRAGANA}${MARKS}]*)|((?:${OTHER})+)`,
  'gu',
);
/** Kana that are mostly between the words of a sentence. */
export const PARTICLE = /^[をのはへにでともがな]/;
const HAN = /^\p{Script=Han}/u;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

export function runsOf(text: string): Run[] {
  return [...text.matchAll(RUN)].map(({0: run, 1: japanese, 2: hiragana, index}) => ({
    kind: japanese !== undefined ? 'japanese' : hiragana !== undefined ? 'hiragana' : 'other',
    text: run,
    start: index,
    end: index + run.length,
  }));
}

function lettersOf({text, start}: Run): Token[] {
  return foldedLetters(text)
    .filter((letter) => !letter.text.match(NO_LETTER))
    .map((letter) => ({...letter, start: start + letter.start, end: start + letter.end}));
}

/**
 * The tokens of a text, in order. Each Japanese letter begins a token of two letters; the last of a run is alone or
 * with the hiragana after it, so that one letter is found as the beginning of a token.
 */
export function tokensOf(text: string): Token[] {
  const runs = runsOf(text);
  return runs.flatMap((run, at): Token[] => {
    if (run.kind === 'hiragana') return [];
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

/** The terms to search for a piece of Japanese: its pairs, or its one letter. */
export function termsOf(text: string): string[] {
  const terms = tokensOf(text).map((token) => token.text);
  const pairs = terms.filter((term) => [...term].length > 1);
  return pairs.length > 0 ? pairs : terms;
}
