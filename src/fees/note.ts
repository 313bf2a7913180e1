// What a person must know beside the amounts of a plan; among it, what overlapping storage would cost as one quantity.
import {dayNumber} from '../lib/civil-date';
import {chargedSteps, withTax} from './amount';
import {isGroupCloud} from './code';
import type {Plan, PlanLine} from './plan';
import {type Millionths, sumOfQuantities} from './quantity';
import type {PriceItem, Tariff} from './tariff';
import {isConfirmed, itemOf, serviceOf} from './tariff-in-force';
import {daysByTerm, daysOfYear, type PerTerm, perTerm, type Term} from './term';

/** A note. `lines` are indices of the plan's lines, ascending. */
export type Note =
  /** The centre has published no workbook with this tariff for this fiscal year: prices and rules may differ. */
  | {code: 'tariff-not-confirmed'; fiscalYear: number; tariff: string}
  /** Lines of general-division storage overlap. Fees are line by line; the help desk decides if they are pooled. */
  | ({code: 'general-storage-lines-overlap'} & Pool)
  /** The workbook offers these nodes, but its change log drops them or bars them from the division. */
  | {code: 'ask-help-desk-first'; lines: number[]}
  /** The workbook cannot compute DDBJ Group Cloud: the help desk confirms the amounts. */
  | {code: 'group-cloud-is-an-estimate'; lines: number[]};

/** The notes on a plan: in the order of the type above, overlaps by their first line; each of the others once. */
export function notesOf(plan: Plan, tariff: Tariff, terms: PerTerm<Term>): Note[] {
  const {fiscalYear} = plan;
  const askFirst = indicesOf(
    plan,
    ({service, node}) =>
      node !== undefined && serviceOf(tariff.prices, service).askHelpDeskFirst?.includes(node) === true,
  );
  const groupCloud = indicesOf(plan, ({service}) => isGroupCloud(service));
  const notes: Note[] = [];
  if (!isConfirmed(tariff, fiscalYear)) {
    notes.push({code: 'tariff-not-confirmed', fiscalYear, tariff: tariff.code});
  }
  for (const pool of pooledStorage(plan, tariff, terms)) {
    notes.push({code: 'general-storage-lines-overlap', ...pool});
  }
  if (askFirst.length > 0) notes.push({code: 'ask-help-desk-first', lines: askFirst});
  if (groupCloud.length > 0) notes.push({code: 'group-cloud-is-an-estimate', lines: groupCloud});
  return notes;
}

function indicesOf(plan: Plan, isWanted: (line: PlanLine) => boolean): number[] {
  return plan.lines.flatMap((line, i) => (isWanted(line) ? [i] : []));
}

/** Lines that overlap in time, and their cost as one quantity. */
type Pool = {
  /** Indices of the plan's lines, ascending; at least two. */
  lines: number[];
  /** What they cost as one quantity: yen, tax included. */
  pooledTotal: number;
};

/** The days of a line in the fiscal year, as day numbers, both counted. */
type Interval = {line: number; first: number; last: number; quantity: Millionths};

/**
 * The pools of a plan's general-division storage, by their first line.
 *
 * A pool is the lines that a chain of shared days of the fiscal year connects. On each day the quantities of its lines
 * are added, and the free limit and the started steps apply to the sum. The daily amounts of a term (steps × price ÷
 * days of the year) are added exactly, cut once, and taxed by themselves, under every tariff.
 */
function pooledStorage(plan: Plan, tariff: Tariff, terms: PerTerm<Term>): Pool[] {
  return connected(intervalsOf(plan, terms))
    .map((intervals) => ({
      lines: intervals.map(({line}) => line).sort((a, b) => a - b),
      pooledTotal: costOf(intervals, itemOf(tariff.prices, 'storage-general'), tariff.taxPercent, terms),
    }))
    .sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

function intervalsOf({lines}: Plan, terms: PerTerm<Term>): Interval[] {
  const intervals = lines.flatMap((line, index) => {
    if (line.service !== 'storage-general') return [];
    const first = Math.max(dayNumber(line.start), terms[0].firstDay);
    const last = Math.min(dayNumber(line.end), terms[2].lastDay);
    const quantity = sumOfQuantities(line.quantities);
    return first <= last && quantity > 0n ? [{line: index, first, last, quantity}] : [];
  });
  return intervals.sort((a, b) => a.first - b.first);
}

/** The groups of two and more intervals that chains of shared days connect. Takes them sorted by first day. */
function connected(intervals: readonly Interval[]): Interval[][] {
  const groups: Interval[][] = [];
  let lastOfGroup = Number.NEGATIVE_INFINITY;
  for (const interval of intervals) {
    if (interval.first > lastOfGroup) groups.push([]);
    groups.at(-1)?.push(interval);
    lastOfGroup = Math.max(lastOfGroup, interval.last);
  }
  return groups.filter((group) => group.length > 1);
}

function costOf(
  intervals: readonly Interval[],
  {basis, yen}: PriceItem,
  taxPercent: number,
  terms: PerTerm<Term>,
): number {
  if (basis.kind !== 'storage-steps') throw new RangeError('general-division storage is priced by steps');
  const changes = intervals
    .flatMap(({first, last, quantity}) => [
      {day: first, change: quantity},
      {day: last + 1, change: -quantity},
    ])
    .sort((a, b) => a.day - b.day);
  let stepDays: PerTerm<bigint> = [0n, 0n, 0n];
  let quantity: Millionths = 0n;
  let since = 0;
  for (const {day, change} of changes) {
    const steps = chargedSteps(basis, quantity);
    const days = daysByTerm(terms, since, day - 1);
    stepDays = perTerm((i) => stepDays[i] + steps * BigInt(days[i]));
    quantity += change;
    since = day;
  }
  const year = BigInt(daysOfYear(terms));
  const fees = perTerm((i) => withTax((stepDays[i] * BigInt(yen)) / year, taxPercent));
  return Number(fees[0] + fees[1] + fees[2]);
}
