// Decides the one-line formula of a line's fee for the whole year, for print: factors, not the steps of each term. Pure.
import {chargedSteps} from '../amount';
import {chargesOf, type LineEstimate} from '../estimate';
import type {PlanLine} from '../plan';
import {decimalText, type Millionths} from '../quantity';
import type {PriceItem, Tariff} from '../tariff';
import {daysOfYear, sumOfTerms, termsOf} from '../term';

/** What is multiplied: `quantity` × `yen` (without tax), and × `days` ÷ `per` where it is charged by the day. */
type Product = {kind: 'product'; quantity: string; yen: number; days?: number; per?: number};

/** A line's formula: within what is free, or a product. */
export type ShortFormula = {kind: 'free'; freeTb: number} | Product;

/**
 * One formula for each item that the line is charged for: one, or two for DDBJ Group Cloud. The fee itself is cut to whole yen
 * in each term and may be some yen less than the product.
 */
export function shortFormulas(
  line: PlanLine,
  {days: byTerm}: LineEstimate,
  fiscalYear: number,
  {prices}: Tariff,
): ShortFormula[] {
  const days = sumOfTerms(byTerm);
  const year = daysOfYear(termsOf(fiscalYear));
  return chargesOf(line).map(({item, quantity}) => formulaOf(prices.items[item], quantity, days, year));
}

function formulaOf({basis, yen}: PriceItem, quantity: Millionths, days: number, year: number): ShortFormula {
  switch (basis.kind) {
    case 'storage-steps': {
      const steps = chargedSteps(basis, quantity);
      return steps === 0n && basis.freeTb > 0
        ? {kind: 'free', freeTb: basis.freeTb}
        : {kind: 'product', quantity: String(steps), yen, days, per: year};
    }
    case 'year':
      return {kind: 'product', quantity: decimalText(quantity), yen, days, per: year};
    case 'days':
      return {kind: 'product', quantity: decimalText(quantity), yen, days, per: basis.days};
    case 'once':
      return {kind: 'product', quantity: decimalText(quantity), yen};
  }
}
