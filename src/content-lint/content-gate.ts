// Decides what the content gate says of the content: every rule, every problem at once, and what only warns.
import type {Content} from './content';
import {type Finding, sortedFindings} from './finding';
import {rules} from './rules';

/** The outcome: any problem fails the check, a warning does not. Both are sorted. */
export type ContentGate = {files: number; problems: Finding[]; warnings: Finding[]};

/** Checks pages, notices and labels. */
export function contentGate(content: Content): ContentGate {
  const found = sortedFindings(rules.flatMap(({check}) => check(content)));
  return {
    files: content.files.length,
    problems: found.filter(({warns}) => !warns),
    warnings: found.filter(({warns}) => warns),
  };
}
