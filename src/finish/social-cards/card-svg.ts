// What a card shows and where: the site's mark and name, what kind of page it is, its title, and for a notice its day and services.
import type {Locale} from '../../domain/localized';
import type {WidthOf} from './font-widths';
import {breakTitle} from './line-breaks';

/** What a card says. */
export type Card = {
  locale: Locale;
  siteName: string;
  /** The kind of page or notice; left out on the top page. */
  label: string | undefined;
  /** Beside the label: the day of a notice. */
  posted: string | undefined;
  /** True for what stops something: it is shown in the colour of attention, whatever the day. */
  attention: boolean;
  title: string;
  /** Below the title, in one line or two; cut where it is longer. */
  foot: string | undefined;
};

/** The size that sites ask for (Open Graph, 1.91 to 1), in pixels. */
export const cardSize = {width: 1200, height: 630} as const;

// The colours of src/ui/site.css in its light scheme.
const colours = {
  background: '#ffffff',
  tint: '#e3f0f3',
  line: '#d9e1e4',
  primary: '#0f5f72',
  heading: '#12222a',
  muted: '#4d5d66',
  attention: '#9a3f0c',
  attentionTint: '#fdf1e8',
} as const;

const MARGIN = 84;
const TEXT_WIDTH = 1010;
const TITLE_MIDDLE = 352;
const TITLE_SIZES = [
  {size: 84, lines: 2},
  {size: 62, lines: 3},
  {size: 52, lines: 4},
  {size: 42, lines: 5},
] as const;
const FOOT_SIZES = [
  {size: 30, lines: 1},
  {size: 26, lines: 2},
  {size: 24, lines: 2},
] as const;

/** Fonts and the mark, which are the same on all cards. */
export type Drawing = {regular: WidthOf; bold: WidthOf; wordmark: string};

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function textAt(x: number, y: number, size: number, colour: string, text: string, bold = false): string {
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${colour}">${xml(text)}</text>`;
}

function labelRow({label, posted, attention}: Card, bold: WidthOf): string {
  if (label === undefined) return '';
  const size = 28;
  const width = Math.ceil(bold(label) * size) + 44;
  const [back, front] = attention
    ? [colours.attentionTint, colours.attention]
    : [colours.tint, colours.primary];
  const box = `<rect x="${MARGIN}" y="152" width="${width}" height="52" rx="10" fill="${back}"/>`;
  const day = posted ? textAt(MARGIN + width + 24, 188, size, colours.muted, posted) : '';
  return box + textAt(MARGIN + 22, 188, size, front, label, true) + day;
}

/** The card as an SVG document. */
export function cardSvg(card: Card, {regular, bold, wordmark}: Drawing): string {
  const {locale, title, siteName, foot} = card;
  const heading = breakTitle(title, locale, bold, TEXT_WIDTH, TITLE_SIZES);
  const leading = heading.size * 1.32;
  // The middle of a line of this font is 0.34 of its size above the line that letters stand on.
  const first = TITLE_MIDDLE - ((heading.lines.length - 1) * leading) / 2 + heading.size * 0.34;
  const titleLines = heading.lines.map((line, index) =>
    textAt(MARGIN, Math.round(first + index * leading), heading.size, colours.heading, line, true),
  );
  const below = breakTitle(foot ?? '', locale, regular, TEXT_WIDTH, FOOT_SIZES);
  const footLines = below.lines.map((line, index) =>
    textAt(MARGIN, (below.lines.length > 1 ? 556 : 570) + index * 38, below.size, colours.muted, line),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" font-family="BIZ UDPGothic" xml:lang="${locale}">`,
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${colours.background}"/>`,
    // The strand of the mark, large and pale, behind the words.
    `<g transform="translate(850 -100) scale(28.500)" fill="none" stroke="${colours.tint}" stroke-width="1.6" stroke-linecap="round"><path d="M3 2c0 9 11 15 11 24M14 2c0 9-11 15-11 24M4.600 7.500h7.800M4.600 20.500h7.800"/></g>`,
    `<rect width="16" height="${cardSize.height}" fill="${colours.primary}"/>`,
    `<g transform="translate(${MARGIN - 6} 58) scale(1.75)">${wordmark}</g>`,
    textAt(MARGIN + 168, 98, 32, colours.muted, siteName),
    labelRow(card, bold),
    ...titleLines,
    `<path d="M${MARGIN} 512h${TEXT_WIDTH}" stroke="${colours.line}" stroke-width="3"/>`,
    ...footLines,
    '</svg>',
  ].join('');
}
