// Builds the two files of a new notice from the input, or returns what is wrong with it by the rules of the build.
import {dateInJapan, dateProblem, dayNumber, isoDate} from '../../lib/civil-date';
import {type StaffLocale, staffLocales} from '../../lib/localized';
import {typedAmounts} from '../../lib/typed-amounts';
import {checkNotices, noticeFolders} from '../check';
import {startsAt, timeFault} from '../moment';
import type {AuthorProblem, Problem} from '../problem';
import type {Kind, NoticeBlock} from '../schema';
import {hasJapanese} from '../unsafe-text';
import {noticeTexts, oneLine, tagOfKind} from './notice-text';
import {type NoticeRequest, requestFields} from './request';
import {readTypedDay, readTypedTime, writtenTime} from './typed-time';

/** A state in brackets: the site shows the state itself, and one in the title becomes outdated. */
const STATE_IN_TITLE =
  /[（(【[［]\s*(?:終了|復旧済?み?|解消|延期|中止|ended|resolved|finished|completed|postponed|cancell?ed|closed)[^）)】\]］]*[）)】\]］]/iu;

/** All problems of the texts that the notice as a whole does not show. */
export function textProblems(request: NoticeRequest): AuthorProblem[] {
  const problems: AuthorProblem[] = [];
  for (const name of ['title', 'description', 'reason', 'action'] as const) {
    const filled = staffLocales.filter((locale) => request[name][locale].trim() !== '');
    if (filled.length === 1) problems.push({field: `${name}.${filled[0] === 'ja' ? 'en' : 'ja'}`, code: 'missing'});
    for (const locale of filled) {
      const field = `${name}.${locale}` as const;
      const text = request[name][locale];
      // Titles and descriptions are checked with the files.
      if (locale === 'en' && (name === 'reason' || name === 'action') && hasJapanese(text))
        problems.push({field, code: 'not-english'});
      for (const {amount} of typedAmounts(text)) problems.push({field, code: 'amount-typed', value: amount});
      const state = name === 'title' ? STATE_IN_TITLE.exec(text)?.[0] : undefined;
      if (state !== undefined) problems.push({field, code: 'title-says-state', value: state});
    }
  }
  return problems;
}

/** What the input is checked against: tags of lists, the notices that exist, and the clock in epoch milliseconds. */
export type AuthorSite = {
  tags: readonly string[];
  slugs: readonly string[];
  now: number;
};

/** One file to write: its path from the project's root, and its whole text. */
export type NoticeText = {path: string; text: string};

/** The two files with what is in them, or every problem. */
export type WrittenNotice =
  | {
      ok: true;
      slug: string;
      date: string;
      block: NoticeBlock;
      files: Record<StaffLocale, NoticeText>;
      problems?: undefined;
    }
  | {ok: false; problems: AuthorProblem[]};

const SLUG_PLACEHOLDER = '2000-01-01-meanwhile';
const NAME = /^[A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*$/;
type Times = Record<'start' | 'end' | 'endedAt' | 'review', string>;

/** Each time as files write it; what cannot be read stays unchanged. */
function readTimes(request: NoticeRequest, now: number, problems: AuthorProblem[]): Times {
  const read = (field: keyof Times, reader = readTypedTime): string => {
    const typed = request[field].trim();
    if (typed === '') return '';
    const {value, code} = reader(typed, now);
    if (code !== undefined) problems.push({field, code, value: typed});
    return value ?? typed;
  };
  return {start: read('start'), end: read('end'), endedAt: read('endedAt'), review: read('review', readTypedDay)};
}

/** An outage starts now; a notice without an end is reviewed on the next day (an outage) or a week after it starts. */
function withDefaults(kind: string, typed: Times, now: number): Times {
  const isOver = typed.endedAt !== '';
  const start = typed.start === '' && kind === 'outage' && !isOver ? writtenTime(now) : typed.start;
  const isOpen = ['outage', 'maintenance', 'suspension'].includes(kind) && typed.end === '' && !isOver;
  if (!isOpen || typed.review !== '') return {...typed, start};
  const from = [dateInJapan(now), start.slice(0, 10)].filter((day) => dateProblem(day) === undefined).sort();
  return {...typed, start, review: isoDate(dayNumber(from.at(-1) as string) + (kind === 'outage' ? 1 : 7))};
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

function inInput({field: path, file, ...problem}: Problem): AuthorProblem {
  const name = path === 'slug' ? 'name' : path.replace(/^notice\./, '');
  const isText = name === 'title' || name === 'description';
  const inLanguage = isText ? `${name}.${file.startsWith(noticeFolders.en) ? 'en' : 'ja'}` : name;
  return {
    field: requestFields.find((field) => field === inLanguage) ?? 'file',
    ...problem,
    ...(problem.code === 'empty' && {code: 'missing' as const, value: undefined}),
  };
}

function nameProblems(name: string, slug: string, site: AuthorSite): AuthorProblem[] {
  if (!NAME.test(name)) return [{field: 'name', code: 'not-a-name', value: name}];
  const taken = takenBy(slug, site);
  return taken === undefined ? [] : [{field: 'name', code: 'slug-taken', value: taken}];
}

/** The block without empty fields; a time that cannot be read stays unchanged. */
function blockOf(request: NoticeRequest, times: Times): Record<string, unknown> {
  const typed = {kind: request.kind, affects: request.affects, ...times};
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value.length > 0));
}

