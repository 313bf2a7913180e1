// What the form's plan comes to: the lines that can be worked out are, and the others say what is wrong with them. Pure.
import {estimatePlan, type FeeEstimate} from '../../domain/fees/estimate';
import type {Plan} from '../../domain/fees/plan';
import type {PlanProblemCode} from '../../domain/fees/plan-problem';
import {readPlan} from '../../domain/fees/read-plan';
import type {Tariff} from '../../domain/fees/tariff';
import {type Draft, planLineOf} from './draft';

/** What is wrong with a line: the field's name in the plan, and the code. */
export type LineProblem = {field: string; code: PlanProblemCode};

/** The plan of the lines that are right, in their order, with its estimate. */
export type WorkedOut = {
  plan: Plan;
  tariff: Tariff;
  estimate: FeeEstimate;
  /** The identities of the lines, in the plan's order. */
  ids: number[];
  /** What is wrong with the lines that are not in it. */
  problems: Map<number, LineProblem[]>;
};

/** Undefined where no tariff holds for the fiscal year. */
export function workOut({fiscalYear, lines}: Draft, tariffs: readonly Tariff[]): WorkedOut | undefined {
  const problems = new Map<number, LineProblem[]>();
  const right = lines.filter((line) => {
    const reading = readPlan({fiscalYear, lines: [planLineOf(line)]}, tariffs);
    if (reading.ok) {
      return true;
    }
    problems.set(
      line.id,
      reading.errors.map(({path, code}) => ({field: path.split('.')[2] ?? '', code})),
    );
    return false;
  });
  const reading = readPlan({fiscalYear, lines: right.map(planLineOf)}, tariffs);
  if (!reading.ok) {
    return undefined;
  }
  const {plan, tariff} = reading;
  return {plan, tariff, estimate: estimatePlan(plan, tariff), ids: right.map(({id}) => id), problems};
}
