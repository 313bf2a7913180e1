// The fees of a usage plan, to the yen: the days and amounts of each line, the tax and the totals, with their steps.
// Pages, printed sheet, CSV and explanations read these: nothing is computed a second time.
import {dayNumber} from '../lib/civil-date';
import {type Amount, amountOf, type Charge, taxOn} from './amount';
import {isGroupCloud} from './code';
import {type Note, notesOf} from './note';
import {datesOf, type Plan, type PlanLine} from './plan';
import type {PlanProblem} from './plan-problem';
import {millionths, sumOfQuantities} from './quantity';
import {readPlan} from './read-plan';
import {cutToYen, type Step} from './step';
import type {Tariff} from './tariff';
import {daysByTerm, daysOfYear, type PerTerm, perTerm, sumOfTerms, type Term, termsOf} from './term';

/** The fee of a line in one term, in yen. */
type TermFee = {
  /** One; for DDBJ Group Cloud's basic fee and storage, two: each is cut and taxed by itself. */
  items: Amount[];
  /** The items' fees, added; empty where there is but one item. */
  sum: Step[];
  withoutTax: number;
};

/** One line: the days charged in each term, and the fee of each term in yen. */
export type LineEstimate = {
  /** All 0 for a line with one date. */
  days: PerTerm<number>;
  /** Tax included where the tariff taxes each line; tax excluded where it taxes the sum of a term. */
  fees: PerTerm<number>;
  terms: PerTerm<TermFee>;
};

/** Amounts without tax, the tax, and the amounts with it, in yen. `withoutTax` + `tax` = `withTax`. */
type Amounts<T> = {withoutTax: T; tax: T; withTax: T};

/** The totals of a plan; `steps` lead to each term's `withTax`. */
type Totals = Amounts<PerTerm<number>> & {total: Amounts<number>; steps: PerTerm<Step[]>};

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
  totals: Totals;
};

/** The fees; or everything that is wrong with the plan. */
export type EstimateResult = {ok: true; result: FeeEstimate} | {ok: false; errors: PlanProblem[]};

/**
 * Computes a plan, which may be any value: user input, or the content of a file.
 * @param rules the code of the tariff for a plan that does not name one itself
 */
export function estimate(plan: unknown, tariffs: readonly Tariff[], rules?: string): EstimateResult {
  const reading = readPlan(plan, tariffs, rules);
  return reading.ok ? {ok: true, result: estimatePlan(reading.plan, reading.tariff)} : reading;
}

/**
 * Computes a plan that `readPlan` has accepted, with a tariff.
 * @param ofLine computes a line, or has computed it before
 */
export function estimatePlan(plan: Plan, tariff: Tariff, ofLine = estimateLine): FeeEstimate {
  const terms = termsOf(plan.fiscalYear);
  const lines = plan.lines.map((line) => ofLine(line, terms, tariff));
  const totals = totalsOf(lines, tariff);
  return {
    lines,
    taxByTerm: tariff.taxedPer === 'term' ? totals.tax : null,
    termTotals: totals.withTax,
    total: totals.total.withTax,
    notes: notesOf(plan, tariff, terms),
    totals,
  };
}

/** An estimate without its steps: what the command writes. */
export function withoutSteps({lines, taxByTerm, termTotals, total, notes}: FeeEstimate) {
  return {lines: lines.map(({days, fees}) => ({days, fees})), taxByTerm, termTotals, total, notes};
}

/** Computes a line that `readPlan` has accepted. */
export function estimateLine(line: PlanLine, terms: PerTerm<Term>, tariff: Tariff): LineEstimate {
  const charges = chargesOf(line);
  const [first, last] = datesOf(line);
  // What is charged once has one day: in the term of its date.
  const extent = daysByTerm(terms, dayNumber(first), dayNumber(last));
  const year = daysOfYear(terms);
  const items = perTerm((i) => charges.map((charge) => amountOf(charge, extent[i], year, tariff)));
  const fees = perTerm((i) => sumOf(items[i].map(({fee}) => fee)));
  return {
    days: 'date' in line ? [0, 0, 0] : extent,
    fees,
    terms: perTerm((i) => {
      const amounts = items[i].map(({fee}) => fee);
      const sum: Step[] =
        amounts.length > 1 ? [{rule: 'sum-of-amounts', amounts, sum: fees[i], source: 'estimate'}] : [];
      return {items: items[i], sum, withoutTax: sumOf(items[i].map(({withoutTax}) => withoutTax))};
    }),
  };
}

/** What a line is charged for: one item; for DDBJ Group Cloud's basic fee and storage, two. */
export function chargesOf(line: PlanLine): Charge[] {
  const isEstimate = isGroupCloud(line.service);
  switch (line.service) {
    case 'group-cloud':
      return [
        {item: 'group-cloud-basic', quantity: millionths(line.projects), isEstimate},
        {item: 'group-cloud-storage', quantity: millionths(line.storageTb), isEstimate},
      ];
    case 'group-cloud-development':
    case 'group-cloud-work':
      return [{item: line.service, quantity: millionths(line.personMonths), isEstimate}];
    case 'group-cloud-transport':
      return [{item: line.service, quantity: millionths(line.times), isEstimate}];
    default: {
      const {quantities} = line;
      const item = line.node ?? line.service;
      const several = quantities.length > 1 ? quantities : undefined;
      return [{item, quantity: sumOfQuantities(quantities), quantities: several, isEstimate}];
    }
  }
}

function totalsOf(lines: readonly LineEstimate[], {taxedPer, taxPercent}: Tariff): Totals {
  const withoutTax = perTerm((i) => sumOf(lines.map(({terms}) => terms[i].withoutTax)));
  const sums = perTerm((i) => sumOf(lines.map(({fees}) => fees[i])));
  const tax = perTerm((i) =>
    taxedPer === 'term' ? Number(taxOn(BigInt(sums[i]), taxPercent)) : sums[i] - withoutTax[i],
  );
  const withTax = perTerm((i) => withoutTax[i] + tax[i]);
  const steps = perTerm((i): Step[] => {
    const sum = sums[i];
    const added: Step = {
      rule: 'sum-of-amounts',
      amounts: lines.map(({fees}) => fees[i]),
      sum,
      source: 'workbook-total',
    };
    if (taxedPer !== 'term') return [added];
    const cut = cutToYen(BigInt(sum) * BigInt(taxPercent), 100n);
    const numbers = {sum, percent: taxPercent, ...cut, total: withTax[i]};
    return [added, {rule: 'tax-on-term', ...numbers, source: 'workbook-tax-per-term'}];
  });
  const total = {withoutTax: sumOfTerms(withoutTax), tax: sumOfTerms(tax), withTax: sumOfTerms(withTax)};
  return {withoutTax, tax, withTax, total, steps};
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, yen) => sum + yen, 0);
}
