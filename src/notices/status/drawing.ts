// Computes the positions of bars, marks and titles in pixels: titles never overlap and stay inside the picture. Pure.
import {monthsIn, reaches, type Span, type TimeWindow} from '../timeline';

/** One thing to draw: a notice's span in time and its title. */
type Drawable = {span: Span; title: string};

/** Where it stands. */
export type Drawn = {
  shape: Span['shape'];
  /** Left edge of a bar, middle of a mark. */
  x: number;
  /** Of a bar; 0 for a mark. */
  width: number;
  /** The row within its lane, from 0. */
  row: number;
  /** The bar has no end: it points beyond the right edge. */
  isOpen: boolean;
  /** The title, shortened where there is no room, and the point that it begins or ends at. */
  label: {text: string; x: number; anchor: 'start' | 'end'};
};

/** A tick of the axis: a month, or a year where months would stand too close. */
type Tick = {x: number; name: string; isYear: boolean};

export const ROW_HEIGHT = 28;
export const BAR_HEIGHT = 24;
export const MARK_RADIUS = 7;
/** Narrower than this, titles would push each other into too many rows. */
const NARROWEST = 840;
/** A month is never narrower, however long the time. */
const NARROWEST_MONTH = 14;
/** Narrower months are not named. */
const NAMED_MONTH = 40;
const NARROWEST_BAR = 6;
const WIDEST_TITLE = 330;
const PADDING = 6;
const GAP = 12;
const SQUARE = 13;
const NARROW = 7.2;
const ARROW = 10;

/** Width of a text in 13 px: full-width characters take a square, others a little more than half of one. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += character < '\u0250' ? NARROW : SQUARE;
  }
  return width;
}

/** The text, cut with an ellipsis where it is wider than `room`. */
export function shortened(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`) > room) characters.pop();
  return characters.length === 0 ? '' : `${characters.join('').trimEnd()}…`;
}

/** How wide the picture of a window is, in pixels: it fills the room that there is, and scrolls where it needs more. */
export function widthOf(window: TimeWindow, room: number): number {
  return Math.max(NARROWEST, Math.floor(room), monthsIn(window).length * NARROWEST_MONTH);
}

/** Where an instant stands. */
export function xOf(at: number, {from, until}: TimeWindow, width: number): number {
  return Math.round(((at - from) / (until - from)) * width * 10) / 10;
}

/** The ticks of the axis, from left to right. */
export function ticksOf(window: TimeWindow, width: number): Tick[] {
  const months = monthsIn(window);
  const areNamed = width / Math.max(1, months.length) >= NAMED_MONTH;
  return months
    .filter(({name}, index) => areNamed || index === 0 || name.endsWith('-01'))
    .map(({name, at}) => ({x: xOf(at, window, width), name, isYear: !areNamed}));
}

type Placed = Omit<Drawn, 'row'>;

function placed({span, title}: Drawable, window: TimeWindow, width: number, seenFrom: number): Placed {
  const within = (at: number) => Math.min(Math.max(xOf(at, window, width), 0), width);
  const text = shortened(title, Math.min(WIDEST_TITLE, width / 2 - 2 * MARK_RADIUS - PADDING));
  if (span.shape === 'mark') {
    const x = Math.min(Math.max(within(span.at), MARK_RADIUS), width - MARK_RADIUS);
    return {
      shape: 'mark',
      x,
      width: 0,
      isOpen: false,
      label: beside(text, x - MARK_RADIUS, x + MARK_RADIUS, width),
    };
  }
  const isOpen = span.end === undefined;
  const right = isOpen ? width : within(span.end ?? width);
  const left = Math.min(within(span.start), width - NARROWEST_BAR);
  const bar = {shape: 'bar' as const, x: left, width: Math.max(right - left, NARROWEST_BAR), isOpen};
  const inside = bar.width - 2 * PADDING - (isOpen ? ARROW : 0);
  // Beside a bar that takes half of the picture there may be no room on either side.
  if (inside < textWidth(title) && bar.width <= width / 2) {
    return {...bar, label: beside(text, left, left + bar.width, width)};
  }
  const held = shortened(title, inside);
  const start = Math.max(left + PADDING, Math.min(seenFrom, left + PADDING + inside - textWidth(held)));
  return {...bar, label: {text: held, x: start, anchor: 'start'}};
}

/** The title to the right of what ends at `right`, or to the left of `left` where the right is too narrow. */
function beside(text: string, left: number, right: number, width: number): Drawn['label'] {
  const wide = textWidth(text) + PADDING;
  if (right + wide <= width) return {text, x: right + PADDING, anchor: 'start'};
  if (left - wide >= 0) return {text, x: left - PADDING, anchor: 'end'};
  return width - right >= left
    ? {text: shortened(text, width - right - PADDING), x: right + PADDING, anchor: 'start'}
    : {text: shortened(text, left - PADDING), x: left - PADDING, anchor: 'end'};
}

/** From where to where a drawn thing reaches with its title. */
function extent({shape, x, width, label}: Placed): [number, number] {
  const [left, right] = shape === 'mark' ? [x - MARK_RADIUS, x + MARK_RADIUS] : [x, x + width];
  const text = textWidth(label.text);
  const [from, to] = label.anchor === 'start' ? [label.x, label.x + text] : [label.x - text, label.x];
  return [Math.min(left, from), Math.max(right, to)];
}

/**
 * Places what reaches into the window, each in the first row where nothing stands in its way, from left to right.
 * @param items in any order; what lies outside the window is left out
 * @param seenFrom where a narrow screen begins to show the picture: titles inside long bars begin there
 * @returns those that are drawn, with their places, from left to right, and the number of rows
 */
export function draw<Item extends Drawable>(
  items: readonly Item[],
  window: TimeWindow,
  width: number,
  seenFrom = 0,
): {drawn: (Drawn & {item: Item})[]; rows: number} {
  const ends: number[] = [];
  const drawn = items
    .filter(({span}) => reaches(span, window))
    .map((item) => {
      const place = placed(item, window, width, seenFrom);
      return {item, place, extent: extent(place)};
    })
    .sort((a, b) => a.extent[0] - b.extent[0])
    .map(({item, place, extent: [from, to]}) => {
      const free = ends.findIndex((end) => end + GAP <= from);
      const row = free === -1 ? ends.length : free;
      ends[row] = to;
      return {...place, row, item};
    });
  return {drawn, rows: ends.length};
}

/** The outline of a bar: open-ended ones point to the right. */
export function outline({x, width, isOpen}: Drawn, y: number): string {
  const [right, bottom, middle] = [x + width - 1, y + BAR_HEIGHT, y + BAR_HEIGHT / 2];
  return isOpen
    ? `M${x} ${y}H${right - ARROW}L${right} ${middle}L${right - ARROW} ${bottom}H${x}Z`
    : `M${x} ${y}H${x + width}V${bottom}H${x}Z`;
}

/** A diamond around a point. */
export function diamond(x: number, y: number): string {
  const r = MARK_RADIUS;
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
}
