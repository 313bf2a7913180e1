// Decides where a little less storage costs noticeably less, and where more would cost nothing.
import {chargedSteps, taxOn} from './amount';
import {chargesOf, estimatePlan, type FeeEstimate, type LineEstimate} from './estimate';
import type {Plan, PlanLine} from './plan';
import {decimalText, type Millionths, ONE} from './quantity';
import type {Tariff} from './tariff';

/** What a line would save with less storage. Quantities are TB (decimal text), money is whole yen, tax included. */
type Saving = {line: number; tb: string; reduceByTb: string; savesYen: number};

/** What is to know about the storage of a line: by the workbook's amounts, which take each line by itself. */
export type StoragePitfall =
  /** Just above the free quantity the whole is charged: reduced to `freeTb`, the line costs nothing. */
  | ({code: 'storage-just-above-free'; freeTb: number} & Saving)
  /** A started step counts whole: `spareTb` more would cost nothing more; one step less saves `savesYen`. */
  | ({code: 'storage-step-started'; chargedTb: number; spareTb: string} & Saving);

/** The pitfalls of storage, by line. Lines that cost nothing have none. Takes the plan's own estimate. */
export function storagePitfalls(plan: Plan, estimate: FeeEstimate, tariff: Tariff): StoragePitfall[] {
  const sums = termSums(estimate);
  return plan.lines.flatMap((line, i) => {
    const fees = estimate.lines[i]?.fees;
    return fees ? pitfallsOf(line, i, (less) => saving(fees, feesOf(less), sums)) : [];
  });

  function pitfallsOf(line: PlanLine, index: number, savedBy: (less: PlanLine) => number): StoragePitfall[] {
    const stored = storageOf(line, tariff);
    if (!stored) return [];
    const {quantity, basis} = stored;
    const steps = chargedSteps(basis, quantity);
    if (steps === 0n) return [];
    const step = BigInt(basis.stepTb) * ONE;
    const free = BigInt(basis.freeTb) * ONE;
    const lower = (steps - 1n) * step;
    const savesYen = savedBy(withStorage(line, lower));
    if (savesYen === 0) return [];
    const about = {
      line: index,
      tb: decimalText(quantity),
      reduceByTb: decimalText(quantity - lower),
      savesYen,
    };
    // The cliff says it all: the step would only repeat what is saved.
    if (free > 0n && lower <= free) {
      return [{code: 'storage-just-above-free', freeTb: basis.freeTb, ...about}];
    }
    const spare = steps * step - quantity;
    const chargedTb = Number(steps) * basis.stepTb;
    return spare > 0n ? [{code: 'storage-step-started', chargedTb, spareTb: decimalText(spare), ...about}] : [];
  }

  function feesOf(line: PlanLine): LineEstimate['fees'] {
    const {fees} = estimatePlan({...plan, lines: [line]}, tariff).lines[0] ?? {fees: [0, 0, 0]};
    return fees;
  }

  /** With tax: where the sum of a term is taxed, the tax of the whole plan is worked out once more. */
  function saving(before: LineEstimate['fees'], after: LineEstimate['fees'], all: readonly bigint[]): number {
    return all.reduce((total, sum, i) => {
      const less = BigInt((before[i] ?? 0) - (after[i] ?? 0));
      const tax =
        tariff.taxedPer === 'term' ? taxOn(sum, tariff.taxPercent) - taxOn(sum - less, tariff.taxPercent) : 0n;
      return total + Number(less + tax);
    }, 0);
  }
}

function termSums({lines}: FeeEstimate): bigint[] {
  return ([0, 1, 2] as const).map((i) => lines.reduce((sum, {fees}) => sum + BigInt(fees[i]), 0n));
}

function storageOf(line: PlanLine, {prices}: Tariff) {
  for (const {item, quantity} of chargesOf(line)) {
    const {basis} = prices.items[item];
    if (basis.kind === 'storage-steps') return {quantity, basis};
  }
  return undefined;
}

function withStorage(line: PlanLine, quantity: Millionths): PlanLine {
  const tb = decimalText(quantity);
  if (line.service === 'group-cloud') return {...line, storageTb: tb};
  return 'quantities' in line ? {...line, quantities: [tb]} : line;
}
