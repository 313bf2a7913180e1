// What the content gate reports of a file: where, what is wrong, and what to do.
import type {StaffLocale, StaffText} from '../lib/localized';

/** One problem of one file. */
export type Finding = {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Line of the file, counted from 1. */
  line: number;
  /** The name of the rule, for `--json`. */
  rule: string;
  /** What is wrong and what to do, as sentences. */
  text: StaffText;
  /** A warning is printed and does not fail the check. */
  warns?: true;
};

/** A finding of a rule in a file. */
export function finding({path}: {path: string}, line: number, rule: string, text: StaffText): Finding {
  return {file: path, line, rule, text};
}

/** The language that a file is written in: what the messages about it are written in, too. */
export function languageOf(file: string): StaffLocale {
  return file.startsWith('i18n/en/') ? 'en' : 'ja';
}

/** `file:line: text`, in the language of the file. */
export function findingLine({file, line, text}: Finding): string {
  return `${file}:${line}: ${text[languageOf(file)]}`;
}

/** The findings by file, line and rule, without duplicates. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const key = ({file, line, rule, text}: Finding) => [file, String(line).padStart(6, '0'), rule, text.en].join('\0');
  const byKey = new Map(findings.map((one) => [key(one), one]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
