import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {runs} from '../../lib/test-support/exhaustive';
import {startsAt} from '../moment';
import {calendarYear, type Span} from '../timeline';
import {diamond, draw, MARK_RADIUS, outline, shortened, textWidth, ticksOf, widthOf} from './drawing';

const window = calendarYear(2025);
const width = 912;
const at = startsAt;
const drawOne = (span: Span, title = '停電') => {
  const [one] = draw([{span, title}], window, width).drawn;
  if (!one) throw new Error('nothing was drawn');
  return one;
};

describe('texts', () => {
  test.each([
    ['停電', 26],
    ['ssh', 21.6],
    ['', 0],
  ])('the width of %s', (text, expected) => expect(textWidth(text)).toBeCloseTo(expected));

  test.each([
    ['停電のお知らせ', 200, '停電のお知らせ'],
    ['停電のお知らせ', 60, '停電の…'],
    ['power cut', 45, 'powe…'],
    ['停電', 5, ''],
  ])('%s in %d px', (text, room, expected) => expect(shortened(text, room)).toBe(expected));
});

describe('the picture', () => {
  test.each([
    [0, 840],
    [288, 840],
    [966.5, 966],
  ])('in a room of %d px a year is %d px wide, and more years scroll', (room, expected) => {
    expect(widthOf(window, room)).toBe(expected);
    expect(widthOf({from: at('2010-01-01'), until: at('2026-01-01')}, room)).toBe(16 * 12 * 14);
  });

  test('ticks: months by name, years where months are narrow', () => {
    expect(ticksOf(window, width).map(({name}) => name)).toHaveLength(12);
    const five = {from: at('2022-04-01'), until: at('2026-12-01')};
    expect(ticksOf(five, width).map(({name, isYear}) => [name, isYear])).toEqual([
      ['2022-04', true],
      ['2023-01', true],
      ['2024-01', true],
      ['2025-01', true],
      ['2026-01', true],
    ]);
  });
});

describe('bars and marks', () => {
  test('a short outage has a visible bar, its title to the right', () => {
    const {x, width: wide, label} = drawOne({shape: 'bar', start: at('2025-07-01'), end: at('2025-07-01T01:00+09:00')});
    expect([x, wide]).toEqual([452.3, 6]);
    expect(label).toEqual({text: '停電', x: 452.3 + 6 + 6, anchor: 'start'});
  });

  test('at the right edge the title stands to the left', () => {
    const {x, label} = drawOne({shape: 'bar', start: at('2025-12-31'), end: at('2026-01-01')}, '法定停電のお知らせ');
    expect([label.anchor, label.x]).toEqual(['end', x - 6]);
  });

  test('an open-ended bar reaches to the right edge and points out of it', () => {
    const {x, width: wide, isOpen} = drawOne({shape: 'bar', start: at('2022-05-13')});
    expect([x, wide, isOpen]).toEqual([0, 912, true]);
    expect(drawOne({shape: 'bar', start: at('2022-05-13'), end: at('2027-01-01')}).isOpen).toBe(false);
  });

  test('a long bar holds its title where a narrow screen begins', () => {
    const items = [{span: {shape: 'bar' as const, start: at('2022-05-13')}, title: '停電'}];
    expect(draw(items, window, width, 500).drawn[0]?.label).toEqual({text: '停電', x: 500, anchor: 'start'});
    expect(draw(items, window, width, 5000).drawn[0]?.label.x).toBe(912 - 6 - 10 - 26);
  });

  test('what lies outside is not drawn; what stands in the way goes to the next row', () => {
    const day = (date: string): Span => ({shape: 'mark', at: at(date)});
    const {drawn, rows} = draw(
      [
        {span: day('2025-03-02'), title: 'お知らせのお知らせ'},
        {span: day('2025-03-01'), title: 'お知らせのお知らせ'},
        {span: day('2025-12-01'), title: 'お知らせ'},
        {span: day('2024-12-31'), title: '外'},
      ],
      window,
      width,
    );
    expect(drawn.map(({row}) => row)).toEqual([0, 1, 0]);
    expect(rows).toBe(2);
  });

  test('outlines', () => {
    const bar = {shape: 'bar' as const, x: 10, width: 50, row: 0, label: {text: '', x: 0, anchor: 'start' as const}};
    expect(outline({...bar, isOpen: false}, 1)).toBe('M10 1H60V25H10Z');
    expect(outline({...bar, isOpen: true}, 1)).toBe('M10 1H49L59 13L49 25H10Z');
    expect(diamond(20, 13)).toBe('M20 6L27 13L20 20L13 13Z');
  });

  test('for any notices: nothing leaves the picture, and nothing in a row overlaps', () => {
    const instant = fc.integer({min: window.from - 1e10, max: window.until + 1e10});
    const span = fc.oneof(
      instant.map((one): Span => ({shape: 'mark', at: one})),
      instant.map((start): Span => ({shape: 'bar', start})),
      fc
        .tuple(instant, fc.integer({min: 1, max: 3e10}))
        .map(([start, long]): Span => ({shape: 'bar', start, end: start + long})),
    );
    const item = fc.record({span, title: fc.string({unit: fc.constantFrom('停', '電', 'a', ' '), maxLength: 60})});
    fc.assert(
      fc.property(fc.array(item, {maxLength: 30}), fc.integer({min: 0, max: width}), (items, seenFrom) => {
        const {drawn, rows} = draw(items, window, width, seenFrom);
        const extents = drawn.map(({shape, x, width: wide, label, row}) => {
          const text = textWidth(label.text);
          const from = label.anchor === 'start' ? label.x : label.x - text;
          const half = shape === 'mark' ? MARK_RADIUS : 0;
          return {row, from: Math.min(from, x - half), to: Math.max(from + text, x + wide + half)};
        });
        for (const one of extents) {
          expect(one.from).toBeGreaterThanOrEqual(-0.001);
          expect(one.to).toBeLessThanOrEqual(width + 0.001);
          expect(one.row).toBeLessThan(rows);
          for (const other of extents) {
            const isApart = one === other || one.row !== other.row || one.to <= other.from || other.to <= one.from;
            expect(isApart).toBe(true);
          }
        }
      }),
      {numRuns: runs(60, 10_000)},
    );
  });
});
