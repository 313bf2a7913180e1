// Builds the two files of a new notice from the input, or returns what is wrong with it by the rules of the build.
import {dateProblem, dayNumber, isoDate} from '../../lib/civil-date';
import {weekdayOf} from '../../lib/dates-in-words';
import {type StaffLocale, staffLocales} from '../../lib/localized';
import {similarWords} from '../../lib/similar-words';
import {checkNotices, noticeFolders} from '../check';
import type {AuthorProblem, Problem, RequestField} from '../problem';
import {fieldLabels} from '../problem-messages';
import type {Kind, Vocabulary} from '../schema';
import {tagOfKind} from './notice-author';
import {noticeTexts, oneLine} from './notice-text';
import type {NoticeRequest} from './request';
import {isoDatesIn, namedDays, readTypedDay, readTypedTime, withDatesInWords} from './typed-time';

const texts = ['title', 'description', 'reason', 'action'] as const;

/** A state in brackets: the site shows the state itself, and one in the title becomes outdated. */
const STATE_IN_TITLE =
  /[（(【[［]\s*(?:終了|復旧済?み?|解消|延期|中止|ended|resolved|finished|completed|postponed|cancell?ed|closed)[^）)】\]］]*[）)】\]］]/iu;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const LINK = /\]\(([^)\s]*)\)/g;

function problemsOfText(field: RequestField, text: string, locale: 'ja' | 'en'): AuthorProblem[] {
  const problems: AuthorProblem[] = [];
  const missing = isoDatesIn(text).find((date) => dateProblem(date) !== undefined);
  if (missing !== undefined) problems.push({field, code: 'no-such-date', value: missing});
  for (const {date, weekday, written} of namedDays(text, locale)) {
    if (dateProblem(date) !== undefined) problems.push({field, code: 'no-such-date', value: written});
    else if (weekdayOf(date) !== weekday) problems.push({field, code: 'wrong-weekday', value: written});
  }
  if (locale === 'en' && JAPANESE.test(text)) problems.push({field, code: 'not-english'});
  return problems;
}

/** The days that both languages must name alike, sorted. */
function daysIn(text: string, locale: 'ja' | 'en'): string {
  return [...new Set(namedDays(withDatesInWords(text, locale), locale).map(({date}) => date))].sort().join(' ');
}

function linksIn(text: string): string {
  return [...text.matchAll(LINK)]
    .map(([, address]) => address)
    .sort()
    .join(' ');
}

/** All problems of the texts; missing texts are reported elsewhere. */
export function textProblems(request: NoticeRequest): AuthorProblem[] {
  const problems: AuthorProblem[] = [];
  for (const locale of staffLocales) {
    for (const name of texts) problems.push(...problemsOfText(`${name}.${locale}`, request[name][locale], locale));
    const state = STATE_IN_TITLE.exec(request.title[locale])?.[0];
    if (state !== undefined) problems.push({field: `title.${locale}`, code: 'title-says-state', value: state});
  }
  // Dates that do not exist have no words, so they must be fixed first.
  if (problems.some(({code}) => code === 'no-such-date' || code === 'wrong-weekday')) return problems;
  for (const name of ['reason', 'action'] as const) {
    const {ja, en} = request[name];
    if (ja.trim() === '' && en.trim() !== '') problems.push({field: `${name}.ja`, code: 'missing'});
    if (en.trim() === '' && ja.trim() !== '') problems.push({field: `${name}.en`, code: 'missing'});
    if (ja.trim() === '' || en.trim() === '') continue;
    const field = `${name}.en` as const;
    const days = daysIn(ja, 'ja');
    if (days !== daysIn(en, 'en')) problems.push({field, code: 'days-differ', expected: days || '–'});
    const links = linksIn(ja);
    if (links !== linksIn(en)) problems.push({field, code: 'links-differ', expected: links || '–'});
  }
  const {ja, en} = request.description;
  if ((ja.trim() === '') !== (en.trim() === '')) {
    problems.push({field: ja.trim() === '' ? 'description.ja' : 'description.en', code: 'missing'});
  }
  return problems;
}

