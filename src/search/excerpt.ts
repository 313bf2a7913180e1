// The excerpt of a result: a few lines with the search terms, and the parts of the page that answer best.
import type {Anchor, IndexedPage} from './find';
import {type Token, tokensOf} from './tokens';

/** `at`: where it begins in the page's text. `isMatch`: it is a search term. */
type Piece = {at: number; text: string; isMatch: boolean};

/** A few lines of a page, and its best parts. */
type PageExcerpt = {pieces: Piece[]; parts: Anchor[]};

/** Letters of an excerpt; a Japanese one counts twice. */
const ROOM = 220;
const BEFORE = 40;
const MOST_PARTS = 2;
const LINKED = /^h[2-4]$/;
const HEADING_WORTH = 3;
/** Factor for a part that matches in its heading alone. */
const HEADING_ALONE = 0.6;
const WIDE = /[\u3000-\u9fff\uff00-\uff60]/;

type Part = {anchor: Anchor | undefined; from: number; to: number};
type Place = {location: number; word: number};

/** The page's parts by token numbers: before the first heading, then heading by heading. */
function partsOf({anchors}: IndexedPage, count: number): Part[] {
  const linked = anchors.filter(({element, id}) => LINKED.test(element) && id !== '');
  const starts: (Anchor | undefined)[] = [undefined, ...linked];
  return starts.map((anchor, index) => ({anchor, from: anchor?.location ?? 0, to: linked[index]?.location ?? count}));
}

/** Each word of the query counts first, then its frequency, more in the heading. */
function worthOf({anchor, from, to}: Part, places: readonly Place[]): {distinct: number; worth: number} {
  const here = places.filter(({location}) => location >= from && location < to);
  const heading = from + tokensOf(anchor?.text ?? '').length;
  const distinct = new Set(here.map(({word}) => word)).size;
  const counts = here.reduce((sum, {location}) => sum + (location < heading ? HEADING_WORTH : 1), 0);
  const worth = distinct + Math.log1p(counts) / 2;
  const hasBody = here.some(({location}) => location >= heading);
  return {distinct, worth: hasBody ? worth : worth * HEADING_ALONE};
}

/** The letters to mark: of a pair of which one letter was searched, only that one. */
function markOf({text, start, end}: Token, terms: readonly string[]): [number, number] {
  const isPart =
    !/^[\p{Script=Latin}\p{N}]/u.test(text) && !terms.some((term) => term.length > 1 && text.startsWith(term));
  return [start, isPart ? start + 1 : end];
}

/** The start of the window with the most different words, then with the most words. */
function bestWindow(tokens: readonly Token[], places: readonly Place[]): number | undefined {
  const starts = places.map(({location}) => tokens[location]?.start ?? 0);
  const worths = starts.map((start, first) => {
    const after = starts.findIndex((next) => next >= start + ROOM / 2);
    const inside = places.slice(first, after < 0 ? undefined : after);
    return new Set(inside.map(({word}) => word)).size * 100 + inside.length;
  });
  return starts[worths.indexOf(Math.max(...worths))];
}

/** A number with its thousands and decimals, or a Latin word. */
const WORD = /[\p{Script=Latin}\p{N}]+(?:[.,]\p{N}+)*/gu;
const LONGEST_WORD = 60;

/** The start of the number or Latin word at a place: half a number would be wrong. */
function beginningOfWord(content: string, at: number): number {
  const before = Math.max(0, at - LONGEST_WORD);
  for (const {0: word, index} of content.slice(before, at + LONGEST_WORD).matchAll(WORD)) {
    const start = before + index;
    if (start < at && at < start + word.length) return start;
  }
  return at;
}

