// Splits a Markdown file into its front matter and its body, and reads the front matter as YAML.
import {parseDocument} from 'yaml';
import type {FieldProblem} from '../../domain/notices/problem';

/** The two parts of a file, or the one problem that keeps them from being read. */
export type FrontMatterReading =
  | {data: unknown; body: string; problem?: undefined}
  | {data?: undefined; body?: undefined; problem: FieldProblem};

const FENCE = /^---[ \t]*$/;

/**
 * Reads the front matter of a Markdown file. Dates stay the text that was written (YAML 1.2 core schema):
 * a date that YAML turned into an instant would have lost whether a time was written with it.
 * @param content the whole file; a byte order mark and Windows line ends do no harm
 */
export function readFrontMatter(content: string): FrontMatterReading {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (!FENCE.test(lines[0] ?? '') || end === -1) {
    return {problem: {field: '', code: 'front-matter-missing'}};
  }
  const document = parseDocument(lines.slice(1, end).join('\n'), {prettyErrors: true, schema: 'core'});
  const [error] = document.errors;
  if (error) {
    // The opening fence is line 1 of the file, so line 1 of the YAML is line 2.
    const line = (error.linePos?.[0].line ?? 0) + 1;
    const value = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return {problem: {field: '', code: 'yaml-unreadable', line, value}};
  }
  return {
    data: document.toJS(),
    body: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
  };
}
