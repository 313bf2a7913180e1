// Decides whether the steps of an explanation hold: works each one out again from the numbers it shows, and checks
// that it takes up what the step before it gave. Nothing of the fee engine has a part in it but reading decimals.
import {cutToYen, type Step} from './explain-step';
import {millionths, ONE} from './quantity';

/** What a step gives to the next one: a quantity in millionths, steps or units, yen of a year, or the amount. */
type Given = {of: 'quantity' | 'units' | 'year' | 'amount'; value: bigint};

/**
 * The amount in yen that the steps lead to; `undefined` where a number does not follow from those before it, and
 * where the steps lead to no amount.
 */
export function recompute(steps: readonly Step[]): number | undefined {
  let given: Given | undefined;
  for (const [i, step] of steps.entries()) {
    if (i > 0 && !given) return undefined;
    given = follow(step, given);
  }
  return given?.of === 'amount' ? Number(given.value) : undefined;
}

function follow(step: Step, given: Given | undefined): Given | undefined {
  /** Is this number what the step before gave? The first step takes its numbers from the plan and the price list. */
  const takes = (of: Given['of'], value: bigint) => !given || (given.of === of && given.value === value);
  switch (step.rule) {
    case 'not-in-term':
      return given ? undefined : amount(0n);
    case 'sum-of-quantities': {
      const sum = step.quantities.reduce((total, text) => total + millionths(text), 0n);
      return !given && sum === millionths(step.quantity) ? {of: 'quantity', value: sum} : undefined;
    }
    case 'free-up-to': {
      const tb = millionths(step.tb);
      return takes('quantity', tb) && tb <= BigInt(step.freeTb) * ONE ? amount(0n) : undefined;
    }
    case 'storage-steps':
      return storageSteps(step, takes('quantity', millionths(step.tb)));
    case 'yearly-price': {
      const yenPerYear = BigInt(step.units) * BigInt(step.yen);
      const holds = takes('units', BigInt(step.units)) && yenPerYear === BigInt(step.yenPerYear);
      return holds ? {of: 'year', value: yenPerYear} : undefined;
    }
    case 'prorate-year':
      return takes('year', BigInt(step.yenPerYear))
        ? cutAmount(step, BigInt(step.yenPerYear) * BigInt(step.days), BigInt(step.daysOfYear))
        : undefined;
    case 'prorate-days': {
      const quantity = millionths(step.quantity);
      const numerator = quantity * BigInt(step.yen) * BigInt(step.days);
      return takes('quantity', quantity) ? cutAmount(step, numerator, BigInt(step.per) * ONE) : undefined;
    }
    case 'once': {
      const quantity = millionths(step.quantity);
      return takes('quantity', quantity) ? cutAmount(step, quantity * BigInt(step.yen), ONE) : undefined;
    }
    case 'tax': {
      const withoutTax = BigInt(step.withoutTax);
      const holds = takes('amount', withoutTax);
      return holds ? cutAmount(step, withoutTax * BigInt(100 + step.percent), 100n) : undefined;
    }
    case 'sum-of-amounts': {
      const sum = step.amounts.reduce((total, yen) => total + BigInt(yen), 0n);
      return !given && sum === BigInt(step.sum) ? amount(sum) : undefined;
    }
    case 'tax-on-term': {
      const sum = BigInt(step.sum);
      const tax = takes('amount', sum) ? cutAmount(step, sum * BigInt(step.percent), 100n) : undefined;
      return tax && sum + tax.value === BigInt(step.total) ? amount(sum + tax.value) : undefined;
    }
  }
}

function amount(value: bigint): Given {
  return {of: 'amount', value};
}

function cutAmount(stated: {exact: string; cut: number}, numerator: bigint, divisor: bigint) {
  const {exact, cut} = cutToYen(numerator, divisor);
  return exact === stated.exact && cut === stated.cut ? amount(BigInt(cut)) : undefined;
}

type StorageSteps = Extract<Step, {rule: 'storage-steps'}>;

function storageSteps({tb, freeTb, stepTb, steps}: StorageSteps, takesQuantity: boolean): Given | undefined {
  const quantity = millionths(tb);
  const isFree = freeTb > 0 && quantity <= BigInt(freeTb) * ONE;
  const step = BigInt(stepTb) * ONE;
  // So many steps are enough, and one less would not be.
  const isEnough = quantity <= BigInt(steps) * step && (steps === 0 || BigInt(steps - 1) * step < quantity);
  return takesQuantity && !isFree && isEnough ? {of: 'units', value: BigInt(steps)} : undefined;
}
