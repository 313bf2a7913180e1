// How the checklist writes its dates: those not to miss, and those to expect.

import {momentInWords, periodInWords} from '../../lib/dates-in-words';
import {filledIn} from '../../lib/filled-in';
import type {Locale} from '../../lib/localized';
import type {Deadline} from '../deadlines';
import type {ExpectedDate} from '../expected-dates';
import {expectedDateWords} from '../messages/labels';

/** The day, or the period where it is longer. */
export function dayInWords({start, end}: Deadline, locale: Locale): string {
  return start === end ? momentInWords(end, locale) : (periodInWords({start, end}, locale) ?? '');
}

/** The date with how firm it is. */
export function expectedInWords({date, firmness}: ExpectedDate, locale: Locale): string {
  return filledIn(expectedDateWords[firmness][locale], {date: momentInWords(date, locale)}, locale);
}
