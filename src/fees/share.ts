// A whole plan as a text for an address, and what can be read of such a text that is damaged.
// A plan has no names, so a shared text has none: of each account it has the quantity alone.
import {billingServiceCodes, isChargedOnce, usesNodes} from './code';
import {isFiscalYear, MAX_LINES, type Plan, type PlanLine} from './plan';
import {readPlan, tariffOf} from './read-plan';
import type {Tariff} from './tariff';

/** What is wrong with a shared text. */
export type ShareProblemCode =
  /** The text does not start with a version that this code knows: nothing of it is read. */
  | 'not-a-shared-plan'
  /** From the line at `position` on, nothing was read: the end mark is missing, or there are too many lines. */
  | 'cut-off'
  /** The fiscal year or the rules are unreadable, or no tariff holds: the fallback year or its own rules are used. */
  | 'year-not-read'
  /** A line is wrong, and is left out. */
  | 'line-not-read';

/** One problem. `position` is the line's place in the text, from 1; 0 for what is before the lines. */
export type ShareProblem = {position: number; code: ShareProblemCode};

/** More of a text is cut off. Browsers carry less in an address (Chromium: 2 MB), so that no link that works is cut. */
export const MAX_SHARED_LENGTH = 3_000_000;

const VERSION = 'v1';
const END = 'end';

/** The key of the estimator's address that holds a shared plan. */
export const SHARED_KEY = 'plan';

/** The state of the estimator's address that opens it with a plan. */
export function planState(plan: Plan): string {
  return `${SHARED_KEY}=${sharedText(plan)}`;
}

/** What could be read of a shared text, and what could not: at most one problem for each line. */
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
 * unreserved (RFC 3986 §2.3). Without the end mark, a quantity of 25 that was cut off would be taken for 2.
 */
export function sharedText({fiscalYear, rules, lines}: Plan): string {
  const year = String(fiscalYear).padStart(4, '0');
  const head = rules === undefined ? year : `${year}_${rules}`;
  return [VERSION, head, ...lines.map((line) => fieldsOf(line).join('_')), END].join('~');
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
 * Reads a shared text, which may be any text, and never throws. A line with anything wrong is left out as a whole.
 * @param text as in the address; characters that were escaped on the way (`%7E`) are read, too
 * @param fallbackYear the fiscal year of a plan whose own cannot be read: one that has a tariff
 */
export function readShared(text: string, tariffs: readonly Tariff[], fallbackYear: number): SharedPlan {
  const [version = '', headText = '', ...parts] = unescaped(text.slice(0, MAX_SHARED_LENGTH)).split('~');
  if (version !== VERSION) {
    return {plan: {fiscalYear: fallbackYear, lines: []}, problems: [{position: 0, code: 'not-a-shared-plan'}]};
  }
  const problems: ShareProblem[] = [];
  const found = (position: number, code: ShareProblemCode) => problems.push({position, code});

  const last = parts.pop();
  // What an e-mail's sentence puts after a link (a full stop, a bracket) does no harm.
  if (last === undefined || !/^end[^0-9A-Za-z]*$/.test(last)) found(parts.length + 1, 'cut-off');
  const head = readHead(headText, tariffs);
  if (!head) found(0, 'year-not-read');
  if (parts.length > MAX_LINES) found(MAX_LINES + 1, 'cut-off');

  const plan: Plan = {...(head ?? {fiscalYear: fallbackYear}), lines: []};
  for (const [i, part] of parts.slice(0, MAX_LINES).entries()) {
    const line = readLine(part);
    const reading = line && readPlan({...plan, lines: [line]}, tariffs);
    if (reading?.ok) plan.lines.push(...reading.plan.lines);
    else found(i + 1, 'line-not-read');
  }
  return {plan, problems: problems.sort((a, b) => a.position - b.position)};
}

/** Escapes of ASCII characters undone; everything else stays, and makes its line unreadable. */
function unescaped(text: string): string {
  return text.replace(/%([2-7][0-9A-Fa-f])/g, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The fiscal year and the rules; `undefined` where a part of them is wrong, or no tariff holds. */
function readHead(head: string, tariffs: readonly Tariff[]): Pick<Plan, 'fiscalYear' | 'rules'> | undefined {
  const [year = '', rules, ...rest] = head.split('_');
  const fiscalYear = /^\d{4}$/.test(year) ? Number(year) : undefined;
  if (!isFiscalYear(fiscalYear) || rest.length > 0 || !tariffOf(tariffs, {fiscalYear, rules})) return undefined;
  return {fiscalYear, ...(rules !== undefined && {rules})};
}

/** The line that a part states, still to be checked; `undefined` where its fields are not those of a line. */
function readLine(part: string): object | undefined {
  const [name, ...fields] = part.split('_');
  const service = billingServiceCodes.find((code) => code === name);
  if (!service) return undefined;
  if (isChargedOnce(service)) {
    const [date = '', quantity, ...rest] = fields;
    const field = service === 'group-cloud-transport' ? 'times' : 'personMonths';
    return rest.length === 0 ? {service, date: readDate(date), [field]: quantity} : undefined;
  }
  if (service === 'group-cloud') {
    const [period = '', projects, storageTb, ...rest] = fields;
    return rest.length === 0 ? {service, ...readPeriod(period), projects, storageTb} : undefined;
  }
  const [node, period = '', ...quantities] = usesNodes(service) ? fields : [undefined, ...fields];
  return {service, ...(node !== undefined && {node}), ...readPeriod(period), quantities};
}

function readPeriod(text: string): {start: string; end: string} {
  const [start = '', end = '', ...rest] = text.split('-');
  return rest.length === 0 ? {start: readDate(start), end: readDate(end)} : {start: text, end: text};
}

/** `20260401` as `2026-04-01`; any other text as it is, for the plan's reader to refuse. */
function readDate(text: string): string {
  return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
}
