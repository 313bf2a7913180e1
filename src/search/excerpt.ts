// The excerpt of a result: a few lines from the sentence with the most search terms on.
import {tokensOf} from './tokens';

/** `isMatch`: it is a search term. */
export type Piece = {text: string; isMatch: boolean};

/** Letters of an excerpt; a Japanese one counts twice. */
const ROOM = 220;
const BEFORE = 20;
const WIDE = /[\u3000-\u9fff\uff00-\uff60]/;
const SENTENCE = /[^\n]+?(?:。|[.!?](?=\s)|$)/gm;
/** A number with its thousands and decimals, or a Latin word: half a number would be wrong. */
const WORD = /[\p{Script=Latin}\p{N}]+(?:[.,]\p{N}+)*/gu;
const LATIN = /^[\p{Script=Latin}\p{N}]/u;

type Mark = {start: number; end: number; word: number};

/** The terms in a text. Of a pair of which one letter was searched, only that one is marked. */
function marksOf(text: string, words: readonly (readonly string[])[]): Mark[] {
  return tokensOf(text).flatMap((token) => {
    const word = words.findIndex((terms) => terms.some((term) => token.text.startsWith(term)));
    if (word < 0) return [];
    const isWhole = LATIN.test(token.text) || words[word]?.some((term) => [...term].length > 1 && token.text === term);
    return [{start: token.start, end: isWhole ? token.end : token.start + 1, word}];
  });
}

/** The start of the number or Latin word at a place. */
function beginningOfWord(text: string, at: number): number {
  for (const {0: word, index} of text.matchAll(WORD)) {
    if (index < at && at < index + word.length) return index;
  }
  return at;
}

/** @param words for each word of the query the terms that were found; a term matches the beginning of a token */
export function excerptOf(text: string, words: readonly (readonly string[])[]): Piece[] {
  const marks = marksOf(text, words);
  const sentences = [...text.matchAll(SENTENCE)].map(({0: sentence, index}) => {
    const inside = marks.filter(({start}) => start >= index && start < index + sentence.length);
    return {index, first: inside[0]?.start ?? index, matches: new Set(inside.map(({word}) => word)).size};
  });
  const best = sentences.reduce((a, b) => (b.matches > a.matches ? b : a), {index: 0, first: 0, matches: 0});
  const isLate = best.first - best.index > ROOM / 4;
  const from = isLate ? beginningOfWord(text, best.first - BEFORE) : best.index;
  let to = from;
  for (let room = ROOM; to < text.length && room > 0; to += 1) {
    room -= WIDE.test(text[to] ?? '') ? 2 : 1;
  }
  to = Math.max(beginningOfWord(text, to), from + 1);
  const pieces: Piece[] = isLate ? [{text: '… ', isMatch: false}] : [];
  let at = from;
  const add = (end: number, isMatch: boolean): void => {
    if (end <= at) return;
    const piece = text.slice(at, end).replace(/\s+/g, ' ');
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += piece;
    else pieces.push({text: piece, isMatch});
    at = end;
  };
  for (const {start, end} of marks) {
    if (start >= to || end <= from) continue;
    add(start, false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return to < text.length ? [...pieces, {text: ' …', isMatch: false}] : pieces;
}
