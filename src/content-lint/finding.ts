// What the content gate reports of a file: where, what is wrong, what to do, and the fix where one is safe.
import type {StaffLocale, StaffText} from '../lib/localized';

/** The name of a rule. Staff see it in `--json`: it never changes. */
export type RuleId = string;

/** Replaces the characters from `start` up to `end` (offsets into `ContentFile.text`) by `text`. */
export type Edit = {start: number; end: number; text: string};

/** One problem of one file. */
export type Finding = {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Line of the file, counted from 1. */
  line: number;
  rule: RuleId;
  /** What is wrong, without the full stop at its end. */
  what: StaffText;
  /** What to do, without the full stop at its end. */
  todo: StaffText;
  /** What `--fix` does: only where readers do not see it, or where there is one right answer. */
  fix?: Edit[];
  /** A warning is printed and does not fail the check. */
  warns?: true;
};

/** The language that a file is written in: what the messages about it are written in, too. */
export function languageOf(file: string): StaffLocale {
  return file.startsWith('i18n/en/') ? 'en' : 'ja';
}

/** `file:line: what. todo.` in `language`, by default that of the file. */
export function findingLine(finding: Finding, language?: StaffLocale): string {
  const {file, line, what, todo} = finding;
  const words = language ?? languageOf(file);
  const stop = words === 'ja' ? '。' : '.';
  const gap = words === 'ja' ? '' : ' ';
  return `${file}:${line}: ${what[words]}${stop}${gap}${todo[words]}${stop}`;
}

const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The findings by file, line and rule, without duplicates. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => order(a.file, b.file) || order(a.line, b.line) || order(a.rule, b.rule) || order(a.what.en, b.what.en),
  );
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || findingLine(before) !== findingLine(finding) || before.rule !== finding.rule;
  });
}

/** Where a finding is, for `{...place(file, line, rule), what, todo}`. */
export const place = ({path}: {path: string}, line: number, rule: RuleId): Pick<Finding, 'file' | 'line' | 'rule'> => ({
  file: path,
  line,
  rule,
});
