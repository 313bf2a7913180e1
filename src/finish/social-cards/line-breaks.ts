// Breaks a title into lines as a person would: Japanese between phrases, never before a particle or a closing mark; lines of like length.
import type {WidthOf} from './font-widths';

/** A title in lines, and the font size at which they fit. */
export type BrokenTitle = {lines: string[]; size: number};

const CLOSING =
  /^[\p{Pe}\p{Pf}、。，．・：；！？!?,.:;%ー〜」』）】…々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const OPENING = /[\p{Ps}\p{Pi}「『（【]$/u;
const KANA_ONLY = /^\p{Script=Hiragana}+$/u;
const PAUSE = /[、。，．：；！？\p{Pe}]$/u;
// Particles that end a phrase; other hiragana may be the end of a verb that goes on.
const PARTICLE = /(?:を|に|は|が|の|で|と|へ|も|や|から|まで|より|ない|した|する|って|して)$/u;
const LETTERS_OR_DIGITS = /[\p{Script=Latin}\p{Nd}]$/u;
const COUNTED = /^(?:年|年度|月|日|回|期|件|時|分|TB|GB)/u;
// English words that lean on the next one.
const SMALL_WORD = /^(?:a|an|and|for|from|in|of|on|or|the|to|with)\s$/i;
const never = Number.POSITIVE_INFINITY;

/** What it costs to break between two words, from 0 (a pause) to never. */
function breakCost(before: string, after: string): number {
  if (CLOSING.test(after) || OPENING.test(before)) return never;
  if (SMALL_WORD.test(before)) return 0.04;
  if (/\s$/.test(before)) return 0;
  if (/[、。：]$/u.test(before)) return 0;
  if (/^[（「『【]/u.test(after)) return 0.01;
  if (KANA_ONLY.test(after)) return never;
  if (LETTERS_OR_DIGITS.test(before) && (COUNTED.test(after) || /^[\p{Script=Latin}\p{Nd}]/u.test(after)))
    return never;
  if (PAUSE.test(before) || PARTICLE.test(before)) return 0.02;
  const hiragana = /\p{Script=Hiragana}$/u.test(before);
  if (hiragana) return 0.1;
  const katakana = /\p{Script=Katakana}$/u.test(before) && /^\p{Script=Katakana}/u.test(after);
  return katakana ? 0.4 : 0.8;
}

/** The words of a text; a blank stays with the word before it. */
function wordsOf(text: string, locale: 'ja' | 'en'): string[] {
  if (locale === 'en') return text.match(/\S+\s*/g) ?? [];
  return [...new Intl.Segmenter(locale, {granularity: 'word'}).segment(text)].reduce<string[]>(
    (words, {segment}) => {
      const last = words.at(-1);
      if (last !== undefined && /^\s+$/.test(segment)) words[words.length - 1] = last + segment;
      else words.push(segment);
      return words;
    },
    [],
  );
}

type Way = {cost: number; lines: string[]};

/** The best way to write the words in exactly `count` lines; `undefined` where there is none. */
function inLines(words: readonly string[], count: number, widthOf: WidthOf, most: number): Way | undefined {
  const known = new Map<string, Way | undefined>();
  const even = widthOf(words.join('')) / count;
  const from = (start: number, lines: number): Way | undefined => {
    const key = `${start} ${lines}`;
    if (known.has(key)) return known.get(key);
    let best: Way | undefined;
    for (let end = start + 1; end <= words.length; end++) {
      const line = words.slice(start, end).join('').trimEnd();
      const width = widthOf(line);
      if (width > most) break;
      if ((lines === 1) !== (end === words.length)) continue;
      const rest = lines === 1 ? {cost: 0, lines: []} : from(end, lines - 1);
      if (!rest) continue;
      const gap = lines === 1 ? 0 : breakCost(words[end - 1] ?? '', words[end] ?? '');
      const cost = ((width - even) / most) ** 2 + gap + rest.cost;
      if (cost < (best?.cost ?? never)) best = {cost, lines: [line, ...rest.lines]};
    }
    known.set(key, best);
    return best;
  };
  return from(0, count);
}

// A way that costs more tears a word: a smaller size is better.
const TORN = 0.35;

/**
 * Breaks a title.
 * @param width how wide a line may be, in the units of `sizes`
 * @param sizes font sizes, the largest first, each with the most lines that have room
 * @returns the largest size at which no word is torn; at the smallest what is too long is cut, with an ellipsis
 */
export function breakTitle(
  title: string,
  locale: 'ja' | 'en',
  widthOf: WidthOf,
  width: number,
  sizes: readonly {size: number; lines: number}[],
): BrokenTitle {
  const words = wordsOf(title, locale);
  let torn: BrokenTitle | undefined;
  for (const {size, lines} of sizes) {
    for (let count = 1; count <= lines; count++) {
      const way = inLines(words, count, widthOf, width / size);
      if (way && way.cost < TORN) return {lines: way.lines, size};
      if (way) torn ??= {lines: way.lines, size};
    }
  }
  return torn ?? cutTitle(words, widthOf, width, sizes.at(-1) ?? {size: width, lines: 1});
}

/** Word by word as long as there is room, then an ellipsis: for a title that has no way at any size. */
function cutTitle(
  words: readonly string[],
  widthOf: WidthOf,
  width: number,
  {size, lines: most}: {size: number; lines: number},
): BrokenTitle {
  const room = width / size;
  const parts = words.flatMap((word) => (widthOf(`${word}…`) > room ? [...word] : [word]));
  const lines = [''];
  for (const part of parts) {
    const line = lines.at(-1) ?? '';
    // The last line keeps room for the ellipsis.
    const longer = line + part.trimEnd();
    if (widthOf(lines.length < most ? longer : `${longer}…`) <= room) lines[lines.length - 1] = line + part;
    else if (lines.length < most) lines.push(part);
    else return {lines: [...lines.slice(0, -1), `${line.trimEnd()}…`].map((one) => one.trimEnd()), size};
  }
  return {lines: lines.map((line) => line.trimEnd()), size};
}
