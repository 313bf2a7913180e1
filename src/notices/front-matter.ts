// Finds the front matter of a Markdown file and reads it as YAML: for the build, the staff commands and the staff form.
import {isNode, parseDocument, visit} from 'yaml';
import type {FieldProblem} from './problem';

/** The YAML between the two fences: offsets into the text of the file, and its line end. */
export type FrontMatterPlace = {start: number; end: number; eol: '\n' | '\r\n'; bodyStart: number};

/** The two parts of a file, or the problem that prevents reading them. */
type FrontMatterReading =
  | {data: unknown; body: string; problem?: undefined}
  | {data?: undefined; body?: undefined; problem: FieldProblem};

const OPENING = /^\uFEFF?---[ \t]*(\r?\n)/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm;

/** Finds the front matter; `undefined` where the file does not begin with a line `---` or no second one follows. */
export function placeOfFrontMatter(content: string): FrontMatterPlace | undefined {
  const [opening, eol] = OPENING.exec(content) ?? [];
  if (opening === undefined) return undefined;
  CLOSING.lastIndex = opening.length;
  const closing = CLOSING.exec(content);
  if (!closing) return undefined;
  return {
    start: opening.length,
    end: closing.index,
    eol: eol === '\r\n' ? '\r\n' : '\n',
    bodyStart: closing.index + closing[0].length,
  };
}

/** The first `!tag`: a program that reads the file could make something else than text of it. */
function explicitTag(document: ReturnType<typeof parseDocument>): {value: string; offset: number} | undefined {
  let found: {value: string; offset: number} | undefined;
  visit(document, {
    Node(_, node) {
      if (!isNode(node) || node.tag === undefined) return undefined;
      found = {value: node.tag.replace('tag:yaml.org,2002:', '!!'), offset: node.range?.[0] ?? 0};
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * Reads the front matter of a Markdown file. Dates stay the text that was written (YAML 1.2 core schema):
 * a date that YAML turned into an instant would have lost whether a time was written with it.
 * @param content the whole file; a byte order mark and Windows line ends do no harm
 */
export function readFrontMatter(content: string): FrontMatterReading {
  const place = placeOfFrontMatter(content);
  if (!place) return {problem: {field: '', code: 'front-matter-missing'}};
  const yaml = content.slice(place.start, place.end).replaceAll('\r\n', '\n');
  const document = parseDocument(yaml, {prettyErrors: true, schema: 'core'});
  const [error] = document.errors;
  if (error) {
    // The opening fence is line 1 of the file, so line 1 of the YAML is line 2.
    const line = (error.linePos?.[0].line ?? 0) + 1;
    const value = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return {problem: {field: '', code: 'yaml-unreadable', line, value}};
  }
  const tag = explicitTag(document);
  if (tag) {
    const line = yaml.slice(0, tag.offset).split('\n').length + 1;
    return {problem: {field: '', code: 'yaml-tag', line, value: tag.value}};
  }
  return {
    data: document.toJS(),
    body: content.slice(place.bodyStart).replaceAll('\r\n', '\n').trim(),
  };
}
