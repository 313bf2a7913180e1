// Checks all notices and returns every problem at once: fields, rules between fields, translations, and references.
import type {StaffText} from '../lib/localized';
import {dateFault, endsAt, startsAt} from './moment';
import type {FieldProblem, Problem, ProblemCode} from './problem';
import {
  degrees,
  englishFrontMatter,
  handStates,
  japaneseFrontMatter,
  kinds,
  type Notice,
  type NoticeBlock,
  noticeBlock,
  servicesOf,
} from './schema';
import {serviceCodes} from './services';
import {periodsOf} from './state';

/** The folders of the Japanese and the English files of the site, from the project's root. */
export const noticeFolders = {ja: 'blog/', en: 'i18n/en/docusaurus-plugin-content-blog/'} as const;

const PERIOD = ['start', 'end', 'endedAt', 'originalStart', 'originalEnd', 'about'] as const;
const SETTLING = ['end', 'endedAt', 'state', 'replacedBy', 'endsWith'] as const;
/** Each kind with the times of which it needs one. */
const needs = [
  ['suspension', 'start'],
  ['maintenance', 'start'],
  ['outage', 'start', 'endedAt'],
  ['deadline', 'end'],
] as const;
/** Kinds that need not name a service: what they are about may be outside the supercomputer. */
const WITHOUT_SERVICE: readonly unknown[] = ['news', 'deadline'];

/**
 * The rules that a notice's fields break together.
 * @param block the fields that are right by themselves
 * @param written the names of all fields that were written, right or wrong: none of them is called missing
 */
function ruleProblems(block: Partial<NoticeBlock>, written: ReadonlySet<string>): FieldProblem[] {
  const {periods = [], ...shared} = block;
  const problems: FieldProblem[] = [];
  const isNamed = ({affects}: Partial<NoticeBlock>) => affects !== undefined;
  if (
    !WITHOUT_SERVICE.includes(block.kind) &&
    !written.has('affects') &&
    !(periods.length > 0 && periods.every(isNamed))
  )
    problems.push({field: 'notice.affects', code: 'missing'});
  if (!written.has('periods')) return [...problems, ...periodProblems('notice.', block, written)];
  for (const field of PERIOD)
    if (written.has(field)) problems.push({field: `notice.${field}`, code: 'in-periods', value: field});
  return [
    ...problems,
    ...periods.flatMap((period) =>
      periodProblems('notice.periods.', {...shared, ...period}, new Set([...written, ...Object.keys(period)])),
    ),
  ];
}

/** The rules for one period. @param at what precedes the name of a field in a message */
function periodProblems(at: string, block: Partial<NoticeBlock>, written: ReadonlySet<string>): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const found = (field: string, code: ProblemCode, details: Partial<FieldProblem> = {}) =>
    problems.push({...details, field: at + field, code});
  const {kind, start, end, endedAt} = block;

  if (kind === 'news') {
    for (const field of ['end', 'endedAt', 'originalEnd']) if (written.has(field)) found(field, 'news-has-period');
    return problems;
  }
  const later = (field: string, time: string | undefined) => {
    if (start !== undefined && time !== undefined && endsAt(time) <= startsAt(start))
      found(field, 'not-later', {value: time, expected: start});
  };
  later('end', end);
  later('endedAt', endedAt);
  const needed = needs.find(([of, ...fields]) => of === kind && !fields.some((field) => written.has(field)));
  if (needed) found(needed[1], 'missing');

  // Without an end it stays in force until staff end it, so somebody must review it.
  const settled = SETTLING.some((field) => written.has(field));
  if (kind !== undefined && kind !== 'deadline' && !settled && !written.has('review'))
    found('review', 'review-missing');
  return problems;
}

export type NoticeFile = {
  /** Path from the project's root, such as `blog/2026-12-01-x.md`. */
  path: string;
  /** Path inside the notices' folder of its language: the same in both languages. */
  name: string;
  /** The parsed front matter. Left out when it could not be read, which the reader reports. */
  frontMatter?: unknown;
};

