// `npm run notice -- list | check`: every notice with its state now and what staff owe; every mistake in the files.

import {dateInJapan} from '../../lib/civil-date';
import {checkNotices, noticeFolders} from '../check';
import {stateWord} from '../notice-words';
import {readNoticeFiles, readNotices, readTags} from '../plugin/read-notices';
import {problemLine, problemText} from '../problem';
import {reviewLine, reviewsOwed} from '../reviews';
import type {Kind} from '../schema';
import {serviceCodes} from '../services';
import {type NoticeState, stateAt} from '../state';
import {columns, owedWords, says} from './messages';
import {type NoticeCall, type NoticeIo, sentence} from './notice-io';

type Owed = {code: keyof typeof owedWords; value?: string};
type Times = {[field in 'start' | 'end' | 'endedAt']: string | undefined};
type Entry = Times & {slug: string; kind: Kind | null; state: NoticeState | null; owed: Owed[]};

/** Every Japanese file as an entry, newest first; one that cannot be understood has neither kind nor state. */
function entriesOf(siteDir: string, now: number): Entry[] {
  const {files} = readNoticeFiles(siteDir);
  const {problems} = readNotices(siteDir);
  const twins = new Set(files.en.map(({name}) => name));
  // A notice without a right twin still has its state: it is read with a twin put in its place.
  const stood = files.ja.map(({name}) => ({path: name, name, frontMatter: {title: '-', description: '-'}}));
  const vocabulary = {services: serviceCodes, tags: readTags(siteDir)};
  const {notices} = checkNotices({ja: files.ja, en: stood}, noticeFolders, vocabulary);
  const overdue = new Map(reviewsOwed(notices, dateInJapan(now)).map(({notice, review}) => [notice.slug, review]));
  const entries = files.ja.map(({name, path}): Entry & {date: string} => {
    const slug = name.replace(/\.mdx?$/, '');
    const notice = notices.find((one) => one.slug === slug);
    const owed: Owed[] = [];
    const review = overdue.get(slug);
    if (review !== undefined) owed.push({code: 'review-overdue', value: review});
    const twin = noticeFolders.en + name;
    if (!twins.has(name)) owed.push({code: 'twin-missing'});
    if (problems.some(({file, code}) => (file === path || file === twin) && code !== 'twin-missing')) {
      owed.push({code: 'has-problems'});
    }
    return {
      slug,
      kind: notice?.kind ?? null,
      state: notice ? stateAt(notice, now) : null,
      start: notice?.start,
      end: notice?.end,
      endedAt: notice?.endedAt,
      owed,
      date: notice?.date ?? slug.slice(0, 10),
    };
  });
  return entries
    .sort((a, b) => (`${a.date} ${a.slug}` < `${b.date} ${b.slug}` ? 1 : -1))
    .map(({date: _, ...entry}) => entry);
}

function short(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}

function periodOf({start, end, endedAt}: Times): string {
  const to = endedAt ?? end;
  if (start === undefined && to === undefined) return '';
  return `${start === undefined ? '' : short(start)} – ${to === undefined ? '' : short(to)}`.trim();
}

/** The columns of a terminal that a text takes: Japanese letters take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(sign)
        ? 2
        : 1),
    0,
  );
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Lists the notices; gives the exit status. */
export function listNotices(call: NoticeCall, io: NoticeIo): number {
  const entries = entriesOf(call.siteDir, io.now());
  if (call.json) {
    io.out(`${JSON.stringify(entries, null, 2)}\n`);
    return 0;
  }
  if (entries.length === 0) {
    io.err(`${sentence(says.none, call)}\n`);
    return 0;
  }
  const stateOf = ({kind, state}: Entry) => (state === null ? '?' : stateWord(state, kind)[call.locale]);
  const rows = entries.map((entry) => [
    entry.slug,
    entry.kind ?? '?',
    stateOf(entry),
    periodOf(entry),
    entry.owed
      .map(({code, value = ''}) => sentence(owedWords[code], call, {value}))
      .join(call.locale === 'ja' ? '、' : ', '),
  ]);
  io.out(table([Object.values(columns).map((column) => column[call.locale]), ...rows]));
  return 0;
}

/** Checks all notices; gives the exit status: 1 with any problem, or a review that is overdue for more than two weeks. */
export function checkAllNotices(call: NoticeCall, io: NoticeIo): number {
  const {notices, problems} = readNotices(call.siteDir);
  const reviews = reviewsOwed(notices, dateInJapan(io.now()));
  const failing = reviews.filter(({weight}) => weight === 'failure');
  for (const problem of problems) io.err(`${problemLine(problem, call.locale)}\n`);
  for (const review of reviews) io.err(`${reviewLine(review, call.locale)}\n`);
  const count = problems.length + failing.length;
  if (call.json) {
    const asJson = ({notice, review, daysOverdue, weight}: (typeof reviews)[number]) => ({
      file: notice.file,
      field: 'notice.review',
      code: 'review-overdue',
      review,
      daysOverdue,
      weight,
    });
    const told = problems.map((problem) => ({...problem, message: problemText(problem, call.locale)}));
    io.out(`${JSON.stringify({problems: told, reviews: reviews.map(asJson)})}\n`);
  }
  const [words, value] = count === 0 ? [says.allRight, notices.length] : [says.problems, count];
  io.err(`${sentence(words, call, {value: String(value)})}\n`);
  return count === 0 ? 0 : 1;
}
