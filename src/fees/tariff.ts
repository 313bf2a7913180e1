// What a tariff is: a price list, the fiscal years it holds for, and how its amounts are taxed.
// The schema checks data when the project is tested; what runs in the browser imports the types alone.
import * as z from 'zod/mini';
import {type Locale, locales} from '../lib/localized';
import {itemCodes, nodeCodes, serviceCodes} from './code';

const text = z.string().check(z.minLength(1));
const texts = locales.map((locale) => [locale, text]);
const localized = z.strictObject(Object.fromEntries(texts) as Record<Locale, typeof text>);
const positive = z.int().check(z.positive());
const year = z.int().check(z.gte(1000), z.lte(9998));

/** How an item's price becomes an amount. */
const basisSchema = z.discriminatedUnion('kind', [
  /** Per started step of terabytes and year, by the day. Up to `freeTb` nothing is charged, above it the whole. */
  z.strictObject({kind: z.literal('storage-steps'), stepTb: positive, freeTb: z.int().check(z.gte(0))}),
  /** Per unit and year, by the day. */
  z.strictObject({kind: z.literal('year')}),
  /** Per unit and so many days, by the day. */
  z.strictObject({kind: z.literal('days'), days: positive}),
  /** Per unit, whole, in the term of its date. */
  z.strictObject({kind: z.literal('once')}),
]);

const resourcesSchema = z.strictObject({
  cpuCores: positive,
  /** As the price table writes it: 1,536 GB and 2 TB are not converted. */
  memory: z.strictObject({amount: positive, unit: z.enum(['GB', 'TB'])}),
  /** GPUs; left out where there are none. */
  accelerators: z.optional(z.strictObject({count: positive, model: text})),
});

const priceItemSchema = z.strictObject({
  /** As shown in tables and estimates. */
  name: localized,
  /** What the price is for, in words. */
  unit: localized,
  /** The price of one unit in yen, tax excluded. */
  yen: positive,
  /** The same unit as data. */
  basis: basisSchema,
  node: z.optional(z.strictObject({unit: resourcesSchema, whole: resourcesSchema})),
});

const serviceSchema = z.strictObject({
  /** As shown in the usage plan. */
  name: localized,
  /** The node types that the usage plan workbook offers for this service; left out where it uses none. */
  nodes: z.optional(z.array(z.enum(nodeCodes))),
  /** Those of them that the help desk must be asked about before they are planned. */
  askHelpDeskFirst: z.optional(z.array(z.enum(nodeCodes))),
});

const priceListSchema = z.strictObject({
  source: localized,
  items: z.partialRecord(z.enum(itemCodes), priceItemSchema),
  /** A service that a list does not have is not offered in its fiscal years. */
  services: z.partialRecord(z.enum(serviceCodes), serviceSchema),
});

const tariffSchema = z.strictObject({
  /** The name by which a plan can ask for it (`rules`). */
  code: text,
  /** The first fiscal year, by the year in which it starts (1 April). */
  firstFiscalYear: year,
  /** The last fiscal year; left out while no end is known. */
  lastFiscalYear: z.optional(year),
  /** The last fiscal year for which the centre has published a workbook with these rules. */
  confirmedThrough: year,
  taxPercent: positive,
  /**
   * `line-and-term`: each amount of a line is taxed and cut by itself.
   * `term`: lines exclude tax; the sum of each term is taxed and the tax cut.
   */
  taxedPer: z.enum(['line-and-term', 'term']),
  prices: priceListSchema,
});

/** All tariffs. No two share a code or a fiscal year, so that every year has one tariff or none. */
export const tariffsSchema = z.array(tariffSchema).check(
  z.refine((tariffs) => new Set(tariffs.map(({code}) => code)).size === tariffs.length, {
    error: 'a code is used twice. Give each tariff a code of its own',
  }),
  z.refine(
    (tariffs) =>
      tariffs.every((a, i) =>
        tariffs
          .slice(i + 1)
          .every(
            (b) =>
              (a.lastFiscalYear ?? Infinity) < b.firstFiscalYear || (b.lastFiscalYear ?? Infinity) < a.firstFiscalYear,
          ),
      ),
    {error: 'two tariffs for one fiscal year. List them by their first fiscal years'},
  ),
);

/** How an item's price becomes an amount. */
export type Basis = z.infer<typeof basisSchema>;
/** What a node, or a unit of it, has. */
export type Resources = z.infer<typeof resourcesSchema>;
export type PriceItem = z.infer<typeof priceItemSchema>;
/** A service, and the nodes that it offers. */
export type Service = z.infer<typeof serviceSchema>;
export type PriceList = z.infer<typeof priceListSchema>;
export type Tariff = z.infer<typeof tariffSchema>;
/** A tariff as its file states it: what other years bring is added where the files are listed. */
export type PublishedTariff = Omit<Tariff, 'lastFiscalYear' | 'confirmedThrough'>;
