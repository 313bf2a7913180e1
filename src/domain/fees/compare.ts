// Decides how two plans differ in cost: per term, in total and per service.
import {type ServiceCode, serviceCodes} from './code';
import type {FeeEstimate} from './estimate';
import {explainTotals, lineWithoutTax} from './explain';
import type {Plan} from './plan';
import type {Tariff} from './tariff';
import {type PerTerm, perTerm, sumOfTerms, termsOf} from './term';

/** One of the two plans, as `readPlan` accepts it, with its tariff and its estimate. */
export type Side = {plan: Plan; tariff: Tariff; estimate: FeeEstimate};

/** Two amounts in yen, and how much more the second is (negative: less). */
export type Difference = {a: number; b: number; difference: number};

/** What one service costs in either plan. A plan without lines of the service counts 0 for it. */
type ServiceDifference = {
  service: ServiceCode;
  withoutTax: Difference;
  /** `null` where either tariff taxes the sum of a term: the tax then belongs to no service. */
  withTax: Difference | null;
};

/** Two plans side by side. All services' amounts without tax add up to `totalWithoutTax`. */
export type Comparison = {
  /** Tax included; term by term, also where the plans are of different fiscal years. */
  terms: PerTerm<Difference>;
  total: Difference;
  totalWithoutTax: Difference;
  tax: Difference;
  /** The services that either plan has lines of, in the order of the price list. */
  services: ServiceDifference[];
};

/** Compares two plans: `difference` is b − a. */
export function compareEstimates(a: Side, b: Side): Comparison {
  const [totalsA, totalsB] = [explainTotals(a.plan, a.tariff).total, explainTotals(b.plan, b.tariff).total];
  const [servicesA, servicesB] = [byService(a), byService(b)];
  const isTaxedByLine = [a, b].every(({tariff}) => tariff.taxedPer === 'line-and-term');
  const services = serviceCodes.flatMap((service): ServiceDifference[] => {
    const [inA, inB] = [servicesA.get(service), servicesB.get(service)];
    if (!inA && !inB) return [];
    const withoutTax = difference(inA?.withoutTax ?? 0, inB?.withoutTax ?? 0);
    return [
      {service, withoutTax, withTax: isTaxedByLine ? difference(inA?.fees ?? 0, inB?.fees ?? 0) : null},
    ];
  });
  return {
    terms: perTerm((i) => difference(a.estimate.termTotals[i], b.estimate.termTotals[i])),
    total: difference(a.estimate.total, b.estimate.total),
    totalWithoutTax: difference(totalsA.withoutTax, totalsB.withoutTax),
    tax: difference(totalsA.tax, totalsB.tax),
    services,
  };
}

function difference(a: number, b: number): Difference {
  return {a, b, difference: b - a};
}

function byService({plan, tariff, estimate}: Side): Map<ServiceCode, {withoutTax: number; fees: number}> {
  const terms = termsOf(plan.fiscalYear);
  const sums = new Map<ServiceCode, {withoutTax: number; fees: number}>();
  plan.lines.forEach((line, i) => {
    const {withoutTax, fees} = sums.get(line.service) ?? {withoutTax: 0, fees: 0};
    sums.set(line.service, {
      withoutTax:
        withoutTax + Number(lineWithoutTax(line, terms, tariff).reduce((sum, yen) => sum + yen, 0n)),
      fees: fees + sumOfTerms(estimate.lines[i]?.fees ?? [0, 0, 0]),
    });
  });
  return sums;
}
