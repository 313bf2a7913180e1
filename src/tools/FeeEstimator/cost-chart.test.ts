import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {linesOfEachKind, workedOut} from '../../domain/fees/fixtures/tariffs';
import {COLOURS, type CostShares, costShares, segmentsOf} from './cost-chart';

function sharesOf(lines: object[], fiscalYear = 2026): CostShares {
  const {plan, estimate} = workedOut({fiscalYear, lines});
  return costShares(plan, estimate);
}

const [storage = {}, b200 = {}] = linesOfEachKind;

describe('shares', () => {
  test('lines of one service are added, services stand in the order of the price list', () => {
    const shares = sharesOf([b200, storage, b200]);
    expect(shares.services).toEqual([
      {service: 'storage-general', number: 1, colour: 1, fees: [58_826, 58_826, 58_345], total: 175_997},
      {service: 'dedicated-personal', number: 2, colour: 2, fees: [1_188_000, 0, 0], total: 1_188_000},
    ]);
    expect(shares.terms).toEqual([1_246_826, 58_826, 58_345]);
    expect(shares.total).toBe(1_363_997);
  });

  test('a service that is free has no share; the next one takes its number', () => {
    const free = {...storage, quantities: ['30']};
    expect(sharesOf([free]).services).toEqual([]);
    expect(sharesOf([free]).total).toBe(0);
    expect(sharesOf([free, b200]).services.map(({service, number}) => [service, number])).toEqual([
      ['dedicated-personal', 1],
    ]);
  });

  test('where tax is added per term, the shares are without it', () => {
    const {terms} = sharesOf(
      [{...storage, service: 'storage-personal', start: '2025-04-01', end: '2026-03-31', quantities: ['25']}],
      2025,
    );
    expect(terms).toEqual([40_109, 40_109, 39_780]);
  });
});

describe('segments', () => {
  test('the dearest term fills the width, a term without use has no segment', () => {
    const shares = sharesOf([{...b200, quantities: ['2']}]);
    expect(segmentsOf(shares, 0)).toEqual([
      {service: 'dedicated-personal', number: 1, colour: 1, start: 0, width: 100},
    ]);
    expect(segmentsOf(shares, 1)).toEqual([]);
  });

  test('segments follow one another without a gap', () => {
    const [first, second, ...rest] = segmentsOf(sharesOf([b200, storage]), 0);
    expect(rest).toEqual([]);
    expect(first?.start).toBe(0);
    expect(second?.start).toBeCloseTo(first?.width ?? 0, 9);
    expect((second?.start ?? 0) + (second?.width ?? 0)).toBeCloseTo(100, 9);
  });

  test('a plan that is free has no segment', () => {
    expect(segmentsOf(sharesOf([]), 2)).toEqual([]);
  });
});

/** Relative luminance and contrast, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b]
    .map((colour) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
        const part = Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
        return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      }, 0),
    )
    .sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('the colours of both themes stand out from their background', () => {
  const css = readFileSync(path.join(__dirname, 'CostChart.module.css'), 'utf8');
  const found = [...css.matchAll(/--cost-(\d): (#[0-9a-f]{6});/g)].map(([, number, colour = '']) => ({
    number,
    colour,
  }));
  const numbers = Array.from({length: COLOURS}, (_, index) => String(index + 1));
  expect(found.map(({number}) => number)).toEqual([...numbers, ...numbers]);
  // The numbers in the segments are written in the background's colour, so that 4.5 is needed, not 3.
  const faint = found.filter(({colour}, index) => contrast(colour, index < COLOURS ? '#ffffff' : '#12191d') < 4.5);
  expect(faint).toEqual([]);
});
