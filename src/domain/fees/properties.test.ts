// Laws that hold for every plan, tried on plans made at random (with a shrunk counter-example where one fails).
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {dayNumber, isoDate} from '../civil-date';
import {type NodeCode, nodeCodes} from './code';
import type {FeeEstimate} from './estimate';
import {workedOut} from './fixtures/tariffs';
import type {Plan, PlanLine} from './plan';

type NodeLine = Extract<PlanLine, {node: NodeCode}>;
type StorageLine = Extract<PlanLine, {service: 'storage-general' | 'storage-personal'}>;

const rules = fc.constantFrom('2025', '2026');
const fiscalYear = fc.integer({min: 2023, max: 2032});

/** A decimal text of so many millionths. */
const decimal = (value: bigint) => `${value / 1_000_000n}.${String(value % 1_000_000n).padStart(6, '0')}`;
const quantity = fc.oneof(
  fc.bigInt({min: 0n, max: 200_000_000n}).map(decimal),
  fc.constantFrom('0', '1', '10', '30', '30.000001', '31', '0.1', '0.2'),
);
const days = fc
  .tuple(
    fc.integer({min: dayNumber('2022-12-01'), max: dayNumber('2033-06-01')}),
    fc.integer({min: 0, max: 500}),
  )
  .map(([first, length]) => ({start: isoDate(first), end: isoDate(first + length)}));
const quantities = fc.array(quantity, {minLength: 1, maxLength: 4});

const nodeLine: fc.Arbitrary<NodeLine> = fc
  .tuple(days, fc.constantFrom(...nodeCodes), quantities)
  .map(([period, node, list]) => ({service: 'dedicated-personal', ...period, node, quantities: list}));
const generalLine: fc.Arbitrary<StorageLine> = fc
  .tuple(days, quantities)
  .map(([period, list]) => ({service: 'storage-general', ...period, quantities: list}));
const personalLine: fc.Arbitrary<StorageLine> = generalLine.map((line) => ({
  ...line,
  service: 'storage-personal',
}));
const cloudLine: fc.Arbitrary<PlanLine> = fc
  .tuple(days, fc.integer({min: 0, max: 3}), quantity)
  .map(([period, projects, tb]) => ({
    service: 'group-cloud',
    ...period,
    projects: String(projects),
    storageTb: tb,
  }));
const periodLine = fc.oneof(nodeLine, generalLine, personalLine, cloudLine);

const resultOf = (plan: Plan): FeeEstimate => workedOut(plan).estimate;

test('a day more never lowers a fee, in any term', () => {
  fc.assert(
    fc.property(fiscalYear, rules, periodLine, (year, code, line) => {
      if (!('end' in line)) return;
      const longer = {...line, end: isoDate(dayNumber(line.end) + 1)};
      const earlier = {...line, start: isoDate(dayNumber(line.start) - 1)};
      const {lines} = resultOf({fiscalYear: year, rules: code, lines: [line, longer, earlier]});
      for (const term of [0, 1, 2] as const) {
        expect(lines[1]?.fees[term]).toBeGreaterThanOrEqual(lines[0]?.fees[term] ?? 0);
        expect(lines[2]?.fees[term]).toBeGreaterThanOrEqual(lines[0]?.fees[term] ?? 0);
      }
    }),
  );
});

/*
 * Each line is cut by itself, and cutting loses up to a yen. So two lines never cost more than one line with both
 * quantities, and at most 2 yen less in a term (one lost before tax, and its tax carried over). Storage has no such
 * law: two lines of 5 TB are charged 10 TB each, one line of 10 TB once.
 */
test('splitting a node line by quantity never raises its fee, and lowers it by at most 2 yen a term', () => {
  fc.assert(
    fc.property(fiscalYear, rules, nodeLine, quantity, (year, code, line, extra) => {
      const whole = {...line, quantities: [...line.quantities, extra]};
      const {lines} = resultOf({
        fiscalYear: year,
        rules: code,
        lines: [whole, line, {...line, quantities: [extra]}],
      });
      for (const term of [0, 1, 2] as const) {
        const lost = (lines[0]?.fees[term] ?? 0) - (lines[1]?.fees[term] ?? 0) - (lines[2]?.fees[term] ?? 0);
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThanOrEqual(2);
      }
    }),
  );
});

test('how a sum is divided between accounts changes nothing', () => {
  fc.assert(
    fc.property(fiscalYear, rules, generalLine, (year, code, line) => {
      const sum = line.quantities.reduce((total, text) => total + micro(text), 0n);
      const {lines} = resultOf({
        fiscalYear: year,
        rules: code,
        lines: [
          line,
          {...line, quantities: [decimal(sum)]},
          {...line, quantities: line.quantities.toReversed()},
        ],
      });
      expect(lines[1]).toEqual(lines[0]);
      expect(lines[2]).toEqual(lines[0]);
    }),
  );
});

