// Decides the fees of a usage plan, to the yen: the days and amounts of each line, the tax and the totals.
import {dayNumber} from '../lib/civil-date';
import {amountWithoutTax, taxOn, withTax, type Yen} from './amount';
import type {ItemCode} from './code';
import {type Note, notesOf} from './note';
import {datesOf, type Plan, type PlanLine} from './plan';
import type {PlanProblem} from './plan-problem';
import {type Millionths, millionths, sumOfQuantities} from './quantity';
import {readPlan} from './read-plan';
import type {Tariff} from './tariff';
import {daysByTerm, daysOfYear, type PerTerm, perTerm, type Term, termsOf} from './term';

/** One line: the days charged in each term, and the fee of each term in yen. */
export type LineEstimate = {
  /** All 0 for a line with one date. */
  days: PerTerm<number>;
  /** Tax included where the tariff taxes each line; tax excluded where it taxes the sum of a term. */
  fees: PerTerm<number>;
};

/** The fees of a plan. Every number is a whole one that a JSON number holds exactly. */
export type FeeEstimate = {
  /** In the plan's order. */
  lines: LineEstimate[];
  /** The tax of each term; null where the lines include it. */
  taxByTerm: PerTerm<number> | null;
  /** Yen, tax included. */
  termTotals: PerTerm<number>;
  /** Yen, tax included: the sum of the terms. */
  total: number;
  notes: Note[];
};

/** The fees; or everything that is wrong with the plan. */
export type EstimateResult = {ok: true; result: FeeEstimate} | {ok: false; errors: PlanProblem[]};

/**
 * Works out a plan, which may be any value: what a person typed, or what a file holds.
 * @param rules the code of the tariff for a plan that does not name one itself
 */
export function estimate(plan: unknown, tariffs: readonly Tariff[], rules?: string): EstimateResult {
  const reading = readPlan(plan, tariffs, rules);
  return reading.ok ? {ok: true, result: estimatePlan(reading.plan, reading.tariff)} : reading;
}

/** What one line is charged for: an amount is worked out, cut and taxed for each of these by itself. */
export type Charge = {item: ItemCode; quantity: Millionths};

/** Works out a plan that `readPlan` has accepted, with a tariff. */
export function estimatePlan(plan: Plan, tariff: Tariff): FeeEstimate {
  const terms = termsOf(plan.fiscalYear);
  const lines = plan.lines.map((line) => estimateLine(line, terms, tariff));
  const sums = perTerm((i) => lines.reduce((sum, {fees}) => sum + fees[i], 0n));
  const tax = tariff.taxedPer === 'term' ? perTerm((i) => taxOn(sums[i], tariff.taxPercent)) : null;
  const totals = perTerm((i) => sums[i] + (tax?.[i] ?? 0n));
  return {
    lines: lines.map(({days, fees}) => ({days, fees: inNumbers(fees)})),
    taxByTerm: tax && inNumbers(tax),
    termTotals: inNumbers(totals),
    total: Number(totals[0] + totals[1] + totals[2]),
    notes: notesOf(plan, tariff, terms),
  };
}

function estimateLine(
  line: PlanLine,
  terms: PerTerm<Term>,
  tariff: Tariff,
): {days: PerTerm<number>; fees: PerTerm<Yen>} {
  const charges = chargesOf(line);
  const extent = extentOf(line, terms);
  const year = daysOfYear(terms);
  const fees = perTerm((i) =>
    charges.reduce((sum, {item, quantity}) => {
      const amount = amountWithoutTax(tariff.prices.items[item], quantity, extent[i], year);
      return sum + (tariff.taxedPer === 'line-and-term' ? withTax(amount, tariff.taxPercent) : amount);
    }, 0n),
  );
  return {days: 'date' in line ? [0, 0, 0] : extent, fees};
}

/** What a line is charged for: one item; for DDBJ Group Cloud's basic fee and storage, two. */
export function chargesOf(line: PlanLine): Charge[] {
  switch (line.service) {
    case 'storage-general':
    case 'storage-personal':
      return [{item: line.service, quantity: sumOfQuantities(line.quantities)}];
    case 'group-cloud':
      return [
        {item: 'group-cloud-basic', quantity: millionths(line.projects)},
        {item: 'group-cloud-storage', quantity: millionths(line.storageTb)},
      ];
    case 'group-cloud-development':
    case 'group-cloud-work':
      return [{item: line.service, quantity: millionths(line.personMonths)}];
    case 'group-cloud-transport':
      return [{item: line.service, quantity: millionths(line.times)}];
    default:
      return [{item: line.node, quantity: sumOfQuantities(line.quantities)}];
  }
}

/** The days charged in each term; 1 in the term of the date of what is charged once. */
export function extentOf(line: PlanLine, terms: PerTerm<Term>): PerTerm<number> {
  const [first, last] = datesOf(line);
  return daysByTerm(terms, dayNumber(first), dayNumber(last));
}

function inNumbers(amounts: PerTerm<Yen>): PerTerm<number> {
  return perTerm((i) => Number(amounts[i]));
}
