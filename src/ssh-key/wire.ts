// Reads and writes the fields of SSH's binary form (RFC 4251 §5): uint32, string, mpint.

const ASCII = new TextDecoder('latin1');

/** A blob as far as it was read. */
export type Cursor = {readonly bytes: Uint8Array; offset: number};

/** How much is missing: the field reaches `missing` bytes beyond the end. */
export type Short = {missing: number};

/** Is it a field that ends beyond the blob? */
export function isShort(field: Uint8Array | Short): field is Short {
  return !(field instanceof Uint8Array);
}

/** The next string, without its length; the cursor moves behind it. A string that is cut off says by how much. */
export function nextString(cursor: Cursor): Uint8Array | Short {
  const {bytes, offset} = cursor;
  if (offset + 4 > bytes.length) return {missing: offset + 4 - bytes.length};
  const length = new DataView(bytes.buffer, bytes.byteOffset + offset, 4).getUint32(0);
  const end = offset + 4 + length;
  if (end > bytes.length) return {missing: end - bytes.length};
  cursor.offset = end;
  return bytes.subarray(offset + 4, end);
}

/** All strings from the cursor to the end; `undefined` when the rest is not a sequence of whole strings. */
export function remainingStrings(cursor: Cursor): Uint8Array[] | undefined {
  const strings: Uint8Array[] = [];
  while (cursor.offset < cursor.bytes.length) {
    const next = nextString(cursor);
    if (isShort(next)) return undefined;
    strings.push(next);
  }
  return strings;
}

/** Bytes as text, one character a byte. */
export function asText(bytes: Uint8Array): string {
  return ASCII.decode(bytes);
}

/** The number that big-endian bytes write, without sign. */
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

/** The bits of a number that is not negative. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const hex = value.toString(16);
  return hex.length * 4 - Math.clz32(Number.parseInt(hex.charAt(0), 16)) + 28;
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
