// Draws cards as pictures, once: a card that was drawn before is taken from the cache.
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {renderAsync} from '@resvg/resvg-js';
import {type Card, cardSize, cardSvg, type Drawing} from './card-svg';
import {fontWidths} from './font-widths';
import {smallPng} from './small-png';

const projectRoot = path.resolve(__dirname, '../../..');
const cache = path.join(projectRoot, 'node_modules/.cache/social-cards');
const fontPackage = path.dirname(require.resolve('@expo-google-fonts/biz-udpgothic/package.json'));
const fontFiles = [
  path.join(fontPackage, '400Regular/BIZUDPGothic_400Regular.ttf'),
  path.join(fontPackage, '700Bold/BIZUDPGothic_700Bold.ttf'),
] as const;

async function versionOf(name: string): Promise<string> {
  const text = await readFile(require.resolve(`${name}/package.json`), 'utf8');
  return String((JSON.parse(text) as {version: unknown}).version);
}

/** Writes the card into a folder, under a name made of what it shows. */
export type DrawCard = (card: Card) => Promise<string>;

/**
 * Prepares what all cards need.
 * @param folder where the pictures go
 * @returns a function that draws a card and gives its file name, `<hash>.png`
 */
export async function cardDrawer(folder: string): Promise<DrawCard> {
  const mark = await readFile(path.join(projectRoot, 'static/img/wordmark.svg'), 'utf8');
  const drawing: Drawing = {
    regular: fontWidths(fontFiles[0]),
    bold: fontWidths(fontFiles[1]),
    wordmark: mark.slice(mark.indexOf('>') + 1, mark.lastIndexOf('</svg>')).trim(),
  };
  // Pictures of the same words differ where the drawing differs: its own code too, since it writes the bytes.
  const drawnBy = [
    await versionOf('@resvg/resvg-js'),
    await versionOf('@expo-google-fonts/biz-udpgothic'),
    await readFile(path.join(__dirname, 'small-png.ts'), 'utf8'),
  ];
  await Promise.all([cache, folder].map((one) => mkdir(one, {recursive: true})));

  return async (card) => {
    const svg = cardSvg(card, drawing);
    const hash = createHash('sha256')
      .update(JSON.stringify([svg, drawnBy]))
      .digest('hex')
      .slice(0, 20);
    const name = `${hash}.png`;
    const cached = path.join(cache, name);
    if (!existsSync(cached)) {
      const {pixels} = await renderAsync(svg, {
        font: {fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'BIZ UDPGothic'},
      });
      // Under another name first: a build that is stopped here leaves no half picture.
      const half = `${cached}.${process.pid}`;
      await writeFile(half, await smallPng(pixels, cardSize.width, cardSize.height));
      await rename(half, cached);
    }
    await copyFile(cached, path.join(folder, name));
    return name;
  };
}
