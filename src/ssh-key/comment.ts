// Reads the comment of a key: the division in it, and characters that must be escaped.
import {visibleText} from '../lib/text';
import type {Finding} from './finding';
import {type Division, divisionMark, divisions} from './public-key';

const CENTRE_FORM = /^(nigsc-gwa?):[^:\s]+:\d{4}-\d{2}-\d{2}$/;

/** The division of a comment in the centre's form (see `commentFor`); `undefined` for any other comment. */
export function centreDivision(comment: string): Division | undefined {
  return divisionOf(CENTRE_FORM.exec(comment)?.[1]);
}

/** The comment that the centre asks for. */
export function commentFor(division: Division, account: string, date: string): string {
  return `${divisionMark[division]}:${account}:${date}`;
}

/** Hints about a comment, for the division that the applicant chose, if any. Never a reason to refuse. */
export function commentFindings(comment: string, chosen?: Division): Finding[] {
  const findings: Finding[] = [];
  if (visibleText(comment) !== comment) findings.push({code: 'comment-unusual-characters'});
  const made = divisionOf(MARK.exec(comment)?.[0].toLowerCase());
  if (chosen !== undefined && made !== undefined && made !== chosen) {
    findings.push({code: 'comment-other-division', division: made});
  }
  return findings;
}

/** The mark of a division as a word of the comment. */
const MARK = /(?<![a-z0-9])nigsc-gwa?(?![a-z0-9])/i;

function divisionOf(mark: string | undefined): Division | undefined {
  return divisions.find((division) => divisionMark[division] === mark);
}
