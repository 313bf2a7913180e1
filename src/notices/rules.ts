// Decides how the fields of a notice must agree with each other: which kind owes which time, and in what order.
import {endsAt, startsAt} from './moment';
import type {FieldProblem, RuleCode} from './problem';
import type {NoticeBlock} from './schema';

const PERIOD = ['start', 'end', 'endedAt', 'originalEnd'] as const;
const SETTLING = ['end', 'endedAt', 'state', 'replacedBy'] as const;

/**
 * The rules that a notice's fields break together.
 * @param block the fields that are right by themselves
 * @param written the names of all fields that were written, right or wrong: none of them is called missing
 */
export function ruleProblems(block: Partial<NoticeBlock>, written: ReadonlySet<string>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const found = (field: string, code: RuleCode, value?: string) =>
    problems.push({field: `notice.${field}`, code, ...(value === undefined ? {} : {value})});
  const {kind, start, end, endedAt, originalEnd} = block;

  if (kind === 'news') {
    for (const field of PERIOD) if (written.has(field)) found(field, 'news-has-period');
    return problems;
  }
  if ((kind === 'suspension' || kind === 'maintenance') && !written.has('start')) found('start', 'start-missing', kind);
  if (kind === 'outage' && !written.has('start') && !written.has('endedAt')) found('start', 'start-or-ended-missing');
  if (kind === 'deadline' && !written.has('end')) found('end', 'end-missing');

  if (start !== undefined) {
    const from = startsAt(start);
    if (end !== undefined && endsAt(end) < from) found('end', 'end-before-start');
    if (endedAt !== undefined && endsAt(endedAt) < from) found('endedAt', 'ended-before-start');
    if (end !== undefined && endsAt(end) === from) found('end', 'no-duration');
    if (endedAt !== undefined && endsAt(endedAt) === from) found('endedAt', 'no-duration');
  }
  if (originalEnd !== undefined && end !== undefined && endsAt(originalEnd) === endsAt(end))
    found('originalEnd', 'original-end-same');

  // Without an end it stays in force until staff say otherwise, so somebody must look at it again. Postponed,
  // cancelled and replaced ones are settled, and of a deadline the end itself is asked for above.
  const settled = SETTLING.some((field) => written.has(field));
  if (kind !== undefined && kind !== 'deadline' && !settled && !written.has('review'))
    found('review', 'review-missing');
  return problems;
}
