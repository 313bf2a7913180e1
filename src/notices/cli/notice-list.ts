// `npm run notice -- list`: every notice with its state now and what is overdue.
import {dateInJapan} from '../../lib/civil-date';
import {checkNotices, noticeFolders} from '../check';
import {stateWord} from '../notice-words';
import {readNoticeFiles, readNotices, readTags} from '../plugin/read-notices';
import {overdueReviews} from '../reviews';
import type {Kind} from '../schema';
import {serviceCodes} from '../services';
import {type NoticeState, stateAt} from '../state';
import {columns, messages, overdueMessages} from './messages';
import {type NoticeCall, type NoticeIo, sentence} from './notice-io';

type Overdue = {code: keyof typeof overdueMessages; value?: string};
type Entry = {slug: string; kind: Kind | null; state: NoticeState | null; overdue: Overdue[]} & {
  [time in 'start' | 'end' | 'endedAt']: string | undefined;
};

/** Every Japanese file as an entry, newest first; one that cannot be understood has neither kind nor state. */
function entriesOf(siteDir: string, now: number): Entry[] {
  const {files} = readNoticeFiles(siteDir);
  const {problems} = readNotices(siteDir);
  const translated = new Set(files.en.map(({name}) => name));
  // A notice without a correct translation still has its state: it is checked with a translation that is correct.
  const en = files.ja.map(({name}) => ({path: name, name, frontMatter: {title: '-', description: '-'}}));
  const vocabulary = {services: serviceCodes, tags: readTags(siteDir)};
  const {notices} = checkNotices({ja: files.ja, en}, noticeFolders, vocabulary);
  const reviews = new Map(overdueReviews(notices, dateInJapan(now)).map(({notice, review}) => [notice.slug, review]));
  const entries = files.ja.map(({name, path}) => {
    const slug = name.replace(/\.mdx?$/, '');
    const notice = notices.find((one) => one.slug === slug);
    const overdue: Overdue[] = [];
    const review = reviews.get(slug);
    if (review !== undefined) overdue.push({code: 'review-overdue', value: review});
    if (!translated.has(name)) overdue.push({code: 'translation-missing'});
    const own = problems.filter(({file}) => file === path || file === noticeFolders.en + name);
    if (own.some(({code}) => code !== 'translation-missing')) overdue.push({code: 'has-problems'});
    const {kind = null, start, end, endedAt, date = slug.slice(0, 10)} = notice ?? {};
    return {date, entry: {slug, kind, state: notice ? stateAt(notice, now) : null, start, end, endedAt, overdue}};
  });
  return entries
    .sort((a, b) => (`${a.date} ${a.entry.slug}` < `${b.date} ${b.entry.slug}` ? 1 : -1))
    .map(({entry}) => entry);
}

function periodOf({start, end, endedAt = end}: Entry): string {
  if (start === undefined && endedAt === undefined) return '';
  const [from, to] = [start, endedAt].map((time = '') => time.slice(0, 16).replace('T', ' '));
  return `${from} – ${to}`.trim();
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

/** The columns of a terminal that a text takes: Japanese letters take two. */
function widthOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')))) ?? [];
  const padded = (cell: string, column: number) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell));
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('');
}

/** Lists the notices; returns the exit status. */
export function listNotices(call: NoticeCall, io: NoticeIo): number {
  const entries = entriesOf(call.siteDir, io.now());
  if (call.json) {
    io.out(`${JSON.stringify(entries, null, 2)}\n`);
    return 0;
  }
  if (entries.length === 0) {
    io.err(`${sentence(messages.none, call)}\n`);
    return 0;
  }
  const stateOf = ({kind, state}: Entry) => (state === null ? '?' : stateWord(state, kind)[call.locale]);
  const rows = entries.map((entry) => [
    entry.slug,
    entry.kind ?? '?',
    stateOf(entry),
    periodOf(entry),
    entry.overdue
      .map(({code, value = ''}) => sentence(overdueMessages[code], call, {value}))
      .join(call.locale === 'ja' ? '、' : ', '),
  ]);
  io.out(table([Object.values(columns).map((column) => column[call.locale]), ...rows]));
  return 0;
}
