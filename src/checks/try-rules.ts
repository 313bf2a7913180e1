// Runs rules on a few files in memory.
import {type Circumstances, type Content, contentOf} from './content';
import {contentGate} from './content-gate';
import {type Finding, type RuleId, sortedFindings} from './finding';
import {rules} from './rules';

/** A page in each language, so that a test contains only the body. */
export const japanesePage = 'docs/page.mdx';
/** The same page in English. */
export const englishPage = 'i18n/en/docusaurus-plugin-content-docs/current/page.mdx';

/** The front matter of a page: five lines, so that a body begins on line 6. */
export const frontMatter = '---\nid: page\ntitle: "T"\ndescription: "D"\n---\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Content in memory. A page or notice without front matter gets the front matter above. */
function contentIn(files: Files, circumstances: Partial<Circumstances> = {}): Content {
  return contentOf(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' && /\.mdx?$/.test(path) && !/^\uFEFF?---/.test(text) ? frontMatter + text : text,
    ]),
    {today: '2026-11-21', ...circumstances},
  );
}

/** All findings in these files, warnings included. */
export function found(files: Files, circumstances: Partial<Circumstances> = {}): Finding[] {
  const {problems, warnings} = contentGate(contentIn(files, circumstances));
  return [...problems, ...warnings];
}

/** The findings of one rule in these files, sorted. */
export function foundBy(rule: RuleId, files: Files): Finding[] {
  const content = contentIn(files);
  const checked = rules.filter(({id}) => id === rule);
  if (checked.length === 0) throw new Error(`There is no rule ${rule}.`);
  return sortedFindings(checked.flatMap(({check}) => check(content)));
}

/** The lines, counted in the body of one page, on which a rule finds something. */
export function linesFound(rule: RuleId, body: string, path: string = japanesePage): number[] {
  const before = frontMatter.split('\n').length - 1;
  return foundBy(rule, {[path]: body}).map(({line}) => line - before);
}
