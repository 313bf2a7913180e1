// What a usage plan may contain: the fields of each kind of line, each checked by itself.
import * as z from 'zod/mini';
import {dateProblem} from '../lib/civil-date';
import {nodeCodes, nodeServices, personMonthServices, storageServices} from './code';
import type {PlanProblemCode} from './plan-problem';
import {decimalText, isTooLarge, millionths, quantityProblem, sumOfQuantities, wholeQuantityProblem} from './quantity';

/** The most lines that a plan may have. The workbook has fifteen. */
export const MAX_LINES = 10_000;
/** The most quantities that a line may have, one for each account. The workbook has ten. */
export const MAX_QUANTITIES = 1_000;

// zod would try `new Function` otherwise, which a content security policy without 'unsafe-eval' reports.
z.config({jitless: true});

/** An error setting for zod: one code where the field is left out, another where it is of the wrong kind. */
function codes(missing: PlanProblemCode, wrong: PlanProblemCode) {
  return {error: ({input}: {input?: unknown}) => (input === undefined ? missing : wrong)};
}

/** A check for zod that reports the code which `problemOf` finds. */
function reports<T>(problemOf: (value: T) => PlanProblemCode | undefined) {
  return ({value, issues}: z.core.ParsePayload<T>) => {
    const message = problemOf(value);
    if (message !== undefined) issues.push({code: 'custom', message, input: value});
  };
}

function quantitiesProblem(texts: string[]): PlanProblemCode | undefined {
  if (texts.length === 0) return 'quantities-missing';
  return isTooLarge(sumOfQuantities(texts)) ? 'quantity-too-large' : undefined;
}

const date = z.string(codes('date-missing', 'date-not-iso')).check(reports(dateProblem));
const period = {start: date, end: date};
const quantity = z.string(codes('quantity-missing', 'quantity-not-a-string'));
const decimal = quantity.check(reports(quantityProblem));
const whole = quantity.check(reports(wholeQuantityProblem));
/** One quantity for each account: terabytes for storage, units for nodes. Their sum counts. */
const quantities = z
  .pipe(
    // A list that is too long stops here: its quantities are not read.
    z
      .array(z.unknown(), codes('quantities-missing', 'quantities-not-a-list'))
      .check(z.maxLength(MAX_QUANTITIES, {error: 'too-many-quantities'})),
    z.array(decimal),
  )
  .check(reports(quantitiesProblem));
const node = z.enum(nodeCodes, codes('node-missing', 'unknown-node'));
const noNode = {node: z.optional(z.undefined({error: 'node-not-wanted'}))};

const storageLine = {service: z.enum(storageServices), ...period, quantities, ...noNode};
const nodeLine = {service: z.enum(nodeServices), ...period, node, quantities};
const groupCloudLine = {service: z.literal('group-cloud'), ...period, projects: whole, storageTb: decimal, ...noNode};
const personMonthLine = {service: z.enum(personMonthServices), date, personMonths: decimal, ...noNode};
const transportLine = {service: z.literal('group-cloud-transport'), date, times: whole, ...noNode};

const onlyThese = {error: 'unknown-field'};

/** A line of a plan. Each problem's message is a `PlanProblemCode`. */
export const lineSchema = z.discriminatedUnion(
  'service',
  [
    z.strictObject(storageLine, onlyThese),
    z.strictObject(nodeLine, onlyThese),
    z.strictObject(groupCloudLine, onlyThese),
    z.strictObject(personMonthLine, onlyThese),
    z.strictObject(transportLine, onlyThese),
  ],
  {
    error: ({input}) => {
      if (!isRecord(input)) return 'line-not-an-object';
      return input.service === undefined ? 'service-missing' : 'unknown-service';
    },
  },
);

/** The fields of a plan; its lines are read one by one. Each problem's message is a `PlanProblemCode`. */
export const planSchema = z.strictObject(
  {
    /** The year in which the fiscal year starts (1 April). */
    fiscalYear: z
      .number(codes('fiscal-year-missing', 'not-a-year'))
      .check(z.refine(isFiscalYear, {error: 'not-a-year'})),
    /** The tariff to use whatever the fiscal year: the centre's workbook can be set to any year, too. */
    rules: z.optional(z.string({error: 'unknown-rules'})),
    lines: z
      .array(z.unknown(), codes('lines-missing', 'lines-not-a-list'))
      .check(z.maxLength(MAX_LINES, {error: 'too-many-lines'})),
  },
  {error: ({code}) => (code === 'unrecognized_keys' ? 'unknown-field' : 'plan-not-an-object')},
);

/** A line of a plan. Dates are `YYYY-MM-DD`, both counted; quantities are decimal texts. */
export type PlanLine = z.infer<typeof lineSchema>;
export type Plan = Omit<z.infer<typeof planSchema>, 'lines'> & {lines: PlanLine[]};

/** The first and the last date of a line, both counted; what has one date has it twice. */
export function datesOf(line: PlanLine): [first: string, last: string] {
  return 'date' in line ? [line.date, line.date] : [line.start, line.end];
}

/** Can the value be the year in which a fiscal year starts: four digits, and so has the year in which it ends? */
export function isFiscalYear(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 9998;
}

/** Is the value an object with fields (no list, no null)? */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type QuantityUnit = 'tb' | 'units' | 'projects' | 'person-months' | 'times';

/** A line's quantity, the sum of all accounts, as a decimal text in its shortest form; and what it is counted in. */
export function quantityOf(line: PlanLine): [text: string, unit: QuantityUnit] {
  switch (line.service) {
    case 'group-cloud':
      return [decimalText(millionths(line.projects)), 'projects'];
    case 'group-cloud-development':
    case 'group-cloud-work':
      return [decimalText(millionths(line.personMonths)), 'person-months'];
    case 'group-cloud-transport':
      return [decimalText(millionths(line.times)), 'times'];
    default:
      return [decimalText(sumOfQuantities(line.quantities)), line.node === undefined ? 'tb' : 'units'];
  }
}
