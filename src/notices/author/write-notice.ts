// Builds the two files of a new notice from the input, or returns what is wrong with it by the rules of the build.
import {dateInJapan, dateProblem, dayNumber, isoDate} from '../../lib/civil-date';
import {weekdayOf} from '../../lib/dates-in-words';
import {type StaffLocale, staffLocales} from '../../lib/localized';
import {similarWords} from '../../lib/similar-words';
import {typedAmounts} from '../../lib/typed-amounts';
import {checkNotices, noticeFolders} from '../check';
import {startsAt, timeFault} from '../moment';
import type {AuthorProblem, Problem, RequestField} from '../problem';
import {fieldLabels} from '../problem-messages';
import type {Kind, Vocabulary} from '../schema';
import {tagOfKind} from './notice-author';
import {noticeTexts, oneLine} from './notice-text';
import type {NoticeRequest} from './request';
import {isoDatesIn, namedDays, readTypedDay, readTypedTime, withDatesInWords, writtenTime} from './typed-time';

const texts = ['title', 'description', 'reason', 'action'] as const;

/** A state in brackets: the site shows the state itself, and one in the title becomes outdated. */
const STATE_IN_TITLE =
  /[（(【[［]\s*(?:終了|復旧済?み?|解消|延期|中止|ended|resolved|finished|completed|postponed|cancell?ed|closed)[^）)】\]］]*[）)】\]］]/iu;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

function problemsOfText(field: RequestField, text: string, locale: 'ja' | 'en'): AuthorProblem[] {
  const problems: AuthorProblem[] = [];
  const missing = isoDatesIn(text).find((date) => dateProblem(date) !== undefined);
  if (missing !== undefined) problems.push({field, code: 'no-such-date', value: missing});
  for (const {date, weekday, written} of namedDays(text, locale)) {
    if (dateProblem(date) !== undefined) problems.push({field, code: 'no-such-date', value: written});
    else if (weekdayOf(date) !== weekday) problems.push({field, code: 'wrong-weekday', value: written});
  }
  for (const {amount} of typedAmounts(text)) problems.push({field, code: 'amount-typed', value: amount});
  if (locale === 'en' && JAPANESE.test(text)) problems.push({field, code: 'not-english'});
  return problems;
}

/** The days that both languages must name alike, sorted. */
function daysIn(text: string, locale: 'ja' | 'en'): string {
  return [...new Set(namedDays(withDatesInWords(text, locale), locale).map(({date}) => date))].sort().join(' ');
}

/** All problems of the texts; missing texts are reported elsewhere. */
export function textProblems(request: NoticeRequest): AuthorProblem[] {
  const problems: AuthorProblem[] = [];
  for (const name of texts) {
    const filled = staffLocales.filter((locale) => request[name][locale].trim() !== '');
    if (filled.length === 1) problems.push({field: `${name}.${filled[0] === 'ja' ? 'en' : 'ja'}`, code: 'missing'});
  }
  for (const locale of staffLocales) {
    for (const name of texts) {
      problems.push(...problemsOfText(`${name}.${locale}`, request[name][locale], locale));
    }
    const state = STATE_IN_TITLE.exec(request.title[locale])?.[0];
    if (state !== undefined) problems.push({field: `title.${locale}`, code: 'title-says-state', value: state});
  }
  // Dates that do not exist have no words, so they must be fixed first.
  if (problems.some(({code}) => code === 'no-such-date' || code === 'wrong-weekday')) return problems;
  for (const name of ['reason', 'action'] as const) {
    const {ja, en} = request[name];
    const days = daysIn(ja, 'ja');
    if (ja.trim() === '' || en.trim() === '' || days === daysIn(en, 'en')) continue;
    problems.push({field: `${name}.en`, code: 'days-differ', expected: days || '–'});
  }
  return problems;
}