/** A range from a little before `start`, at the beginning of a line or word, as long as there is room. */
function cut(content: string, start: number, first: number): [number, number] {
  const line = content.lastIndexOf('\n', start) + 1;
  const space = content.lastIndexOf(' ', start - 1) + 1;
  const near = start - line <= BEFORE ? line : start - space <= BEFORE && space > line ? space : start - BEFORE / 2;
  const from = Math.max(beginningOfWord(content, near), first);
  let room = ROOM;
  let to = from;
  for (; to < content.length && room > 0; to += 1) {
    room -= WIDE.test(content[to] ?? '') ? 2 : 1;
  }
  const end = beginningOfWord(content, to);
  return [from, end > from ? end : to];
}

/** Cuts a range into pieces, marked and not. */
function piecesOf(content: string, [from, to]: [number, number], marks: readonly [number, number][]): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isMatch: boolean): void => {
    const text = content.slice(start, end).replace(/\s+/g, ' ');
    const last = pieces.at(-1);
    if (text !== '' && last?.isMatch === isMatch) {
      last.text += text;
    } else if (text !== '') {
      pieces.push({at: start, text, isMatch});
    }
  };
  let at = from;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (end <= at || start >= to) continue;
    add(at, Math.max(at, start), false);
    add(Math.max(at, start), Math.min(end, to), true);
    at = Math.min(end, to);
  }
  add(at, to, false);
  const isCut = from > 0 && content[from - 1] !== '\n';
  return [
    ...(isCut ? [{at: from - 1, text: '… ', isMatch: false}] : []),
    ...pieces,
    ...(to < content.length ? [{at: to, text: ' …', isMatch: false}] : []),
  ];
}

const known = new WeakMap<IndexedPage, Token[]>();

function tokensOfPage(page: IndexedPage): Token[] {
  const tokens = known.get(page) ?? tokensOf(page.content);
  known.set(page, tokens);
  return tokens;
}

/**
 * The excerpt of a page for the words that were found on it.
 * @param foundTerms the terms of each word of the query; a term matches the beginning of a token
 */
export function excerptOf(page: IndexedPage, foundTerms: readonly (readonly string[])[]): PageExcerpt {
  const tokens = tokensOfPage(page);
  const words = foundTerms.map((terms) => ({
    terms,
    locations: tokens.flatMap(({text}, location) => (terms.some((term) => text.startsWith(term)) ? location : [])),
  }));
  const places = words
    .flatMap(({locations}, word) => locations.map((location) => ({location, word})))
    .sort((a, b) => a.location - b.location);
  const rated = partsOf(page, tokens.length)
    .map((part) => ({part, ...worthOf(part, places)}))
    .filter(({distinct}) => distinct > 0)
    .sort((a, b) => b.worth - a.worth);
  const most = Math.max(0, ...rated.map(({distinct}) => distinct));
  const [best] = rated;
  const from = best?.part.from ?? 0;
  const to = best?.part.to ?? tokens.length;
  const headingEnd = from + tokensOf(best?.part.anchor?.text ?? page.meta.title).length;
  const body = places.filter(({location}) => location >= headingEnd && location < to);
  const afterHeading = content(page, tokens, headingEnd);
  const start = bestWindow(tokens, body) ?? afterHeading;
  const range = cut(page.content, start, afterHeading);
  const marks = words.flatMap(({terms, locations}) =>
    locations.flatMap((location) => {
      const token = tokens[location];
      return token && token.end > range[0] && token.start < range[1] ? [markOf(token, terms)] : [];
    }),
  );
  return {
    pieces: piecesOf(page.content, range, marks),
    parts: rated
      .filter(({distinct}) => distinct === most)
      .flatMap(({part}) => part.anchor ?? [])
      .slice(0, MOST_PARTS),
  };
}

/** Where the text after a heading begins, whose last token is before `location`. */
function content(page: IndexedPage, tokens: readonly Token[], location: number): number {
  const end = tokens[location - 1]?.end ?? 0;
  const line = page.content.indexOf('\n', end);
  return location === 0 || line < 0 ? 0 : line + 1;
}
