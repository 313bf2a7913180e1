// Lets a test try rules on a few files in memory: content around one page, and what is found where.
import {type Circumstances, contentOf} from './content';
import {contentGate} from './content-gate';
import type {Finding, RuleId} from './finding';

/** A page in each language, so that a test writes only the body that it is about. */
export const japanesePage = 'docs/page.mdx';
/** Its English twin. */
export const englishPage = 'i18n/en/docusaurus-plugin-content-docs/current/page.mdx';

/** The front matter of a page: five lines, so that a body begins on line 6. */
export const frontMatter = '---\nid: page\ntitle: "T"\ndescription: "D"\n---\n';

/** Everything that the gate finds in these files, warnings included. Texts that begin without `---` get the front matter above. */
export function found(
  files: Readonly<Record<string, string | Uint8Array>>,
  circumstances: Partial<Circumstances> = {},
): Finding[] {
  const {problems, warnings} = contentGate(
    contentOf(
      Object.entries(files).map(([path, text]) => [
        path,
        typeof text === 'string' && /\.mdx?$/.test(path) && !/^\uFEFF?---/.test(text)
          ? frontMatter + text
          : text,
      ]),
      {today: '2026-11-21', ...circumstances},
    ),
  );
  return [...problems, ...warnings];
}

/** The lines, counted in the body of one page, on which a rule finds something. */
export function linesFound(rule: RuleId, body: string, path: string = japanesePage): number[] {
  const before = frontMatter.split('\n').length - 1;
  return found({[path]: body})
    .filter((finding) => finding.rule === rule && finding.file === path)
    .map(({line}) => line - before);
}