/** What the input is checked against: the vocabulary, the notices that exist, and the clock in epoch milliseconds. */
export type AuthorSite = {
  vocabulary: Vocabulary;
  slugs: readonly string[];
  now: number;
};

/** One file to write: its path from the project's root, and its whole text. */
export type NoticeText = {path: string; text: string};

/** The two files, or every problem. */
export type WrittenNotice =
  | {ok: true; slug: string; files: {ja: NoticeText; en: NoticeText}; problems?: undefined}
  | {ok: false; problems: AuthorProblem[]};

const SLUG_MEANWHILE = '2000-01-01-meanwhile';
const NAME = /^[A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*$/;
const timeFields = ['start', 'end', 'endedAt'] as const;
const dayFields = ['date', 'review'] as const;
type Times = Record<(typeof timeFields)[number] | (typeof dayFields)[number], string>;

/** Each time as files write it; what cannot be read stays unchanged. */
function readTimes(request: NoticeRequest, now: number, problems: AuthorProblem[]): Times {
  const read = (field: keyof Times, reader: typeof readTypedTime): [string, string] => {
    const typed = request[field].trim();
    if (typed === '') return [field, ''];
    const {value, code} = reader(typed, now);
    if (code !== undefined) problems.push({field, code, value: typed});
    return [field, value ?? typed];
  };
  return Object.fromEntries([
    ...timeFields.map((field) => read(field, readTypedTime)),
    ...dayFields.map((field) => read(field, readTypedDay)),
  ]) as Times;
}

/**
 * At night there is enough to think of: an outage starts now, a notice is posted today, and one without an end is
 * reviewed on the next day (an outage) or a week after it starts.
 */
function withDefaults(kind: string, typed: Times, now: number): Times {
  const date = typed.date || dateInJapan(now);
  const isOver = typed.endedAt !== '';
  const start = typed.start === '' && kind === 'outage' && !isOver ? writtenTime(now) : typed.start;
  const isOpen = ['outage', 'maintenance', 'suspension'].includes(kind) && typed.end === '' && !isOver;
  const days = [date, start.slice(0, 10)].filter((day) => dateProblem(day) === undefined);
  const from = days.sort().at(-1);
  if (!isOpen || typed.review !== '' || from === undefined) return {...typed, date, start};
  return {...typed, date, start, review: isoDate(dayNumber(from) + (kind === 'outage' ? 1 : 7))};
}

/** The name for the slug: spaces become hyphens, full-width letters become ASCII. */
function nameOf(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/g, '-');
}

/** The day of the slug: when it starts for what is planned ahead, else the posting date. */
function slugDay(kind: string, {start, date}: Times): string {
  const planned = kind === 'maintenance' || kind === 'suspension';
  return planned && start !== '' ? start.slice(0, 10) : date;
}

/** The slug that has this one, but for upper and lower case: some file systems ignore it. */
function takenBy(slug: string, {slugs}: AuthorSite): string | undefined {
  return slugs.find((known) => known.toLowerCase() === slug.toLowerCase());
}

/** A name from service and kind, such as `login-general-outage`, that is not taken on that day. */
function defaultName({kind, affects: [service]}: NoticeRequest, day: string, site: AuthorSite): string {
  const name = service === undefined || service === 'all' ? kind : `${service}-${kind}`;
  if (!NAME.test(name)) return 'notice';
  for (let number = 2; ; number += 1) {
    const numbered = number === 2 ? name : `${name}-${number - 1}`;
    if (takenBy(`${day}-${numbered}`, site) === undefined) return numbered;
  }
}

function inInput({code, value, allowed, field: path, file}: Problem, site: AuthorSite): AuthorProblem {
  const name = path === 'slug' ? 'name' : path.replace(/^notice\./, '');
  const isText = name === 'title' || name === 'description';
  const field = isText ? `${name}.${file.startsWith(noticeFolders.en) ? 'en' : 'ja'}` : name;
  const known = code === 'unknown-notice' ? site.slugs : (allowed ?? []);
  return {
    field: field in fieldLabels ? (field as RequestField) : 'file',
    code: code === 'empty' ? 'missing' : code,
    value: value || undefined,
    allowed,
    similar: value === undefined ? [] : similarWords(value, known),
  };
}

