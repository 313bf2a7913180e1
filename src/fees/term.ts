// The three billing terms of a fiscal year, and the days of a period in each.
import {dayNumber, daysInclusive} from '../lib/civil-date';

export type PerTerm<T> = [T, T, T];

export type Term = {
  number: 1 | 2 | 3;
  /** First and last date, `YYYY-MM-DD`, both counted. */
  start: string;
  end: string;
  firstDay: number;
  lastDay: number;
  days: number;
};

/** Computes one value for each term; `index` is 0 for term 1. */
export function perTerm<T>(of: (index: 0 | 1 | 2) => T): PerTerm<T> {
  return [of(0), of(1), of(2)];
}

export function sumOfTerms(values: PerTerm<number>): number {
  return values[0] + values[1] + values[2];
}

function term(number: Term['number'], start: string, end: string): Term {
  const [firstDay, lastDay] = [dayNumber(start), dayNumber(end)];
  return {number, start, end, firstDay, lastDay, days: daysInclusive(firstDay, lastDay)};
}

/**
 * The terms of a fiscal year: April to July, August to November, December to March.
 * @param fiscalYear the year in which it starts (1 April), 1000 to 9998
 */
export function termsOf(fiscalYear: number): PerTerm<Term> {
  const [year, next] = [fiscalYear, fiscalYear + 1];
  return [
    term(1, `${year}-04-01`, `${year}-07-31`),
    term(2, `${year}-08-01`, `${year}-11-30`),
    term(3, `${year}-12-01`, `${next}-03-31`),
  ];
}

/** The fiscal year of a date: the year in which it starts, on 1 April. @throws RangeError for a text that is no date */
export function fiscalYearOf(date: string): number {
  dayNumber(date);
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}

/** The last day on which a change that alters the amount of term 3 is accepted, `YYYY-MM-DD`. */
export function lastDayForChanges(fiscalYear: number): string {
  return `${fiscalYear}-12-31`;
}

/** The days of the fiscal year: 365 or 366. */
export function daysOfYear(terms: PerTerm<Term>): number {
  return terms[0].days + terms[1].days + terms[2].days;
}

/** How many days of a period fall into each term; days outside the fiscal year count in none. Takes day numbers. */
export function daysByTerm(terms: PerTerm<Term>, firstDay: number, lastDay: number): PerTerm<number> {
  return perTerm((i) => daysInclusive(Math.max(firstDay, terms[i].firstDay), Math.min(lastDay, terms[i].lastDay)));
}
