// Ends, postpones or extends a published notice: only those lines of its files change that must. Sentences that were
// generated from the data are generated again; the lines that still name a former time are reported.

import type {StaffLocale, StaffText} from '../../lib/localized';
import {revisionAfter} from '../calendar-entry';
import {type CheckedNotice, checkNotices} from '../check';
import {type OutdatedLine, outdatedLines} from '../former-times';
import {placeOfFrontMatter, readFrontMatter} from '../front-matter';
import {endsAt, startsAt} from '../moment';
import type {AuthorProblem} from '../problem';
import type {NoticeBlock} from '../schema';
import {periodsOf, stateAt, type Timed} from '../state';
import {type FieldPath, withField} from './front-matter-text';
import {quoted, sentencesOf} from './notice-text';
import {readTypedDay, readTypedTime, writtenTime} from './typed-time';
import type {AuthorSite} from './write-notice';

/** What a change depends on, with the slug of the notice. */
export type ChangeSite = AuthorSite & {slug: string};

/**
 * What to do, with times as people write them; an empty text counts as left out.
 * - `end`: it really ended `at`; left out: now, unless it has ended by its own times.
 * - `extend`: moves the end to `end`, also where the old end has passed.
 * - `postpone`: moves it to `start` and `end`; without a start: `replacedBy`, the slug of the one with the new times;
 *   `until`, the day by which they are to be known.
 *
 * `period`: of several periods, the number of the one to change, from 1; not needed where only one is not over.
 */
export type NoticeChange = {command: 'end' | 'extend' | 'postpone'} & {
  [name in 'at' | 'start' | 'end' | 'until' | 'replacedBy' | 'period']?: string | undefined;
};

/** The new texts of both files and the lines that still name a former time, or what prevents the change. */
export type ChangedNotice =
  | {ok: true; texts: StaffText; outdated: Record<StaffLocale, OutdatedLine[]>; problems?: undefined}
  | {ok: false; problems: AuthorProblem[]};

type Block = Omit<CheckedNotice, 'affects' | 'periods'> & {affects?: string[]};
/** `undefined` removes a field. */
type Changes = {[field in keyof Omit<NoticeBlock, 'kind' | 'affects' | 'periods'>]?: NoticeBlock[field] | undefined};

const ofPeriod = new Set<string>(['start', 'end', 'endedAt', 'originalStart', 'originalEnd']);

/** Reads and checks the file as the build does, with a correct translation beside it. */
function checkedBlock(text: string, site: ChangeSite): {block: CheckedNotice} | {problems: AuthorProblem[]} {
  const reading = readFrontMatter(text);
  const name = `${site.slug}.md`;
  if (reading.problem) return {problems: [{...reading.problem, field: 'file'}]};
  const others = site.slugs.filter((slug) => slug !== site.slug).map((slug) => ({path: slug, name: `${slug}.md`}));
  const {notices, problems} = checkNotices(
    {
      ja: [...others, {path: name, name, frontMatter: reading.data}],
      en: [...others, {path: '', name, frontMatter: {title: '-', description: '-'}}],
    },
    site.tags,
  );
  const [block] = notices;
  if (problems.length === 0 && block) return {block};
  return {
    problems: problems.map(({file: _, ...problem}) => ({
      ...problem,
      field: inputOf[problem.field.replace(/^notice\.(periods\.)?/, '')] ?? 'file',
    })),
  };
}

const inputOf: Readonly<Record<string, AuthorProblem['field']>> = {
  replacedBy: 'replacedBy',
  start: 'start',
  end: 'end',
  endedAt: 'at',
};

const MONTH = 31 * 24 * 60 * 60 * 1000;

/** Is it one that staff may still end, move or extend? News has no period; what ended a month ago is settled. */
export function isChangeable(notice: Timed & Pick<CheckedNotice, 'kind'>, now: number): boolean {
  const {kind, state, endedAt, replacedBy} = notice;
  const isSettled = kind === 'news' || state === 'cancelled' || (endedAt ?? replacedBy) !== undefined;
  return !isSettled && stateAt(notice, now - MONTH) !== 'ended';
}

