// Undoes harmless damage to the input: text encodings, what programs do to a text, and look-alike characters.
import {isInvisible, trimEndOf} from '../lib/text';
import {asText, lenientBytes} from './encoding';
import type {Finding, Notation} from './finding';

/** Without `text` the input is binary. */
type DecodedText = {text?: string; findings: Finding[]};

/** The text of the input, with `\n` as line ends. */
export function decodeText(input: Uint8Array | string): DecodedText {
  const findings: Finding[] = [];
  const wide = typeof input === 'string' ? undefined : utf16(input);
  let text = wide ?? (typeof input === 'string' ? input : new TextDecoder('utf-8', {ignoreBOM: true}).decode(input));
  // UTF-16 without its mark, or that a program read as UTF-8: the mark became two U+FFFD, characters got a NUL.
  const narrow = text.replaceAll(/\uFFFD{0,2}\0?(?:[^\0]\0){4,}/g, (run) => run.replaceAll(/[\uFFFD\0]/g, ''));
  if (wide !== undefined || narrow !== text) findings.push({code: 'rewritten', notation: 'UTF-16'});
  text = narrow;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    if (findings.length === 0) findings.push({code: 'rewritten', notation: 'BOM'});
  }
  text = trimEndOf(text, '\0');
  if (isBinary(text)) return {findings: []};
  return {text: text.replaceAll(/\r\n?/g, '\n'), findings};
}

function utf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be').decode(bytes) : undefined;
}

/** Text has no NULs, and hardly any other control characters or bytes that are not UTF-8. */
function isBinary(text: string): boolean {
  const strange = text.match(/(?![\t\n\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return text.includes('\0') || (strange > 8 && strange > text.length / 10);
}

type Rewriting = [notation: Notation, undo: (text: string) => string];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  plus: '+',
  sol: '/',
  equals: '=',
  commat: '@',
};

/** Colours and other commands to a terminal, also those of `grep --color` that lost their ESC. */
const TERMINAL = /\p{Cc}\[[\d;?]*[A-Za-z~]|\[(?:\d[\d;]*)?m\[K/gu;
const TAGS = /<\/?(?:a|b|code|div|em|i|li|p|pre|span|strong|td|tr|tt|u)\b[^<>]*>/gi;

const rewritings: readonly Rewriting[] = [
  ['ANSI', (text) => text.replaceAll(TERMINAL, '')],
  ['HTML', (text) => text.replaceAll(/<br\b[^<>]*>\n?/gi, '\n').replaceAll(TAGS, '')],
  ['JSON', (text) => text.replaceAll(/\\r\\n|\\[nr]/g, '\n').replaceAll(/\\([/"])/g, '$1')],
  ['Base64', decodedBase64],
  ['quoted-printable', (text) => text.replaceAll(/=\n/g, '').replaceAll(/=(2B|2F|3D|20)/g, byHex)],
  // A backslash continues a command.
  ['shell', (text) => text.replaceAll(/\\\n[ \t]*/g, '')],
  ['URL', (text) => (/%(?:20|2B|2F|3D|40|0A)/i.test(text) ? decodedPercent(text) : text)],
  ['HTML', (text) => text.replaceAll(/&(#x[0-9a-f]{1,5}|#\d{1,6}|[a-z]{2,6});/gi, byEntity)],
  // Hyphens at the line ends.
  ['PDF', (text) => text.replaceAll(/-\n/g, '\n')],
];

/** The line of a key that is in base64 as a whole, as in a Secret of Kubernetes. */
function decodedBase64(text: string): string {
  const body = text.replaceAll(/\s/g, '');
  const decoded = /^[A-Za-z0-9+/]{80,}={0,2}$/.test(body) ? asText(lenientBytes(body)) : '';
  return /^[\t\n\r -~]+$/.test(decoded) ? decoded : text;
}

/** Undoes all rewritings. Only for a text in which no key was read. */
export function rewrittenText(text: string): {text: string; findings: Finding[]} {
  let current = text;
  const findings: Finding[] = [];
  for (const [notation, undo] of rewritings) {
    const next = undo(current);
    if (next !== current) findings.push({code: 'rewritten', notation});
    current = next;
  }
  return {text: current, findings};
}

/**
 * The value of a text that is one JSON string with escaped line ends or slashes; `undefined` for any other text. Other
 * escapes are left alone: in a comment of Windows, such as `NIG\\taro`, the backslash is meant.
 */
export function unescapedJson(text: string): string | undefined {
  const [, content] = /^\s*"([^"\n]*)"[,;]?\s*$/.exec(text) ?? [];
  if (content === undefined || !content.includes('\\')) return undefined;
  const unescaped = content.replaceAll('\\/', '/').replace(/(?:\\r)?\\n$/, '');
  return unescaped.includes('\\') ? undefined : unescaped;
}

function byHex(_match: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

function decodedPercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function byEntity(match: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? match;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : match;
}

/** A text with plain characters, and the place of each in the original. */
export type Folded = {
  text: string;
  /** The original's index of each character of `text`, and at the end the original's length. */
  origin: number[];
  original: string;
};

/** U+2010 to U+2015, minus, katakana long-vowel marks (also half-width), small hyphen: of IMEs and word processors. */
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
  if (isInvisible(character)) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (HYPHENS.test(character)) return '-';
  if (SPACES.test(character)) return ' ';
  if (/[\u2018-\u201b\u2032]/.test(character)) return "'";
  if (/[\u201c-\u201f\u2033\u300c\u300d]/.test(character)) return '"';
  return character;
}

/** With the characters that were dropped in front of the first one. */
export function originalBetween({origin, original}: Folded, from: number, to: number): string {
  return original.slice(from === 0 ? 0 : (origin[from - 1] ?? original.length) + 1, origin[to] ?? original.length);
}

/** Counts the characters of a part that `fold` has replaced or dropped, quotation marks aside. */
export function foldFindings(folded: Folded, from: number, to: number): Finding[] {
  const isOdd = (character: string) =>
    isInvisible(character) || SPACES.test(character) || HYPHENS.test(character) || /[\uff01-\uff5e]/.test(character);
  const count = Array.from(originalBetween(folded, from, to)).filter(isOdd).length;
  return count > 0 ? [{code: 'odd-characters', count}] : [];
}
