// What a comparison of plan A with plan B shows: plan A read from the text that was kept, and the rows of the table. Pure.
import type {ServiceCode} from '../../domain/fees/code';
import {compareEstimates, type Difference, type Side} from '../../domain/fees/compare';
import {estimatePlan} from '../../domain/fees/estimate';
import {readPlan} from '../../domain/fees/read-plan';
import {readShared} from '../../domain/fees/share';
import type {Tariff} from '../../domain/fees/tariff';

/** What a row of the table compares. The last two name a service's amounts: with tax, or without it. */
type RowOf =
  | 'total'
  | 'without-tax'
  | 'tax'
  | 'term-1'
  | 'term-2'
  | 'term-3'
  | `${ServiceCode}/with-tax`
  | `${ServiceCode}/without-tax`;

/** A row: what it compares, for a row of a service its code, and the amounts of both plans in yen. */
export type ComparedRow = Difference & {of: RowOf; service?: ServiceCode; isWithTax: boolean};

/** The plans side by side: the totals, the three terms, then each service that either plan uses. */
export type Compared = {totals: ComparedRow[]; terms: ComparedRow[]; services: ComparedRow[]};

/**
 * Plan A as it was kept; nothing where the text has any fault or no line. Nobody edits that text, so a faulty one is of another
 * version or damaged, and a plan with a line missing must not be compared.
 */
export function sideOfText(text: string, tariffs: readonly Tariff[]): Side | undefined {
  const {plan, problems} = readShared(text, tariffs, 0);
  const reading = readPlan(plan, tariffs);
  if (problems.length > 0 || !reading.ok || reading.plan.lines.length === 0) {
    return undefined;
  }
  return {plan: reading.plan, tariff: reading.tariff, estimate: estimatePlan(reading.plan, reading.tariff)};
}

/** Compares two plans, row by row. Lines of one service are taken together, for a plan may write them in any order. */
export function compared(a: Side, b: Side): Compared {
  const {total, totalWithoutTax, tax, terms, services} = compareEstimates(a, b);
  const [first, second, third] = terms;
  return {
    totals: [
      {of: 'total', isWithTax: true, ...total},
      {of: 'without-tax', isWithTax: false, ...totalWithoutTax},
      {of: 'tax', isWithTax: false, ...tax},
    ],
    terms: [
      {of: 'term-1', isWithTax: true, ...first},
      {of: 'term-2', isWithTax: true, ...second},
      {of: 'term-3', isWithTax: true, ...third},
    ],
    services: services.map(({service, withTax, withoutTax}) =>
      withTax
        ? {of: `${service}/with-tax`, service, isWithTax: true, ...withTax}
        : {of: `${service}/without-tax`, service, isWithTax: false, ...withoutTax},
    ),
  };
}

/** Which plan costs less, and by how many yen. */
export type Verdict = {code: 'b-costs-less' | 'b-costs-more' | 'same'; yen: number};

/** @param difference B − A, in yen */
export function verdictOf(difference: number): Verdict {
  if (difference === 0) {
    return {code: 'same', yen: 0};
  }
  return {code: difference < 0 ? 'b-costs-less' : 'b-costs-more', yen: Math.abs(difference)};
}

/** The sign of a difference, to stand before its amount without one: a true minus (U+2212), which is as wide as the plus. */
export function signOf(difference: number): '+' | '\u2212' | '' {
  return difference === 0 ? '' : difference > 0 ? '+' : '\u2212';
}
