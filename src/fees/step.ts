// The steps by which a fee is explained, and the source of each rule.
// A step holds every number of its input and its result, so that it can be followed with a pocket calculator.

export type SourceCode =
  /** Terms of use, article 12, appendix 1: storage and DDBJ Group Cloud. */
  | 'appendix-1'
  /** Terms of use, article 12, appendix 2: compute nodes. */
  | 'appendix-2'
  /** The formulas of the centre's usage plan workbook. */
  | 'workbook'
  /** No workbook computes this (DDBJ Group Cloud): the help desk confirms it. */
  | 'estimate';

/**
 * The result of a division: `exact` is the amount before it is cut (at most two decimals are shown: `53479.45`; none
 * where it is whole by itself), `cut` the whole yen that remain.
 */
type Cut = {exact: string; cut: number};

/** The numbers of each rule, in their order. Quantities are decimal texts, money is whole yen. */
type Rule =
  /** No day (or not the date) of the line lies in this term: 0 yen. */
  | {rule: 'not-in-term'}
  | {rule: 'sum-of-quantities'; quantities: string[]; quantity: string}
  | {rule: 'free-up-to'; tb: string; freeTb: number}
  /** Every started step of storage counts whole. `freeTb` is what would have been free (0: nothing). */
  | {rule: 'storage-steps'; tb: string; freeTb: number; stepTb: number; steps: number}
  | {rule: 'yearly-price'; units: number; yen: number; yenPerYear: number}
  | ({rule: 'prorate-year'; yenPerYear: number; days: number; daysOfYear: number} & Cut)
  /** Quantity × price × days ÷ the days that the price is for (30). */
  | ({rule: 'prorate-days'; quantity: string; yen: number; days: number; per: number} & Cut)
  | ({rule: 'once'; quantity: string; yen: number} & Cut)
  | ({rule: 'tax'; withoutTax: number; percent: number} & Cut)
  | {rule: 'sum-of-amounts'; amounts: number[]; sum: number}
  /** Sum of a term × percent ÷ 100: `cut` is the tax, `total` the sum with it. */
  | ({rule: 'tax-on-term'; sum: number; percent: number; total: number} & Cut);

export type RuleCode = Rule['rule'];

/** One step of an explanation: its numbers, and the source of its rule. */
export type Step = Rule & {source: SourceCode};

/** The whole yen in `numerator` ÷ `denominator`, and the amount before it is cut. Both are not negative. */
export function cutToYen(numerator: bigint, denominator: bigint): Cut {
  const whole = numerator / denominator;
  const remainder = numerator % denominator;
  const hundredths = String((remainder * 100n) / denominator).padStart(2, '0');
  return {exact: remainder === 0n ? `${whole}` : `${whole}.${hundredths}`, cut: Number(whole)};
}
