// Decides how a worked example, written without a year, becomes the plan of a fiscal year.
import {dayNumber, isoDate} from '../lib/civil-date';
import type {Localized} from '../lib/localized';
import type {Plan, PlanLine} from './plan';
import {termsOf} from './term';

type PeriodLine = Extract<PlanLine, {start: string}>;
type WithoutDates<L> = L extends PeriodLine ? Omit<L, 'start' | 'end'> : never;

/** A line of an example: a plan's line that starts on 1 April and runs so many days, or the whole fiscal year. */
type ExampleLine = WithoutDates<PeriodLine> & {days: number | 'whole-year'};

/** A worked example of a fee. */
export type FeeExample = {
  /** Stands in addresses and pages; never changes. */
  name: string;
  /** The plan in words. */
  description: Localized;
  /** The plan in a few words, the telling ones first: for a list to choose from, which a phone cuts off at its right. */
  shortName: Localized;
  lines: readonly ExampleLine[];
};

/** The example's plan for a fiscal year, named by the year in which it starts. */
export function planOfExample(example: FeeExample, fiscalYear: number): Plan {
  const terms = termsOf(fiscalYear);
  const {start} = terms[0];
  const lines = example.lines.map(({days, ...line}) => ({
    ...line,
    start,
    end: days === 'whole-year' ? terms[2].end : isoDate(dayNumber(start) + days - 1),
  }));
  return {fiscalYear, lines};
}
