// Which dates of the fiscal year a reader sees, and how each is written.
import {type Deadline, deadlinesFor} from '../../domain/checklist/deadlines';
import type {NamedDays} from '../../domain/checklist/expected-dates';
import type {Locale} from '../../domain/localized';
import {momentInWords, periodInWords} from '../../domain/notices/period-words';
import type {Shown} from './shown';

/** The dates not to miss, from the named day of the application on, or from today. */
export function deadlinesShown({list, clock}: Shown, days: NamedDays): Deadline[] {
  return deadlinesFor(list.answers, days.applied ?? clock.today);
}

/** The day, or the period where it is longer. */
export function dayInWords({start, end}: Deadline, locale: Locale): string {
  return start === end ? momentInWords(end, locale) : (periodInWords({start, end}, locale) ?? '');
}
