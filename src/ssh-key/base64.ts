// Decides which texts are base64 (RFC 4648 §4, canonical form only), and says where a text stops being it.
import type {InvalidFinding} from './finding';
import {trimEndOf} from './trim';

/** The characters of base64 in the order of their values, `=` aside. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((character, value) => [character, value]));

/** The base64 form of bytes, with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const characters = Math.min(3, bytes.length - i) + 1;
    for (let k = 0; k < 4; k++) {
      text += k < characters ? ALPHABET.charAt((group >> (18 - 6 * k)) & 63) : '=';
    }
  }
  return text;
}

/** Decodes what can be decoded: stops at the first character that is not of the alphabet, drops bits left over. */
export function lenientBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let group = 0;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) break;
    group = ((group << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (group >> bits) & 255;
    }
  }
  return bytes.subarray(0, length);
}

/** The first character that base64 does not have, `=` aside; with its position, counted in characters from 1. */
export function illegalCharacter(text: string): InvalidFinding | undefined {
  let position = 0;
  for (const character of text) {
    position++;
    if (character === '=' || VALUES.has(character)) continue;
    if (character === '…' || (character === '.' && text.includes('..'))) return {code: 'elided', position};
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {code: 'illegal-character', character, codePoint: `U+${hex}`, position};
  }
  return undefined;
}

/** What is wrong with the padding of a text that has only characters of the alphabet and `=`. */
export function paddingProblem(text: string): InvalidFinding | undefined {
  const end = trimEndOf(text, '=').length;
  const first = text.indexOf('=');
  if (first !== -1 && first < end) return {code: 'padding-misplaced', position: first + 1};
  if (end % 4 === 1) return {code: 'base64-length', length: end};
  const expected = (4 - (end % 4)) % 4;
  const found = text.length - end;
  if (found !== expected) return {code: 'padding-wrong', found, expected};
  const last = VALUES.get(text.charAt(end - 1)) ?? 0;
  // RFC 4648 section 3.5: the bits that are left over are zero.
  const mustBeZero = expected === 1 ? 3 : expected === 2 ? 15 : 0;
  return (last & mustBeZero) === 0 ? undefined : {code: 'padding-bits'};
}
