// Decides the dates of a fiscal year that a user must not miss: renewal, deletion, and for charged use the closing of terms.
import {fiscalYearOf, lastDayForChanges, termsOf} from '../fees/term';
import {holdsForAnswers} from './answer-conditions';
import type {Answers} from './answers';
import {relevantAnswers} from './questions';

/** The kinds of dates. Their names stand in a catalogue. */
const deadlineCodes = [
  'term-1-closes',
  'term-2-closes',
  'last-change-of-fees',
  'renewal',
  'approval-ends',
  'login-stops',
  'deletion',
] as const;
/** See `deadlineCodes`. */
export type DeadlineCode = (typeof deadlineCodes)[number];

/** A dated event of whole days. `start` and `end`: `YYYY-MM-DD`, both counted; the same for a single day. */
export type Deadline = {code: DeadlineCode; start: string; end: string};

/**
 * The events of the fiscal year of `from` that are not over on that date, in the order of their last day. Renewal: 4 January to
 * 31 March; no login from 1 April; deletion after 30 June (so the last day on which the data are safe is named). For charged
 * use: closing of terms 1 and 2, the last day for a change that alters the amount of term 3, and the end of the approval.
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
    ...(charged ? fees : []),
    {code: 'renewal', start: `${next}-01-04`, end: third.end},
    ...(charged ? [day('approval-ends', third.end)] : []),
    day('login-stops', `${next}-04-01`),
    day('deletion', `${next}-06-30`),
  ];
  return all.filter(({end}) => end >= from);
}

/** The events for a reader: none for those who will have no account, terms only for charged use. */
export function deadlinesFor(answers: Answers, from: string): Deadline[] {
  const relevant = relevantAnswers(answers);
  const concerned = ['keepsAccount', 'renews', 'becomesResponsible'] as const;
  if (!concerned.some((name) => holdsForAnswers(name, relevant))) return [];
  return deadlines(from, {charged: holdsForAnswers('isCharged', relevant)});
}
