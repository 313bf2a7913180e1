// Decides what a key's comment tells: whose key, for which division, made when; and what in it must be escaped.
import type {HintFinding, UnusualCharacters} from './finding';

/** The divisions that a key pair is made for, each with its own gateway. */
export const divisions = ['general', 'personal-genome'] as const;
/** See `divisions`. */
export type Division = (typeof divisions)[number];

/** What stands in front of the account in the comment, and at the end of the key file's name. */
export const divisionMark: Readonly<Record<Division, string>> = {
  general: 'nigsc-gw',
  'personal-genome': 'nigsc-gwa',
};

/** A comment in the centre's form, taken apart. */
export type CentreComment = {division: Division; account: string; date: string};

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
export function commentFindings(comment: string, chosen?: Division): HintFinding[] {
  const findings: HintFinding[] = [];
  const kinds = unusualCharacters(comment);
  if (kinds.length > 0) findings.push({code: 'comment-unusual-characters', kinds});
  const known = centreComment(comment);
  if (comment === '') findings.push({code: 'comment-missing'});
  else if (known === undefined) findings.push({code: 'comment-other-form'});
  const made = known?.division ?? divisionInName(comment);
  if (chosen !== undefined && made !== undefined && made !== chosen) {
    findings.push({code: 'comment-other-division', division: made});
  }
  return findings;
}

/** The division whose mark the comment contains as a word of its own, in whatever form. */
function divisionInName(comment: string): Division | undefined {
  const mark = /(?<![a-z0-9])nigsc-gwa?(?![a-z0-9])/i.exec(comment)?.[0].toLowerCase();
  return divisions.find((division) => divisionMark[division] === mark);
}

/** Each kind with its characters. C0, DEL and C1 (tab aside); UAX #9 directional controls; other zero-width ones. */
const UNUSUAL: readonly [UnusualCharacters, (code: number) => boolean][] = [
  ['markup', (code) => code === 0x3c || code === 0x3e || code === 0x26],
  ['control', (code) => (code < 0x20 && code !== 9) || (code >= 0x7f && code < 0xa0)],
  ['bidi', (code) => isBidi(code)],
  ['invisible', (code) => isInvisible(code) && !isBidi(code)],
];

function unusualCharacters(text: string): UnusualCharacters[] {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return UNUSUAL.filter(([, isOfKind]) => codes.some(isOfKind)).map(([kind]) => kind);
}

function isBidi(code: number): boolean {
  return (
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Is it a character that takes no room: zero-width, directional, soft hyphen, byte-order mark, variation selector? */
export function isInvisible(code: number): boolean {
  return (
    isBidi(code) ||
    code === 0xad ||
    code === 0x34f ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200d) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/**
 * A comment for showing: control, directional and invisible characters as `\u{…}`, so that none acts on a terminal
 * or on the order of the text. Markup stays as it is: whoever writes HTML escapes that.
 */
export function visibleComment(comment: string): string {
  return Array.from(comment, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isHidden = isInvisible(code) || code < 0x20 || (code >= 0x7f && code < 0xa0);
    return isHidden ? `\\u{${code.toString(16)}}` : character;
  }).join('');
}
