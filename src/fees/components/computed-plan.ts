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

/** The plan of the lines that are right, in their order, with its estimate. */
export type ComputedPlan = {
  plan: Plan;
  tariff: Tariff;
  estimate: FeeEstimate;
  /** The identities of the lines, in the plan's order. */
  ids: number[];
  /** The lines' numbers in the form, from 1, in the plan's order. */
  numbers: number[];
  /** What is wrong with the lines that are not in it. */
  problems: Map<number, LineProblem[]>;
  /** Those of them in which nothing is wrong: some fields are still empty. */
  unfinished: Set<number>;
};

type LineReading = {line: PlanLine} | {problems: LineProblem[]};

// A line of the form is never changed, only replaced: what was read of it holds, and typing in one of many lines reads
// that one.
const readings = new WeakMap<DraftLine, {under: string; reading: LineReading}>();

function readLine(draftLine: DraftLine, frame: Omit<Plan, 'lines'>, tariffs: readonly Tariff[]): LineReading {
  const under = `${frame.fiscalYear}~${frame.rules}`;
  const known = readings.get(draftLine);
  if (known?.under === under) return known.reading;
  const result = readPlan({...frame, lines: [planLineOf(draftLine)]}, tariffs);
  const [line] = result.ok ? result.plan.lines : [];
  const reading: LineReading = line
    ? {line}
    : {
        problems: (result.ok ? [] : result.errors).map(({path, code}) => {
          const [, , field = '', at = '0'] = path.split('.');
          return {field, at: Number(at), code};
        }),
      };
  readings.set(draftLine, {under, reading});
  return reading;
}

/** The text in the form that a problem is about; undefined where it is about a choice. */
export function textAt(line: DraftLine, {field, at}: Omit<LineProblem, 'code'>): string | undefined {
  switch (field) {
    case 'start':
    case 'end':
    case 'date':
    case 'storageTb':
      return line[field];
    case 'quantities':
      return at === 0 ? line.quantity : line.others[at - 1];
    case 'projects':
    case 'personMonths':
    case 'times':
      return line.quantity;
    default:
      return undefined;
  }
}

/** Undefined where no tariff holds for the fiscal year. */
export function computePlan(draft: Draft, tariffs: readonly Tariff[]): ComputedPlan | undefined {
  const {fiscalYear, rules} = draft;
  const empty = readPlan({fiscalYear, ...(rules !== undefined && {rules}), lines: []}, tariffs);
  if (!empty.ok) return undefined;
  const {lines: _none, ...frame} = empty.plan;
  const problems = new Map<number, LineProblem[]>();
  const unfinished = new Set<number>();
  const ids: number[] = [];
  const numbers: number[] = [];
  const lines: PlanLine[] = [];
  for (const [index, draftLine] of draft.lines.entries()) {
    const reading = readLine(draftLine, frame, tariffs);
    if ('line' in reading) {
      ids.push(draftLine.id);
      numbers.push(index + 1);
      lines.push(reading.line);
    } else {
      problems.set(draftLine.id, reading.problems);
      if (reading.problems.every((problem) => textAt(draftLine, problem) === '')) unfinished.add(draftLine.id);
    }
  }
  const plan: Plan = {...frame, lines};
  const {tariff} = empty;
  const estimate = estimatePlan(plan, tariff, (line) => workedLine(line, fiscalYear, tariff).estimate);
  return {plan, tariff, estimate, ids, numbers, problems, unfinished};
}

export type ComputedLine = {line: PlanLine; fiscalYear: number; tariff: Tariff; estimate: LineEstimate};

// The same line under the same tariff and year gives the same object: it is neither computed nor rendered again.
const known = new WeakMap<PlanLine, ComputedLine>();

function workedLine(line: PlanLine, fiscalYear: number, tariff: Tariff): ComputedLine {
  const before = known.get(line);
  if (before?.fiscalYear === fiscalYear && before.tariff === tariff) return before;
  const now = {line, fiscalYear, tariff, estimate: estimateLine(line, termsOf(fiscalYear), tariff)};
  known.set(line, now);
  return now;
}

export function computedLines(computed: ComputedPlan | undefined): Map<number, ComputedLine> {
  if (!computed) return new Map();
  const {plan, tariff, ids} = computed;
  return new Map(plan.lines.map((line, index) => [ids[index] ?? 0, workedLine(line, plan.fiscalYear, tariff)]));
}
