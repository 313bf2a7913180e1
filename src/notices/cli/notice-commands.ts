// The commands of `npm run notice`: new; end, extend, postpone; list. Each returns the exit status.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {dateInJapan} from '../../lib/civil-date';
import {filledIn} from '../../lib/filled-in';
import {type StaffLocale, type StaffText, staffLocales} from '../../lib/localized';
import {changedNotice, type NoticeChange} from '../author/change-notice';
import type {NoticeRequest} from '../author/request';
import {type AuthorSite, type NoticeText, writeNotice} from '../author/write-notice';
import {type CheckedNotice, noticeFolders} from '../check';
import {stateLabel} from '../notice-labels';
import {readNoticeFiles, readNotices, readTags, utf8Text} from '../plugin/read-notices';
import {type AuthorProblem, problemText} from '../problem';
import {overdueReviews} from '../reviews';
import {overallPeriod, stateAt} from '../state';
import {messages} from './messages';

/** The environment of the command: the clock in epoch milliseconds, and its streams. */
export type NoticeIo = {
  now(): number;
  out(text: string): void;
  err(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
};

/** How the command was called: where the notices are, and the language of its output. */
export type NoticeCall = {siteDir: string; locale: StaffLocale; dryRun: boolean; io: NoticeIo};

/** The text with control characters made visible: a terminal would obey them. */
export function printable(text: string): string {
  return text.replace(/\p{C}/gu, (sign) => (sign === '\n' ? sign : `\\u{${sign.codePointAt(0)?.toString(16)}}`));
}

/** A sentence in the language of the call, its places filled. */
export function sentence(message: StaffText, {locale}: {locale: StaffLocale}, values: object = {}): string {
  return printable(filledIn(message[locale], values, locale));
}

function authorSite({siteDir, io}: NoticeCall): AuthorSite {
  const {files} = readNoticeFiles(siteDir);
  const names = [...files.ja, ...files.en].map(({name}) => name.replace(/\.mdx?$/, ''));
  return {
    tags: readTags(siteDir),
    slugs: [...new Set(names)],
    now: io.now(),
  };
}

/** The option of a field of the input: `--ended-at` for `endedAt`, `--title-ja` for `title.ja`. */
export function optionOf(field: AuthorProblem['field']): string {
  return field.replace('.', '-').replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** Prints every problem with its option, after the file that is to be changed. */
function reportProblems(problems: readonly AuthorProblem[], {io, locale}: NoticeCall, file = ''): number {
  for (const problem of problems) {
    const ofWhole = problem.field === 'slug' || problem.field === 'file';
    const option = ofWhole ? '' : `--${optionOf(problem.field)}`;
    io.err(`${printable([file, option, problemText(problem, locale)].filter(Boolean).join(': '))}\n`);
  }
  return 1;
}

/**
 * Writes the files: new ones (`wx`) all or none, and none over an existing file.
 * @throws Error that names the file and the system's code, such as `EACCES`
 */
function writeFiles(files: readonly NoticeText[], flag: 'w' | 'wx', call: NoticeCall): void {
  const written: string[] = [];
  for (const {path: file, text} of call.dryRun ? [] : files) {
    const target = path.join(call.siteDir, file);
    try {
      mkdirSync(path.dirname(target), {recursive: true});
      writeFileSync(target, text, {flag});
      if (flag === 'wx') written.push(target);
    } catch (error) {
      for (const done of written) rmSync(done);
      const {code} = error as NodeJS.ErrnoException;
      throw new Error(sentence(messages.cannotWrite, call, {value: file, code}));
    }
  }
}

/** What was written, and what is to be done next. */
function reportWritten(files: readonly NoticeText[], outdated: readonly string[], call: NoticeCall): number {
  const value = files.map(({path: file}) => file).join(', ');
  const say = (text: string) => call.io.err(`${text}\n`);
  say(call.dryRun ? sentence(messages.wouldWrite, call) : sentence(messages.written, call, {value}));
  if (outdated.length > 0) say([sentence(messages.staleText, call), ...outdated].join('\n  '));
  if (!call.dryRun) say(sentence(messages.next, call));
  return 0;
}

export function newNotice(request: NoticeRequest, call: NoticeCall): number {
  const written = writeNotice(request, authorSite(call));
  if (!written.ok) return reportProblems(written.problems, call);
  const files = [written.files.ja, written.files.en];
  writeFiles(files, 'wx', call);
  for (const {path: file, text} of files) call.io.out(`── ${file} ──\n${text}\n`);
  return reportWritten(files, [], call);
}

/** The lines that differ, as a person reads them. */
function changedLines(before: string, after: string): string[] {
  const old = before.split(/\r?\n/);
  const now = after.split(/\r?\n/);
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `  - ${line}\n`),
    ...now.filter((line) => !old.includes(line)).map((line) => `  + ${line}\n`),
  ];
}

