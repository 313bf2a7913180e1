// Decides what the chart of a plan's costs draws: each service's share of each term, and where its segment stands. Pure.
import {type ServiceCode, serviceCodes} from '../../domain/fees/code';
import type {FeeEstimate} from '../../domain/fees/estimate';
import type {Plan} from '../../domain/fees/plan';
import {type PerTerm, perTerm, sumOfTerms} from '../../domain/fees/term';

/** The colours of the palette; a plan with more services than these uses them again, told apart by their numbers. */
export const COLOURS = 6;

/** What one service costs, all its lines added. Yen; tax included where the tariff taxes each line, else excluded. */
type ServiceShare = {
  service: ServiceCode;
  /** The number that stands in its segments and in the legend: 1 for the first. */
  number: number;
  /** Its place in the palette, 1 to `COLOURS`. */
  colour: number;
  fees: PerTerm<number>;
  total: number;
};

/** What the chart shows. Services that cost nothing are left out: they have no segment. */
export type CostShares = {services: ServiceShare[]; terms: PerTerm<number>; total: number};

/** One service in the bar of one term. `start` and `width` are per cent of the whole width. */
export type Segment = {service: ServiceCode; number: number; colour: number; start: number; width: number};

/** The shares of a plan that `readPlan` has accepted, with its estimate: services in the order of the price list. */
export function costShares({lines}: Plan, estimate: FeeEstimate): CostShares {
  const sums = new Map<ServiceCode, PerTerm<number>>();
  lines.forEach(({service}, index) => {
    const fees = estimate.lines[index]?.fees ?? [0, 0, 0];
    const sum = sums.get(service) ?? [0, 0, 0];
    sums.set(
      service,
      perTerm((term) => sum[term] + fees[term]),
    );
  });
  const services = serviceCodes
    .flatMap((service) => {
      const fees = sums.get(service) ?? [0, 0, 0];
      const total = sumOfTerms(fees);
      return total > 0 ? [{service, fees, total}] : [];
    })
    .map((share, index) => ({...share, number: index + 1, colour: (index % COLOURS) + 1}));
  const terms = perTerm((term) => services.reduce((sum, {fees}) => sum + fees[term], 0));
  return {services, terms, total: sumOfTerms(terms)};
}

/** The bar of a term, from left to right. The dearest term fills the width; the bars of the others are to its scale. */
export function segmentsOf({services, terms}: CostShares, term: 0 | 1 | 2): Segment[] {
  const longest = Math.max(...terms);
  let before = 0;
  return services.flatMap(({service, number, colour, fees}) => {
    if (fees[term] === 0) {
      return [];
    }
    const segment = {
      service,
      number,
      colour,
      start: (before / longest) * 100,
      width: (fees[term] / longest) * 100,
    };
    before += fees[term];
    return [segment];
  });
}
