// Cuts a text into tokens. Width, capitals, accents, kind and size of kana, long-vowel marks and a kana between kanji
// (締め切り, 締切) do not matter. Japanese has no spaces, so every two neighbouring characters are one token. Hiragana
// is grammar and left out, except for the first after a lone kanji (忘れ, 届か) that is no particle.

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
export type Token = {text: string; start: number; end: number};

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
export function foldedLetters(text: string): Token[] {
  return [...text.matchAll(LETTER)].flatMap(({0: letter, index}) =>
    foldedLetter(letter).map((one) => ({text: one, start: index, end: index + letter.length})),
  );
}

/** A run of letters of one kind. `japanese`: Han or katakana; `other`: all other letters, and digits. */
export type Run = {kind: 'japanese' | 'hiragana' | 'other'; text: string; start: number; end: number};

const HAN = '\\p{Script=Han}';
const KANA = '\\p{Script=Katakana}\\uff66-\\uff9d';
const HIRAGANA = '\\p{Script=Hiragana}';
const MARKS = '\\u30fc\\uff70\\u3099\\u309a\\uff9e\\uff9f';
/** Kana that are mostly between the words of a sentence. */
const PARTICLES = 'をのはへにでともがな';
const OTHER = `(?![${HAN}${KANA}${MARKS}${HIRAGANA}])[\\p{L}\\p{N}\\p{M}]`;
const RUN = new RegExp(
  `((?:${HAN}(?:(?![${PARTICLES}])${HIRAGANA}(?=${HAN}))?)+|[${KANA}][${KANA}${MARKS}]*)|` +
    `(${HIRAGANA}[${HIRAGANA}${MARKS}]*)|(\\p{Nd}+(?=\\p{Script=Latin})|(?:${OTHER})+)`,
  'gu',
);
const PARTICLE = new RegExp(`^[${PARTICLES}]`);
const IS_HAN = new RegExp(`^${HAN}`, 'u');
const IS_HIRAGANA = new RegExp(HIRAGANA, 'u');
const NO_LETTER = /[^\p{L}\p{N}]/gu;

export function runsOf(text: string): Run[] {
  return [...text.matchAll(RUN)].map(({0: run, 1: japanese, 2: hiragana, index}) => ({
    kind: japanese !== undefined ? 'japanese' : hiragana !== undefined ? 'hiragana' : 'other',
    text: run,
    start: index,
    end: index + run.length,
  }));
}

const lettersOf = ({text, start}: Run): Token[] =>
  foldedLetters(text)
    .filter((letter) => !letter.text.match(NO_LETTER))
    .map((letter) => ({...letter, start: start + letter.start, end: start + letter.end}));

/** The first kana after a lone kanji: the beginning of its ending. */
export function endingOf(runs: readonly Run[], at: number): Token | undefined {
  const [run, next] = [runs[at], runs[at + 1]];
  const isEnding =
    run !== undefined &&
    [...run.text].length === 1 &&
    IS_HAN.test(run.text) &&
    next?.kind === 'hiragana' &&
    next.start === run.end &&
    !PARTICLE.test(next.text);
  return isEnding ? lettersOf(next)[0] : undefined;
}

/**
 * The tokens of a text, in order. Each Japanese letter begins a token of two letters; the last of a run is alone or
 * with its ending, so that one letter is found as the beginning of a token.
 */
export function tokensOf(text: string): Token[] {
  const runs = runsOf(text);
  return runs.flatMap((run, at): Token[] => {
    if (run.kind === 'hiragana') return [];
    if (run.kind === 'other') {
      const word = folded(run.text).replace(NO_LETTER, '');
      return word === '' ? [] : [{text: word, start: run.start, end: run.end}];
    }
    const letters = lettersOf(run).filter(({start, end}) => !IS_HIRAGANA.test(text.slice(start, end)));
    return letters.map((letter, index) => {
      const second = letters[index + 1] ?? endingOf(runs, at);
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
