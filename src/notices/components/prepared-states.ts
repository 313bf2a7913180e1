// Works out, for the stretches of time after an instant, what a page will show in each. Pure.
import {stretches} from '../live';
import type {PublishedNotice} from '../published';

/** What is shown from `from` on until before `until` (epoch milliseconds; none: from then on). */
export type PreparedState<View> = {from: number; until?: number; view: View};

// What comes after so many changes is left to the reader's browser: every one prepared is written into every page.
const MOST_PREPARED = 12;

/**
 * The first states in their order; neighbours that show the same are one.
 * @param view what is shown of the notices at an instant, as plain data
 * @param lead how long before its start a notice begins to be shown, in milliseconds
 */
export function preparedStates<View>(
  notices: readonly PublishedNotice[],
  after: number,
  view: (notices: readonly PublishedNotice[], now: number) => View,
  lead = 0,
): PreparedState<View>[] {
  const states: PreparedState<View>[] = [];
  for (const stretch of stretches(notices, after, lead).slice(0, MOST_PREPARED)) {
    const shown = view(notices, stretch.from);
    const before = states.at(-1);
    if (before && JSON.stringify(before.view) === JSON.stringify(shown)) {
      states[states.length - 1] = {...stretch, from: before.from, view: before.view};
    } else {
      states.push({...stretch, view: shown});
    }
  }
  return states;
}
