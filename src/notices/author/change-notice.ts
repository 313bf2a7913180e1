// Ends, postpones or extends a published notice: only those lines of its front matter change that must.
import {isMap, type Node, parseDocument, type Scalar} from 'yaml';
import {similarWords} from '../../lib/similar-words';
import {revisionAfter} from '../calendar-entry';
import {checkNotices} from '../check';
import {placeOfFrontMatter, readFrontMatter} from '../front-matter';
import {endsAt, japanTime, startsAt} from '../moment';
import type {AuthorProblem} from '../problem';
import type {NoticeBlock, Vocabulary} from '../schema';
import {stateAt} from '../state';
import {blockOrder} from './notice-text';
import {readTypedDay, readTypedTime} from './typed-time';

/** What a change depends on: the slug of the notice, the vocabulary, all slugs, and the present instant. */
export type ChangeSite = {
  slug: string;
  vocabulary: Vocabulary;
  slugs: readonly string[];
  /** In epoch milliseconds. */
  now: number;
};

/** What to do, with times as people write them. An empty text counts as left out. */
export type NoticeChange =
  /** `at`: when it really ended; left out: now, unless it has ended by its own times. */
  | {command: 'end'; at?: string | undefined}
  /** `replacedBy`: the slug of the notice with the new times; `until`: the day by which new times are to be known. */
  | {command: 'postpone'; until?: string | undefined; replacedBy?: string | undefined}
  /** `end`: the new end; `reopen`: also where the old end has passed. The first end is stored as `originalEnd`. */
  | {command: 'extend'; end: string; reopen?: boolean};

/** The file's new text and its block before and after, or what prevents the change. */
export type ChangedNotice =
  | {ok: true; text: string; before: Block; after: Block; problems?: undefined}
  | {ok: false; problems: AuthorProblem[]};

type Block = NoticeBlock & {date: string};
type Changes = Partial<Omit<NoticeBlock, 'kind' | 'affects'>>;

/** An instant as the files write it, in Japan time, without seconds. */
export function writtenTime(epochMs: number): string {
  return `${japanTime(epochMs).slice(0, 16)}+09:00`;
}

/** Reads and checks the file as the build does, with a correct translation beside it. */
function checkedBlock(text: string, site: ChangeSite): {block: Block} | {problems: AuthorProblem[]} {
  const reading = readFrontMatter(text);
  const name = `${site.slug}.md`;
  if (reading.problem) {
    return {problems: [{...reading.problem, field: 'file'}]};
  }
  const others = site.slugs.filter((slug) => slug !== site.slug).map((slug) => ({path: slug, name: `${slug}.md`}));
  const {notices, problems} = checkNotices(
    {
      ja: [...others, {path: name, name, frontMatter: reading.data}],
      en: [...others, {path: '', name, frontMatter: {title: '-', description: '-'}}],
    },
    {ja: '', en: ''},
    site.vocabulary,
  );
  const [block] = notices;
  if (problems.length === 0 && block) return {block};
  return {
    problems: problems.map(({file: _, ...problem}) => {
      const {field, code, value} = problem;
      const similar = code === 'unknown-notice' && value !== undefined ? similarWords(value, site.slugs) : [];
      const input = {'notice.replacedBy': 'replacedBy', 'notice.end': 'end', 'notice.endedAt': 'at'} as const;
      return {...problem, similar, field: input[field as keyof typeof input] ?? 'file'};
    }),
  };
}

type Entry = {key: Scalar<string> & {range: Range}; value: Node & {range: Range}};
type Range = [start: number, valueEnd: number, nodeEnd: number];

/** The text with one field set: its value replaced, or a line added in the order of `blockOrder`. */
function withField(text: string, field: keyof Changes, value: string): string | undefined {
  const place = placeOfFrontMatter(text);
  if (!place) return undefined;
  const yaml = text.slice(place.start, place.end);
  const block = parseDocument(yaml, {schema: 'core'}).get('notice');
  if (!isMap(block) || block.flow) return undefined;
  const entries = block.items as unknown as Entry[];
  const put = (from: number, until: number, written: string) =>
    text.slice(0, place.start + from) + written + text.slice(place.start + until);
  const present = entries.find(({key}) => key.value === field);
  if (present) return put(present.value.range[0], present.value.range[1], value);
  const order: readonly string[] = blockOrder;
  const before = entries.filter(({key}) => order.indexOf(key.value) < order.indexOf(field)).at(-1);
  if (!before) return undefined;
  const {key, value: above} = before;
  // From the last character of the value to the end of its line: a comment behind it stays with it.
  const last = above.range[0] + yaml.slice(above.range[0], above.range[1]).trimEnd().length;
  const newline = yaml.indexOf('\n', last);
  const lineEnd = newline === -1 ? yaml.length : newline + 1;
  const indent = yaml.slice(yaml.lastIndexOf('\n', key.range[0] - 1) + 1, key.range[0]);
  const line = `${indent}${field}: ${value}${place.eol}`;
  return put(lineEnd, lineEnd, newline === -1 ? place.eol + line : line);
}

