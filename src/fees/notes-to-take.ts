// Decides which of a plan's pitfalls go along when the plan leaves the page, in an e-mail or on paper.
import type {FeeEstimate} from './estimate';
import {type Circumstances, linesOf, type Pitfall, pitfallsOf} from './pitfalls';
import type {Plan} from './plan';
import type {Tariff} from './tariff';

/** What those who decide or pay must know. How large a node is, and that a year is a leap year, stays on the page. */
const notesToTakeCodes = [
  'tariff-not-confirmed',
  'general-storage-lines-overlap',
  'ask-help-desk-first',
  'group-cloud-is-an-estimate',
  'service-suspended-for-new-users',
  'term-3-closed',
  'line-outside-fiscal-year',
  'dates-clipped',
  'storage-just-above-free',
  'storage-step-started',
] as const satisfies readonly Pitfall['code'][];

/** What a note to take says. */
type NoteToTakeCode = (typeof notesToTakeCodes)[number];

/** A note to take. */
export type NoteToTake = Extract<Pitfall, {code: NoteToTakeCode}>;

function isToTake(pitfall: Pitfall): pitfall is NoteToTake {
  return notesToTakeCodes.some((code) => code === pitfall.code);
}

// Before every term's end, and nothing suspended: no pitfall follows from it.
const unknown: Circumstances = {today: '', suspended: []};

/**
 * The notes to take on a plan that `readPlan` has accepted, with its estimate, in the order of `pitfallsOf`. Without
 * circumstances, those that the plan alone decides.
 */
export function notesToTake(
  plan: Plan,
  estimate: FeeEstimate,
  tariff: Tariff,
  circumstances: Circumstances = unknown,
): NoteToTake[] {
  return pitfallsOf(plan, estimate, tariff, circumstances).filter(isToTake);
}

/** The numbers of the lines that a note is about, 1 for the first; empty where it is about the whole plan. */
export function lineNumbers(note: NoteToTake): number[] {
  return linesOf(note).map((line) => line + 1);
}
