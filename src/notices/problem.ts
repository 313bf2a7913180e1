// Problems of notices, in files or in the input of staff: codes with data, and functions that turn them into text.
import {filledIn} from '../lib/filled-in';
import type {StaffLocale} from '../lib/localized';
import type {RequestField} from './author/request';
import {problemMessages} from './problem-messages';

export type ProblemCode = keyof typeof problemMessages;

type Details = {
  code: ProblemCode;
  /** What is there now. */
  value?: string | undefined;
  /** What may be there. */
  allowed?: readonly string[] | undefined;
  /** What should be there, or what `value` is compared with: a slug, a path, another date. */
  expected?: string | undefined;
  /** Line of the file, from 1. */
  line?: number | undefined;
};

/** A problem of a field whose file is not known yet. */
export type FieldProblem = Details & {
  /** The field as staff read it, such as `notice.end`; empty when the file as a whole is meant. */
  field: string;
};

export type Problem = FieldProblem & {
  /** Path from the project's root, such as `blog/2026-12-01-x.md`. */
  file: string;
};

/** One thing to fix in the input: a field of a new notice or of a change, or a whole notice or file. */
export type AuthorProblem = Details & {
  field: RequestField | 'at' | 'until' | 'replacedBy' | 'period' | 'slug' | 'file';
};

/** What is wrong and what to write instead, without file and field. */
export function problemText(problem: Details, locale: StaffLocale): string {
  const {code, value = '', expected = '', allowed = [], line} = problem;
  return filledIn(problemMessages[code][locale], {value, expected, allowed, line: String(line)}, locale);
}

/** The whole line for a file: `blog/2026-12-01-x.md: notice.end: earlier than the start. …` */
export function problemLine(problem: Problem, locale: StaffLocale): string {
  return [problem.file, problem.field, problemText(problem, locale)].filter((part) => part !== '').join(': ');
}
