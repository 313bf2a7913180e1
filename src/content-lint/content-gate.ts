// The content gate: all rules, every problem at once, what only warns, and the fixes that `--fix` writes.
import {characterRules} from './characters';
import {type Content, isBroken, type Rule} from './content';
import {type Edit, type Finding, sortedFindings} from './finding';
import {glossaryRule} from './glossary-terms';
import {headingRules} from './headings';
import {linkRules} from './links';
import {markupRules} from './markup';
import {noticeMarkupRule} from './notice-markup';
import {noticeRule} from './notices';
import {pageFieldRules} from './page-fields';
import {tariffsConfirmedRule, typedAmountRule} from './prices';
import {missingTranslationRule, translationRule} from './translations/rules';
import {weekdayRule} from './weekdays';

/** Every rule that `npm run check` applies. */
const rules: readonly Rule[] = [
  ...characterRules,
  ...markupRules,
  ...pageFieldRules,
  ...headingRules,
  ...linkRules,
  noticeRule,
  noticeMarkupRule,
  weekdayRule,
  glossaryRule,
  typedAmountRule,
  tariffsConfirmedRule,
  missingTranslationRule,
  translationRule,
];

/** The outcome: any problem fails the check, a warning does not. Both are sorted. */
export type ContentGate = {files: number; problems: Finding[]; warnings: Finding[]};

/** Checks pages, notices and labels. */
export function contentGate(content: Content): ContentGate {
  const found = sortedFindings(rules.flatMap((rule) => rule(content)));
  return {
    files: content.files.length,
    problems: found.filter(({warns}) => !warns),
    warnings: found.filter(({warns}) => warns),
  };
}

/** The text after the edits. Of two edits that overlap, the first counts: two rules can find the same mistake. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** What `--fix` writes: the new text of each file that changes, by its path. A file that is not UTF-8 is left alone. */
export function fixedTexts(content: Content): ReadonlyMap<string, string> {
  const {problems, warnings} = contentGate(content);
  const findings = [...problems, ...warnings];
  const texts = content.files
    .filter((file) => !isBroken(file))
    .map((file): [string, string] => {
      const edits = findings.flatMap(({file: name, fix = []}) => (name === file.path ? fix : []));
      return [file.path, edited(file.text, edits)];
    });
  return new Map(texts.filter(([name, text]) => content.files.find(({path}) => path === name)?.text !== text));
}
