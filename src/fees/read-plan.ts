// Whether a plan can be computed and with which tariff; everything that is wrong with it is found at once.
import type * as z from 'zod/mini';
import {dateProblem} from '../lib/civil-date';
import {billingServiceCodes, dateServices, nodeCodes, nodeServices, periodServices} from './code';
import {isFiscalYear, isRecord, lineSchema, MAX_LINES, type Plan, type PlanLine, planSchema} from './plan';
import {isPlanProblemCode, type PlanProblem, type PlanProblemCode} from './plan-problem';
import type {Tariff} from './tariff';
import {tariffFor} from './tariff-in-force';
import {termsOf} from './term';

/** A plan with its tariff; or all its problems: the plan's own first, then line by line. */
type PlanReading = {ok: true; plan: Plan; tariff: Tariff} | {ok: false; errors: PlanProblem[]};

type Path = readonly PropertyKey[];
type YearBounds = {first: string; last: string};

/**
 * Reads a plan, which may be any value.
 * @param defaultRules the code of the tariff for a plan that does not name one itself
 */
export function readPlan(input: unknown, tariffs: readonly Tariff[], defaultRules?: string): PlanReading {
  const frame = planSchema.safeParse(input);
  const {fiscalYear, rules = defaultRules, lines} = isRecord(input) ? input : {};
  const found = [problemsIn(frame)];

  const tariff = tariffOf(tariffs, {fiscalYear, rules});
  if (!tariff && typeof rules === 'string') found.push([problem(['rules'], 'unknown-rules')]);
  else if (!tariff && rules === undefined && isFiscalYear(fiscalYear)) {
    found.push([problem(['fiscalYear'], 'fiscal-year-without-tariff')]);
  }

  const year = isFiscalYear(fiscalYear) ? boundsOf(fiscalYear) : undefined;
  const readLines: PlanLine[] = [];
  for (const [i, line] of Array.isArray(lines) && lines.length <= MAX_LINES ? lines.entries() : []) {
    const read = lineSchema.safeParse(line);
    if (read.success) readLines.push(read.data);
    found.push(problemsIn(read, ['lines', i]), problemsBetweenFields(line, ['lines', i], year, tariff));
  }

  const errors = found.flat();
  if (errors.length > 0 || !frame.success || !tariff) return {ok: false, errors};
  return {ok: true, plan: {...frame.data, lines: readLines}, tariff};
}

/** The tariff of a plan: that of its rules, or else of its fiscal year; `undefined` where there is none. */
export function tariffOf(
  tariffs: readonly Tariff[],
  {fiscalYear, rules}: {fiscalYear?: unknown; rules?: unknown},
): Tariff | undefined {
  if (typeof rules === 'string') return tariffs.find(({code}) => code === rules);
  return isFiscalYear(fiscalYear) ? tariffFor(tariffs, fiscalYear) : undefined;
}

function boundsOf(year: number): YearBounds {
  const terms = termsOf(year);
  return {first: terms[0].start, last: terms[2].end};
}

function problem(path: Path, code: PlanProblemCode): PlanProblem {
  return {path: path.map(String).join('.'), code};
}

/** What the schema finds in fields, each by itself. Each unknown field is a problem of its own. */
function problemsIn({error}: z.core.util.SafeParseResult<unknown>, path: Path = []): PlanProblem[] {
  return (error?.issues ?? []).flatMap((issue) => {
    const code = issue.message;
    if (!isPlanProblemCode(code)) throw new Error(`the schema of plans found what has no code: ${code}`);
    const at = [...path, ...issue.path];
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problem([...at, key], code))
      : [problem(at, code)];
  });
}

/** What is wrong between fields that are right by themselves: found even where other fields are wrong. */
function problemsBetweenFields(line: unknown, path: Path, year?: YearBounds, tariff?: Tariff): PlanProblem[] {
  if (!isRecord(line)) return [];
  const {service, start, end, date, node} = line;
  const problems: PlanProblem[] = [];
  if (isOneOf(billingServiceCodes, service) && tariff && !tariff.prices.services[service]) {
    problems.push(problem([...path, 'service'], 'service-not-offered'));
  }
  if (isOneOf(periodServices, service) && isDate(start) && isDate(end) && end < start) {
    problems.push(problem([...path, 'end'], 'end-before-start'));
  }
  if (isOneOf(dateServices, service) && isDate(date) && year && (date < year.first || year.last < date)) {
    problems.push(problem([...path, 'date'], 'date-outside-fiscal-year'));
  }
  if (isOneOf(nodeServices, service) && isOneOf(nodeCodes, node) && tariff) {
    const offered = tariff.prices.services[service];
    if (offered && !offered.nodes?.includes(node)) problems.push(problem([...path, 'node'], 'node-not-offered'));
  }
  return problems;
}

function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return list.some((item) => item === value);
}

/** Dates that exist, written in one width, compare as texts. */
function isDate(value: unknown): value is string {
  return typeof value === 'string' && dateProblem(value) === undefined;
}
