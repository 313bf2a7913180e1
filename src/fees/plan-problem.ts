// What can be wrong with a plan: codes with the path of the field. Messages are in src/fees/messages.

/** Every code, in the order in which a plan is read. */
export const planProblemCodes = [
  /** The input is no JSON text in UTF-8. Reported by the command, never by `estimate`. */
  'not-json',
  /** The plan is a list, a text, a number or null. */
  'plan-not-an-object',
  /** A field that the plan, or a line of this service, does not have. */
  'unknown-field',
  /** The plan names no fiscal year. */
  'fiscal-year-missing',
  /** The fiscal year is no whole JSON number of four digits (1000 to 9998). */
  'not-a-year',
  /** No tariff holds for the fiscal year, and the plan's `rules` ask for none. */
  'fiscal-year-without-tariff',
  /** `rules` names no tariff. */
  'unknown-rules',
  /** The plan has no `lines`. */
  'lines-missing',
  /** `lines` is not a list. */
  'lines-not-a-list',
  /** More than 10,000 lines. They are not looked at one by one. */
  'too-many-lines',
  /** A line is a list, a text, a number or null. */
  'line-not-an-object',
  /** A line names no service. Its other fields are not judged: which it may have depends on the service. */
  'service-missing',
  /** A line's service is none of those that are charged. Its other fields are not judged. */
  'unknown-service',
  /** The price list of the fiscal year does not have the service. */
  'service-not-offered',
  /** A line of a service that uses nodes names no node type. */
  'node-missing',
  /** There is no such node type. */
  'unknown-node',
  /** The node type exists, but this service does not offer it. */
  'node-not-offered',
  /** A line of a service without nodes (storage, DDBJ Group Cloud) names a node type. */
  'node-not-wanted',
  /** A date is left out. */
  'date-missing',
  /** A date is not a text `YYYY-MM-DD`. */
  'date-not-iso',
  /** The calendar has no such day. */
  'date-does-not-exist',
  'end-before-start',
  /** The one date of a line lies outside the fiscal year. (Periods are clipped to the fiscal year instead.) */
  'date-outside-fiscal-year',
  /** A line has no `quantities`, or an empty list. */
  'quantities-missing',
  /** `quantities` is not a list. */
  'quantities-not-a-list',
  /** More than 1,000 quantities. They are not looked at one by one. */
  'too-many-quantities',
  /** A quantity that has a field of its own (`projects`, `storageTb`, `personMonths`, `times`) is left out. */
  'quantity-missing',
  /** A quantity is not a JSON text: JSON numbers are refused, for they are floating-point numbers. */
  'quantity-not-a-string',
  /** A quantity is not written in ASCII digits with at most one decimal point between digits. */
  'quantity-not-a-number',
  /** A quantity has a minus sign. */
  'quantity-negative',
  'quantity-too-many-decimals',
  /** A quantity, or the sum of a line's quantities, is more than 100,000. */
  'quantity-too-large',
  /** Projects and times are counted in whole units. */
  'not-a-whole-number',
] as const;

/** What is wrong with a field of a plan. */
export type PlanProblemCode = (typeof planProblemCodes)[number];

/** One problem. `path` is the field (`lines.0.end`); empty when it is the plan itself. */
export type PlanProblem = {path: string; code: PlanProblemCode};

export function isPlanProblemCode(text: string): text is PlanProblemCode {
  return planProblemCodes.some((code) => code === text);
}
