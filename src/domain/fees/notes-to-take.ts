// Decides which of a plan's pitfalls go along when the plan leaves the page, in an e-mail or on paper.
import type {FeeEstimate} from './estimate';
import {type Pitfall, pitfallsOf} from './pitfalls';
import type {Plan} from './plan';
import type {Tariff} from './tariff';

/** What bears on the amounts. What holds on the day of reading alone, and what would be cheaper, stays on the page. */
export const notesToTakeCodes = [
  'tariff-not-confirmed',
  'general-storage-lines-overlap',
  'ask-help-desk-first',
  'group-cloud-is-an-estimate',
  'line-outside-fiscal-year',
  'dates-clipped',
] as const satisfies readonly Pitfall['code'][];

/** What a note to take says. */
export type NoteToTakeCode = (typeof notesToTakeCodes)[number];

/** A note to take. */
export type NoteToTake = Extract<Pitfall, {code: NoteToTakeCode}>;

function isToTake(pitfall: Pitfall): pitfall is NoteToTake {
  return notesToTakeCodes.some((code) => code === pitfall.code);
}

/** The notes to take on a plan that `readPlan` has accepted, with its estimate, in the order of `pitfallsOf`. */
export function notesToTake(plan: Plan, estimate: FeeEstimate, tariff: Tariff): NoteToTake[] {
  // What depends on the day or on the notices is none of these: any day gives the same.
  return pitfallsOf(plan, estimate, tariff, {today: '', suspended: []}).filter(isToTake);
}

/** The numbers of the lines that a note is about, 1 for the first; empty where it is about the whole plan. */
export function lineNumbers(note: NoteToTake): number[] {
  const lines = 'line' in note ? [note.line] : 'lines' in note ? note.lines : [];
  return lines.map((line) => line + 1);
}
