// The values for the placeholders of messages about a usage plan workbook (src/fees/messages/workbook.ts).
import type {Values} from '../../../components/useLocalized';
import type {Locale} from '../../../lib/localized';
import {missingYear, workbookMessages} from '../../messages/workbook';
import type {FillNote} from '../fill';
import type {FillProblem, ReadProblem} from '../problem';

/** How many cells or ranges a message names. */
const MAX_SHOWN = 20;

const more = (cells: readonly string[]): string[] => (cells.length > MAX_SHOWN ? ['…'] : []);

/** Characters that hide or turn the text around them are made visible. */
const visible = (text: string): string => text.replace(/\p{C}/gu, '\uFFFD').trim();

/**
 * The fields of a problem or note as its message shows them: lines by their numbers on the page.
 * @param numbers the number on the page of each line of the plan; without it they are counted from 1
 */
export function messageFields(
  subject: FillProblem | FillNote | ReadProblem,
  locale: Locale,
  numbers: readonly number[] = [],
): Values {
  return {
    ...subject,
    ...('lines' in subject && {lines: subject.lines.map((line) => numbers[line] ?? line + 1)}),
    ...('cells' in subject && {cells: [...subject.cells.slice(0, MAX_SHOWN).map(visible), ...more(subject.cells)]}),
    ...('text' in subject && {text: visible(subject.text) || missingYear[locale]}),
    ...('details' in subject && {details: subject.details.map((of) => workbookMessages[of][locale])}),
    ...('from' in subject && {from: subject.from ?? missingYear[locale]}),
    ...('edition' in subject && {edition: visible(subject.edition ?? '') || missingYear[locale]}),
  };
}
