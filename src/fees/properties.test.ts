// Laws that hold for every plan, tried on plans made at random (with a shrunk counter-example where one fails).
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {dayNumber, isoDate} from '../lib/civil-date';
import {runs} from '../lib/test-support/exhaustive';
import type {storageServices} from './code';
import {withoutSteps} from './estimate';
import {randomPlan, randomQuantity} from './fixtures/random-plan';
import {computed, priceList} from './fixtures/tariffs';
import type {Plan, PlanLine} from './plan';

const plans = randomPlan(priceList, ['2025', '2026']);
const options = {numRuns: runs(100, 5_000)};

type Estimate = ReturnType<typeof resultOf>;
const resultOf = (plan: Plan, lines: readonly PlanLine[] = plan.lines) =>
  withoutSteps(computed({...plan, lines}).estimate);

/** Millionths, read another way than the engine does, and written as a decimal. */
function micro(text: string): bigint {
  const [whole = '0', rest = ''] = text.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(rest.padEnd(6, '0'));
}
const decimal = (value: bigint) => `${value / 1_000_000n}.${String(value % 1_000_000n).padStart(6, '0')}`;

test('a day more never lowers a fee, in any term', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const lines = plan.lines.filter((line) => 'end' in line);
      const fees = (changed: PlanLine[]) => resultOf(plan, changed).lines.flatMap((line) => line.fees);
      const before = fees(lines);
      const later = fees(lines.map((line) => ({...line, end: isoDate(dayNumber(line.end) + 1)})));
      const earlier = fees(lines.map((line) => ({...line, start: isoDate(dayNumber(line.start) - 1)})));
      expect(later.filter((fee, i) => fee < (before[i] ?? 0))).toEqual([]);
      expect(earlier.filter((fee, i) => fee < (before[i] ?? 0))).toEqual([]);
    }),
    options,
  );
});

/*
 * Each line is cut by itself, and cutting loses up to a yen. So two lines never cost more than one line with both
 * quantities, and at most 2 yen less in a term (one lost before tax, and its tax carried over). Storage has no such
 * law: two lines of 5 TB are charged 10 TB each, one line of 10 TB once.
 */
test('splitting a node line by quantity never raises its fee, and lowers it by at most 2 yen a term', () => {
  fc.assert(
    fc.property(plans, randomQuantity, (plan, extra) => {
      const lines = plan.lines.filter((line) => line.node !== undefined);
      const fees = (quantities: (of: string[]) => string[]) =>
        resultOf(
          plan,
          lines.map((line) => ({...line, quantities: quantities(line.quantities)})),
        ).lines.flatMap((line) => line.fees);
      const [whole, part, rest] = [fees((of) => [...of, extra]), fees((of) => of), fees(() => [extra])];
      const lost = whole.map((fee, i) => fee - (part[i] ?? 0) - (rest[i] ?? 0));
      expect(lost.filter((yen) => yen < 0 || yen > 2)).toEqual([]);
    }),
    options,
  );
});

test('how a sum is divided between accounts changes nothing', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const lines = plan.lines.filter((line) => 'quantities' in line);
      const given = resultOf(plan, lines).lines;
      const reversed = lines.map((line) => ({...line, quantities: line.quantities.toReversed()}));
      const added = lines.map((line) => {
        const sum = line.quantities.reduce((total, text) => total + micro(text), 0n);
        return {...line, quantities: [decimal(sum)]};
      });
      expect(resultOf(plan, reversed).lines).toEqual(given);
      expect(resultOf(plan, added).lines).toEqual(given);
    }),
    options,
  );
});

test('the order of the lines changes nothing: fees move with their lines, totals stay', () => {
  const shuffled = plans.chain((plan) => {
    const indices = [...plan.lines.keys()];
    return fc.record({
      plan: fc.constant(plan),
      order: fc.shuffledSubarray(indices, {minLength: indices.length, maxLength: indices.length}),
    });
  });
  const poolsOf = ({notes}: Estimate, indexOf: (i: number) => number | undefined) =>
    notes
      .flatMap((note) => (note.code === 'general-storage-lines-overlap' ? [note] : []))
      .map((note) => JSON.stringify([note.pooledTotal, note.lines.map(indexOf).sort()]))
      .sort();
  fc.assert(
    fc.property(shuffled, ({plan, order}) => {
      const one = resultOf(plan);
      const other = resultOf(
        plan,
        order.flatMap((i) => plan.lines[i] ?? []),
      );
      const {lines, notes: _, ...totals} = one;
      expect(other).toMatchObject({...totals, lines: order.map((i) => lines[i])});
      expect(poolsOf(other, (i) => order[i])).toEqual(poolsOf(one, (i) => i));
    }),
    options,
  );
});