/** What the input is checked against: the vocabulary and the notices that exist. */
export type AuthorSite = {
  vocabulary: Vocabulary;
  slugs: readonly string[];
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
function readTimes(request: NoticeRequest, problems: AuthorProblem[]): Times {
  const read = (field: keyof Times, reader: typeof readTypedTime): [string, string] => {
    const typed = request[field].trim();
    if (typed === '') return [field, ''];
    const {value, code} = reader(typed);
    if (code !== undefined) problems.push({field, code, value: typed});
    return [field, value ?? typed];
  };
  return Object.fromEntries([
    ...timeFields.map((field) => read(field, readTypedTime)),
    ...dayFields.map((field) => read(field, readTypedDay)),
  ]) as Times;
}

/** By default an outage without an end is reviewed on the next day: at night there is enough to think of. */
function withReviewOfOutage(kind: string, times: Times): Times {
  const isOpen = kind === 'outage' && times.end === '' && times.endedAt === '';
  return isOpen && times.review === '' && dateProblem(times.date) === undefined
    ? {...times, review: isoDate(dayNumber(times.date) + 1)}
    : times;
}

/** The name for the slug: spaces become hyphens, full-width letters become ASCII. */
function nameOf(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/g, '-');
}

/** The slug: the day it starts for what is planned ahead, else the posting date; then the name. */
function slugOf({kind, name}: NoticeRequest, times: Times): string {
  const planned = kind === 'maintenance' || kind === 'suspension';
  const day = planned && times.start !== '' ? times.start.slice(0, 10) : times.date;
  return `${day}-${nameOf(name)}`;
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

function nameProblems(request: NoticeRequest, slug: string, site: AuthorSite): AuthorProblem[] {
  const name = nameOf(request.name);
  if (name === '') return [{field: 'name', code: 'missing'}];
  if (!NAME.test(name)) return [{field: 'name', code: 'name-not-ascii', value: request.name.trim()}];
  // Some file systems are case-insensitive.
  const taken = site.slugs.find((known) => known.toLowerCase() === slug.toLowerCase());
  return taken === undefined ? [] : [{field: 'name', code: 'slug-taken', value: taken}];
}

/** The block without empty fields; a time that cannot be read stays unchanged. */
function blockOf(request: NoticeRequest, {start, end, endedAt, review}: Times): Record<string, unknown> {
  const {affects} = request;
  const typed = {kind: request.kind.trim(), affects, start, end, endedAt, extends: request.extends.trim(), review};
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
  const times = withReviewOfOutage(kind, readTimes(request, problems));
  const made = slugOf(request, times);
  problems.push(...nameProblems(request, made, site));
  // While the slug cannot be right, which is reported already, the other fields are checked under a correct one.
  const named = !problems.some(({field}) => field === 'name') && dateProblem(made.slice(0, 10)) === undefined;
  const slug = named ? made : SLUG_MEANWHILE;
  const name = `${slug}.md`;
  const tags = request.tags.length > 0 ? request.tags : [tagOfKind[kind as Kind] ?? 'news'];
  // A description is made once all else is right, except that of news.
  const texts = (locale: StaffLocale) => ({
    title: oneLine(request.title[locale]),
    description: oneLine(request.description[locale]) || (kind === 'news' ? '' : '-'),
  });
  const date = times.date === '' ? {} : {date: times.date};
  const ja = {slug, ...date, tags, notice: blockOf(request, times), ...texts('ja')};
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
  if (times.review !== '' && times.date !== '' && times.review <= times.date && !faulty.has('review')) {
    problems.push({field: 'review', code: 'review-not-later', value: times.review, expected: times.date});
  }
  const [block] = checked.notices;
  if (problems.length > 0 || !block) return {ok: false, problems: withoutRepeats(problems)};
  const written = noticeTexts({slug, tags, date: times.date, block, request});
  return {
    ok: true,
    slug,
    files: {ja: {path: paths.ja, text: written.ja}, en: {path: paths.en, text: written.en}},
  };
}

function withoutRepeats(problems: readonly AuthorProblem[]): AuthorProblem[] {
  const key = ({field, code, value}: AuthorProblem) => `${field} ${code} ${value}`;
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}
