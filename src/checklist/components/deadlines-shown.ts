// Which dates of the fiscal year a reader sees.
import {type Deadline, deadlinesFor} from '../deadlines';
import type {NamedDays} from '../expected-dates';
import type {Shown} from './shown';

/** The dates not to miss, from the named day of the application on, or from today. */
export function deadlinesShown({list, clock}: Shown, days: NamedDays): Deadline[] {
  return deadlinesFor(list.answers, days.applied ?? clock.today);
}
