// One amount of a fee, with the steps that lead to it: whole yen, cut, in whole-number arithmetic. The rules are steps
// 2 to 4 of the centre's fee calculation.
import {type ItemCode, nodeCodes} from './code';
import {decimalText, type Millionths, millionths, ONE} from './quantity';
import {cutToYen, type SourceCode, type Step} from './step';
import type {Basis, PriceItem, Tariff} from './tariff';
import {itemOf} from './tariff-in-force';

export type Yen = bigint;

type StorageSteps = Extract<Basis, {kind: 'storage-steps'}>;

/** The steps of storage that are charged: every started one; none at all up to the free quantity. */
export function chargedSteps({stepTb, freeTb}: StorageSteps, quantity: Millionths): bigint {
  if (quantity <= BigInt(freeTb) * ONE) return 0n;
  const step = BigInt(stepTb) * ONE;
  return (quantity + step - 1n) / step;
}

/** The consumption tax on an amount, cut to whole yen. */
export function taxOn(amount: Yen, percent: number): Yen {
  return (amount * BigInt(percent)) / 100n;
}

/** The amount with tax, cut to whole yen: the same as amount × 1.1, cut, for the amount is whole. */
export function withTax(amount: Yen, percent: number): Yen {
  return amount + taxOn(amount, percent);
}

/**
 * What a storage quota costs for a whole year, in yen, tax excluded: `40` TB of general-division storage.
 * @param tb a decimal text of terabytes, as in a plan
 * @throws RangeError for an item that is not storage
 */
export function yearlyStoragePrice(item: PriceItem, tb: string): number {
  if (item.basis.kind !== 'storage-steps') throw new RangeError(`not storage: ${item.name.en}`);
  return Number(chargedSteps(item.basis, millionths(tb))) * item.yen;
}

export type Charge = {
  item: ItemCode;
  quantity: Millionths;
  /** The quantities of the accounts, where there are several: `quantity` is their sum. */
  quantities?: string[] | undefined;
  /** DDBJ Group Cloud: the rules of the workbook are applied to what it cannot compute. */
  isEstimate: boolean;
};

export type Amount = {
  item: ItemCode;
  steps: Step[];
  withoutTax: number;
  /** What the steps lead to: tax included where the tariff taxes each line. */
  fee: number;
};

/**
 * The amount of a charge.
 * @param extent the days charged; for what is charged once, the times (0 or 1)
 * @param daysOfYear the days of the fiscal year, 365 or 366
 */
export function amountOf(charge: Charge, extent: number, daysOfYear: number, tariff: Tariff): Amount {
  const {item, quantity, quantities, isEstimate} = charge;
  const rule = (source: SourceCode) => (isEstimate ? 'estimate' : source);
  const nothing = (...steps: Step[]): Amount => ({item, steps, withoutTax: 0, fee: 0});
  if (extent === 0) return nothing({rule: 'not-in-term', source: rule('workbook')});

  const {basis, yen} = itemOf(tariff.prices, item);
  const price: SourceCode = nodeCodes.some((code) => code === item) ? 'appendix-2' : 'appendix-1';
  const text = decimalText(quantity);
  const steps: Step[] = quantities ? [{rule: 'sum-of-quantities', quantities, quantity: text, source: 'workbook'}] : [];
  const prorateYear = (units: number) => {
    const yenPerYear = units * yen;
    const cut = cutToYen(BigInt(yenPerYear) * BigInt(extent), BigInt(daysOfYear));
    steps.push({rule: 'yearly-price', units, yen, yenPerYear, source: price});
    steps.push({rule: 'prorate-year', yenPerYear, days: extent, daysOfYear, ...cut, source: rule('workbook')});
    return cut.cut;
  };
  const withoutTax = ((): number | undefined => {
    switch (basis.kind) {
      case 'storage-steps': {
        const {freeTb, stepTb} = basis;
        const charged = Number(chargedSteps(basis, quantity));
        if (freeTb > 0 && charged === 0) {
          steps.push({rule: 'free-up-to', tb: text, freeTb, source: price});
          return undefined;
        }
        steps.push({rule: 'storage-steps', tb: text, freeTb, stepTb, steps: charged, source: price});
        return prorateYear(charged);
      }
      case 'year':
        // What is priced by the year beside storage are projects, which plans count whole.
        return prorateYear(Number(quantity / ONE));
      case 'days': {
        const cut = cutToYen(quantity * BigInt(yen) * BigInt(extent), BigInt(basis.days) * ONE);
        const numbers = {quantity: text, yen, days: extent, per: basis.days};
        steps.push({rule: 'prorate-days', ...numbers, ...cut, source: rule('workbook')});
        return cut.cut;
      }
      case 'once': {
        const cut = cutToYen(quantity * BigInt(yen), ONE);
        steps.push({rule: 'once', quantity: text, yen, ...cut, source: price});
        return cut.cut;
      }
    }
  })();
  if (withoutTax === undefined) return nothing(...steps);
  if (tariff.taxedPer === 'term') return {item, steps, withoutTax, fee: withoutTax};
  const percent = tariff.taxPercent;
  const cut = cutToYen(BigInt(withoutTax) * BigInt(100 + percent), 100n);
  steps.push({rule: 'tax', withoutTax, percent, ...cut, source: rule('workbook')});
  return {item, steps, withoutTax, fee: cut.cut};
}
