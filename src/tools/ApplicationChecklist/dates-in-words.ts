// How the checklist writes its dates: those not to miss, and those to expect.
import {expectedDateWords} from '../../data/checklist-words/labels';
import type {Deadline} from '../../domain/checklist/deadlines';
import type {ExpectedDate} from '../../domain/checklist/expected-dates';
import {filledIn} from '../../domain/filled-in';
import type {Locale} from '../../domain/localized';
import {momentInWords, periodInWords} from '../../domain/notices/period-words';

/** The day, or the period where it is longer. */
export function dayInWords({start, end}: Deadline, locale: Locale): string {
  return start === end ? momentInWords(end, locale) : (periodInWords({start, end}, locale) ?? '');
}

/** The date with how firm it is. */
export function expectedInWords({date, firmness}: ExpectedDate, locale: Locale): string {
  return filledIn(expectedDateWords[firmness][locale], {date: momentInWords(date, locale)}, locale);
}
