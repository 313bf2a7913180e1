// Decides which characters count as which plain ones inside a key, and remembers what stood there.
import {isInvisible} from './comment';
import type {RepairFinding} from './finding';

/** A text with plain characters, and for each of them its place in the original. */
export type Folded = {
  text: string;
  /** The original's index of each character of `text`, and at the end the original's length. */
  origin: number[];
  original: string;
};

/** U+2010 to U+2015, minus, katakana long-vowel marks (also half-width), small hyphen: an IME's or a word processor's. */
const HYPHENS = /[\u2010-\u2015\u2212\u30fc\uff70\ufe63]/;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const LINE_ENDS: ReadonlySet<number> = new Set([0x0b, 0x0c, 0x85, 0x2028, 0x2029]);

/** Folds full-width characters, hyphens, spaces and quotation marks; drops invisible characters. */
export function fold(original: string): Folded {
  const origin: number[] = [];
  let text = '';
  for (let i = 0; i < original.length; i++) {
    const plain = foldedCharacter(original.charAt(i));
    if (plain === '') continue;
    text += plain;
    origin.push(i);
  }
  origin.push(original.length);
  return {text, origin, original};
}

function foldedCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (LINE_ENDS.has(code)) return '\n';
  if (code < 0x80) return character;
  if (isInvisible(code)) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (HYPHENS.test(character)) return '-';
  if (SPACES.test(character)) return ' ';
  if (/[\u2018-\u201b\u2032]/.test(character)) return "'";
  if (/[\u201c-\u201f\u2033\u300c\u300d]/.test(character)) return '"';
  return character;
}

/** The original's text between two places of the folded one. */
export function originalBetween({origin, original}: Folded, from: number, to: number): string {
  return original.slice(origin[from] ?? original.length, origin[to] ?? original.length);
}

/** What folding changed between two places of the folded text. */
export function foldFindings(folded: Folded, from: number, to: number): RepairFinding[] {
  const counts = {invisible: 0, fullWidth: 0, space: 0};
  let hyphen: string | undefined;
  for (const character of originalBetween(folded, from, to)) {
    const code = character.charCodeAt(0);
    if (isInvisible(code)) counts.invisible++;
    else if (code >= 0xff01 && code <= 0xff5e) counts.fullWidth++;
    else if (SPACES.test(character)) counts.space++;
    else if (HYPHENS.test(character)) hyphen ??= character;
  }
  const findings: RepairFinding[] = [];
  if (counts.invisible > 0) findings.push({code: 'invisible-characters', count: counts.invisible});
  if (counts.fullWidth > 0) findings.push({code: 'full-width-characters', count: counts.fullWidth});
  if (hyphen !== undefined) findings.push({code: 'hyphen-look-alike', character: hyphen});
  if (counts.space > 0) findings.push({code: 'unusual-space', count: counts.space});
  return findings;
}
