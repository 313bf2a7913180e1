// Decides what a quantity of an item costs: in whole yen, cut and never rounded up, with whole-number arithmetic alone.
// The rules are steps 2 to 4 of the centre's fee calculation.
import {type Millionths, millionths, ONE} from './quantity';
import type {Basis, PriceItem} from './tariff';

/** Whole yen. */
export type Yen = bigint;

type StorageSteps = Extract<Basis, {kind: 'storage-steps'}>;

/** The steps of storage that are charged: every started one; none at all up to the free quantity. */
export function chargedSteps({stepTb, freeTb}: StorageSteps, quantity: Millionths): bigint {
  if (quantity <= BigInt(freeTb) * ONE) return 0n;
  const step = BigInt(stepTb) * ONE;
  return (quantity + step - 1n) / step;
}

/**
 * The amount in yen, tax excluded, cut to whole yen.
 * @param extent the days charged; for what is charged once, the times (0 or 1)
 * @param daysOfYear the days of the fiscal year, 365 or 366
 */
export function amountWithoutTax(item: PriceItem, quantity: Millionths, extent: number, daysOfYear: number): Yen {
  const {units, per} = charged(item.basis, quantity, daysOfYear);
  // Division of BigInt cuts: nothing before it has been rounded.
  return (units * BigInt(item.yen) * BigInt(extent)) / (ONE * BigInt(per));
}

/** The units charged, and the days (or 1) for which the price of a unit is. */
function charged(basis: Basis, quantity: Millionths, daysOfYear: number): {units: Millionths; per: number} {
  switch (basis.kind) {
    case 'storage-steps':
      return {units: chargedSteps(basis, quantity) * ONE, per: daysOfYear};
    case 'year':
      return {units: quantity, per: daysOfYear};
    case 'days':
      return {units: quantity, per: basis.days};
    case 'once':
      return {units: quantity, per: 1};
  }
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
