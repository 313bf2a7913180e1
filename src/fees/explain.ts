// Decides how each amount of a plan is explained: as steps whose numbers lead to the amount shown.
// `recompute` (fixtures/recompute.ts) proves that they do.
import {amountWithoutTax, chargedSteps, taxOn, withTax, type Yen} from './amount';
import {type ItemCode, isGroupCloud, nodeCodes} from './code';
import {type Charge, chargesOf, extentOf} from './estimate';
import {cutToYen, type SourceCode, type Step} from './explain-step';
import type {Plan, PlanLine} from './plan';
import {decimalText, ONE} from './quantity';
import type {Tariff} from './tariff';
import {daysOfYear, type PerTerm, perTerm, sumOfTerms, type Term, termsOf} from './term';

/** One item that a line is charged for, in one term. `fee` is what the steps lead to, in yen. */
type ItemExplanation = {item: ItemCode; steps: Step[]; fee: number};

/** The fee of a line in one term. */
export type FeeExplanation = {
  /** One; for DDBJ Group Cloud's basic fee and storage, two: each is cut and taxed by itself. */
  items: ItemExplanation[];
  /** The items' fees, added; empty where there is but one item. */
  sum: Step[];
  /** Yen, as the engine gives it: tax included where the tariff taxes each line, else tax excluded. */
  fee: number;
  /** Yen, tax excluded. */
  withoutTax: number;
};

/** Amounts without tax, the tax, and the amounts with it, in yen. `withoutTax` + `tax` = `withTax`. */
type Amounts<T> = {withoutTax: T; tax: T; withTax: T};

/** The totals of a plan; `steps` lead to each term's `withTax`. */
export type TotalsExplanation = Amounts<PerTerm<number>> & {
  total: Amounts<number>;
  steps: PerTerm<Step[]>;
};

/** Explains the fee of a line in each term. Takes a line that `readPlan` has accepted, and the fiscal year's terms. */
export function explainLine(line: PlanLine, terms: PerTerm<Term>, tariff: Tariff): PerTerm<FeeExplanation> {
  const charges = chargesOf(line);
  const extent = extentOf(line, terms);
  const withoutTax = lineWithoutTax(line, terms, tariff);
  return perTerm((i) => {
    const items = charges.map((charge) => explainCharge(line, charge, extent[i], daysOfYear(terms), tariff));
    const amounts = items.map(({fee}) => fee);
    const fee = amounts.reduce((sum, yen) => sum + yen, 0);
    const sum: Step[] = items.length > 1 ? [{rule: 'sum-of-amounts', amounts, sum: fee, source: 'estimate'}] : [];
    return {items, sum, fee, withoutTax: Number(withoutTax[i])};
  });
}

/** Explains the totals of a plan that `readPlan` has accepted, with and without tax. */
export function explainTotals(plan: Plan, tariff: Tariff): TotalsExplanation {
  const terms = termsOf(plan.fiscalYear);
  const amounts = plan.lines.map((line) => itemAmounts(line, terms, tariff));
  const isTaxedPerTerm = tariff.taxedPer === 'term';
  const ofTerm = perTerm((i) => {
    const lines = amounts.map((items) => items[i]);
    const withoutTax = sumOf(lines.flat());
    const fees = isTaxedPerTerm
      ? lines.map(sumOf)
      : lines.map((items) => sumOf(items.map((yen) => withTax(yen, tariff.taxPercent))));
    return explainTerm(withoutTax, fees, tariff);
  });
  const withoutTax = perTerm((i) => ofTerm[i].withoutTax);
  const tax = perTerm((i) => ofTerm[i].tax);
  const withTaxByTerm = perTerm((i) => ofTerm[i].withTax);
  const total = {
    withoutTax: sumOfTerms(withoutTax),
    tax: sumOfTerms(tax),
    withTax: sumOfTerms(withTaxByTerm),
  };
  return {withoutTax, tax, withTax: withTaxByTerm, total, steps: perTerm((i) => ofTerm[i].steps)};
}

/** The amounts of a line in each term, in yen, tax excluded. */
function lineWithoutTax(line: PlanLine, terms: PerTerm<Term>, tariff: Tariff): PerTerm<Yen> {
  const amounts = itemAmounts(line, terms, tariff);
  return perTerm((i) => sumOf(amounts[i]));
}

