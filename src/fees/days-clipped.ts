// Decides which of a line's dates lie outside the fiscal year, and what is charged in their place.
import {dayNumber, daysInclusive} from '../lib/civil-date';
import type {PlanLine} from './plan';
import type {PerTerm, Term} from './term';

/** A date as it was planned, and the date that it is clipped to: both `YYYY-MM-DD`. */
export type ClippedDate = {from: string; to: string};

/** What of a period is charged in a fiscal year. */
export type Clipping =
  /** The whole period lies in the fiscal year. */
  | {kind: 'none'}
  /** No day of it does. */
  | {kind: 'outside'}
  /** Some days do: the dates that are clipped, and the days of the period that are not charged. */
  | {kind: 'clipped'; start?: ClippedDate; end?: ClippedDate; daysLost: number};

/** How a line's dates are clipped to the fiscal year of the terms (workbook rule 1). What has one date is not clipped. */
export function clippingOf(line: PlanLine, terms: PerTerm<Term>): Clipping {
  if ('date' in line) return {kind: 'none'};
  const [first, last] = [terms[0].start, terms[2].end];
  // Dates of one width compare as texts.
  if (line.end < first || last < line.start) return {kind: 'outside'};
  const start = line.start < first ? {start: {from: line.start, to: first}} : {};
  const end = last < line.end ? {end: {from: line.end, to: last}} : {};
  const before = daysInclusive(dayNumber(line.start), terms[0].firstDay - 1);
  const after = daysInclusive(terms[2].lastDay + 1, dayNumber(line.end));
  const daysLost = before + after;
  return daysLost === 0 ? {kind: 'none'} : {kind: 'clipped', ...start, ...end, daysLost};
}
