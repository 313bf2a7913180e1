// Decides how the fee of storage that several groups share is divided between them, so that the parts add up.
import {estimate, type FeeEstimate} from './estimate';
import {isFiscalYear} from './plan';
import type {PlanProblem} from './plan-problem';
import {decimalText, type Millionths, millionths, sumOfQuantities} from './quantity';
import type {Tariff} from './tariff';
import {type PerTerm, perTerm, sumOfTerms, termsOf} from './term';

/** Storage that groups share. */
export type SharedStorage = {
  division: 'general' | 'personal';
  /** The year in which the fiscal year starts. */
  fiscalYear: number;
  /** The tariff to use whatever the fiscal year, as in a plan. */
  rules?: string;
  /** First and last date, `YYYY-MM-DD`; left out: of the fiscal year. */
  start?: string;
  end?: string;
  /** The groups' quotas in TB, decimal texts. */
  quotas: readonly string[];
};

/** A group's part, in yen, tax included. */
export type SharedPart = {tb: string; terms: PerTerm<number>; total: number};

/** The fee of the sum, and each group's part of it, in the order of the quotas. */
export type SharedFee = {
  /** The sum of the quotas in TB, decimal text. */
  tb: string;
  /** The fee of the sum, by itself: as of a plan with this one line. */
  whole: FeeEstimate;
  parts: SharedPart[];
};

/** The parts; or what is wrong, at `quotas.0`, `start`, `end`, `fiscalYear`, `rules`. */
export type SharedFeeResult = {ok: true; result: SharedFee} | {ok: false; errors: PlanProblem[]};

/**
 * Divides the fee of shared storage. The quotas are added and the sum is charged, free where it is free (30 TB in the
 * general division). The tax-included amount of each term is divided in proportion to the quotas and cut to whole
 * yen; the yen left over go to the largest quota, the first of equals. So the parts add up in every term and in total.
 */
export function divideSharedStorage(input: SharedStorage, tariffs: readonly Tariff[]): SharedFeeResult {
  const {division, fiscalYear, rules, quotas} = input;
  const {start, end} = {...boundsOf(fiscalYear), ...withoutUndefined(input)};
  const line = {service: `storage-${division}`, start, end, quantities: [...quotas]};
  const answer = estimate({fiscalYear, ...(rules === undefined ? {} : {rules}), lines: [line]}, tariffs);
  if (!answer.ok) return {ok: false, errors: answer.errors.map(atOwnField)};
  const whole = answer.result;
  const weights = quotas.map(millionths);
  const byTerm = perTerm((i) => divided(BigInt(whole.termTotals[i]), weights));
  const parts = weights.map((weight, group): SharedPart => {
    const terms = perTerm((i) => Number(byTerm[i][group] ?? 0n));
    return {tb: decimalText(weight), terms, total: sumOfTerms(terms)};
  });
  return {ok: true, result: {tb: decimalText(sumOfQuantities(quotas)), whole, parts}};
}

/**
 * Divides whole yen in proportion to weights: each part is cut, and what is left over goes to the largest weight, the
 * first of equals. The parts add up to `amount`. Where all weights are 0, so is every part: nothing is charged then.
 */
export function divided(amount: bigint, weights: readonly Millionths[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (amount * weight) / sum);
  const left = parts.reduce((rest, part) => rest - part, amount);
  const largest = weights.reduce((best, weight, i) => (weight > (weights[best] ?? 0n) ? i : best), 0);
  return parts.map((part, i) => (i === largest ? part + left : part));
}

function boundsOf(fiscalYear: number): {start: string; end: string} {
  // For a year that is none, any dates do: the plan's reader refuses the year.
  if (!isFiscalYear(fiscalYear)) return {start: '2000-04-01', end: '2000-04-01'};
  const terms = termsOf(fiscalYear);
  return {start: terms[0].start, end: terms[2].end};
}

function withoutUndefined({start, end}: SharedStorage): {start?: string; end?: string} {
  return {...(start === undefined ? {} : {start}), ...(end === undefined ? {} : {end})};
}

/** A problem of the one line that stands for the storage, at the field of the input that it comes from. */
function atOwnField({path, code}: PlanProblem): PlanProblem {
  return {path: path.replace(/^lines\.0\./, '').replace(/^quantities/, 'quotas'), code};
}