/** The same, item by item. */
function itemAmounts(line: PlanLine, terms: PerTerm<Term>, tariff: Tariff): PerTerm<Yen[]> {
  const charges = chargesOf(line);
  const extent = extentOf(line, terms);
  const year = daysOfYear(terms);
  return perTerm((i) =>
    charges.map(({item, quantity}) => amountWithoutTax(tariff.prices.items[item], quantity, extent[i], year)),
  );
}

function explainTerm(withoutTax: Yen, fees: Yen[], {taxedPer, taxPercent}: Tariff) {
  const sum = sumOf(fees);
  const steps: Step[] = [
    {rule: 'sum-of-amounts', amounts: fees.map(Number), sum: Number(sum), source: 'workbook-total'},
  ];
  const tax = taxedPer === 'term' ? taxOn(sum, taxPercent) : sum - withoutTax;
  const total = withoutTax + tax;
  if (taxedPer === 'term') {
    steps.push({
      rule: 'tax-on-term',
      sum: Number(sum),
      percent: taxPercent,
      ...cutToYen(sum * BigInt(taxPercent), 100n),
      total: Number(total),
      source: 'workbook-tax-per-term',
    });
  }
  return {withoutTax: Number(withoutTax), tax: Number(tax), withTax: Number(total), steps};
}

function explainCharge(
  line: PlanLine,
  {item, quantity}: Charge,
  extent: number,
  year: number,
  tariff: Tariff,
): ItemExplanation {
  const isEstimate = isGroupCloud(line.service);
  /** A rule of the workbook, which for DDBJ Group Cloud is carried over to what the workbook cannot work out. */
  const rule = (source: SourceCode) => (isEstimate ? 'estimate' : source);
  if (extent === 0) return {item, steps: [{rule: 'not-in-term', source: rule('workbook-days')}], fee: 0};

  const {basis, yen} = tariff.prices.items[item];
  const price: SourceCode = nodeCodes.some((code) => code === item) ? 'appendix-2' : 'appendix-1';
  const text = decimalText(quantity);
  const steps: Step[] = [];
  if ('quantities' in line && line.quantities.length > 1) {
    const {quantities} = line;
    steps.push({rule: 'sum-of-quantities', quantities, quantity: text, source: 'workbook-quantity'});
  }
  const prorateYear = (units: number) => {
    const yenPerYear = units * yen;
    const cut = cutToYen(BigInt(yenPerYear) * BigInt(extent), BigInt(year));
    steps.push(
      {rule: 'yearly-price', units, yen, yenPerYear, source: price},
      {
        rule: 'prorate-year',
        yenPerYear,
        days: extent,
        daysOfYear: year,
        ...cut,
        source: rule('workbook-amount'),
      },
    );
    return cut.cut;
  };
  let withoutTax: number;
  switch (basis.kind) {
    case 'storage-steps': {
      const {freeTb, stepTb} = basis;
      const charged = Number(chargedSteps(basis, quantity));
      if (freeTb > 0 && charged === 0) {
        steps.push({rule: 'free-up-to', tb: text, freeTb, source: price});
        return {item, steps, fee: 0};
      }
      steps.push({rule: 'storage-steps', tb: text, freeTb, stepTb, steps: charged, source: price});
      withoutTax = prorateYear(charged);
      break;
    }
    case 'year':
      // What is priced by the year beside storage are projects, which plans count whole.
      withoutTax = prorateYear(Number(quantity / ONE));
      break;
    case 'days': {
      const cut = cutToYen(quantity * BigInt(yen) * BigInt(extent), BigInt(basis.days) * ONE);
      const numbers = {quantity: text, yen, days: extent, per: basis.days};
      steps.push({rule: 'prorate-days', ...numbers, ...cut, source: rule('workbook-amount')});
      withoutTax = cut.cut;
      break;
    }
    case 'once': {
      const cut = cutToYen(quantity * BigInt(yen), ONE);
      steps.push({rule: 'once', quantity: text, yen, ...cut, source: price});
      withoutTax = cut.cut;
      break;
    }
  }
  if (tariff.taxedPer === 'term') return {item, steps, fee: withoutTax};
  const percent = tariff.taxPercent;
  const cut = cutToYen(BigInt(withoutTax) * BigInt(100 + percent), 100n);
  steps.push({rule: 'tax', withoutTax, percent, ...cut, source: rule('workbook-tax-per-line')});
  return {item, steps, fee: cut.cut};
}

function sumOf(amounts: readonly Yen[]): Yen {
  return amounts.reduce((sum, yen) => sum + yen, 0n);
}