/**
 * Writes a notice.
 * @param request every field may be wrong or empty
 * @returns both files exactly as the existing ones are written, or all problems
 */
export function writeNotice(request: NoticeRequest, site: AuthorSite): WrittenNotice {
  const problems: AuthorProblem[] = [];
  const {kind} = request;
  const date = dateInJapan(site.now);
  const times = withDefaults(kind, readTimes(request, site.now, problems), site.now);
  // The day of the slug: when it starts for what is planned ahead.
  const isPlanned = (kind === 'maintenance' || kind === 'suspension') && times.start !== '';
  const day = isPlanned ? times.start.slice(0, 10) : date;
  const typedName = request.name.normalize('NFKC').trim().replace(/\s+/g, '-');
  const shortName = typedName || defaultName(request, day, site);
  const made = `${day}-${shortName}`;
  problems.push(...nameProblems(shortName, made, site));
  if (kind === 'outage' && timeFault(times.start) === undefined && startsAt(times.start) > site.now) {
    problems.push({field: 'start', code: 'outage-planned', value: request.start.trim()});
  }
  // While the slug cannot be right, which is reported already, the other fields are checked under a correct one.
  const named = !problems.some(({field}) => field === 'name') && dateProblem(day) === undefined;
  const slug = named ? made : SLUG_PLACEHOLDER;
  const name = `${slug}.md`;
  const tags = [tagOfKind[kind as Kind] ?? 'news'];
  // Titles and descriptions are made once all else is right, except the description of news.
  const texts = (locale: StaffLocale) => ({
    title: oneLine(request.title[locale]) || '-',
    description: oneLine(request.description[locale]) || (kind === 'news' ? '' : '-'),
  });
  const ja = {slug, date, tags, notice: blockOf(request, times), ...texts('ja')};
  const others = site.slugs.map((known) => ({path: known, name: `${known}.md`}));
  const paths = {ja: noticeFolders.ja + name, en: noticeFolders.en + name};
  const checked = checkNotices(
    {
      ja: [...others, {path: paths.ja, name, frontMatter: ja}],
      en: [...others, {path: paths.en, name, frontMatter: texts('en')}],
    },
    site.tags,
  );

  const faulty = new Set(problems.map(({field}) => field));
  const found = checked.problems.map(inInput);
  problems.push(...found.filter(({field}) => !faulty.has(field)), ...textProblems(request));
  if (times.review !== '' && times.review <= date && !faulty.has('review')) {
    problems.push({field: 'review', code: 'not-later', value: times.review, expected: date});
  }
  const [block] = checked.notices;
  if (problems.length > 0 || !block) {
    const once = new Map(problems.map((problem) => [`${problem.field} ${problem.code} ${problem.value}`, problem]));
    return {ok: false, problems: [...once.values()]};
  }
  const written = noticeTexts({slug, tags, date, block, request});
  return {
    ok: true,
    slug,
    date,
    block,
    files: {ja: {path: paths.ja, text: written.ja}, en: {path: paths.en, text: written.en}},
  };
}