/** A checked notice, with its texts in both languages. */
export type CheckedNotice = Notice & {
  /** The Japanese file, from the project's root. */
  file: string;
  title: StaffText;
  description: StaffText;
};

/** The outcome: with any problem at all, the notices are not to be shown. */
export type CheckedNotices = {notices: CheckedNotice[]; problems: Problem[]};

type Issue = {code?: string; message: string; path: readonly PropertyKey[]; keys?: readonly string[]};
type Schema = {
  safeParse(raw: unknown): {success: true} | {success: false; error: {issues: readonly Issue[]}};
  shape: Record<string, unknown>;
};

/** With the services of all periods; then a period that names none keeps those of the block. */
function withServices(block: NoticeBlock): NoticeBlock & {affects: string[]} {
  const {affects = [], periods} = block;
  const all = servicesOf(block);
  if (periods === undefined || all.length === affects.length) return {...block, affects: all};
  return {...block, affects: all, periods: periods.map((period) => ({affects, ...period}))};
}

/** A follow-up with the end of the notice that it names, in each period that states none. */
function withEndOf(notices: readonly CheckedNotice[], notice: CheckedNotice): CheckedNotice {
  const first = notices.find(({slug}) => slug === notice.endsWith);
  if (first === undefined) return notice;
  const {end, endedAt, about: aboutFirst = []} = periodsOf(first).at(-1) ?? first;
  const ends = {...(end !== undefined && {end}), ...(endedAt !== undefined && {endedAt})};
  const filled = <P extends {end?: string; endedAt?: string; about?: string[]}>(period: P): P => {
    if (period.end !== undefined || period.endedAt !== undefined) return period;
    const about = [...(period.about ?? []), ...aboutFirst.filter((bound) => bound === 'end')];
    return {...period, ...ends, ...(about.length > 0 && {about})};
  };
  return notice.periods ? {...notice, periods: notice.periods.map(filled)} : filled(notice);
}

const SLUG = /^(\d{4}-\d{2}-\d{2})-[A-Za-z0-9_-]+$/;
const FILE_ENDING = /\.mdx?$/;

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    raw,
  );
}

function record(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? {...raw} : {};
}

/** Every field problem of `raw`; lists are named as a whole, the wrong entry is the value. */
function fieldProblems(schema: Schema, raw: unknown, tags: readonly string[]): FieldProblem[] {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return [];
  const allowed: Record<string, readonly string[]> = {
    kind: kinds,
    degree: degrees,
    about: ['start', 'end'],
    state: handStates,
    affects: serviceCodes,
    tags,
  };
  return parsed.error.issues.flatMap((issue): FieldProblem[] => {
    const names = issue.path.filter((key) => typeof key === 'string');
    if (issue.code === 'unrecognized_keys') {
      const block = names.length > 0 ? noticeBlock.shape : schema.shape;
      return (issue.keys ?? []).map((key) => ({
        field: [...names, key].join('.'),
        code: 'not-one-of',
        value: key,
        allowed: Object.keys(block),
      }));
    }
    // `schema.ts` gives every issue one of its codes as the message; there is no other source of messages.
    const code = issue.message as ProblemCode;
    const value = valueAt(raw, issue.path);
    const shown = value === undefined || value === null ? {} : {value: String(value)};
    const choice = code === 'not-one-of' && {allowed: allowed[names.at(-1) ?? '']};
    return [{field: names.join('.'), code, ...shown, ...choice}];
  });
}

function rulesOf(raw: unknown, faulty: ReadonlySet<string>): FieldProblem[] {
  const written = record(record(raw).notice);
  const right = Object.entries(written).filter(([field]) => !faulty.has(`notice.${field}`));
  return ruleProblems(Object.fromEntries(right) as Partial<NoticeBlock>, new Set(Object.keys(written)));
}