/** What prevents a change: news has no period, an end is final, and what was settled by hand can only be postponed. */
function obstacle(block: Block, {command}: NoticeChange): AuthorProblem | undefined {
  const {kind, endedAt, state, replacedBy, endsWith} = block;
  const field = 'slug';
  if (kind === 'news' || (kind === 'outage' && command === 'postpone'))
    return {field, code: 'not-for-kind', value: kind};
  if (endsWith !== undefined) return {field, code: 'ends-with-other', value: endsWith};
  const isFinal = command !== 'postpone' || state === 'cancelled';
  const settled = endedAt ?? (isFinal ? (state ?? replacedBy) : undefined);
  return settled === undefined ? undefined : {field, code: 'settled', value: settled};
}

function ending(block: Block, at: string, now: number): Changes | AuthorProblem {
  const field = 'at';
  if (at === '' && block.end !== undefined && stateAt(block, now) === 'ended') {
    return {field, code: 'ended-by-the-clock', value: block.end};
  }
  const {value, code} = readTypedTime(at || writtenTime(now), now);
  if (code !== undefined) return {field, code, value: at};
  if (startsAt(value) > now) return {field, code: 'in-the-future', value};
  const start = block.start ?? (block.kind === 'deadline' ? undefined : block.date);
  if (start !== undefined && endsAt(value) <= startsAt(start)) {
    return {field, code: 'not-later', value, expected: start};
  }
  // The end of an outage is only expected until the real one is written, even if it is the same.
  const isSame = block.kind !== 'outage' && block.end !== undefined && endsAt(block.end) === endsAt(value);
  return isSame ? {field, code: 'nothing-to-change', value} : {endedAt: value};
}

/** The planned times moved as a whole: the first ones are stored. */
function move(block: Block, typed: {start: string; end: string}, now: number): Changes | AuthorProblem {
  const changes: Changes = block.state === 'postponed' ? {state: undefined} : {};
  // The day by which the new times were to be known: they are.
  if (block.state === 'postponed' && (typed.end || block.end) !== undefined) changes.review = undefined;
  for (const field of ['start', 'end'] as const) {
    if (typed[field] === '') continue;
    const {value, code} = readTypedTime(typed[field], now);
    if (code !== undefined) return {field, code, value: typed[field]};
    const was = block[field];
    if (was === value) continue;
    const original = field === 'start' ? 'originalStart' : 'originalEnd';
    if (was !== undefined && block[original] === undefined) changes[original] = was;
    changes[field] = value;
  }
  if (changes.start === undefined && changes.end === undefined) return {field: 'start', code: 'nothing-to-change'};
  return changes;
}

type Typed = Record<'start' | 'end' | 'until' | 'replacedBy', string>;

function postponement(block: Block, typed: Typed, now: number): Changes | AuthorProblem {
  const {start, end, until, replacedBy} = typed;
  const {state, replacedBy: _replacedBy, ...times} = block;
  // One that was postponed gets its new times after the old ones have passed.
  if (stateAt(times, now) === 'ended' && state !== 'postponed') {
    return {field: 'slug', code: 'settled', value: block.end};
  }
  if (start !== '') return move(block, {start, end}, now);
  if (end !== '') return {field: 'start', code: 'missing'};
  const changes: Changes = {};
  if (state === undefined) changes.state = 'postponed';
  if (replacedBy !== '' && replacedBy !== block.replacedBy) changes.replacedBy = replacedBy;
  if (until !== '') {
    const {value, code} = readTypedDay(until, now);
    if (code !== undefined) return {field: 'until', code, value: until};
    const today = writtenTime(now).slice(0, 10);
    if (endsAt(value) <= now) return {field: 'until', code: 'not-later', value, expected: today};
    if (value !== block.review) changes.review = value;
  }
  return Object.keys(changes).length === 0 ? {field: 'slug', code: 'nothing-to-change'} : changes;
}

function extension(block: Block, typed: string, now: number): Changes | AuthorProblem {
  const field = 'end';
  if (typed === '') return {field, code: 'missing'};
  const {value, code} = readTypedTime(typed, now);
  if (code !== undefined) return {field, code, value: typed};
  const {end, originalEnd} = block;
  if (end === undefined) return {end: value};
  if (endsAt(value) <= endsAt(end)) return {field, code: 'not-later', value, expected: end};
  return originalEnd === undefined ? {originalEnd: end, end: value} : {end: value};
}

