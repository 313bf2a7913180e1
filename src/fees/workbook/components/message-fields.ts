// The values for the placeholders of messages about a usage plan workbook (src/fees/messages/workbook.ts).
import type {Values} from '../../../components/useLocalized';
import type {Locale} from '../../../lib/localized';
import {missingYear} from '../../messages/workbook';
import type {FillNote} from '../fill';
import type {FillProblem, ReadProblem} from '../problem';

/** How many cells or ranges a message names. */
const MAX_SHOWN = 20;

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
    ...('cells' in subject && {cells: subject.cells.slice(0, MAX_SHOWN)}),
    // Characters that hide or turn the text around them are made visible.
    ...('text' in subject && {text: subject.text.replace(/\p{C}/gu, '\uFFFD').trim()}),
    ...('from' in subject && {from: subject.from ?? missingYear[locale]}),
    ...('edition' in subject && {edition: subject.edition ?? missingYear[locale]}),
  };
}
