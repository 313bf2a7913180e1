// Decides on which dates something can be expected, from the days that the reader names. Only where the centre states a
// duration: nothing is counted in working days, and nothing is promised.
import {dayNumber, isoDate} from '../lib/civil-date';
import type {Checklist} from './checklist';
import type {StepId} from './steps';

/** The days that a reader can name, as `YYYY-MM-DD`. */
export type NamedDays = {
  /** The day of the application. */
  applied?: string;
  /** The day on which the last signature under the pledge was given. */
  pledgeSigned?: string;
};

/** How firm a date is: `normally-by` it has normally come, `about` it may come some days earlier or later. */
export type Firmness = 'normally-by' | 'about';

/** A date on which something can be expected. */
export type ExpectedDate = {step: StepId; date: string; firmness: Firmness};

/** Source: the table of the page "from application to approval". */
const durations = [
  {step: 'answer-to-application', after: 'applied', days: 7, firmness: 'normally-by', withFefta: true},
  // With an examination under FEFTA the certificate takes longer, and nobody says how long.
  {step: 'post-certificate', after: 'pledgeSigned', days: 7, firmness: 'about', withFefta: false},
] as const;

/**
 * The dates to expect for steps of the list; none for a step that must wait for a reopening.
 * @throws RangeError for a text that is no date: check it with `dateProblem` first
 */
export function expectedDates({steps, answers}: Checklist, days: NamedDays): ExpectedDate[] {
  const mayBeExamined = answers.residency !== 'resident';
  const isApplicationBlocked = steps.some(
    ({id, blocks}) => (id === 'apply-by-email' || id === 'apply-on-web-form') && blocks.length > 0,
  );
  return durations.flatMap(({step, after, days: length, firmness, withFefta}) => {
    const from = days[after];
    const isOnList = steps.some(({id}) => id === step);
    if (from === undefined || !isOnList || isApplicationBlocked || (mayBeExamined && !withFefta)) return [];
    return [{step, date: isoDate(dayNumber(from) + length), firmness}];
  });
}
