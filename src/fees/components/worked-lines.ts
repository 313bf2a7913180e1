// What each line of the form shows of the plan's result: its fee, and what its formula is worked out from.
import type {PlanLine} from '../plan';
import type {Tariff} from '../tariff';
import {sumOfTerms} from '../term';
import type {WorkedOut} from './worked-out';

/** A line that was worked out. `fee` is in yen, as the engine gives it: tax included where the tariff taxes each line. */
export type WorkedLine = {line: PlanLine; fiscalYear: number; tariff: Tariff; fee: number};

// The same result is the same object, so that only those lines are drawn again whose result has changed.
const known = new WeakMap<PlanLine, WorkedLine>();

function workedLine(now: WorkedLine): WorkedLine {
  const before = known.get(now.line);
  if (before?.fee === now.fee && before.fiscalYear === now.fiscalYear && before.tariff === now.tariff) {
    return before;
  }
  known.set(now.line, now);
  return now;
}

/** The worked lines by their identities in the form. */
export function workedLines(worked: WorkedOut | undefined): Map<number, WorkedLine> {
  if (!worked) {
    return new Map();
  }
  const {plan, tariff, estimate, ids} = worked;
  return new Map(
    plan.lines.map((line, index) => {
      const fee = sumOfTerms(estimate.lines[index]?.fees ?? [0, 0, 0]);
      return [ids[index] ?? 0, workedLine({line, fiscalYear: plan.fiscalYear, tariff, fee})];
    }),
  );
}
