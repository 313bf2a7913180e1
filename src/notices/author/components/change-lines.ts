// Decides which lines of a notice's file must change to end, postpone or extend it, by the rules of `npm run notice`.
// A page does not have the file, so it uses one made from the published data. Pure.
import type {AuthorProblem} from '../../problem';
import type {PublishedNotice} from '../../published';
import {serviceCodes} from '../../services';
import {changedNotice, type NoticeChange} from '../change-notice';
import {blockOrder} from '../notice-text';

type Field = (typeof blockOrder)[number];

/** One line of the `notice:` block: as it is now, if it is known to be there, and as it is to be. */
export type ChangedLine = {
  field: Field;
  /** The whole line, without its indent. Left out for `revision`, which is not published: it grows by one. */
  now?: string | undefined;
  write?: string | undefined;
  /** A new line goes below the line of this field. */
  below?: Field | undefined;
  /** The line may be there although it is not published. */
  isPerhapsThere: boolean;
};

/** The lines in the order of the file, or what prevents the change. */
export type ChangeLines =
  | {ok: true; lines: ChangedLine[]; problems?: undefined}
  | {ok: false; problems: AuthorProblem[]};

const LATE = '2999-12-31';
/** These stay with the staff: see `publishedNotice`. */
const UNPUBLISHED: readonly Field[] = ['review', 'revision'];

/** The file as far as it is known; a notice without an end has a review date, which is not published. */
function fileOf(notice: PublishedNotice): string {
  const {slug, date, kind, end, endedAt, state} = notice;
  const needsReview = kind !== 'news' && end === undefined && endedAt === undefined && state !== 'cancelled';
  const fields = {...notice, ...(needsReview && {review: LATE})};
  const lines = blockOrder.flatMap((field) => {
    const value = field in fields ? Reflect.get(fields, field) : undefined;
    return value === undefined ? [] : [`  ${lineOf(field, value)}\n`];
  });
  const head = `slug: ${slug}\ntitle: "-"\ndate: ${date}\ntags: [news]\ndescription: "-"`;
  return `---\n${head}\nnotice:\n${lines.join('')}---\n`;
}

function lineOf(field: Field, value: string | number | readonly string[]): string {
  return `${field}: ${typeof value === 'object' ? `[${value.join(', ')}]` : value}`;
}

/**
 * The lines that change.
 * @param now the present instant in epoch milliseconds
 */
export function changeLines(
  notice: PublishedNotice,
  wanted: NoticeChange,
  slugs: readonly string[],
  now: number,
): ChangeLines {
  const site = {slug: notice.slug, slugs, now, vocabulary: {services: serviceCodes, tags: ['news']}};
  const result = changedNotice(fileOf(notice), wanted, site);
  if (!result.ok) return result;
  const {before, after} = result;
  const known = (field: Field) => before[field] !== undefined && !UNPUBLISHED.includes(field);
  const lines = blockOrder.flatMap((field, index): ChangedLine[] => {
    const [was, is] = [before[field], after[field]];
    if (is === undefined || (was !== undefined && lineOf(field, is) === lineOf(field, was))) return [];
    // The closest field above it that is certainly in the changed file.
    const below = blockOrder
      .slice(0, index)
      .filter((above) => known(above) || (after[above] !== before[above] && above !== 'revision'))
      .at(-1);
    const isPerhapsThere = UNPUBLISHED.includes(field);
    return [
      {
        field,
        isPerhapsThere,
        now: known(field) && was !== undefined ? lineOf(field, was) : undefined,
        write: field === 'revision' ? undefined : lineOf(field, is),
        below: known(field) ? undefined : below,
      },
    ];
  });
  return {ok: true, lines};
}
