// How many days the hours of occasional GPU use in a fiscal year count as: added, divided by 24, rounded up.
import {dateProblem, dayNumber, isoDate} from '../lib/civil-date';
import type {PlanProblem} from './plan-problem';
import {decimalText, isTooLarge, ONE, quantityProblem, sumOfQuantities, typedQuantity} from './quantity';

const HOURS_PER_DAY = 24n;

/** The hours added (decimal text) and the days that they count as; or what is wrong, at `hours.0` or `hours`. */
type GpuDays = {ok: true; hours: string; days: number} | {ok: false; errors: PlanProblem[]};

/**
 * The days that hours of GPU use count as: 56 hours are 3 days. A fraction of an hour counts, and is never lost.
 * @param hours of the whole fiscal year, as decimal texts (`30.5`); a text for each use, none for no use
 */
export function gpuDays(hours: readonly string[]): GpuDays {
  const errors = hours.flatMap((text, i): PlanProblem[] => {
    const code = quantityProblem(text);
    return code === undefined ? [] : [{path: `hours.${i}`, code}];
  });
  if (errors.length > 0) return {ok: false, errors};
  const sum = sumOfQuantities(hours);
  if (isTooLarge(sum)) return {ok: false, errors: [{path: 'hours', code: 'quantity-too-large'}]};
  const day = HOURS_PER_DAY * ONE;
  return {ok: true, hours: decimalText(sum), days: Number((sum + day - 1n) / day)};
}

/** The last of so many days from a date on, both counted; `undefined` for a text that is no date. */
export function lastDayFrom(start: string, days: number): string | undefined {
  return dateProblem(start) === undefined ? isoDate(dayNumber(start) + days - 1) : undefined;
}

/** The uses, in their order, as quantity texts; `+`, spaces and new lines, also full-width ones, separate them. */
export function typedHours(text: string): string[] {
  return text
    .split(/[\s+＋]+/)
    .filter((piece) => piece !== '')
    .map((piece) => typedQuantity(piece));
}