function slugProblems(file: NoticeFile): FieldProblem[] {
  const slug = record(file.frontMatter).slug;
  if (typeof slug !== 'string' || slug.trim() === '') return [];
  const expected = file.name.replace(FILE_ENDING, '');
  const [, day = ''] = SLUG.exec(expected) ?? [];
  if (dateFault(day) !== undefined) return [{field: 'slug', code: 'not-a-name', value: expected}];
  return slug === expected ? [] : [{field: 'slug', code: 'slug-not-file-name', value: slug, expected}];
}

function namedNoticeProblems(file: NoticeFile, slugs: ReadonlySet<string>): FieldProblem[] {
  const own = file.name.replace(FILE_ENDING, '');
  const block = record(record(file.frontMatter).notice);
  return ['extends', 'replacedBy', 'endsWith'].flatMap((name): FieldProblem[] => {
    const value = block[name];
    if (typeof value !== 'string' || value.trim() === '' || (slugs.has(value) && value !== own)) return [];
    return [{field: `notice.${name}`, code: 'unknown-notice', value}];
  });
}

function japaneseProblems(file: NoticeFile, tags: readonly string[]): FieldProblem[] {
  const found = fieldProblems(japaneseFrontMatter(tags), file.frontMatter, tags);
  const faulty = new Set(found.map((problem) => problem.field));
  // Without a block that can be read there are no fields that could disagree.
  const rules = faulty.has('notice') || faulty.has('') ? [] : rulesOf(file.frontMatter, faulty);
  return [...found, ...slugProblems(file), ...rules];
}

/**
 * Checks every notice and its English file.
 * @param files what was read in each language's folder
 * @param tags of the lists of notices
 * @returns the notices, newest first (same day: by slug, descending), of the files without a problem of their own;
 *   and all problems, in the order of the files
 */
export function checkNotices(
  files: {ja: readonly NoticeFile[]; en: readonly NoticeFile[]},
  tags: readonly string[],
): CheckedNotices {
  const problems: Problem[] = [];
  const notices: CheckedNotice[] = [];
  const report = (file: string, found: readonly FieldProblem[]) => {
    for (const problem of found) problems.push({file, ...problem});
  };
  const known = new Set(files.ja.map(({name}) => name.replace(FILE_ENDING, '')));
  const translations = new Map(files.en.map((file) => [file.name, file] as const));

  for (const file of files.ja) {
    const translation = translations.get(file.name);
    if (!translation)
      report(noticeFolders.en + file.name, [{field: '', code: 'translation-missing', expected: file.path}]);
    if (file.frontMatter === undefined) continue;
    const own = [...japaneseProblems(file, tags), ...namedNoticeProblems(file, known)];
    report(file.path, own);
    const ja = japaneseFrontMatter(tags).safeParse(file.frontMatter);
    const en = englishFrontMatter.safeParse(translation?.frontMatter);
    if (own.length > 0 || !ja.success || !en.success) continue;
    const {slug, date, notice} = ja.data;
    notices.push({
      ...withServices(notice),
      file: file.path,
      slug,
      date,
      title: {ja: ja.data.title, en: en.data.title},
      description: {ja: ja.data.description, en: en.data.description},
    });
  }

  const originals = new Set(files.ja.map((file) => file.name));
  for (const translation of files.en) {
    const original = noticeFolders.ja + translation.name;
    if (!originals.has(translation.name))
      report(translation.path, [{field: '', code: 'japanese-missing', expected: original}]);
    if (translation.frontMatter !== undefined)
      report(translation.path, fieldProblems(englishFrontMatter, translation.frontMatter, tags));
  }
  const newestFirst = (notice: Notice) => `${notice.date} ${notice.slug}`;
  notices.sort((a, b) => (newestFirst(a) < newestFirst(b) ? 1 : -1));
  return {notices: notices.map((notice) => withEndOf(notices, notice)), problems};
}