/** What prevents a change: news has no period, an end is final, and what was settled by hand can only be postponed. */
function obstacle({kind, endedAt, state, replacedBy}: Block, {command}: NoticeChange): AuthorProblem | undefined {
  if (kind === 'news') return {field: 'slug', code: 'news-does-not-end'};
  if (endedAt !== undefined) return {field: 'slug', code: 'already-ended', value: endedAt};
  const settled = command === 'postpone' ? undefined : (state ?? replacedBy);
  return settled === undefined ? undefined : {field: 'slug', code: 'settled', value: settled};
}

function ending(block: Block, at: string | undefined, now: number): Changes | AuthorProblem {
  const field = 'at';
  if (!at?.trim() && block.end !== undefined && stateAt(block, now) === 'ended') {
    return {field, code: 'ended-by-the-clock', value: block.end};
  }
  const {value, code} = readTypedTime(at?.trim() || writtenTime(now));
  if (code !== undefined) return {field, code, value: at};
  if (startsAt(value) > now) return {field, code: 'in-the-future', value};
  const start = block.start ?? (block.kind === 'deadline' ? undefined : block.date);
  if (start !== undefined && endsAt(value) <= startsAt(start)) {
    return {field, code: 'not-started', value, expected: start};
  }
  if (block.end !== undefined && endsAt(block.end) === endsAt(value)) return {field, code: 'nothing-to-change', value};
  return {endedAt: value};
}

function postponement(block: Block, until = '', replacedBy = '', now = 0): Changes | AuthorProblem {
  if (block.state === 'cancelled') return {field: 'slug', code: 'settled', value: block.state};
  const {state: _state, replacedBy: _replacedBy, ...times} = block;
  if (stateAt(times, now) === 'ended') return {field: 'slug', code: 'already-ended', value: block.end};
  const changes: Changes = {};
  if (block.state === undefined) changes.state = 'postponed';
  if (replacedBy.trim() !== '' && replacedBy.trim() !== block.replacedBy) changes.replacedBy = replacedBy.trim();
  if (until.trim() !== '') {
    const {value, code} = readTypedDay(until);
    if (code !== undefined) return {field: 'until', code, value: until};
    const today = writtenTime(now).slice(0, 10);
    if (endsAt(value) <= now) return {field: 'until', code: 'review-not-later', value, expected: today};
    if (value !== block.review) changes.review = value;
  }
  return Object.keys(changes).length === 0 ? {field: 'slug', code: 'nothing-to-change'} : changes;
}

function extension(block: Block, typed: string, reopen = false, now = 0): Changes | AuthorProblem {
  const field = 'end';
  if (typed.trim() === '') return {field, code: 'end-missing-for-change'};
  const {value, code} = readTypedTime(typed);
  if (code !== undefined) return {field, code, value: typed};
  const {start, end, originalEnd} = block;
  if (end === undefined) return {end: value};
  if (endsAt(value) === endsAt(end)) return {field, code: 'nothing-to-change', value};
  if (start !== undefined && endsAt(value) < startsAt(start)) return {field, code: 'end-before-start', value};
  if (endsAt(value) < endsAt(end)) return {field, code: 'not-later', value, expected: end};
  if (stateAt(block, now) === 'ended' && !reopen) return {field: 'slug', code: 'ended-by-the-clock', value: end};
  return originalEnd === undefined ? {originalEnd: end, end: value} : {end: value};
}

function changesOf(block: Block, change: NoticeChange, now: number): Changes | AuthorProblem {
  if (change.command === 'end') return ending(block, change.at, now);
  if (change.command === 'postpone') return postponement(block, change.until, change.replacedBy, now);
  return extension(block, change.end, change.reopen, now);
}

/**
 * Changes a notice; the rules of the build check the result.
 * @param text the Japanese file
 */
export function changedNotice(text: string, change: NoticeChange, site: ChangeSite): ChangedNotice {
  const reading = checkedBlock(text, site);
  if ('problems' in reading) return {ok: false, problems: reading.problems};
  const before = reading.block;
  const changes = obstacle(before, change) ?? changesOf(before, change, site.now);
  if ('code' in changes) return {ok: false, problems: [changes]};
  const revision = revisionAfter(before, {...before, ...changes});
  let changed = text;
  for (const [field, value] of Object.entries({...changes, revision})) {
    const next = withField(changed, field as keyof Changes, String(value));
    if (next === undefined) return {ok: false, problems: [{field: 'file', code: 'block-in-braces'}]};
    changed = next;
  }
  const after = checkedBlock(changed, site);
  if ('problems' in after) return {ok: false, problems: after.problems};
  return {ok: true, text: changed, before, after: after.block};
}
