// What a tariff is: a price list, the fiscal years it holds for, and how its amounts are taxed.
import type {Localized} from '../lib/localized';
import type {BillingServiceCode, ItemCode, NodeCode} from './code';

/** How an item's price becomes an amount. */
export type Basis =
  /** Per started step of terabytes and year, by the day. Up to `freeTb` nothing is charged, above it the whole. */
  | {kind: 'storage-steps'; stepTb: number; freeTb: number}
  /** Per unit and year, by the day. */
  | {kind: 'year'}
  /** Per unit and so many days, by the day. */
  | {kind: 'days'; days: number}
  /** Per unit, whole, in the term of its date. */
  | {kind: 'once'};

export type Resources = {
  cpuCores: number;
  /** As the price table writes it: 1,536 GB and 2 TB are not converted. */
  memory: {amount: number; unit: 'GB' | 'TB'};
  /** GPUs; left out where there are none. */
  accelerators?: {count: number; model: string};
};

export type PriceItem = {
  name: Localized;
  /** What the price is for, in words. */
  unit: Localized;
  /** The price of one unit in whole yen, tax excluded. */
  yen: number;
  /** The same unit as data. */
  basis: Basis;
  node?: {unit: Resources; whole: Resources};
};

export type Service = {
  name: Localized;
  /** The node types that the usage plan workbook offers for this service; left out where it uses none. */
  nodes?: readonly NodeCode[];
  /** Those of them that the help desk must be asked about before they are planned. */
  askHelpDeskFirst?: readonly NodeCode[];
};

export type PriceList = {
  /** The document and the day of its revision, which is also in a heading of that document's page. */
  source: Localized;
  items: Partial<Record<ItemCode, PriceItem>>;
  /** A service that a list does not have is not offered in its fiscal years. */
  services: Partial<Record<BillingServiceCode, Service>>;
};

/** A tariff as its file states it: what other years bring is added where the files are listed. */
export type PublishedTariff = {
  /** The name by which a plan can ask for it (`rules`). */
  code: string;
  /** The first fiscal year, by the year in which it starts (1 April). */
  firstFiscalYear: number;
  taxPercent: number;
  /**
   * `line-and-term`: each amount of a line is taxed and cut by itself.
   * `term`: lines exclude tax; the sum of each term is taxed and the tax cut.
   */
  taxedPer: 'line-and-term' | 'term';
  prices: PriceList;
};

export type Tariff = PublishedTariff & {
  /** The last fiscal year; left out while no end is known. */
  lastFiscalYear?: number;
  /** The last fiscal year for which the centre has published a workbook with these rules. */
  confirmedThrough: number;
};
