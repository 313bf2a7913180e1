// Decides how a published notice is ended, postponed or extended: only the lines of its front matter that must change do.
import {isMap, isPair, isScalar, type Pair, parseDocument, type YAMLMap} from 'yaml';
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

/** What must be known to change a notice: its file's path and name, the vocabulary, all slugs, and the present instant. */
export type ChangeSite = {
  slug: string;
  vocabulary: Vocabulary;
  slugs: readonly string[];
  /** In epoch milliseconds. */
  now: number;
};

/** The file's new text and the fields of the block that changed, or what keeps it from being changed. */
export type ChangedNotice =
  | {ok: true; text: string; before: Block; after: Block; problems?: undefined}
  | {ok: false; problems: AuthorProblem[]};

type Block = NoticeBlock & {date: string};
type Changes = Partial<Pick<NoticeBlock, (typeof blockOrder)[number]>>;
type Settable = Exclude<keyof Changes, 'kind' | 'affects'>;

/** An instant as the files write it, in Japan time, without seconds. */
export function writtenTime(epochMs: number): string {
  return `${japanTime(epochMs).slice(0, 16)}+09:00`;
}

const refused = (...problems: AuthorProblem[]): {ok: false; problems: AuthorProblem[]} => ({ok: false, problems});

/** Reads and checks the file as the build does, with a twin that is right. */
function checkedBlock(text: string, site: ChangeSite): {block: Block} | {problems: AuthorProblem[]} {
  const reading = readFrontMatter(text);
  const name = `${site.slug}.md`;
  if (reading.problem) {
    const {code, value, line} = reading.problem;
    return {problems: [{field: 'file', code, ...(value ? {value} : {}), ...(line ? {line} : {})}]};
  }
  const others = site.slugs.filter((slug) => slug !== site.slug).map((slug) => ({path: slug, name: `${slug}.md`}));
  const {notices, problems} = checkNotices(
    {
      ja: [...others, {path: name, name, frontMatter: reading.data}],
      en: [...others, {path: 'twin', name, frontMatter: {title: '-', description: '-'}}],
    },
    {ja: '', en: ''},
    site.vocabulary,
  );
  const [block] = notices;
  if (problems.length === 0 && block) return {block};
  return {
    problems: problems.map(({code, field, value, allowed, expected}) => {
      const inField = field.replace(/^notice\./, '');
      const similar = code === 'unknown-notice' && value !== undefined ? similarWords(value, site.slugs) : [];
      return {
        field: inField === 'replacedBy' || inField === 'end' ? inField : inField === 'endedAt' ? 'at' : 'file',
        code,
        ...(value === undefined ? {} : {value}),
        ...(allowed === undefined ? {} : {allowed}),
        ...(expected === undefined ? {} : {expected}),
        ...(similar.length === 0 ? {} : {similar}),
      };
    }),
  };
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return typeof node === 'object' && node !== null && 'range' in node
    ? ((node.range ?? undefined) as readonly [number, number, number] | undefined)
    : undefined;
}

/** The `notice:` block, where each of its fields stands on lines of its own. */
function blockMap(yaml: string): YAMLMap | undefined {
  const block = parseDocument(yaml, {schema: 'core', keepSourceTokens: true}).get('notice');
  return isMap(block) && !block.flow ? block : undefined;
}

/** The text with one field set: its value replaced, or a line added where `blockOrder` has it. */
function withField(text: string, field: Settable, value: string): string | undefined {
  const place = placeOfFrontMatter(text);
  if (!place) return undefined;
  const yaml = text.slice(place.start, place.end);
  const block = blockMap(yaml);
  const pairs = block?.items.filter((item) => isPair(item)) ?? [];
  const at = (offset: number, until: number, put: string) =>
    text.slice(0, place.start + offset) + put + text.slice(place.start + until);
  const present = pairs.find((pair) => keyOf(pair) === field);
  if (present) {
    const range = rangeOf(present.value);
    return range && at(range[0], range[1], value);
  }
  const order: readonly string[] = blockOrder;
  const before = pairs.filter((pair) => order.indexOf(keyOf(pair)) < order.indexOf(field)).at(-1);
  const key = rangeOf(before?.key);
  const range = rangeOf(before?.value);
  if (!key || !range) return undefined;
  // From the last sign of the value to the end of its line: a comment behind it stays with it.
  const last = range[0] + yaml.slice(range[0], range[1]).trimEnd().length;
  const newline = yaml.indexOf('\n', last);
  const lineEnd = newline === -1 ? yaml.length : newline + 1;
  const indent = yaml.slice(yaml.lastIndexOf('\n', key[0] - 1) + 1, key[0]);
  const line = `${indent}${field}: ${value}${place.eol}`;
  return at(lineEnd, lineEnd, newline === -1 ? place.eol + line : line);
}

/** Sets the fields and the revision, then lets the build's own rules look at the result. */
function changed(text: string, before: Block, changes: Changes, site: ChangeSite): ChangedNotice {
  const revision = revisionAfter(before, {...before, ...changes});
  const sets = Object.entries({...changes, revision}) as [Settable, string | number][];
  let now = text;
  for (const [field, value] of sets) {
    const next = withField(now, field, String(value));
    if (next === undefined) return refused({field: 'file', code: 'block-in-braces'});
    now = next;
  }
  const after = checkedBlock(now, site);
  if ('problems' in after) return {ok: false, problems: after.problems};
  return {ok: true, text: now, before, after: after.block};
}

