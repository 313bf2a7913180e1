// The dates of a fiscal year not to miss, and the dates on which an answer or a certificate can be expected.
import {fiscalYearOf, lastDayForChanges, termsOf} from '../fees/term';
import {dayNumber, isoDate} from '../lib/civil-date';
import type {Answers} from './answers';
import type {Checklist} from './checklist';
import {type AnswerConditionName, givesFeftaParticulars, holdsForAnswers} from './conditions';
import {relevantAnswers} from './questions';
import type {StepId} from './steps';

/** The kinds of dates. */
export type DeadlineCode =
  | 'term-1-closes'
  | 'term-2-closes'
  | 'last-change-of-fees'
  | 'renewal'
  | 'approval-ends'
  | 'login-stops'
  | 'deletion';

/** A dated event of whole days. `start` and `end`: `YYYY-MM-DD`, both counted; the same for a single day. */
export type Deadline = {code: DeadlineCode; start: string; end: string};

/**
 * The events from `from` to the deletion after the fiscal year, in the order of their last day. Renewal: 4 January to
 * 31 March; no login from 1 April; deletion after 30 June, the last safe day: in April to June, this year's come first.
 * For charged use: the end of terms 1 and 2, the last day for a change of the amount of term 3, and the end of the year
 * that a usage plan is for.
 * @param from the day on which the use begins, or today
 * @throws RangeError for a text that is no date
 */
export function deadlines(from: string, {charged}: {charged: boolean}): Deadline[] {
  const year = fiscalYearOf(from);
  const next = year + 1;
  const [first, second, third] = termsOf(year);
  const day = (code: DeadlineCode, date: string): Deadline => ({code, start: date, end: date});
  const fees = [
    day('term-1-closes', first.end),
    day('term-2-closes', second.end),
    day('last-change-of-fees', lastDayForChanges(year)),
  ];
  const all: Deadline[] = [
    day('login-stops', `${year}-04-01`),
    day('deletion', `${year}-06-30`),
    ...(charged ? fees : []),
    {code: 'renewal', start: `${next}-01-04`, end: third.end},
    ...(charged ? [day('approval-ends', third.end)] : []),
    day('login-stops', `${next}-04-01`),
    day('deletion', `${next}-06-30`),
  ];
  return all.filter(({end}) => end >= from);
}

/**
 * The events for a user: none for those who will have no account, terms only for charged use. An account that is new
 * was not to be renewed by the last 31 March.
 */
export function deadlinesFor(answers: Answers, from: string): Deadline[] {
  const relevant = relevantAnswers(answers);
  const is = (name: AnswerConditionName) => holdsForAnswers(name, relevant);
  if (!is('keepsAccount') && !is('renews') && !is('becomesResponsible')) return [];
  const isNew = is('applies') || is('becomesResponsible');
  return deadlines(from, {charged: is('isCharged')}).filter(
    ({code, end}) =>
      !(isNew && (code === 'login-stops' || code === 'deletion') && fiscalYearOf(end) === fiscalYearOf(from)),
  );
}

/** The days that a user can enter, as `YYYY-MM-DD`. */
export type NamedDays = {
  applied?: string;
  /** The day on which the last signature under the pledge was given. */
  pledgeSigned?: string;
};

/** How firm a date is: `normally-by` it has normally come, `about` it may come some days earlier or later. */
export type Firmness = 'normally-by' | 'about';

export type ExpectedDate = {step: StepId; date: string; firmness: Firmness};

/**
 * Source: the table of the page "from application to approval". No duration is published for an application by
 * e-mail.
 */
const durations = [
  {step: 'answer-to-application', after: 'applied', days: 7, firmness: 'normally-by', withFefta: true, byEmail: false},
  // With an examination under FEFTA the certificate takes longer, and no duration is stated.
  {step: 'post-certificate', after: 'pledgeSigned', days: 7, firmness: 'about', withFefta: false, byEmail: true},
] as const;

/**
 * The dates to expect for steps of the list; none for a step that must wait for a reopening.
 * @throws RangeError for a text that is no date: check it with `dateProblem` first
 */
export function expectedDates({steps, answers}: Checklist, days: NamedDays): ExpectedDate[] {
  const mayBeExamined = answers.residency === 'not-sure' || givesFeftaParticulars(answers);
  const isByEmail = steps.some(({id}) => id === 'apply-by-email');
  const isApplicationBlocked = steps.some(
    ({id, blocks}) => (id === 'apply-by-email' || id === 'apply-on-web-form') && blocks.length > 0,
  );
  return durations.flatMap(({step, after, days: length, firmness, withFefta, byEmail}) => {
    const from = days[after];
    const isOnList = steps.some(({id}) => id === step);
    const isUnknown = (mayBeExamined && !withFefta) || (isByEmail && !byEmail);
    if (from === undefined || !isOnList || isApplicationBlocked || isUnknown) return [];
    return [{step, date: isoDate(dayNumber(from) + length), firmness}];
  });
}
