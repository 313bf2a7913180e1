// Reads the comment of a key: the account, the division, the date; and characters in it that must be escaped.
import {visibleText} from '../lib/text';
import type {Finding} from './finding';
import {type Division, divisionMark, divisions} from './public-key';

type CentreComment = {division: Division; account: string; date: string};

const CENTRE_FORM = /^(nigsc-gwa?):([^:\s]+):(\d{4}-\d{2}-\d{2})$/;

/** The parts of `nigsc-gw:ACCOUNT:YYYY-MM-DD` or `nigsc-gwa:…`; `undefined` for any other comment. */
export function centreComment(comment: string): CentreComment | undefined {
  const [, mark, account, date] = CENTRE_FORM.exec(comment) ?? [];
  const division = divisions.find((candidate) => divisionMark[candidate] === mark);
  if (division === undefined || account === undefined || date === undefined) return undefined;
  return {division, account, date};
}

/** The comment that the centre asks for. */
export function commentFor(division: Division, account: string, date: string): string {
  return `${divisionMark[division]}:${account}:${date}`;
}

/** Hints about a comment, for the division that the applicant chose, if any. Never a reason to refuse. */
export function commentFindings(comment: string, chosen?: Division): Finding[] {
  const findings: Finding[] = [];
  if (visibleText(comment) !== comment) findings.push({code: 'comment-unusual-characters'});
  const made = centreComment(comment)?.division ?? divisionInName(comment);
  if (chosen !== undefined && made !== undefined && made !== chosen) {
    findings.push({code: 'comment-other-division', division: made});
  }
  return findings;
}

/** The division whose mark is a word of the comment. */
function divisionInName(comment: string): Division | undefined {
  const mark = /(?<![a-z0-9])nigsc-gwa?(?![a-z0-9])/i.exec(comment)?.[0].toLowerCase();
  return divisions.find((division) => divisionMark[division] === mark);
}
