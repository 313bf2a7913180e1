// Finds amounts in yen in a text: prices come from src/fees/prices, so that no page can disagree with it.
// The content check, the notice command and the staff form share it.

/** An amount in a text: its line (from 1) and what was typed. */
export type TypedAmount = {line: number; amount: string};

const DIGITS = '[0-9０-９](?:[0-9０-９,，.．\\s]*[0-9０-９])?';
const SCALE = '\\s*(?:百|千|万|億|thousand|million)?';
const amount = new RegExp(
  [
    `[¥￥]\\s*${DIGITS}`,
    `\\b(?:JPY|yen)\\s*${DIGITS}`,
    `${DIGITS}${SCALE}\\s*(?:円|(?:JPY|yen)\\b)`,
    '[一二三四五六七八九十百千万億]+円',
  ].join('|'),
  'giu',
);

/** The amounts in yen typed in `text`, in their order. */
export function typedAmounts(text: string): TypedAmount[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(amount)].map(([found]) => ({line: index + 1, amount: found.trim()})),
    );
}
