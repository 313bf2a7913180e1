// Colours, type sizes and radii come from tokens.css alone, and every pair of colours in use has enough contrast.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';

const TOKENS = 'src/components/tokens.css';
const read = (path: string): string => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const tokens = read(TOKENS);
const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.css'))
  .map((name) => join('src', name))
  .map((path) => ({path, css: read(path)}));

/** Every declaration outside tokens.css, with the at-rules that it is in. */
const declared = files
  .filter(({path}) => path !== TOKENS)
  .flatMap(({path, css}) => {
    const open: string[] = [];
    return [...css.matchAll(/([^{};]*)([{};])/g)].flatMap(([, text = '', mark]) => {
      const [property = '', ...value] = text.trim().split(':');
      const found = mark !== '{' && value.length > 0 ? [{path, property, value: value.join(':').trim()}] : [];
      const around = open.join(' ');
      if (mark === '{') open.push(text.trim());
      if (mark === '}') open.pop();
      return found.map((one) => ({...one, around}));
    });
  });

const faults = (isFault: (one: (typeof declared)[number]) => boolean): string[] =>
  declared.filter(isFault).map(({path, property, value}) => `${path}: ${property}: ${value}`);

const coloured = /^(color|background|border|outline|fill|stroke|box-shadow|text-decoration|accent-color|caret|--c-)/;
const words = /\b(white|black|gr[ae]y|silver|red|yellow|lime|green|aqua|teal|blue|navy|purple|orange|pink|brown)\b/i;
const isSystem = /\b(CanvasText|Canvas|Highlight|ButtonText|GrayText|LinkText)\b/g;

test('there are styles to check', () => {
  expect(declared.length).toBeGreaterThan(500);
});

test('no colour is written outside tokens.css', () => {
  expect(
    faults(({property, value, around}) => {
      const plain = value.replace(/var\([^)]*\)/g, '').replace(around.includes('forced-colors') ? isSystem : /$^/, '');
      const isColour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|oklch|oklab|lab|lch|color)a?\(/i.test(plain);
      return isColour || (coloured.test(property) && (words.test(plain) || plain.search(isSystem) >= 0));
    }),
  ).toEqual([]);
});

test('sizes of type are tokens or relative; on paper and inside drawings, points and pixels', () => {
  expect(
    faults(
      ({property, value, around}) =>
        property === 'font-size' &&
        !/^(var\(--t-\w+\)|inherit|[\d.]+(em|%))$/.test(value) &&
        !(around.includes('@media print') && /^[\d.]+pt$/.test(value)) &&
        !(/\btext\b|svg/.test(around) && Number.parseFloat(value) >= 13 && value.endsWith('px')),
    ),
  ).toEqual([]);
});

test('radii are tokens, or round', () => {
  expect(
    faults(
      ({property, value}) =>
        property.endsWith('radius') &&
        !property.startsWith('--') &&
        !/^(var\(--r-\d\)|0|50%|99px|999px|inherit)$/.test(value),
    ),
  ).toEqual([]);
});

test('every token in use is defined', () => {
  const defined = new Set(tokens.match(/--[ctsr]-[\w-]+(?=:)/g));
  const used = files.flatMap(({path, css}) =>
    [...css.matchAll(/var\((--[ctsr]-[\w-]+)/g)].map(([, name = '']) => ({path, name})),
  );
  expect(used.filter(({name}) => !defined.has(name))).toEqual([]);
});

/** The colours of a block, by name without `--c-`. */
function coloursOf(selector: string): Record<string, string> {
  const block = tokens.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--c-([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name, hex]) => [name, hex]));
}

/** The relative luminance of a colour, as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string): number {
  const [dark = 0, light = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['canvas', 'canvas-sub', 'raised'];
const states = ['ok', 'plan', 'limit', 'down', 'past'];
/** Colours in front, those behind them. */
const texts: [string[], string[]][] = [
  [
    ['text', 'muted', 'link', 'brand', 'heading'],
    [...grounds, 'brand-tint'],
  ],
  [['link-hover'], ['canvas', 'canvas-sub']],
  [['on-brand'], ['brand', 'brand-hover']],
  [
    ['on-band', 'on-band-muted'],
    ['band', 'band-deep'],
  ],
  [['on-band-button'], ['band-button']],
  [['text', 'muted'], ['code-fill']],
  [['slot'], ['slot-fill']],
  [states, grounds],
  [['text', 'link', 'muted'], states.map((state) => `${state}-fill`)],
  ...states.map((state): [string[], string[]] => [[state], [`${state}-fill`]]),
];
const edges: [string[], string[]][] = [
  [['focus', 'line-strong'], grounds],
  [['band-button'], ['band']],
  [states.map((state) => `${state}-edge`), ['raised']],
];
const light = coloursOf(':root');
const themes = {light, dark: {...light, ...coloursOf('[data-theme="dark"]')}};

test.each(Object.entries(themes))('%s: texts have a contrast of 4.5, icons and edges one of 3', (_, colours) => {
  const low = [...texts.map((pair) => [4.5, ...pair] as const), ...edges.map((pair) => [3, ...pair] as const)].flatMap(
    ([least, fronts, backs]) =>
      fronts
        .flatMap((front) => backs.map((back) => ({front, back})))
        .filter(({front, back}) => !(contrast(colours[front] ?? '', colours[back] ?? '') >= least)),
  );
  expect(low).toEqual([]);
});
