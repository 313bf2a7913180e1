// How a period is written in the reader's own time. In the built page a line of script writes it before the first paint
// (src/notices/plugin/local-period-script.ts): how many lines it takes nobody can know before, so none can be kept free.
import {JAPAN_OFFSET, readerTimeFormat} from '../../lib/reader-time';

/** The instants that a notice states, in epoch milliseconds; the language of their format; words with `{period}` and `{timeZone}`. */
export type LocalPeriodParts = {
  start: number | undefined;
  end: number | undefined;
  tag: string;
  words: string;
};

/** The words for a reader whose clock is not Japan's then; undefined for others. */
export function localPeriodWords({start, end, tag, words}: LocalPeriodParts): string | undefined {
  const isElsewhere = [start, end].some((at) => at !== undefined && new Date(at).getTimezoneOffset() !== JAPAN_OFFSET);
  if (!isElsewhere) {
    return undefined;
  }
  const format = new Intl.DateTimeFormat(tag, readerTimeFormat);
  const written = (at: number | undefined): string => (at === undefined ? '' : format.format(at));
  return words
    .replace('{period}', `${written(start)} – ${written(end)}`)
    .replace('{timeZone}', format.resolvedOptions().timeZone);
}

/** The line of script that stands after each such element. */
export const callLocalPeriod = 'writeLocalPeriod(document.currentScript)';
