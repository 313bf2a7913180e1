// Pictures as another program reads them.

import {expect, test} from '@jest/globals';
import {Resvg} from '@resvg/resvg-js';
import {smallPng} from './small-png';

/** The pixels that a reader of PNG gets, four bytes each. */
function pixelsOf(png: Buffer, width: number, height: number): number[] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" style="image-rendering:optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  return [...new Resvg(svg).render().pixels];
}

test('few colours are kept as they are, whatever they are', async () => {
  const colours = [
    [255, 255, 255],
    [0, 0, 0],
    [15, 95, 114],
    [154, 63, 12],
    [1, 2, 3],
    [254, 255, 255],
  ];
  const pixels = [0, 1, 2, 3, 4, 5, 0, 0].flatMap((index) => [...(colours[index] ?? []), 255]);
  const png = await smallPng(Uint8Array.from(pixels), 4, 2);
  expect(pixelsOf(png, 4, 2)).toEqual(pixels);
});

test('of many colours each pixel gets one that is near', async () => {
  const pixels = Array.from({length: 256}, (_, step) => [step, step, step, 255]).flat();
  const read = pixelsOf(await smallPng(Uint8Array.from(pixels), 64, 4), 64, 4);
  const off = read.map((value, index) => Math.abs(value - (pixels[index] ?? 0)));
  expect(Math.max(...off)).toBeLessThanOrEqual(16);
});
