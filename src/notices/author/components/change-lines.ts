// Decides which lines of a published notice's file must be changed to end, postpone or extend it: by the rules of the staff's command.
// A page does not have the file, so it works on one made from what is published. Pure.

import type {AuthorProblem} from '../../problem';
import type {PublishedNotice} from '../../published';
import {serviceCodes} from '../../services';
import {type ChangedNotice, type ChangeSite, endNotice, extendNotice, postponeNotice} from '../change-notice';
import {blockOrder} from '../notice-text';

/** What is to be done. `at`, `until` and `end` are as people type them; an empty text was left out. */
export type WantedChange =
  | {change: 'end'; at: string}
  | {change: 'postpone'; until: string; replacedBy: string}
  | {change: 'extend'; end: string; reopen: boolean};

type Field = (typeof blockOrder)[number];

/** One line of the `notice:` block: as it is now, if it is known to be there, and as it is to be. */
export type ChangedLine = {
  field: Field;
  /** The whole line, without its indent. Left out for `revision`, which is not published: it grows by one. */
  now?: string;
  write?: string;
  /** A new line stands below the line of this field. */
  below?: Field;
  /** The line may be there although it is not published. */
  isPerhapsThere: boolean;
};

/** The lines in the order of the file, or what keeps the notice from being changed. */
export type ChangeLines =
  | {ok: true; lines: ChangedLine[]; problems?: undefined}
  | {ok: false; problems: AuthorProblem[]};

const LATE = '2999-12-31';
/** These stay with the staff: see `publishedNotice`. */
const UNPUBLISHED: readonly Field[] = ['review', 'revision'];

/** The block as its file must have it; a notice without an end owes a review date, whose value is not published. */
function fileOf(notice: PublishedNotice): string {
  const {slug, date, kind, end, endedAt, state} = notice;
  const owesReview = kind !== 'news' && end === undefined && endedAt === undefined && state !== 'cancelled';
  const fields = {...notice, ...(owesReview && {review: LATE})};
  const lines = blockOrder.flatMap((field) => {
    const value = field in fields ? Reflect.get(fields, field) : undefined;
    return value === undefined ? [] : [`  ${lineOf(field, value)}\n`];
  });
  return `---\nslug: ${slug}\ntitle: "-"\ndate: ${date}\ntags: [news]\ndescription: "-"\nnotice:\n${lines.join('')}---\n`;
}

function lineOf(field: Field, value: string | number | readonly string[]): string {
  return `${field}: ${typeof value === 'object' ? `[${value.join(', ')}]` : value}`;
}

function changedFile(text: string, wanted: WantedChange, site: ChangeSite): ChangedNotice {
  const given = (typed: string) => (typed.trim() === '' ? undefined : typed);
  if (wanted.change === 'extend') return extendNotice(text, {end: wanted.end, reopen: wanted.reopen}, site);
  if (wanted.change === 'end') {
    const at = given(wanted.at);
    return endNotice(text, at === undefined ? {} : {at}, site);
  }
  const [until, replacedBy] = [given(wanted.until), given(wanted.replacedBy)];
  return postponeNotice(text, {...(until && {until}), ...(replacedBy && {replacedBy})}, site);
}

/**
 * The lines that change.
 * @param slugs of all notices
 * @param now the present instant in epoch milliseconds
 */
export function changeLines(
  notice: PublishedNotice,
  wanted: WantedChange,
  slugs: readonly string[],
  now: number,
): ChangeLines {
  const site = {slug: notice.slug, slugs, now, vocabulary: {services: serviceCodes, tags: ['news']}};
  const result = changedFile(fileOf(notice), wanted, site);
  if (!result.ok) return result;
  const {before, after} = result;
  const known = (field: Field) => before[field] !== undefined && !UNPUBLISHED.includes(field);
  const lines = blockOrder.flatMap((field, index): ChangedLine[] => {
    const [was, is] = [before[field], after[field]];
    if (is === undefined || (was !== undefined && lineOf(field, is) === lineOf(field, was))) return [];
    // The nearest field above it that stands in the changed file for sure.
    const below = blockOrder
      .slice(0, index)
      .filter((above) => known(above) || (after[above] !== before[above] && above !== 'revision'))
      .at(-1);
    const isPerhapsThere = UNPUBLISHED.includes(field);
    return [
      {
        field,
        isPerhapsThere,
        ...(known(field) && was !== undefined && {now: lineOf(field, was)}),
        ...(field !== 'revision' && {write: lineOf(field, is)}),
        ...(!known(field) && below !== undefined && {below}),
      },
    ];
  });
  return {ok: true, lines};
}
