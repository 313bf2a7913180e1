// Puts a problem of the form into words of the reader's language.

import type {Locale} from '../../../lib/localized';
import {filled} from '../notice-author';
import type {AuthorProblem} from '../request';
import {authorProblemWords} from '../say-problem';
import {staffOnlyWords, staffProblemWords} from '../staff-notice-words';
import type {FormProblem} from './notice-draft';

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The label of a field. */
export function fieldLabel(field: FormProblem['field'], locale: Locale): string {
  return capitalised(staffProblemWords.fields[field][locale]);
}

/** What is wrong, and what to write instead. */
export function saidProblem(problem: FormProblem, locale: Locale): string {
  const {field, code, value = ''} = problem;
  if (code === 'amount-typed') return filled(staffOnlyWords.amount[locale], {value});
  if (code === 'missing' && (field === 'kind' || field === 'affects')) {
    return capitalised(staffOnlyWords.choose[locale]);
  }
  return capitalised(authorProblemWords({...problem, code} satisfies AuthorProblem, staffProblemWords, locale));
}
