// The fields of a notice, each looked at by itself: what staff may write and what it means.
// How the fields and the files must agree with each other is in `check.ts`.
import * as z from 'zod/mini';
import {dateFault, timeFault} from './moment';
import type {ProblemCode} from './problem';
import {serviceCodes} from './services';
import {hasJapanese, LONGEST_TITLE, lineFault} from './unsafe-text';

/** What a notice is about. */
export const kinds = ['news', 'suspension', 'maintenance', 'outage', 'deadline'] as const;
export type Kind = (typeof kinds)[number];

/** What no clock can know, and is therefore written by hand. */
export const handStates = ['postponed', 'cancelled'] as const;

/**
 * How far a service is affected: down; degraded, or only a part of it; down for short breaks within the period; it may
 * be interrupted; not after all.
 */
export const degrees = ['down', 'degraded', 'short-breaks', 'at-risk', 'none'] as const;
export type Degree = (typeof degrees)[number];

type RawIssue = {input?: unknown};

/** The message of a schema's issue is a code: the text comes later, in the language of the user. */
function codes(otherwise: ProblemCode) {
  return {
    error: ({input}: RawIssue): ProblemCode => (input === undefined ? 'missing' : input === null ? 'empty' : otherwise),
  };
}

const text = z.string(codes('not-text'));
/** Text with at least one visible character. */
const filledText = text.check(z.refine((value) => value.trim() !== '', codes('empty')));

/** A text of one line, without markup and invisible characters. */
const line = filledText.check(
  z.refine((value) => lineFault(value) === undefined, {
    error: ({input}: RawIssue) => lineFault(String(input)) ?? 'not-text',
  }),
);
const title = line.check(z.refine((value) => value.length <= LONGEST_TITLE, codes('title-too-long')));

/** A day as `YYYY-MM-DD`. */
const date = text.check(
  z.refine((value) => dateFault(value) === undefined, {
    error: ({input}: RawIssue) => dateFault(String(input)) ?? 'not-a-date',
  }),
);

/** A day, or a time as `YYYY-MM-DDThh:mm+09:00`. */
const time = text.check(
  z.refine((value) => timeFault(value) === undefined, {
    error: ({input}: RawIssue) => timeFault(String(input)) ?? 'not-a-time',
    abort: true,
  }),
);

/** A number of breaks, minutes or changes. */
const count = z
  .number(codes('not-a-count'))
  .check(z.refine((value) => Number.isSafeInteger(value) && value >= 1, codes('not-a-count')));

const list = <T extends z.core.SomeType>(entry: T) =>
  z.array(entry, codes('not-a-list')).check(z.minLength(1, codes('empty')));
/** A list of values out of `allowed`. */
const wordsOf = (allowed: readonly string[]) =>
  list(text.check(z.refine((value) => allowed.includes(value), codes('not-one-of'))));
const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, codes('not-one-of'));
const block = <T extends z.core.$ZodLooseShape>(fields: T) => z.strictObject(fields, codes('not-a-block'));
const optional = z.exactOptional;

/** The fields of one period: in the block itself, or in each entry of `periods`. */
const periodFields = {
  /** The services it touches, as codes; a service includes all its parts. Only news can do without. */
  affects: optional(wordsOf(serviceCodes)),
  /** How far they are affected. Left out: down. */
  degree: optional(oneOf(degrees)),
  /** With `degree: short-breaks`: how many there are at most, and how many minutes each takes. */
  breaks: optional(block({times: optional(count), minutes: optional(count)})),
  /**
   * When it starts. A date alone means 00:00 in Japan. Left out: 00:00 on the day of posting. Of news: when it takes
   * effect.
   */
  start: optional(time),
  /** When it ends, as far as is known. A date alone means 24:00 in Japan. Left out: open-ended. */
  end: optional(time),
  /** When it really ended, if that was not at `end`. */
  endedAt: optional(time),
  /** The start and the end that were announced first, if they were moved since. */
  originalStart: optional(time),
  originalEnd: optional(time),
  /** Which of its times are approximate: `start`, `end` (or `endedAt`). */
  about: optional(wordsOf(['start', 'end'])),
};

export const noticeBlock = block({
  /** What it is about: news, suspension, maintenance, outage or deadline. */
  kind: oneOf(kinds),
  ...periodFields,
  /**
   * Where one period is not enough: several, in their order, each with its own services, degree and, in a digest of
   * several topics, kind. What an entry leaves out is as in the block, which then has no times of its own.
   */
  periods: optional(list(block({kind: optional(oneOf(kinds)), ...periodFields}))),
  /** Of a follow-up: the slug of the notice whose end is its end, so that staff write it in one place. */
  endsWith: optional(filledText),
  /** Written by hand: postponed or cancelled. All other states come from the times. */
  state: optional(oneOf(handStates)),
  /** The slug of an earlier notice that this one continues. */
  extends: optional(filledText),
  /** The slug of the later notice that holds instead of this one. */
  replacedBy: optional(filledText),
  /** The day by which staff look again at a notice that has no end. */
  review: optional(date),
  /** How often the notice was changed since it was posted, for calendars; `npm run notice` counts it. */
  revision: optional(count),
  /** When it was changed last; `npm run notice` writes it. */
  updated: optional(time),
});

/**
 * The front matter of the Japanese file: everything about the notice that is not its text.
 * @param tags of the lists of notices
 */
export function japaneseFrontMatter(tags: readonly string[]) {
  return block({
    /** The last part of the address, and the file's name; it starts with a date and never changes. */
    slug: filledText,
    /** The headline in Japanese. It never states whether it is over: the site shows that. */
    title,
    /** The day it was posted. */
    date,
    /** The lists it belongs to. */
    tags: wordsOf(tags),
    /** One sentence in Japanese for lists, search and feeds. */
    description: line,
    /** What the site works with. */
    notice: noticeBlock,
  });
}

const inEnglish = z.refine<string>((value) => !hasJapanese(value), codes('not-english'));

/** The front matter of the English file: texts only. The rest is in the Japanese file. */
export const englishFrontMatter = block({
  /** The headline in English. */
  title: title.check(inEnglish),
  /** One sentence in English for lists, search and feeds. */
  description: line.check(inEnglish),
  /** Hashes of the Japanese text, by section, written by `npm run check -- --translated`. */
  translatedFrom: optional(z.record(z.string(), filledText, codes('not-a-block'))),
});

/** The checked `notice:` block. */
export type NoticeBlock = z.infer<typeof noticeBlock>;
/** The checked front matter of an English file. */
export type EnglishFrontMatter = z.infer<typeof englishFrontMatter>;

/**
 * One notice as the rest of the site knows it: its data, without its text. `affects` are the services of all
 * periods.
 */
export type Notice = Omit<NoticeBlock, 'affects'> & {affects: string[]; slug: string; date: string};

/** The services that a block names, in itself and in its periods, each once. */
export function servicesOf({affects = [], periods = []}: Pick<NoticeBlock, 'affects' | 'periods'>): string[] {
  return [...new Set([...affects, ...periods.flatMap((period) => period.affects ?? [])])];
}
