// What the content gate says of a file: where, what is wrong, what to do, and the edits that mend it where mending is safe.
import type {Locale, Localized} from '../lib/localized';
import type {Content} from './content';

/** Each rule of the gate, by a name that staff see in `--json` and never changes. */
export type RuleId =
  | 'not-utf-8'
  | 'byte-order-mark'
  | 'line-ends'
  | 'control-character'
  | 'full-width-space-in-code'
  | 'look-alike-in-command'
  | 'unreadable-markdown'
  | 'unbalanced-directive'
  | 'raw-style'
  | 'html-table'
  | 'front-matter'
  | 'page-id'
  | 'description'
  | 'heading-id-missing'
  | 'heading-id-doubled'
  | 'published-anchor-gone'
  | 'picture-missing'
  | 'picture-alt'
  | 'picture-heavy'
  | 'link-words'
  | 'link-to-itself'
  | 'link-not-https'
  | 'weekday'
  | 'glossary'
  | 'typed-amount'
  | 'typed-registration-state'
  | 'tariffs-not-confirmed'
  | 'translation-missing'
  | 'translation-outdated'
  | 'translation-headings'
  | 'translation-differs'
  | 'translation-figures'
  | 'notice'
  | 'notice-review'
  | 'prose';

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
  what: Localized;
  /** What to do, without the full stop at its end. */
  todo: Localized;
  /**
   * What `--fix` does. Only where the rendered text stays the same. An empty list: writing the file anew is enough
   * (`ContentFile.text` has no byte order mark).
   */
  fix?: Edit[];
  /** A warning is printed and does not fail the check. */
  warns?: true;
};

/** One rule: looks at the whole content and gives what it finds, in any order. */
export type Rule = {id: RuleId; check(content: Content): Finding[]};

/** The language that a file is written in: what the messages about it are written in, too. */
export function languageOf(file: string): Locale {
  return file.startsWith('i18n/en/') ? 'en' : 'ja';
}

/** `file:line: what. todo.` in the language of the file, or in `language` where that is given. */
export function findingLine(finding: Finding, language?: Locale): string {
  const {file, line, what, todo} = finding;
  const words = language ?? languageOf(file);
  const stop = words === 'ja' ? '。' : '.';
  const gap = words === 'ja' ? '' : ' ';
  return `${file}:${line}: ${what[words]}${stop}${gap}${todo[words]}${stop}`;
}

const order = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The findings by file, line and rule; what is said twice of one line is said once. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => order(a.file, b.file) || order(a.line, b.line) || order(a.rule, b.rule) || order(a.what.en, b.what.en),
  );
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || findingLine(before) !== findingLine(finding) || before.rule !== finding.rule;
  });
}