describe('pooled storage', () => {
  type StorageLine = Extract<PlanLine, {service: (typeof storageServices)[number]}>;
  const lines = fc.array(
    fc
      .tuple(fc.integer({min: -30, max: 380}), fc.integer({min: 0, max: 60}), randomQuantity)
      .map(([first, length, tb]): StorageLine => {
        const day = dayNumber('2027-04-01') + first;
        const period = {start: isoDate(day), end: isoDate(day + length)};
        return {service: 'storage-general', ...period, quantities: [tb]};
      }),
    {maxLength: 6},
  );
  const poolsOf = (list: StorageLine[], rules: string) =>
    resultOf({fiscalYear: 2027, rules, lines: list}).notes.flatMap((note) =>
      note.code === 'general-storage-lines-overlap' ? [note] : [],
    );

  /** The rule once more, day by day, without sorting or sweeping. */
  function dayByDay(members: readonly StorageLine[], from: string, to: string): number {
    let steps = 0n;
    for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
      const sum = members
        .filter(({start, end}) => start <= isoDate(day) && isoDate(day) <= end)
        .reduce((total, {quantities: [tb = '0']}) => total + micro(tb), 0n);
      if (sum > 30_000_000n) steps += (sum + 9_999_999n) / 10_000_000n;
    }
    return Number((((steps * 40_000n) / 366n) * 11n) / 10n);
  }

  test('costs what adding it up day by day gives', () => {
    fc.assert(
      fc.property(fc.constantFrom('2025', '2026'), lines, (rules, list) => {
        for (const pool of poolsOf(list, rules)) {
          const members = pool.lines.flatMap((i) => list[i] ?? []);
          const terms = [
            dayByDay(members, '2027-04-01', '2027-07-31'),
            dayByDay(members, '2027-08-01', '2027-11-30'),
            dayByDay(members, '2027-12-01', '2028-03-31'),
          ];
          expect(pool.pooledTotal).toBe(terms.reduce((sum, yen) => sum + yen, 0));
        }
      }),
      {numRuns: runs(40, 2_000)},
    );
  });

  test('has two lines where they share a day of the fiscal year, and no line twice', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const pools = poolsOf(list, '2026').map((pool) => pool.lines);
        expect(new Set(pools.flat()).size).toBe(pools.flat().length);
        for (const [i, a] of list.entries()) {
          for (const [j, b] of list.entries()) {
            const first = [a.start, b.start, '2027-04-01'].toSorted().at(-1) ?? '';
            const last = [a.end, b.end, '2028-03-31'].toSorted()[0] ?? '';
            const both = [a, b].every(({quantities: [tb = '0']}) => micro(tb) > 0n);
            if (i >= j || !both || first > last) continue;
            expect(pools.some((pool) => pool.includes(i) && pool.includes(j))).toBe(true);
          }
        }
      }),
      options,
    );
  });
});

test.each(['2025', '2026'])('the largest plan gives whole numbers that JSON holds exactly: %s', (rules) => {
  const period = {start: '2027-04-01', end: '2028-03-31'};
  const line = {service: 'group-cloud', ...period, projects: '100000', storageTb: '100000'};
  const {total} = computed({fiscalYear: 2027, rules, lines: Array(10_000).fill(line)}).estimate;
  // (3,500,000 × 100,000 + 40,000 × 10,000) × 1.1 × 10,000 lines, less what cutting loses
  expect(Number.isSafeInteger(total)).toBe(true);
  expect(total).toBeLessThanOrEqual(3_854_400_000_000_000);
  expect(3_854_400_000_000_000 - total).toBeLessThan(10_000 * 3 * 4);
});
