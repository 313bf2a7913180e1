// The values for the placeholders of messages about a usage plan workbook: names for codes, lines by their numbers on
// the page, years without a thousands mark.
import type {Values} from '../../../components/useLocalized';
import type {Locale} from '../../../lib/localized';
import {missingYear} from '../../messages/workbook';
import type {FillNote} from '../fill';
import type {FillProblem, ReadProblem} from '../problem';

const BYTES_PER_MB = 1_000_000;

/**
 * The fields of the placeholders of this code’s message (src/fees/messages/workbook.ts).
 * @param numbers the number on the page of each line of the plan; without it they are counted from 1
 */
export function messageFields(
  subject: FillProblem | FillNote | ReadProblem,
  locale: Locale,
  numbers: readonly number[] = [],
): Values {
  const onPage = (lines: readonly number[]): number[] => lines.map((line) => numbers[line] ?? line + 1);
  const year = (value: number | null): string => (value === null ? missingYear[locale] : String(value));
  switch (subject.code) {
    case 'file-too-large':
      return {limitMb: subject.limit / BYTES_PER_MB};
    case 'another-years-file':
      return {edition: subject.edition ?? missingYear[locale], wanted: subject.wanted};
    case 'no-fiscal-year':
      return {yearCell: subject.yearCell};
    case 'no-fee-sheet':
      return {sheet: subject.sheet};
    case 'columns-missing':
      return {headings: subject.headings};
    case 'other-rules':
      return {rules: subject.rules, wanted: subject.wanted};
    case 'too-many-lines':
      return {limit: subject.limit, over: subject.lines.length};
    case 'too-many-accounts':
      return {limit: subject.limit, lines: onPage(subject.lines)};
    case 'group-cloud-left-out':
    case 'dates-too-early':
      return {lines: onPage(subject.lines)};
    case 'year-too-early':
      return {fiscalYear: year(subject.fiscalYear)};
    case 'year-changed':
      return {from: year(subject.from), to: year(subject.to)};
    case 'amounts-by-hand':
      return {row: subject.row, yen: subject.amounts.reduce((sum, amount) => sum + amount, 0)};
    default:
      if (!('cells' in subject)) return {};
      if (!('text' in subject)) return {cells: subject.cells};
      return {cells: subject.cells.slice(0, MAX_SHOWN), text: visible(subject.text), yen: subject.yen};
  }
}

/** How many cells or ranges a message names. */
const MAX_SHOWN = 20;

/** A cell's text without what hides or turns the letters around it. */
function visible(text: string): string {
  return text.replace(/\p{C}/gu, '\uFFFD').trim();
}
