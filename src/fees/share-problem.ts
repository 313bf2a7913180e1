// Names what can be wrong with the text of a shared plan: codes with positions. Words for them stand elsewhere.
import type {PlanProblemCode} from './plan-problem';

/** What a shared text can have wrong beside the problems of the plan in it, in the order in which it is read. */
const shareProblemCodes = [
  /** The text does not start with a version: it is no shared plan. */
  'not-a-shared-plan',
  /** A version that this code does not know: nothing of it is read. */
  'unknown-version',
  /** The end mark is missing: the text was cut off. Its last line may be shorter than it was, and is left out. */
  'cut-off',
  /** The fiscal year is unreadable, or no tariff holds for it: the fallback year stands in its place. */
  'fiscal-year-not-read',
  /** There is no such tariff: that of the fiscal year stands in its place. */
  'rules-not-read',
  /** More lines than a plan may have: the rest is left out. */
  'lines-left-out',
  /** The line's parts are not those of its service: the line is left out. */
  'line-not-read',
] as const;

/** What is wrong with a shared text. A line that is read, but wrong, has the code that a plan's line would have. */
export type ShareProblemCode = (typeof shareProblemCodes)[number] | PlanProblemCode;

/** One problem. `position` is the line's place in the text, from 1; 0 for what stands before the lines. */
export type ShareProblem = {position: number; code: ShareProblemCode};
