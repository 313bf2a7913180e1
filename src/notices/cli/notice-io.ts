// The environment of `npm run notice`: clock, streams, questions and files (tests pass their own), and how problems are
// printed.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {filledIn} from '../../lib/filled-in';
import type {StaffLocale, StaffText} from '../../lib/localized';
import type {AuthorSite, NoticeText} from '../author/write-notice';
import {readNoticeFiles, readTags} from '../plugin/read-notices';
import {type AuthorProblem, type RequestField, requestProblemLine} from '../problem';
import {serviceCodes} from '../services';

/** The environment of the command. */
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

/** How the command was called: where the notices are, the language of its output, whether its answer is JSON. */
export type NoticeCall = {siteDir: string; locale: StaffLocale; json: boolean; dryRun: boolean; yes: boolean};

/** The command was called wrongly: exit status 2. */
export class UsageError extends Error {}

/** Somebody pressed Ctrl+C at a question. */
export class Interrupted extends Error {}

/** The text with control characters made visible: a terminal would obey them. */
export function printable(text: string): string {
  return text.replace(/\p{C}/gu, (sign) => (sign === '\n' ? sign : `\\u{${sign.codePointAt(0)?.toString(16)}}`));
}

/** What the input is checked against. */
export function authorSite(siteDir: string, now: number): AuthorSite {
  const {files} = readNoticeFiles(siteDir);
  const names = [...files.ja, ...files.en].map(({name}) => name.replace(/\.mdx?$/, ''));
  return {
    vocabulary: {services: serviceCodes, tags: readTags(siteDir)},
    slugs: [...new Set(names)],
    now,
  };
}

/** The real environment. Close it at the end, so that the process can end. */
export function processIo(): NoticeIo & {close(): void} {
  let reader: ReturnType<typeof createInterface> | undefined;
  let lines: AsyncIterator<string> | undefined;
  let [isInterrupted, isClosed] = [false, false];
  // Opened at the first question: a command that asks nothing leaves standard input alone.
  const open = () => {
    const opened = createInterface({input: process.stdin, output: process.stderr});
    opened.on('SIGINT', () => {
      isInterrupted = true;
      opened.close();
    });
    opened.on('close', () => {
      isClosed = true;
    });
    lines = opened[Symbol.asyncIterator]();
    return opened;
  };
  return {
    now: () => Date.now(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    async ask(question) {
      reader ??= open();
      // Only the last line is the prompt: it is redrawn with each key.
      const lastLine = question.lastIndexOf('\n') + 1;
      process.stderr.write(question.slice(0, lastLine));
      reader.setPrompt(question.slice(lastLine));
      if (!isClosed) reader.prompt();
      const line = await lines?.next();
      if (isInterrupted) throw new Interrupted();
      return line?.done ? undefined : line?.value;
    },
    close: () => reader?.close(),
  };
}

/** A file that could not be written: its path from the project's root, and the system's code, such as `EACCES`. */
export class FileNotWritten extends Error {
  readonly code: string;
  constructor(
    readonly file: string,
    error: unknown,
  ) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    super(`${file}: ${code}`);
    this.code = code;
  }
}

/**
 * Writes files. New ones (`wx`): all or none, and none over an existing file.
 * @throws FileNotWritten
 */
export function writeFiles(siteDir: string, files: readonly NoticeText[], flag: 'w' | 'wx'): void {
  const written: string[] = [];
  for (const {path: file, text} of files) {
    const target = path.join(siteDir, file);
    try {
      mkdirSync(path.dirname(target), {recursive: true});
      writeFileSync(target, text, {flag});
      if (flag === 'wx') written.push(target);
    } catch (error) {
      for (const done of written) rmSync(done);
      throw new FileNotWritten(file, error);
    }
  }
}

/** The option of a field of the input: `--ended-at` for `endedAt`, `--title-ja` for `title.ja`. */
export function optionOf(field: RequestField): string {
  return field.replace('.', '-').replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** A sentence in the language of the call, its places filled. */
export function sentence(message: StaffText, call: NoticeCall, values: Record<string, string> = {}): string {
  return printable(filledIn(message[call.locale], values, call.locale));
}

/** Prints every problem, and returns the exit status. `where` is the file, where one is known. */
export function reportProblems(problems: readonly AuthorProblem[], call: NoticeCall, io: NoticeIo, where = ''): number {
  for (const problem of problems) {
    const isOption = problem.field !== 'slug' && problem.field !== 'file';
    const place = where === '' ? (isOption ? `--${optionOf(problem.field)}: ` : '') : `${where}: `;
    io.err(`${printable(place + requestProblemLine(problem, call.locale))}\n`);
  }
  return 1;
}
