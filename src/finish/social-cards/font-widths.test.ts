// Widths read from the font, beside what the program that draws makes of it.

import {expect, test} from '@jest/globals';
import {Resvg} from '@resvg/resvg-js';
import {fontWidths} from './font-widths';

const file = require.resolve('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf');
const widthOf = fontWidths(file);

test.each(['遺伝研スパコンを使う', 'Estimate the usage fees', '公開鍵（ssh-copy-id）2026年'])(
  '%s',
  (text) => {
    const box = (words: string) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="99"><text y="80" font-size="100" font-family="BIZ UDPGothic" font-weight="700">${words}</text></svg>`;
      const font = {fontFiles: [file], loadSystemFonts: false};
      return new Resvg(svg, {font}).innerBBox()?.width ?? 0;
    };
    // Between two equal letters: what stands around the text is then the same on both sides.
    const drawn = (box(`国${text}国`) - box('国国')) / 100;
    expect(Math.abs(widthOf(text) - drawn)).toBeLessThan(0.02 * drawn);
  },
);

test('a letter that the font lacks counts as a full square', () => {
  expect(widthOf('\u{1F600}')).toBe(1);
  expect(widthOf('国')).toBe(1);
});