/** What keeps any notice from being changed: news has no period, what has ended or was settled by hand stays so. */
function lasting(block: Block): AuthorProblem | undefined {
  if (block.kind === 'news') return {field: 'slug', code: 'news-does-not-end'};
  if (block.endedAt !== undefined) return {field: 'slug', code: 'already-ended', value: block.endedAt};
  return undefined;
}

function settledByHand({state, replacedBy}: Block): AuthorProblem | undefined {
  if (state !== undefined) return {field: 'slug', code: 'settled', value: state};
  return replacedBy === undefined ? undefined : {field: 'slug', code: 'settled', value: replacedBy};
}

/**
 * Ends a notice: writes when it really ended.
 * @param text the Japanese file
 * @param typed when, as people write it; left out: now, unless it has ended by its own times
 */
export function endNotice(text: string, typed: {at?: string}, site: ChangeSite): ChangedNotice {
  const reading = checkedBlock(text, site);
  if ('problems' in reading) return {ok: false, problems: reading.problems};
  const {block} = reading;
  const kept = lasting(block) ?? settledByHand(block);
  if (kept) return refused(kept);
  if (typed.at === undefined && block.end !== undefined && stateAt(block, site.now) === 'ended') {
    return refused({field: 'at', code: 'ended-by-the-clock', value: block.end});
  }
  const {value, code} = readTypedTime(typed.at ?? writtenTime(site.now));
  if (code !== undefined) return refused({field: 'at', code, value: typed.at ?? ''});
  if (startsAt(value) > site.now) return refused({field: 'at', code: 'in-the-future', value});
  const start = block.start ?? (block.kind === 'deadline' ? undefined : block.date);
  if (start !== undefined && endsAt(value) <= startsAt(start)) {
    return refused({field: 'at', code: 'not-started', value, expected: start});
  }
  if (block.end !== undefined && endsAt(block.end) === endsAt(value)) {
    return refused({field: 'at', code: 'nothing-to-change', value});
  }
  return changed(text, block, {endedAt: value}, site);
}

/**
 * Postpones a notice.
 * @param typed `replacedBy`: the slug of the notice with the new times; `until`: the day by which new times are to be known,
 *   which becomes the review date
 */
export function postponeNotice(
  text: string,
  typed: {until?: string; replacedBy?: string},
  site: ChangeSite,
): ChangedNotice {
  const reading = checkedBlock(text, site);
  if ('problems' in reading) return {ok: false, problems: reading.problems};
  const {block} = reading;
  const kept = lasting(block);
  if (kept) return refused(kept);
  if (block.state === 'cancelled') return refused({field: 'slug', code: 'settled', value: block.state});
  const {state: _state, replacedBy: _replacedBy, ...times} = block;
  if (stateAt(times, site.now) === 'ended') {
    return refused({field: 'slug', code: 'already-ended', value: block.end ?? ''});
  }
  const changes: Changes = {};
  if (block.state === undefined) changes.state = 'postponed';
  if (typed.replacedBy !== undefined && typed.replacedBy.trim() !== block.replacedBy) {
    changes.replacedBy = typed.replacedBy.trim();
  }
  if (typed.until !== undefined) {
    const {value, code} = readTypedDay(typed.until);
    if (code !== undefined) return refused({field: 'until', code, value: typed.until});
    if (endsAt(value) <= site.now) {
      return refused({field: 'until', code: 'review-not-later', value, expected: writtenTime(site.now).slice(0, 10)});
    }
    if (value !== block.review) changes.review = value;
  }
  if (Object.keys(changes).length === 0) return refused({field: 'slug', code: 'nothing-to-change'});
  return changed(text, block, changes, site);
}

/**
 * Moves a notice's end to a later time. The end that was announced first is kept as `originalEnd`.
 * @param typed `end`: the new end; `reopen`: also where the old end has passed
 */
export function extendNotice(text: string, typed: {end: string; reopen?: boolean}, site: ChangeSite): ChangedNotice {
  const reading = checkedBlock(text, site);
  if ('problems' in reading) return {ok: false, problems: reading.problems};
  const {block} = reading;
  const kept = lasting(block) ?? settledByHand(block);
  if (kept) return refused(kept);
  if (typed.end.trim() === '') return refused({field: 'end', code: 'end-missing-for-change'});
  const {value, code} = readTypedTime(typed.end);
  if (code !== undefined) return refused({field: 'end', code, value: typed.end});
  const {end, originalEnd} = block;
  if (end !== undefined) {
    if (endsAt(value) === endsAt(end)) return refused({field: 'end', code: 'nothing-to-change', value});
    if (block.start !== undefined && endsAt(value) < startsAt(block.start)) {
      return refused({field: 'end', code: 'end-before-start', value});
    }
    if (endsAt(value) < endsAt(end)) return refused({field: 'end', code: 'not-later', value, expected: end});
    if (stateAt(block, site.now) === 'ended' && !typed.reopen) {
      return refused({field: 'slug', code: 'ended-by-the-clock', value: end});
    }
  }
  const first = end === undefined || originalEnd !== undefined ? {} : {originalEnd: end};
  return changed(text, block, {...first, end: value}, site);
}
