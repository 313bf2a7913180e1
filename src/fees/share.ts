// A whole plan as a text for an address, and what can be read of such a text that is damaged.
// A plan has no names, so a shared text has none: of each account it has the quantity alone.
import {serviceCodes, usesNodes} from './code';
import {isFiscalYear, MAX_LINES, type Plan, type PlanLine} from './plan';
import type {PlanProblemCode} from './plan-problem';
import {readPlan} from './read-plan';
import type {Tariff} from './tariff';
import {tariffFor} from './tariff-in-force';

/** What a shared text can have wrong beside the problems of the plan in it, in the order in which it is read. */
const shareProblemCodes = [
  /** The text does not start with a version: it is no shared plan. */
  'not-a-shared-plan',
  /** A version that this code does not know: nothing of it is read. */
  'unknown-version',
  /** The end mark is missing: the text was cut off. Its last line may be shorter than it was, and is left out. */
  'cut-off',
  /** The fiscal year is unreadable, or no tariff holds for it: the fallback year is used instead. */
  'fiscal-year-not-read',
  /** There is no such tariff: that of the fiscal year is used instead. */
  'rules-not-read',
  /** More lines than a plan may have: the rest is left out. */
  'lines-left-out',
  /** The line's parts are not those of its service: the line is left out. */
  'line-not-read',
] as const;

/** What is wrong with a shared text. A line that is read, but wrong, has the code that a plan's line would have. */
export type ShareProblemCode = (typeof shareProblemCodes)[number] | PlanProblemCode;

/** One problem. `position` is the line's place in the text, from 1; 0 for what is before the lines. */
export type ShareProblem = {position: number; code: ShareProblemCode};

/**
 * What is read of a text. More is cut off: 200 lines of 1,000 quantities fit. Browsers carry less in an address
 * (Chromium: 2 MB), so that no link that works is cut here.
 */
export const MAX_SHARED_LENGTH = 3_000_000;

const VERSION = 'v1';
const END = 'end';

/** The key of the estimator's address that holds a shared plan. */
export const SHARED_KEY = 'plan';

/** The state of the estimator's address that opens it with a plan; errors as `sharedText`. */
export function planState(plan: Plan): string {
  return `${SHARED_KEY}=${sharedText(plan)}`;
}

/**
 * What could be read of a shared text, and everything in it that could not be read: at most one problem for each line.
 */
type SharedPlan = {plan: Plan; problems: ShareProblem[]};

/**
 * Writes a plan that `readPlan` has accepted.
 *
 *     v1~2026~dedicated-personal_accelerator-1_20260401-20260629_1_0.5~group-cloud-work_20260801_1.5~end
 *
 * `~` separates the parts: version, fiscal year, lines, end mark. `_` separates the fields of a part.
 * The fiscal year is followed by the code of the rules where the plan names them (`2026_2025`). The fields of a line:
 *
 *     storage-…                  period, a quantity (TB) for each account
 *     nodes                      node type, period, a quantity (units) for each account
 *     group-cloud                period, projects, TB
 *     group-cloud-development    date, person-months (group-cloud-work the same)
 *     group-cloud-transport      date, times
 *
 * Dates are eight digits, a period is two of them with `-`; quantities are as they were written. All characters are
 * unreserved (RFC 3986 §2.3): an address takes them as they are. The end mark shows whether a text is whole: without
 * it a quantity of 25 that was cut off after the 2 would be taken for 2.
 *
 * @throws RangeError for a tariff whose code has other characters than ASCII letters, digits and hyphens
 */
export function sharedText({fiscalYear, rules, lines}: Plan): string {
  if (rules !== undefined && !/^[0-9A-Za-z-]+$/.test(rules)) {
    throw new RangeError(`a tariff's code that an address cannot hold: ${rules}`);
  }
  const year = String(fiscalYear).padStart(4, '0');
  const head = rules === undefined ? year : `${year}_${rules}`;
  return [VERSION, head, ...lines.map(lineText), END].join('~');
}

function lineText(line: PlanLine): string {
  return fieldsOf(line).join('_');
}

function fieldsOf(line: PlanLine): string[] {
  if ('date' in line) {
    const quantity = line.service === 'group-cloud-transport' ? line.times : line.personMonths;
    return [line.service, compact(line.date), quantity];
  }
  const period = `${compact(line.start)}-${compact(line.end)}`;
  if (line.service === 'group-cloud') return [line.service, period, line.projects, line.storageTb];
  return line.node === undefined
    ? [line.service, period, ...line.quantities]
    : [line.service, line.node, period, ...line.quantities];
}

function compact(iso: string): string {
  return iso.replaceAll('-', '');
}

