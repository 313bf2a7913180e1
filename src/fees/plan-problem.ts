// What can be wrong with a plan: codes with the path of the field. Messages are in src/fees/messages.

/** Every code, in the order in which a plan is read. */
export const planProblemCodes = [
  /** The input is no JSON text in UTF-8. Reported by the command, never by `estimate`. */
  'not-json',
  'plan-not-an-object',
  /** A field that the plan, or a line of this service, does not have. */
  'unknown-field',
  'fiscal-year-missing',
  /** The fiscal year is no whole JSON number of four digits (1000 to 9998). */
  'not-a-year',
  'fiscal-year-without-tariff',
  'unknown-rules',
  'lines-missing',
  'lines-not-a-list',
  'too-many-lines',
  'line-not-an-object',
  /** A line names no service. Its other fields are not judged: which it may have depends on the service. */
  'service-missing',
  /** A line's service is none of those that are charged. Its other fields are not judged. */
  'unknown-service',
  'service-not-offered',
  'node-missing',
  'unknown-node',
  'node-not-offered',
  'node-not-wanted',
  'date-missing',
  'date-not-iso',
  'date-does-not-exist',
  'end-before-start',
  /** The one date of a line lies outside the fiscal year. (Periods are clipped to the fiscal year instead.) */
  'date-outside-fiscal-year',
  'quantities-missing',
  'quantities-not-a-list',
  'too-many-quantities',
  /** A quantity that has a field of its own (`projects`, `storageTb`, `personMonths`, `times`) is left out. */
  'quantity-missing',
  /** A quantity is not a JSON text: JSON numbers are refused, for they are floating-point numbers. */
  'quantity-not-a-string',
  'quantity-not-a-number',
  'quantity-negative',
  'quantity-too-many-decimals',
  /** A quantity, or the sum of a line's quantities, is more than 100,000. */
  'quantity-too-large',
  /** Projects and times are counted in whole units. */
  'not-a-whole-number',
] as const;

export type PlanProblemCode = (typeof planProblemCodes)[number];

/** One problem. `path` is the field (`lines.0.end`); empty when it is the plan itself. */
export type PlanProblem = {path: string; code: PlanProblemCode};

export function isPlanProblemCode(text: string): text is PlanProblemCode {
  return planProblemCodes.some((code) => code === text);
}
