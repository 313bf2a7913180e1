// The dates of a fiscal year not to miss.
import {fiscalYearOf, lastDayForChanges, termsOf} from '../fees/term';
import type {Answers} from './answers';
import {type AnswerConditionName, holdsForAnswers} from './conditions';
import {relevantAnswers} from './questions';

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
