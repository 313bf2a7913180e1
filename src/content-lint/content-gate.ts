// The content gate: all rules, every problem at once, and what only warns.
import {characterRules} from './characters';
import type {Content, Rule} from './content';
import {type Finding, sortedFindings} from './finding';
import {glossaryRule} from './glossary-terms';
import {headingRules} from './headings';
import {linkTextRule} from './links';
import {markupRules} from './markup';
import {noticeMarkupRule} from './notice-markup';
import {noticeRule} from './notices';
import {pageFieldRule} from './page-fields';
import {tariffsConfirmedRule, typedAmountRule} from './prices';
import {missingTranslationRule, translationRule} from './translations/rules';
import {weekdayRule} from './weekdays';

/** Every rule that `npm run check` applies. */
const rules: readonly Rule[] = [
  ...characterRules,
  ...markupRules,
  pageFieldRule,
  ...headingRules,
  linkTextRule,
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
type ContentGate = {files: number; problems: Finding[]; warnings: Finding[]};

/** Checks pages, notices and labels. */
export function contentGate(content: Content): ContentGate {
  const found = sortedFindings(rules.flatMap((rule) => rule(content)));
  return {
    files: content.files.length,
    problems: found.filter(({warns}) => !warns),
    warnings: found.filter(({warns}) => warns),
  };
}
