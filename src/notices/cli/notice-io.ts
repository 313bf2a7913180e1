// The environment of `npm run notice`: clock, streams, questions (tests pass their own), and how results and problems are
// printed: JSON to standard output, messages to standard error.
import {createInterface} from 'node:readline/promises';
import {filledIn} from '../../lib/filled-in';
import type {Locale, Localized} from '../../lib/localized';
import type {AuthorProblem, RequestField} from '../author/request';
import type {AuthorSite} from '../author/write-notice';
import {readNoticeFiles, readTags} from '../plugin/read-notices';
import {problemText, requestProblemLine} from '../problem-messages';
import {serviceCodes} from '../services';

/** The outside, as the command sees it. */
export type NoticeIo = {
  /** The present instant in epoch milliseconds. */
  now(): number;
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** Asks and waits for a line; `undefined` when there is no more input. */
  ask(question: string): Promise<string | undefined>;
  env: Readonly<Record<string, string | undefined>>;
};

/** How the command was called: where the notices are, in which language it speaks, whether its answer is JSON. */
export type NoticeCall = {siteDir: string; locale: Locale; json: boolean; dryRun: boolean; yes: boolean};

/** The command was called wrongly: exit status 2. */
export class UsageError extends Error {}

/** Somebody pressed Ctrl+C at a question. */
export class Interrupted extends Error {}

/** What was typed, with control characters made visible: a terminal obeys them. */
export function printable(text: string): string {
  return text.replace(/\p{C}/gu, (sign) => (sign === '\n' ? sign : `\\u{${sign.codePointAt(0)?.toString(16)}}`));
}

/** What the authoring code must know of the site. */
export function authorSite(siteDir: string): AuthorSite {
  const {files} = readNoticeFiles(siteDir);
  const names = [...files.ja, ...files.en].map(({name}) => name.replace(/\.mdx?$/, ''));
  return {
    vocabulary: {services: serviceCodes, tags: readTags(siteDir)},
    slugs: [...new Set(names)],
  };
}

/** The real outside. Close it when done, so that the process can end. */
export function processIo(): NoticeIo & {close(): void} {
  const waiting: ((line: string | undefined) => void)[] = [];
  const lines: string[] = [];
  let ended = false;
  let interrupted: ((error: Error) => void) | undefined;
  let reader: ReturnType<typeof createInterface> | undefined;
  // Opened at the first question: a command that asks nothing leaves standard input alone. Lines are kept in a queue,
  // because those of a pipe arrive before they are asked for.
  const open = () => {
    reader = createInterface({input: process.stdin, output: process.stderr});
    reader.on('line', (line) => {
      const next = waiting.shift();
      if (next) next(line);
      else lines.push(line);
    });
    reader.on('close', () => {
      ended = true;
      for (const next of waiting.splice(0)) next(undefined);
    });
    reader.on('SIGINT', () => interrupted?.(new Interrupted()));
    return reader;
  };
  return {
    now: () => Date.now(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    ask: (question) =>
      new Promise((resolve, reject) => {
        const at = reader ?? open();
        interrupted = reject;
        // The lines above the last are no part of what is edited, and would be drawn again with each key.
        const lastLine = question.lastIndexOf('\n') + 1;
        process.stderr.write(question.slice(0, lastLine));
        at.setPrompt(question.slice(lastLine));
        if (!ended) at.prompt();
        const line = lines.shift();
        if (line !== undefined || ended) resolve(line);
        else waiting.push(resolve);
      }),
    close: () => reader?.close(),
  };
}

/** The option that holds a field. */
export const optionOf: Readonly<Partial<Record<RequestField, string>>> = {
  kind: 'kind',
  affects: 'affects',
  date: 'date',
  start: 'start',
  end: 'end',
  endedAt: 'ended-at',
  review: 'review',
  extends: 'extends',
  name: 'name',
  tags: 'tags',
  'title.ja': 'title-ja',
  'title.en': 'title-en',
  'description.ja': 'description-ja',
  'description.en': 'description-en',
  'reason.ja': 'reason-ja',
  'reason.en': 'reason-en',
  'action.ja': 'action-ja',
  'action.en': 'action-en',
  at: 'at',
  until: 'until',
  replacedBy: 'replaced-by',
};

/** A sentence in the language of the call, its places filled. */
export function sentence(words: Localized, call: NoticeCall, values: Record<string, string> = {}): string {
  return printable(filledIn(words[call.locale], values, call.locale));
}

/** Says every problem, and gives the exit status. `where` is the file, where one is known. */
export function reportProblems(problems: readonly AuthorProblem[], call: NoticeCall, io: NoticeIo, where = ''): number {
  if (call.json) {
    const errors = problems.map((problem) => ({
      field: problem.field,
      code: problem.code,
      message: problemText(problem, call.locale),
    }));
    io.out(`${JSON.stringify({errors})}\n`);
  }
  for (const problem of problems) {
    const option = optionOf[problem.field];
    const place = where === '' ? (option === undefined ? '' : `--${option}: `) : `${where}: `;
    io.err(`${printable(place + requestProblemLine(problem, call.locale))}\n`);
  }
  return 1;
}
