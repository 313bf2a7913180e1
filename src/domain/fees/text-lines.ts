// Decides where a text is broken into lines of an e-mail: English between words, Japanese between sentences.

/** Columns of a fixed-width font, half-width: a Japanese character has two. */
export const MOST_COLUMNS = 72;

// East Asian wide and full-width characters (Unicode Standard Annex 11), as far as plans have them.
const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;

// What must not be parted. Japanese has no spaces to break at, and a mail program that shows narrower lines than these
// would break a broken sentence once more.
const WORD = /\S*\s*/gu;
const SENTENCE = /[^。]*。?[」』）]*[ \u3000]*/gu;

/** How many half-width columns a text takes. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/**
 * A text in lines of at most `MOST_COLUMNS`; a word, or a sentence in Japanese, that is longer by itself stays whole.
 * @param first what stands before the first line; the others are indented by as much
 */
export function textLines(text: string, first = ''): string[] {
  const indent = ' '.repeat(columnsOf(first));
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const piece of text.match(WIDE.test(text) ? SENTENCE : WORD) ?? []) {
    if (piece === '') continue;
    if (!isEmpty && columnsOf((line + piece).trimEnd()) > MOST_COLUMNS) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += piece;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}
