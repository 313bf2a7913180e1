// Decides which tariff holds for a fiscal year and which price an item had on a day.
// Where that is not known the answer is nothing: the nearest known tariff or price is never put in its place.
import type {ItemCode} from './code';
import type {PriceList, Tariff} from './tariff';

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

/**
 * The price of one unit of an item on a day, in yen, tax excluded; `undefined` where the list does not know it.
 * For a day to come it is the price of today's list.
 * @param iso an existing date, `YYYY-MM-DD`
 */
export function priceOn(prices: PriceList, code: ItemCode, iso: string): number | undefined {
  const {yen, since = prices.revisedOn, formerly = []} = prices.items[code];
  // Dates of one width compare as texts.
  return iso >= since ? yen : formerly.find(({until}) => iso <= until)?.yen;
}
