// The price lists in order. Every price on the site, in the tools and in the commands comes from here.
// For other prices add a file like 2026.ts and a line for it here. For the same prices in one more year raise
// `confirmedThrough` of the last list.
import type {ItemCode} from '../code';
import type {PriceList, Tariff} from '../tariff';
import {type EarlierPrice, lastConfirmedYear, tariffFor, tariffsInOrder} from '../tariff-in-force';
import {from2025} from './2025';
import {from2026} from './2026';

/** Every tariff, oldest first; each holds until the next one begins. */
export const tariffs: readonly Tariff[] = tariffsInOrder([
  {...from2025, confirmedThrough: 2025},
  {...from2026, confirmedThrough: 2026},
]);

/** Prices before the first list, as far as pages name them. */
export const earlierPrices: Partial<Record<ItemCode, readonly EarlierPrice[]>> = {
  'group-cloud-basic': [
    {yen: 15_000_000, until: '2022-04-04'},
    {yen: 3_500_000, until: '2025-03-31'},
  ],
};

/** The last fiscal year whose prices are confirmed. */
export const confirmedYear = lastConfirmedYear(tariffs);

/**
 * The price list of a fiscal year, or of the rules that a plan names; for a year without one that of `confirmedYear`.
 */
export function pricesOf(fiscalYear: number, rules?: string): PriceList {
  const tariff = tariffs.find(({code}) => code === rules) ?? tariffFor(tariffs, fiscalYear);
  return (tariff ?? (tariffFor(tariffs, confirmedYear) as Tariff)).prices;
}
