// How wide letters are in a TrueType font: read from its tables `cmap` and `hmtx`, so that lines can be broken before anything is drawn.
// https://learn.microsoft.com/en-us/typography/opentype/spec/
import {readFileSync} from 'node:fs';

/** The width of a text in units of the font size, without kerning. */
export type WidthOf = (text: string) => number;

function tablesOf(font: DataView): (name: string) => number {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.getUint16(4); index++) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)));
    tables.set(name, font.getUint32(at + 8));
  }
  return (name) => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`The font has no table ${name}.`);
    return at;
  };
}

/** The glyph of each character, from a subtable of format 4 (16 bits, in segments). */
function glyphsOf(font: DataView, cmap: number): (code: number) => number {
  const count = font.getUint16(cmap + 2);
  const subtables = Array.from(
    {length: count},
    (_, index) => cmap + font.getUint32(cmap + 4 + index * 8 + 4),
  );
  const at = subtables.find((start) => font.getUint16(start) === 4);
  if (at === undefined) throw new Error('The font has no character map of format 4.');
  const segments = font.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  return (code) => {
    for (let index = 0; index < segments; index++) {
      if (font.getUint16(ends + index * 2) < code) continue;
      const start = font.getUint16(starts + index * 2);
      if (start > code) return 0;
      const delta = font.getUint16(deltas + index * 2);
      const place = offsets + index * 2;
      const offset = font.getUint16(place);
      if (offset === 0) return (code + delta) % 65_536;
      const glyph = font.getUint16(place + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) % 65_536;
    }
    return 0;
  };
}

/**
 * Reads a TrueType font.
 * @returns how wide texts are in it; a character that it lacks counts as a full square
 * @throws Error where the file lacks a table that this needs
 */
export function fontWidths(file: string): WidthOf {
  const {buffer, byteOffset, byteLength} = readFileSync(file);
  const font = new DataView(buffer, byteOffset, byteLength);
  const table = tablesOf(font);
  const unitsPerEm = font.getUint16(table('head') + 18);
  const longMetrics = font.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphOf = glyphsOf(font, table('cmap'));
  const known = new Map<string, number>();
  const widthOfLetter = (letter: string): number => {
    const code = letter.codePointAt(0) ?? 0;
    const glyph = code > 65_535 ? 0 : glyphOf(code);
    return glyph === 0 ? 1 : font.getUint16(hmtx + Math.min(glyph, longMetrics - 1) * 4) / unitsPerEm;
  };
  return (text) => {
    let width = 0;
    for (const letter of text) {
      let own = known.get(letter);
      if (own === undefined) {
        own = widthOfLetter(letter);
        known.set(letter, own);
      }
      width += own;
    }
    return width;
  };
}
