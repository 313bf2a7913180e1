// `npm run notice -- end | postpone | extend`: changes the files of a notice, and lists lines that are still outdated.
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type StaffLocale, staffLocales} from '../../lib/localized';
import {similarWords} from '../../lib/similar-words';
import {changedNotice, type NoticeChange} from '../author/change-notice';
import type {NoticeText} from '../author/write-notice';
import {noticeFolders} from '../check';
import {utf8Text} from '../plugin/read-notices';
import {messages} from './messages';
import {authorSite, type NoticeCall, type NoticeIo, reportProblems, sentence, writeFiles} from './notice-io';

/** The lines that differ, as a person reads them. */
function changedLines(before: string, after: string): string[] {
  const old = before.split(/\r?\n/);
  const now = after.split(/\r?\n/);
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** Runs the command on the notice with the slug; returns the exit status. */
export function changeNotice(slug: string, change: NoticeChange, call: NoticeCall, io: NoticeIo): number {
  const site = authorSite(call.siteDir, io.now());
  const {slugs} = site;
  const full = (file: string) => path.join(call.siteDir, file);
  const name = ['.md', '.mdx']
    .map((ending) => slug + ending)
    .find((file) => slugs.includes(slug) && existsSync(full(noticeFolders.ja + file)));
  if (name === undefined) {
    const similar = similarWords(slug, slugs);
    return reportProblems([{field: 'slug', code: 'no-such-notice', value: slug, similar}], call, io);
  }
  const fileOf = (locale: StaffLocale) => noticeFolders[locale] + name;
  const textOf = (locale: StaffLocale) =>
    existsSync(full(fileOf(locale))) ? utf8Text(readFileSync(full(fileOf(locale)))) : '';
  const [ja, en] = [textOf('ja'), textOf('en')];
  if (ja === undefined || en === undefined) {
    return reportProblems([{field: 'file', code: 'not-utf-8'}], call, io, fileOf(ja === undefined ? 'ja' : 'en'));
  }
  const result = changedNotice({ja, en}, change, {...site, slug});
  if (!result.ok) return reportProblems(result.problems, call, io, fileOf('ja'));
  const before = {ja, en};
  const files = staffLocales.flatMap((locale): (NoticeText & {changes: string[]})[] => {
    const text = result.texts[locale];
    const changes = changedLines(before[locale], text);
    return changes.length === 0 ? [] : [{path: fileOf(locale), text, changes}];
  });
  if (!call.dryRun) writeFiles(call.siteDir, files, 'w');
  const outdated = staffLocales.flatMap((locale) =>
    result.outdated[locale].map(({line, text}) => `${fileOf(locale)}:${line}: ${text}`),
  );
  for (const {path: file, changes} of files) io.out(`${file}\n${changes.map((line) => `  ${line}\n`).join('')}`);
  const value = files.map(({path: file}) => file).join(', ');
  io.err(`${call.dryRun ? sentence(messages.wouldWrite, call) : sentence(messages.written, call, {value})}\n`);
  if (outdated.length > 0) {
    io.err(`${sentence(messages.staleText, call)}\n${outdated.map((line) => `  ${line}\n`).join('')}`);
  }
  if (!call.dryRun) io.err(`${sentence(messages.next, call)}\n`);
  return 0;
}
