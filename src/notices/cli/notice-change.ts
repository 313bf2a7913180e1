// `npm run notice -- end | postpone | extend`: changes the front matter, and lists lines of the text that are outdated.

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {dayInWords} from '../../lib/dates-in-words';
import {staffLocales} from '../../lib/localized';
import {similarWords} from '../../lib/similar-words';
import {changedNotice, type NoticeChange} from '../author/change-notice';
import {noticeFolders} from '../check';
import {placeOfFrontMatter} from '../front-matter';
import {utf8Text} from '../plugin/read-notices';
import {messages} from './messages';
import {authorSite, type NoticeCall, type NoticeIo, replaceFile, reportProblems, sentence} from './notice-io';

function textOf(siteDir: string, file: string): string | undefined {
  const full = path.join(siteDir, file);
  return existsSync(full) ? utf8Text(readFileSync(full)) : undefined;
}

/** The lines of both texts that name a day, as `file:line: text`. */
function linesNaming(day: string, files: readonly string[], siteDir: string): string[] {
  return files.flatMap((file) => {
    const text = textOf(siteDir, file) ?? '';
    const body = placeOfFrontMatter(text)?.bodyStart ?? 0;
    const description = /^description: /;
    const days = staffLocales.map((locale) => dayInWords(day, locale, 'without-weekday'));
    let at = 0;
    return text.split('\n').flatMap((line, index) => {
      const inBody = at >= body || description.test(line);
      at += line.length + 1;
      const plain = line.replace(/（[日月火水木金土]）/g, '');
      return inBody && days.some((written) => plain.includes(written)) ? [`${file}:${index + 1}: ${line.trim()}`] : [];
    });
  });
}

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
  const {vocabulary, slugs} = authorSite(call.siteDir);
  const name = ['.md', '.mdx']
    .map((ending) => slug + ending)
    .find((file) => slugs.includes(slug) && existsSync(path.join(call.siteDir, noticeFolders.ja, file)));
  if (name === undefined) {
    const similar = similarWords(slug, slugs);
    return reportProblems([{field: 'slug', code: 'no-such-notice', value: slug, similar}], call, io);
  }
  const file = noticeFolders.ja + name;
  const text = textOf(call.siteDir, file);
  if (text === undefined) {
    return reportProblems([{field: 'file', code: 'not-utf-8'}], call, io, file);
  }
  const result = changedNotice(text, change, {slug, vocabulary, slugs, now: io.now()});
  if (!result.ok) return reportProblems(result.problems, call, io, file);
  if (!call.dryRun) replaceFile(call.siteDir, file, result.text);
  const changes = changedLines(text, result.text);
  if (call.json) {
    io.out(`${JSON.stringify({slug, file, changes, written: !call.dryRun})}\n`);
  } else {
    io.out(`${file}\n${changes.map((line) => `  ${line}\n`).join('')}`);
  }
  io.err(`${call.dryRun ? sentence(messages.wouldWrite, call) : sentence(messages.written, call, {value: file})}\n`);
  const both = [file, noticeFolders.en + name];
  const {end, originalEnd} = result.before;
  const moved = change.command === 'extend' ? [end, originalEnd] : [];
  const days = new Set(moved.flatMap((time) => (time === undefined ? [] : [time.slice(0, 10)])));
  const stale = [...days].flatMap((day) => linesNaming(day, both, call.siteDir));
  io.err(
    stale.length > 0
      ? `${sentence(messages.staleText, call)}\n${stale.map((line) => `  ${line}\n`).join('')}`
      : `${sentence(messages.lookAtText, call, {value: both.join(', ')})}\n`,
  );
  return 0;
}
