// What the plan of the form costs: lines without a problem are computed, the others get their problems. Pure.
import {estimateLine, estimatePlan, type FeeEstimate, type LineEstimate} from '../estimate';
import type {Plan, PlanLine} from '../plan';
import type {PlanProblemCode} from '../plan-problem';
import {readPlan} from '../read-plan';
import type {Tariff} from '../tariff';
import {termsOf} from '../term';
import {type Draft, type DraftLine, planLineOf} from './draft';

/** What is wrong with a line: the field's name in the plan, the place in a list of quantities, and the code. */
export type LineProblem = {field: string; at: number; code: PlanProblemCode};

export type ComputedLine = {line: PlanLine; fiscalYear: number; tariff: Tariff; estimate: LineEstimate};

/** The plan of the lines that are right, in their order, with its estimate. */
export type ComputedPlan = {
  plan: Plan;
  tariff: Tariff;
  estimate: FeeEstimate;
  /** The lines by their identities, in the plan's order. */
  lines: Map<number, ComputedLine>;
  /** The lines' numbers in the form, from 1, in the plan's order. */
  numbers: number[];
  /** What is wrong with the lines that are not in it; a field may just be empty yet. */
  problems: Map<number, LineProblem[]>;
};

type LineReading = {computed: ComputedLine} | {problems: LineProblem[]};

// A line of the form is never changed, only replaced: what was read of it holds, and typing in one of many lines
// computes and renders that one.
const readings = new WeakMap<DraftLine, {under: string; reading: LineReading}>();

function readLine(draftLine: DraftLine, frame: Omit<Plan, 'lines'>, tariffs: readonly Tariff[]): LineReading {
  const {fiscalYear, rules} = frame;
  const under = `${fiscalYear}~${rules}`;
  const known = readings.get(draftLine);
  if (known?.under === under) return known.reading;
  const result = readPlan({...frame, lines: [planLineOf(draftLine)]}, tariffs);
  let reading: LineReading;
  if (result.ok) {
    const line = result.plan.lines[0] as PlanLine;
    const {tariff} = result;
    reading = {computed: {line, fiscalYear, tariff, estimate: estimateLine(line, termsOf(fiscalYear), tariff)}};
  } else {
    const problems = result.errors.map(({path, code}) => {
      const [, , field = '', at = '0'] = path.split('.');
      return {field, at: Number(at), code};
    });
    reading = {problems};
  }
  readings.set(draftLine, {under, reading});
  return reading;
}

/** Undefined where no tariff holds for the fiscal year. */
export function computePlan(draft: Draft, tariffs: readonly Tariff[]): ComputedPlan | undefined {
  const {fiscalYear, rules} = draft;
  const empty = readPlan({fiscalYear, ...(rules !== undefined && {rules}), lines: []}, tariffs);
  if (!empty.ok) return undefined;
  const {lines: _none, ...frame} = empty.plan;
  const lines = new Map<number, ComputedLine>();
  const numbers: number[] = [];
  const problems = new Map<number, LineProblem[]>();
  for (const [index, draftLine] of draft.lines.entries()) {
    const reading = readLine(draftLine, frame, tariffs);
    if ('computed' in reading) {
      lines.set(draftLine.id, reading.computed);
      numbers.push(index + 1);
    } else {
      problems.set(draftLine.id, reading.problems);
    }
  }
  const computed = [...lines.values()];
  const plan: Plan = {...frame, lines: computed.map(({line}) => line)};
  const {tariff} = empty;
  const estimates = new Map(computed.map(({line, estimate}) => [line, estimate]));
  const estimate = estimatePlan(plan, tariff, (line) => estimates.get(line) as LineEstimate);
  return {plan, tariff, estimate, lines, numbers, problems};
}
