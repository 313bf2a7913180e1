// Base64 (RFC 4648 §4, canonical form only) and the fields of SSH blobs (RFC 4251 §5): uint32, string, mpint.
import type {Finding} from './finding';

/** The characters of base64 in the order of their values, `=` aside. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The base64 form of bytes, with padding. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Decodes what can be decoded: stops at the first character outside of the alphabet, drops remaining bits. */
export function lenientBytes(text: string): Uint8Array {
  const [run = ''] = /^[A-Za-z0-9+/]*/.exec(text) ?? [];
  return Uint8Array.from(atob(run.length % 4 === 1 ? run.slice(0, -1) : run), (character) => character.charCodeAt(0));
}

/** The first character outside of the alphabet and `=`; its position is counted from 1. */
export function illegalCharacter(text: string): Finding | undefined {
  const found = /[^A-Za-z0-9+/=]/u.exec(text);
  if (!found) return undefined;
  const [character] = found;
  if (character === '…' || (character === '.' && text.includes('..'))) return {code: 'elided'};
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {code: 'illegal-character', character, codePoint: `U+${hex}`, position: found.index + 1};
}

/** How many `=` follow the characters of a text in base64; `undefined` where its last one is not canonical. */
export function paddingOf(characters: string): number | undefined {
  const rest = characters.length % 4;
  const last = ALPHABET.indexOf(characters.charAt(characters.length - 1));
  // RFC 4648 section 3.5: the bits that are left over are zero.
  const mustBeZero = rest === 2 ? 15 : rest === 3 ? 3 : 0;
  return rest === 1 || (last & mustBeZero) !== 0 ? undefined : (4 - rest) % 4;
}

const ASCII = new TextDecoder('latin1');

export type Cursor = {readonly bytes: Uint8Array; offset: number};

/** The next string, without its length; the cursor moves past it. `undefined` if it reaches beyond the end. */
export function nextString(cursor: Cursor): Uint8Array | undefined {
  const {bytes, offset} = cursor;
  if (offset + 4 > bytes.length) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset + offset, 4).getUint32(0);
  const end = offset + 4 + length;
  if (end > bytes.length) return undefined;
  cursor.offset = end;
  return bytes.subarray(offset + 4, end);
}

export function asText(bytes: Uint8Array): string {
  return ASCII.decode(bytes);
}

/** Big-endian, unsigned. */
export function asNumber(bytes: Uint8Array): bigint {
  let hex = '0x0';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return BigInt(hex);
}

/** The minimal mpint of a number that is not negative, without its length. */
export function mpintBytes(value: bigint): Uint8Array {
  if (value === 0n) return new Uint8Array(0);
  const digits = value.toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  const hex = Number.parseInt(even.slice(0, 2), 16) >= 0x80 ? `00${even}` : even;
  return Uint8Array.from({length: hex.length / 2}, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

export function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}

/** The blob of the given strings; texts are ASCII. */
export function blobOf(...fields: (Uint8Array | string)[]): Uint8Array {
  const strings = fields.map((field) =>
    typeof field === 'string' ? Uint8Array.from(field, (character) => character.charCodeAt(0)) : field,
  );
  const blob = new Uint8Array(strings.reduce((length, string) => length + 4 + string.length, 0));
  const view = new DataView(blob.buffer);
  let offset = 0;
  for (const string of strings) {
    view.setUint32(offset, string.length);
    blob.set(string, offset + 4);
    offset += 4 + string.length;
  }
  return blob;
}
