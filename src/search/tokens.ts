// When two spellings are the same to the search: width, capitals, accents, hiragana or katakana, small kana and the long-vowel mark do not count.

const KATAKANA = /[\u30a1-\u30f6]/g;
const FROM_KATAKANA_TO_HIRAGANA = -0x60;
const SMALL = 'ぁぃぅぇぉっゃゅょゎ';
const LARGE = 'あいうえおつやゆよわ';
/** The marks of voiced kana (U+3099, U+309A) are not among them. */
const ACCENTS = /[\u0300-\u036f]/g;

/** The form in which spellings are compared: NFKC (Unicode Standard Annex 15), lower case, hiragana. Its length may differ from the text's. */
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

/** A kana of half width, or taken apart, is one letter with its voicing mark. */
const LETTER = /.[\u3099\u309a\uff9e\uff9f]?/gsu;

/** A folded letter, and where it stands in the text as written. */
export type FoldedLetter = {text: string; start: number; end: number};

/** A text has few different letters, and folding one is slow. */
const known = new Map<string, string[]>();

function foldedLetter(letter: string): string[] {
  const before = known.get(letter);
  if (before) return before;
  const letters = Array.from(folded(letter));
  known.set(letter, letters);
  return letters;
}

/** The folded letters of a text. A letter that folds to several has one entry for each, one that folds to nothing has none. */
export function foldedLetters(text: string): FoldedLetter[] {
  return [...text.matchAll(LETTER)].flatMap(({0: letter, index}) =>
    foldedLetter(letter).map((one) => ({text: one, start: index, end: index + letter.length})),
  );
}

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

/** The words of a piece of Japanese to look for: its pairs; where it is one letter, that letter, with which words begin. */
export function termsOf(text: string): string[] {
  const terms = tokensOf(text).map((token) => token.text);
  const pairs = terms.filter((term) => [...term].length > 1);
  return pairs.length > 0 ? pairs : terms;
}
