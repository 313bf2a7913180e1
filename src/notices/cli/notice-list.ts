// `npm run notice -- list`: every notice with its state now and what is overdue.
import {dateInJapan} from '../../lib/civil-date';
import {checkNotices, noticeFolders} from '../check';
import {stateWord} from '../notice-words';
import {readNoticeFiles, readNotices, readTags} from '../plugin/read-notices';
import {overdueReviews} from '../reviews';
import type {Kind} from '../schema';
import {serviceCodes} from '../services';
import {type NoticeState, stateAt} from '../state';
import {messages, overdueMessages} from './messages';
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
  const longest = Math.max(...entries.map(({slug}) => slug.length));
  for (const entry of entries) {
    const {slug, kind, overdue} = entry;
    const todo = overdue.map(({code, value = ''}) => sentence(overdueMessages[code], call, {value}));
    const cells = [slug.padEnd(longest), (kind ?? '?').padEnd(11), stateOf(entry), periodOf(entry), todo.join(', ')];
    io.out(`${cells.join('  ').trimEnd()}\n`);
  }
  return 0;
}
