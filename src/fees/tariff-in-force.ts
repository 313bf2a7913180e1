// Which tariff holds in a fiscal year, which price lists a page shows, and what an item cost on a day.
// Where that is not known the answer is nothing: the nearest known tariff or price is never used instead.
import type {BillingServiceCode, ItemCode} from './code';
import type {PriceItem, PriceList, PublishedTariff, Service, Tariff} from './tariff';
import {fiscalYearOf} from './term';

/** Tariffs with their last fiscal years: each holds until the next one begins. Takes them oldest first. */
export function tariffsInOrder(published: readonly (PublishedTariff & {confirmedThrough: number})[]): Tariff[] {
  return published.map((tariff, i) => {
    const next = published[i + 1];
    return next ? {...tariff, lastFiscalYear: next.firstFiscalYear - 1} : tariff;
  });
}

/** The tariff of a fiscal year (named by the year in which it starts), or `undefined` where there is none. */
export function tariffFor(tariffs: readonly Tariff[], fiscalYear: number): Tariff | undefined {
  return tariffs.find(
    ({firstFiscalYear, lastFiscalYear = Infinity}) => firstFiscalYear <= fiscalYear && fiscalYear <= lastFiscalYear,
  );
}

/** Is the fiscal year one for which the centre has published a workbook with this tariff's rules? */
export function isConfirmed(tariff: Tariff, fiscalYear: number): boolean {
  return tariff.firstFiscalYear <= fiscalYear && fiscalYear <= tariff.confirmedThrough;
}

/** The last fiscal year for which the centre has published a workbook with the rules of one of the tariffs. */
export function lastConfirmedYear(tariffs: readonly Tariff[]): number {
  return Math.max(...tariffs.map(({confirmedThrough}) => confirmedThrough));
}

/** The fiscal year that a form begins with: today's in Japan; while the clock is unknown, the last confirmed. */
export function yearToBegin(tariffs: readonly Tariff[], today: string | undefined): number {
  const confirmed = lastConfirmedYear(tariffs);
  return today === undefined ? confirmed : Math.max(fiscalYearOf(today), tariffs[0]?.firstFiscalYear ?? confirmed);
}

/** The fiscal years to choose from: that of the day in Japan and the next, and the plan's own. */
export function yearsToChoose(tariffs: readonly Tariff[], today: string | undefined, own: number): number[] {
  const first = yearToBegin(tariffs, today);
  return [...new Set([first, first + 1, own])].sort((a, b) => a - b);
}

/** An item that the list has. @throws RangeError where it does not: `readPlan` accepts no line for it */
export function itemOf({items}: PriceList, code: ItemCode): PriceItem {
  const item = items[code];
  if (!item) throw new RangeError(`the price list does not have ${code}`);
  return item;
}

/** A service that the list has. @throws RangeError as `itemOf` */
export function serviceOf({services}: PriceList, code: BillingServiceCode): Service {
  const service = services[code];
  if (!service) throw new RangeError(`the price list does not have ${code}`);
  return service;
}

export type ShownPrices = {fiscalYear: number; prices: PriceList};

/**
 * The price lists that a page shows: the one in force and, where they differ, those of later years.
 * @param today `YYYY-MM-DD`; `undefined` while the page is built: the newest list and, unless it is the same, the one
 *   before it
 * @param shown what of a list the page shows: lists that do not differ in it are shown once
 */
export function shownPrices(
  tariffs: readonly Tariff[],
  today: string | undefined,
  shown: (prices: PriceList) => unknown = ({items}) => items,
): ShownPrices[] {
  const confirmed = lastConfirmedYear(tariffs);
  const newest = tariffFor(tariffs, confirmed)?.firstFiscalYear ?? confirmed;
  const first = tariffs[0]?.firstFiscalYear ?? confirmed;
  const inForce = today === undefined ? newest - 1 : Math.min(fiscalYearOf(today), confirmed);
  const from = Math.max(first, inForce);
  const lists = tariffs
    .filter(({firstFiscalYear, lastFiscalYear = confirmed}) => lastFiscalYear >= from && firstFiscalYear <= confirmed)
    .map(({firstFiscalYear, prices}) => ({fiscalYear: Math.max(from, firstFiscalYear), prices}));
  const isSame = (a: ShownPrices, b: ShownPrices | undefined): boolean =>
    b !== undefined && JSON.stringify(shown(a.prices)) === JSON.stringify(shown(b.prices));
  return today === undefined
    ? lists
        .filter((list, i) => !isSame(list, lists[i + 1]))
        .map((list, i, {length}) => (i < length - 1 ? list : {...list, fiscalYear: length > 1 ? newest : confirmed}))
    : lists.filter((list, i) => !isSame(list, lists[i - 1]));
}

export type EarlierPrice = {yen: number; until: string};

/**
 * The price of an item on a day (`YYYY-MM-DD`), in yen, tax excluded; `undefined` where it is not known.
 * @param earlier the item's prices before the first list, oldest first
 */
export function priceOn(
  tariffs: readonly Tariff[],
  code: ItemCode,
  iso: string,
  earlier: readonly EarlierPrice[] = [],
): number | undefined {
  const tariff = tariffFor(tariffs, fiscalYearOf(iso));
  // Dates of one width compare as texts.
  return tariff ? tariff.prices.items[code]?.yen : earlier.find(({until}) => iso <= until)?.yen;
}
