// Puts problems and sentences of `npm run notice` onto the right stream: JSON to standard output, messages to standard error.

import type {Localized} from '../../lib/localized';
import {filled} from '../author/author-words';
import {noticeProblemWords} from '../author/notice-author-problems';
import type {AuthorProblem, RequestField} from '../author/request';
import {authorProblemLine, authorProblemWords} from '../author/say-problem';
import {type NoticeCall, type NoticeIo, printable} from './notice-io';

/** The option that holds a field. */
export const optionOf: Readonly<Partial<Record<RequestField, string>>> = {
  kind: 'kind',
  affects: 'affects',
  date: 'date',
  start: 'start',
  end: 'end',
  endedAt: 'ended-at',
  review: 'review',
  extends: 'extends',
  name: 'name',
  tags: 'tags',
  'title.ja': 'title-ja',
  'title.en': 'title-en',
  'description.ja': 'description-ja',
  'description.en': 'description-en',
  'reason.ja': 'reason-ja',
  'reason.en': 'reason-en',
  'action.ja': 'action-ja',
  'action.en': 'action-en',
  at: 'at',
  until: 'until',
  replacedBy: 'replaced-by',
};

/** A sentence in the language of the call, its places filled. */
export function sentence(words: Localized, call: NoticeCall, values: Record<string, string> = {}): string {
  return printable(filled(words[call.locale], values));
}

/** Says every problem, and gives the exit status. `where` is the file, where one is known. */
export function reportProblems(problems: readonly AuthorProblem[], call: NoticeCall, io: NoticeIo, where = ''): number {
  if (call.json) {
    const errors = problems.map((problem) => ({
      field: problem.field,
      code: problem.code,
      message: authorProblemWords(problem, noticeProblemWords, call.locale),
    }));
    io.out(`${JSON.stringify({errors})}\n`);
  }
  for (const problem of problems) {
    const option = optionOf[problem.field];
    const place = where === '' ? (option === undefined ? '' : `--${option}: `) : `${where}: `;
    io.err(`${printable(place + authorProblemLine(problem, noticeProblemWords, call.locale))}\n`);
  }
  return 1;
}
