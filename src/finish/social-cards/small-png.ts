// Writes a picture of few colours as a PNG with a palette of few colours: a fraction of the bytes of one with full colours.
// https://www.w3.org/TR/png-3/
import {promisify} from 'node:util';
import {deflate} from 'node:zlib';

const deflated = promisify(deflate);
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PALETTE = 12;

const crcTable = Uint32Array.from({length: 256}, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (crcTable[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

const channels = (colour: number) => [colour >>> 16, (colour >>> 8) & 0xff, colour & 0xff] as const;

function distance(one: number, other: number): number {
  const [a, b] = [channels(one), channels(other)];
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

/** The colours that cover most; of the softened edges, those that are farthest from what is there. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const left = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  const chosen = [left[0]?.[0] ?? 0];
  const gaps = left.map(([colour]) => distance(colour, chosen[0] ?? 0));
  while (chosen.length < Math.min(PALETTE, left.length)) {
    // What a wrong colour costs: how far it is off, times how often it is seen.
    const cost = (index: number) => (gaps[index] ?? 0) * (left[index]?.[1] ?? 0);
    let worst = 0;
    for (let index = 1; index < left.length; index++) if (cost(index) > cost(worst)) worst = index;
    const next = left[worst]?.[0] ?? 0;
    chosen.push(next);
    left.forEach(([colour], index) => {
      gaps[index] = Math.min(gaps[index] ?? 0, distance(colour, next));
    });
  }
  return chosen;
}

/**
 * Writes pixels as a PNG of 4 bits each.
 * @param pixels red, green, blue and opacity of each pixel, a byte each; opacity is not kept
 * @param width even
 */
export async function smallPng(pixels: Uint8Array, width: number, height: number): Promise<Buffer> {
  const colourAt = (at: number) =>
    ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  const counts = new Map<number, number>();
  // Most pixels are like the one before: those are counted and looked up together.
  for (let at = 0, end = 0; at < pixels.length; at = end) {
    const colour = colourAt(at);
    for (end = at + 4; end < pixels.length && colourAt(end) === colour; ) end += 4;
    counts.set(colour, (counts.get(colour) ?? 0) + (end - at) / 4);
  }
  const palette = paletteOf(counts);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) {
    let best = 0;
    palette.forEach((one, index) => {
      if (distance(colour, one) < distance(colour, palette[best] ?? 0)) best = index;
    });
    nearest.set(colour, best);
  }
  // Each row starts with the number of its filter: 0, none.
  const row = 1 + width / 2;
  const rows = new Uint8Array(row * height);
  let last = colourAt(0);
  let lastIndex = nearest.get(last) ?? 0;
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(pixel * 4);
    if (colour !== last) {
      last = colour;
      lastIndex = nearest.get(colour) ?? 0;
    }
    const x = pixel % width;
    const place = ((pixel - x) / width) * row + 1 + (x >> 1);
    rows[place] = x % 2 === 0 ? lastIndex << 4 : (rows[place] ?? 0) | lastIndex;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 4 bits, with a palette; compression, filter and interlace as always.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', await deflated(rows, {level: 9})),
    chunk('IEND', new Uint8Array()),
  ]);
}
