// Turns a problem with what was typed into a sentence: what is wrong, and what to write instead.
import type {Locale} from '../../lib/localized';
import type {ProblemCode} from '../problem';
import {problemWords} from '../problem-messages';
import {type AuthorProblemWords, filled} from './notice-author';
import type {AuthorProblem} from './request';

/** What is wrong and what to write instead, without the field. */
export function authorProblemWords(problem: AuthorProblem, words: AuthorProblemWords, locale: Locale): string {
  const {code, value = '', expected = '', allowed = [], near = []} = problem;
  const own = words.problems[code]?.[locale];
  const comma = locale === 'ja' ? '、' : ', ';
  // A code without words of its own is one of the files' codes: `AuthorProblemWords` holds all the others.
  const sentence =
    own === undefined
      ? problemWords({...problem, file: '', code: code as ProblemCode}, locale)
      : filled(own, {value, expected, allowed: allowed.join(comma)});
  return near.length === 0
    ? sentence
    : `${sentence}${locale === 'en' ? ' ' : ''}${filled(words.near[locale], {near: near.join(comma)})}`;
}

/** The whole line: `end: earlier than the start. …` */
export function authorProblemLine(problem: AuthorProblem, words: AuthorProblemWords, locale: Locale): string {
  return `${words.fields[problem.field][locale]}: ${authorProblemWords(problem, words, locale)}`;
}
