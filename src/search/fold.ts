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
  if (before) {
    return before;
  }
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
