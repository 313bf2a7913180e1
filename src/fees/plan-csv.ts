// How a plan with its days and fees is written as a table for spreadsheets (CSV, RFC 4180).
import type {Locale} from '../lib/localized';
import type {FeeEstimate} from './estimate';
import type {csvMessages} from './messages/save-and-share';
import {datesOf, type Plan, type PlanLine, quantityOf} from './plan';
import {decimalText, millionths} from './quantity';
import type {Tariff} from './tariff';
import {itemOf, serviceOf} from './tariff-in-force';
import {type PerTerm, sumOfTerms} from './term';

/** The texts of a table. */
type CsvMessages = typeof csvMessages;

/** What a cell holds: numbers are written bare, so that a spreadsheet can add them up. */
type Cell = string | number;

// Without it, Excel reads the file in the system's code page, which garbles Japanese.
const BYTE_ORDER_MARK = '\uFEFF';
const CRLF = '\r\n';

/**
 * The table of a plan that `readPlan` has accepted: a title, a heading, the lines, and three rows of totals in the
 * columns of fees. The text, to be saved as UTF-8, starts with a byte order mark; lines end with CRLF.
 */
export function planCsv(plan: Plan, estimate: FeeEstimate, tariff: Tariff, csv: CsvMessages, locale: Locale): string {
  const tax = csv.fees[tariff.taxedPer][locale];
  const heading = Object.entries(csv.columns).map(([column, text]) =>
    column.startsWith('fee') ? `${text[locale]} ${tax}` : text[locale],
  );
  const lines = plan.lines.map((line, i) => rowOf(line, i, estimate, tariff, csv, locale));
  const {total, ...amounts} = estimate.totals;
  const totals = (['withoutTax', 'tax', 'withTax'] as const).map((name) => {
    const blank = heading.slice(2, -4).map(() => '');
    return ['', csv.totals[name][locale], ...blank, ...amounts[name], total[name]];
  });
  // As many cells as every row (RFC 4180 §2); a spreadsheet shows the title across the empty ones.
  const title = csv.title[locale].replace('{year}', String(plan.fiscalYear));
  const titleRow = heading.map((_, i) => (i === 0 ? title : ''));
  const rows: Cell[][] = [titleRow, heading, ...lines, ...totals];
  return BYTE_ORDER_MARK + rows.map((row) => row.map(written).join(',') + CRLF).join('');
}

function rowOf(
  line: PlanLine,
  index: number,
  {lines}: FeeEstimate,
  {prices}: Tariff,
  csv: CsvMessages,
  locale: Locale,
): Cell[] {
  const none: PerTerm<number> = [0, 0, 0];
  const {days = none, fees = none} = lines[index] ?? {};
  const [start, end] = datesOf(line);
  const [quantity, unit] = quantityOf(line);
  const perAccount = 'quantities' in line && line.quantities.length > 1 ? line.quantities.join(' + ') : '';
  return [
    index + 1,
    serviceOf(prices, line.service).name[locale],
    line.node === undefined ? '' : itemOf(prices, line.node).name[locale],
    start,
    end,
    quantity,
    csv.units[unit][locale],
    perAccount,
    line.service === 'group-cloud' ? decimalText(millionths(line.storageTb)) : '',
    ...days,
    ...fees,
    sumOfTerms(fees),
  ];
}

/** A cell as CSV writes it (RFC 4180 §2): in quotation marks where it has a comma, a quotation mark or a line end. */
function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet evaluates what starts like a formula; an apostrophe makes it a text (OWASP, CSV injection).
  const text = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