function changesOf(block: Block, change: NoticeChange, now: number): Changes | AuthorProblem {
  const text = (name: 'at' | keyof Typed) => change[name]?.trim() ?? '';
  if (change.command === 'end') return ending(block, text('at'), now);
  if (change.command === 'extend') return extension(block, text('end'), now);
  const typed = {start: text('start'), end: text('end'), until: text('until'), replacedBy: text('replacedBy')};
  return postponement(block, typed, now);
}

/** The period to change, with all that holds in it; its index where there are several. */
function periodOf(
  notice: CheckedNotice,
  wanted: string,
  now: number,
): {block: Block; index?: number} | {problem: AuthorProblem} {
  if (notice.periods === undefined) return {block: notice};
  const periods = periodsOf(notice);
  const open = [...periods.keys()].filter((number) => stateAt(periods[number] ?? notice, now) !== 'ended');
  const index = wanted.trim() === '' && open.length === 1 ? open[0] : Number(wanted.normalize('NFKC')) - 1;
  const block = periods[index ?? -1];
  const allowed = periods.map((_period, number) => String(number + 1));
  if (block === undefined || index === undefined) return {problem: {field: 'period', code: 'which-period', allowed}};
  return {block, index};
}

/** The text with the sentences of the old data, where they are still as generated, in the words of the new data. */
function followed(text: string, before: Block, after: Block, locale: StaffLocale): string {
  const [old, now] = [before, after].map((block) => sentencesOf(block as NoticeBlock, block.date, locale));
  const reading = readFrontMatter(text);
  if (!old || !now || reading.problem) return text;
  const {description} = reading.data as {description?: unknown};
  const headed =
    description === old.description ? withField(text, ['description'], quoted(now.description)) : undefined;
  const whole = headed ?? text;
  const bodyStart = placeOfFrontMatter(whole)?.bodyStart ?? 0;
  const body = whole
    .slice(bodyStart)
    .split(/(?<=\n)/)
    .flatMap((line) => {
      const swapped = (from: string, to: string) => [line.replace(from, () => to)];
      if (line.startsWith(old.first)) return swapped(old.first, now.first);
      if (line.trimEnd() === `- ${old.helpDesk}`) return swapped(old.helpDesk, now.helpDesk);
      return old.advice !== undefined && now.advice === undefined && line.trimEnd() === `- ${old.advice}` ? [] : [line];
    })
    .join('');
  return whole.slice(0, bodyStart) + body;
}

/**
 * Changes a notice; the rules of the build check the result.
 * @param texts both files; the English one may be empty
 */
export function changedNotice(texts: StaffText, change: NoticeChange, site: ChangeSite): ChangedNotice {
  const reading = checkedBlock(texts.ja, site);
  if ('problems' in reading) return {ok: false, problems: reading.problems};
  const notice = reading.block;
  const period = periodOf(notice, change.period ?? '', site.now);
  if ('problem' in period) return {ok: false, problems: [period.problem]};
  const {block, index} = period;
  const changes = obstacle(block, change) ?? changesOf(block, change, site.now);
  if ('code' in changes) return {ok: false, problems: [changes]};
  const after = {...block, ...changes} as Block;
  const revision = revisionAfter(block, after);
  let ja = texts.ja;
  for (const [field, value] of Object.entries({...changes, revision, updated: writtenTime(site.now)})) {
    const inPeriod = index !== undefined && ofPeriod.has(field);
    const path: FieldPath = inPeriod ? ['notice', 'periods', index, field] : ['notice', field];
    const next = withField(ja, path, value === undefined ? undefined : String(value));
    if (next === undefined) return {ok: false, problems: [{field: 'file', code: 'not-a-block'}]};
    ja = next;
  }
  const checked = checkedBlock(ja, site);
  if ('problems' in checked) return {ok: false, problems: checked.problems};
  ja = followed(ja, block, after, 'ja');
  let en = followed(texts.en, block, after, 'en');
  // The record of what it was translated from is of the old text.
  if (en !== texts.en) en = withField(en, ['translatedFrom'], undefined) ?? en;
  const outdated = (text: string, locale: StaffLocale) => outdatedLines(text, checked.block, locale);
  return {ok: true, texts: {ja, en}, outdated: {ja: outdated(ja, 'ja'), en: outdated(en, 'en')}};
}