/** Changes the files of a notice; prints what changed, and lists lines that are still outdated. */
export function changeNotice(slug: string, change: NoticeChange, call: NoticeCall): number {
  const site = authorSite(call);
  const full = (file: string) => path.join(call.siteDir, file);
  const name = [`${slug}.md`, `${slug}.mdx`].find((file) => existsSync(full(noticeFolders.ja + file)));
  if (name === undefined || !site.slugs.includes(slug)) {
    return reportProblems([{field: 'slug', code: 'unknown-notice', value: slug}], call);
  }
  const fileOf = (locale: StaffLocale) => noticeFolders[locale] + name;
  const textOf = (locale: StaffLocale) =>
    existsSync(full(fileOf(locale))) ? utf8Text(readFileSync(full(fileOf(locale)))) : '';
  const [ja, en] = [textOf('ja'), textOf('en')];
  if (ja === undefined || en === undefined) {
    return reportProblems([{field: 'file', code: 'not-utf-8'}], call, fileOf(ja === undefined ? 'ja' : 'en'));
  }
  const before = {ja, en};
  const result = changedNotice(before, change, {...site, slug});
  if (!result.ok) return reportProblems(result.problems, call, fileOf('ja'));
  const {texts, outdated} = result;
  const changed = staffLocales.filter((locale) => texts[locale] !== before[locale]);
  const files = changed.map((locale) => ({path: fileOf(locale), text: texts[locale]}));
  writeFiles(files, 'w', call);
  for (const locale of changed) {
    call.io.out(`${fileOf(locale)}\n${changedLines(before[locale], texts[locale]).join('')}`);
  }
  const stale = staffLocales.flatMap((locale) =>
    outdated[locale].map(({line, text}) => `${fileOf(locale)}:${line}: ${text}`),
  );
  return reportWritten(files, stale, call);
}

/** Lists the notices, newest first: state now, period, and whether a review is overdue. */
export function listNotices(call: NoticeCall): number {
  const {locale, io} = call;
  const {notices, problems} = readNotices(call.siteDir);
  const reviews = new Map(
    overdueReviews(notices, dateInJapan(io.now())).map(({notice, review}) => [notice.slug, review]),
  );
  const longest = Math.max(...notices.map(({slug}) => slug.length));
  const periodOf = (notice: CheckedNotice) => {
    const {start = '', end = ''} = overallPeriod(notice);
    return [start, end].map((time) => time.slice(0, 16).replace('T', ' ')).join(' – ');
  };
  for (const notice of notices) {
    const {slug, kind} = notice;
    const value = reviews.get(slug);
    const state = kind === 'news' ? '' : stateLabel(stateAt(notice, io.now()), kind)[locale];
    const cells = [slug.padEnd(longest), kind.padEnd(11), state, state && periodOf(notice)];
    if (value !== undefined) cells.push(sentence(messages.reviewOverdue, call, {value}));
    io.out(`${cells.join('  ').trimEnd()}\n`);
  }
  if (problems.length > 0) io.err(`${sentence(messages.unreadable, call)}\n`);
  return 0;
}