/**
 * Reads a shared text, which may be any text, and never throws. A line with anything wrong is left out as a whole: a
 * line without one of its quantities would give a fee that no one planned.
 * @param text as in the address; characters that were escaped on the way (`%7E`) are read, too
 * @param fallbackYear the fiscal year of a plan whose own cannot be read: one that has a tariff
 */
export function readShared(text: string, tariffs: readonly Tariff[], fallbackYear: number): SharedPlan {
  const [version = '', head = '', ...parts] = unescaped(text.slice(0, MAX_SHARED_LENGTH)).split('~');
  if (version !== VERSION) {
    const code = /^v\d+$/.test(version) ? 'unknown-version' : 'not-a-shared-plan';
    return {plan: {fiscalYear: fallbackYear, lines: []}, problems: [{position: 0, code}]};
  }
  const problems: ShareProblem[] = [];
  const found = (position: number, code: ShareProblemCode) => problems.push({position, code});

  const last = parts.pop();
  // What an e-mail's sentence puts after a link (a full stop, a bracket) does no harm.
  if (last === undefined || !/^end[^0-9A-Za-z]*$/.test(last)) found(parts.length + 1, 'cut-off');
  const {fiscalYear, rules} = readHead(head, tariffs, fallbackYear, found);

  const lines: {position: number; line: object}[] = [];
  for (const [i, part] of parts.slice(0, MAX_LINES).entries()) {
    const line = readLine(part);
    if (line) lines.push({position: i + 1, line});
    else found(i + 1, 'line-not-read');
  }
  if (parts.length > MAX_LINES) found(MAX_LINES + 1, 'lines-left-out');

  const plan: Plan = {fiscalYear, ...(rules === undefined ? {} : {rules}), lines: []};
  for (const {position, line} of lines) {
    const reading = readPlan({...plan, lines: [line]}, tariffs);
    if (reading.ok) plan.lines.push(...reading.plan.lines);
    else found(position, reading.errors[0]?.code ?? 'line-not-read');
  }
  return {plan, problems: problems.sort((a, b) => a.position - b.position)};
}

/** Escapes of ASCII characters undone; everything else stays, and makes its line unreadable. */
function unescaped(text: string): string {
  return text.replace(/%([2-7][0-9A-Fa-f])/g, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function readHead(
  head: string,
  tariffs: readonly Tariff[],
  fallbackYear: number,
  found: (position: number, code: ShareProblemCode) => void,
): Pick<Plan, 'fiscalYear' | 'rules'> {
  const [year = '', wanted, ...rest] = head.split('_');
  const rules = rest.length === 0 && tariffs.some(({code}) => code === wanted) ? wanted : undefined;
  if (wanted !== undefined && rules === undefined) found(0, 'rules-not-read');
  const number = /^\d{4}$/.test(year) ? Number(year) : undefined;
  const isKnown = isFiscalYear(number) && (rules !== undefined || tariffFor(tariffs, number) !== undefined);
  if (!isKnown) found(0, 'fiscal-year-not-read');
  return {fiscalYear: isKnown ? number : fallbackYear, ...(rules === undefined ? {} : {rules})};
}

/**
 * The line that a part states, still to be judged as a plan's line; `undefined` where its parts are not those of a
 * line.
 */
function readLine(part: string): object | undefined {
  const [name, ...fields] = part.split('_');
  const service = serviceCodes.find((code) => code === name);
  switch (service) {
    case undefined:
      return undefined;
    case 'group-cloud': {
      const [period = '', projects, storageTb, ...rest] = fields;
      return rest.length === 0 ? {service, ...readPeriod(period), projects, storageTb} : undefined;
    }
    case 'group-cloud-development':
    case 'group-cloud-work': {
      const [date = '', personMonths, ...rest] = fields;
      return rest.length === 0 ? {service, date: readDate(date), personMonths} : undefined;
    }
    case 'group-cloud-transport': {
      const [date = '', times, ...rest] = fields;
      return rest.length === 0 ? {service, date: readDate(date), times} : undefined;
    }
    default: {
      const [node, period = '', ...quantities] = usesNodes(service) ? fields : [undefined, ...fields];
      return {service, ...(node !== undefined && {node}), ...readPeriod(period), quantities};
    }
  }
}

function readPeriod(text: string): {start: string; end: string} {
  const [start = '', end = '', ...rest] = text.split('-');
  return rest.length === 0 ? {start: readDate(start), end: readDate(end)} : {start: text, end: text};
}

/** `20260401` as `2026-04-01`; any other text as it is, for the plan's reader to refuse. */
function readDate(text: string): string {
  return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
}
