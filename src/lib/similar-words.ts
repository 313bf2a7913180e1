// Finds the known words that may have been meant by an unknown one.

const MOST = 3;

/** How many letters must be changed, added or removed to turn `a` into `b` (Levenshtein's distance). */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * At most three of `words` that are similar to `typed`, most similar first; case-insensitive.
 * Similar: one contains the other, or at most a third of the letters differ.
 */
export function similarWords(typed: string, words: readonly string[]): string[] {
  const wanted = typed.trim().toLowerCase().slice(0, 200);
  if (wanted === '') return [];
  return words
    .map((word) => {
      const known = word.toLowerCase();
      const letters = distance(wanted, known);
      const contains = known.includes(wanted) || wanted.includes(known);
      const isSimilar = contains || letters <= Math.max(wanted.length, known.length) / 3;
      return {word, isSimilar, rank: contains ? 0 : letters};
    })
    .filter(({isSimilar}) => isSimilar)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({word}) => word);
}