function nameProblems(name: string, slug: string, site: AuthorSite): AuthorProblem[] {
  if (!NAME.test(name)) return [{field: 'name', code: 'name-not-ascii', value: name}];
  const taken = takenBy(slug, site);
  return taken === undefined ? [] : [{field: 'name', code: 'slug-taken', value: taken}];
}

/** The block without empty fields; a time that cannot be read stays unchanged. */
function blockOf(request: NoticeRequest, {start, end, endedAt, review}: Times): Record<string, unknown> {
  // The address of the earlier notice is as good as its slug.
  const earlier = request.extends.trim().replace(/^.*\/blog\/|\/$/g, '');
  const typed = {kind: request.kind.trim(), affects: request.affects, start, end, endedAt, extends: earlier, review};
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value.length > 0));
}

/**
 * Writes a notice.
 * @param request every field may be wrong or empty
 * @returns both files exactly as the existing ones are written, or all problems
 */
export function writeNotice(request: NoticeRequest, site: AuthorSite): WrittenNotice {
  const problems: AuthorProblem[] = [];
  const kind = request.kind.trim();
  const times = withDefaults(kind, readTimes(request, site.now, problems), site.now);
  const day = slugDay(kind, times);
  const shortName = nameOf(request.name) || defaultName({...request, kind}, day, site);
  const made = `${day}-${shortName}`;
  problems.push(...nameProblems(shortName, made, site));
  if (kind === 'outage' && timeFault(times.start) === undefined && startsAt(times.start) > site.now) {
    problems.push({field: 'start', code: 'outage-planned', value: request.start.trim()});
  }
  // While the slug cannot be right, which is reported already, the other fields are checked under a correct one.
  const named = !problems.some(({field}) => field === 'name') && dateProblem(made.slice(0, 10)) === undefined;
  const slug = named ? made : SLUG_MEANWHILE;
  const name = `${slug}.md`;
  const tags = [tagOfKind[kind as Kind] ?? 'news'];
  // Titles and descriptions are made once all else is right, except the description of news.
  const texts = (locale: StaffLocale) => ({
    title: oneLine(request.title[locale]) || '-',
    description: oneLine(request.description[locale]) || (kind === 'news' ? '' : '-'),
  });
  const ja = {slug, date: times.date, tags, notice: blockOf(request, times), ...texts('ja')};
  const others = site.slugs.map((known) => ({path: known, name: `${known}.md`}));
  const paths = {ja: noticeFolders.ja + name, en: noticeFolders.en + name};
  const checked = checkNotices(
    {
      ja: [...others, {path: paths.ja, name, frontMatter: ja}],
      en: [...others, {path: paths.en, name, frontMatter: texts('en')}],
    },
    noticeFolders,
    site.vocabulary,
  );

  const faulty = new Set(problems.map(({field}) => field));
  const found = checked.problems.map((problem) => inInput(problem, site));
  problems.push(...found.filter(({field}) => !faulty.has(field)), ...textProblems(request));
  if (times.review !== '' && times.review <= times.date && !faulty.has('review')) {
    problems.push({field: 'review', code: 'review-not-later', value: times.review, expected: times.date});
  }
  const [block] = checked.notices;
  if (problems.length > 0 || !block) {
    const once = new Map(problems.map((problem) => [`${problem.field} ${problem.code} ${problem.value}`, problem]));
    return {ok: false, problems: [...once.values()]};
  }
  const written = noticeTexts({slug, tags, date: times.date, block, request});
  return {
    ok: true,
    slug,
    files: {ja: {path: paths.ja, text: written.ja}, en: {path: paths.en, text: written.en}},
  };
}