/** Millionths, read another way than the engine does. */
function micro(text: string): bigint {
  const [whole = '0', rest = ''] = text.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(rest.padEnd(6, '0'));
}

test('the order of the lines changes nothing: fees move with their lines, totals stay', () => {
  const lines = fc.array(periodLine, {minLength: 1, maxLength: 8});
  const shuffled = lines.chain((list) =>
    fc.record({
      list: fc.constant(list),
      order: fc.shuffledSubarray([...list.keys()], {minLength: list.length, maxLength: list.length}),
    }),
  );
  fc.assert(
    fc.property(fiscalYear, rules, shuffled, (year, code, {list, order}) => {
      const one = resultOf({fiscalYear: year, rules: code, lines: list});
      const other = resultOf({fiscalYear: year, rules: code, lines: order.flatMap((i) => list[i] ?? [])});
      expect(other.lines).toEqual(order.map((i) => one.lines[i]));
      expect(other.taxByTerm).toEqual(one.taxByTerm);
      expect(other.termTotals).toEqual(one.termTotals);
      expect(other.total).toBe(one.total);
      const poolsOf = ({notes}: FeeEstimate, indexOf: (i: number) => number | undefined) =>
        notes
          .flatMap((note) => (note.code === 'general-storage-lines-overlap' ? [note] : []))
          .map((note) => JSON.stringify([note.pooledTotal, note.lines.map(indexOf).sort()]))
          .sort();
      expect(poolsOf(other, (i) => order[i])).toEqual(poolsOf(one, (i) => i));
    }),
  );
});

describe('pooled storage', () => {
  const year = 2027;
  const lines = fc.array(
    fc
      .tuple(fc.integer({min: -30, max: 380}), fc.integer({min: 0, max: 60}), quantity)
      .map(([first, length, tb]): StorageLine => {
        const start = dayNumber('2027-04-01') + first;
        return {
          service: 'storage-general',
          start: isoDate(start),
          end: isoDate(start + length),
          quantities: [tb],
        };
      }),
    {maxLength: 6},
  );

  /** The rule once more, day by day, without sorting or sweeping. */
  function dayByDay(list: readonly StorageLine[], members: readonly number[]): number {
    const yen = (from: string, to: string) => {
      let steps = 0n;
      for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
        const running = members
          .flatMap((i) => list[i] ?? [])
          .filter(({start, end}) => start <= isoDate(day) && isoDate(day) <= end);
        const sum = running.reduce((total, {quantities: [tb = '0']}) => total + micro(tb), 0n);
        if (sum > 30_000_000n) steps += (sum + 9_999_999n) / 10_000_000n;
      }
      return (((steps * 40_000n) / 366n) * 11n) / 10n;
    };
    const terms = [
      yen('2027-04-01', '2027-07-31'),
      yen('2027-08-01', '2027-11-30'),
      yen('2027-12-01', '2028-03-31'),
    ];
    return Number(terms.reduce((sum, term) => sum + term, 0n));
  }

  test('costs what adding it up day by day gives', () => {
    fc.assert(
      fc.property(rules, lines, (code, list) => {
        for (const note of resultOf({fiscalYear: year, rules: code, lines: list}).notes) {
          if (note.code !== 'general-storage-lines-overlap') continue;
          expect(note.pooledTotal).toBe(dayByDay(list, note.lines));
        }
      }),
      {numRuns: 60},
    );
  });

  test('two lines stand in one pool when they share a day of the fiscal year', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const pools = resultOf({fiscalYear: year, lines: list}).notes.flatMap((note) =>
          note.code === 'general-storage-lines-overlap' ? [note.lines] : [],
        );
        expect(new Set(pools.flat()).size).toBe(pools.flat().length);
        list.forEach((a, i) => {
          list.forEach((b, j) => {
            const first = [a.start, b.start, '2027-04-01'].toSorted().at(-1) ?? '';
            const last = [a.end, b.end, '2028-03-31'].toSorted()[0] ?? '';
            const both = micro(a.quantities[0] ?? '') > 0n && micro(b.quantities[0] ?? '') > 0n;
            if (i < j && both && first <= last) {
              expect(pools.some((pool) => pool.includes(i) && pool.includes(j))).toBe(true);
            }
          });
        });
      }),
    );
  });
});

test('the largest plan gives whole numbers that JSON holds exactly', () => {
  const line = {
    service: 'group-cloud',
    start: '2027-04-01',
    end: '2028-03-31',
    projects: '100000',
    storageTb: '100000',
  };
  for (const code of ['2025', '2026']) {
    const {total} = workedOut({fiscalYear: 2027, rules: code, lines: Array(10_000).fill(line)}).estimate;
    // (3,500,000 × 100,000 + 40,000 × 10,000) × 1.1 × 10,000 lines, less what cutting loses
    expect(Number.isSafeInteger(total)).toBe(true);
    expect(3_854_400_000_000_000 - total).toBeLessThan(10_000 * 3 * 4);
    expect(total).toBeLessThanOrEqual(3_854_400_000_000_000);
  }
});
