// What can be wrong with a file, a plan or a row when a usage plan workbook is filled or read. Messages are in
// src/fees/messages.
import type {PlanProblem} from '../plan-problem';

/** Why a file cannot be used: the first reason found. Nothing has been written then. */
export type FileProblem =
  /** The file has no bytes. */
  | {code: 'file-empty'}
  /** More bytes than `limit`. It was not looked into. */
  | {code: 'file-too-large'; limit: number}
  /** Neither a zip file, which every `.xlsx` is, nor an older Excel file. */
  | {code: 'not-a-zip'}
  /** A file of Excel 97 to 2003 (`.xls`). */
  | {code: 'old-xls'}
  /** Protected with a password for opening. */
  | {code: 'encrypted'}
  /** Cut off, changed on the way, or written in a way that Excel does not use. */
  | {code: 'zip-damaged'}
  /** More files inside, or more bytes when unpacked, than any usage plan has: a zip bomb. Unpacking was stopped. */
  | {code: 'zip-too-much-inside'}
  /** A spreadsheet in another format: OpenDocument (`.ods`), or Excel's binary one (`.xlsb`). */
  | {code: 'other-format'}
  /** A zip file that is no Excel workbook. */
  | {code: 'not-a-workbook'}
  /** A part of the workbook is not text in UTF-8. */
  | {code: 'not-utf8'}
  /** A part of the workbook has a document type declaration (where entity bombs are). Excel writes none. */
  | {code: 'xml-declares-a-type'}
  /** A part of the workbook is no well-formed XML, or states a cell or row twice. */
  | {code: 'xml-broken'}
  /** No sheet has the name of the fee sheet, or several have it with something added. */
  | {code: 'no-fee-sheet'; sheet: string}
  /** Headings that the fee sheet lacks: columns were deleted, or their headings changed. */
  | {code: 'columns-missing'; headings: string[]}
  /** Its days count from 1904, as on an old Macintosh: the centre's workbook never does. */
  | {code: 'dates-from-1904'}
  /**
   * The workbook of a year with other rules than `wanted`: its formulas are those of that year, whatever its year cell
   * has. `edition` is what it states of itself: its version or its year.
   */
  | {code: 'another-years-file'; edition: string | null; wanted: string}
  /** Neither the year cell nor the edition states a fiscal year. Only when a workbook is read. */
  | {code: 'no-fiscal-year'; yearCell: string}
  /** The workbook's prices, tax or days of the year are not the tariff's: it was changed, or is newer or older. */
  | {code: 'other-prices'; cells: string[]}
  /** Formulas are missing or not the edition's, or in the way of a line’s input. Ranges of the fee sheet. */
  | {code: 'formulas-changed'; cells: string[]}
  /** Something else, which no rule above names. */
  | {code: 'file-not-readable'};

/** Why a plan cannot be written into a workbook. `lines` are indices of the plan's lines. */
export type FillProblem =
  | FileProblem
  /** `estimate` refuses the plan, for these reasons. */
  | {code: 'plan-has-problems'; errors: PlanProblem[]}
  /** The plan follows the rules of another year than the workbooks that can be filled. */
  | {code: 'other-rules'; rules: string; wanted: string}
  /** More lines than the workbook has rows. `lines` are those that find no row. */
  | {code: 'too-many-lines'; limit: number; lines: number[]}
  /** Lines with more quantities than the workbook has columns of accounts. */
  | {code: 'too-many-accounts'; limit: number; lines: number[]}
  /** Dates before 1 March 1900, which Excel cannot hold or counts wrongly. */
  | {code: 'dates-too-early'; lines: number[]}
  /** A fiscal year before 1901, which the workbook's formulas would take for another. */
  | {code: 'year-too-early'; fiscalYear: number};

/** What a person must know of a workbook that was read; most bear on its lines. */
export type ReadProblemCode =
  /** No date. */
  | 'date-missing'
  /** The date is stored as text: the workbook compares it wrongly. */
  | 'date-is-text'
  /** Neither a date nor a text that can be read as one. */
  | 'date-not-a-date'
  /** The date has a time of the day: days at the edge of a term get lost. */
  | 'date-has-a-time'
  /** The end lies before the start: 0 days, or an error. */
  | 'end-before-start'
  | 'service-missing'
  /** Not in the drop-down list: the row's fee is in no total. */
  | 'service-not-in-list'
  | 'type-missing'
  /** Not in the drop-down list: the row has no fee. */
  | 'type-not-in-list'
  /** As in a drop-down list but for spaces or the width of letters: to the workbook it is another text. */
  | 'text-not-exact'
  /** In a list, but not in that of this service: no fee, or a fee for what is not offered. */
  | 'type-not-offered'
  /** No account has a quantity. */
  | 'quantity-missing'
  /** The number is stored as text: the workbook leaves it out of the sum. */
  | 'quantity-is-text'
  /** No number: the workbook leaves it out of the sum, or shows an error. */
  | 'quantity-not-a-number'
  | 'quantity-negative'
  /** More than six decimals. The workbook counts it; this site does not. */
  | 'quantity-too-many-decimals'
  /** More than 100,000, alone or in sum. The workbook counts it; this site does not. */
  | 'quantity-too-large'
  /** A formula for input that has no stored result: another program wrote it. */
  | 'input-not-calculated'
  /** Rows that make no line; `yen` is what the workbook counts for them. */
  | 'row-not-read'
  /** Rows that make a line but are outside the workbook's sums. */
  | 'row-not-counted'
  /** Amounts that the workbook counts and that are no line, such as those of DDBJ Group Cloud: `yen` in all. */
  | 'amount-by-hand'
  /** Formulas that are missing or not the edition's. */
  | 'formulas-changed'
  /** Prices, tax or days of the year are not the tariff's. */
  | 'other-prices'
  /** Stored results do not fit the input: the file was not calculated since it was changed. */
  | 'not-calculated'
  /** The stored total, `yen`, is not that of the lines that were read. */
  | 'total-differs'
  /** The fee sheet has another name (`text`). */
  | 'sheet-renamed'
  /** Another sheet of the kind (`text`) has lines. They were not read. */
  | 'lines-on-another-sheet'
  /** The year cell has a text, which was read as a year; or nothing that is one: the plan has the edition's year. */
  | 'year-is-text'
  | 'year-not-read'
  /** No line falls into the fiscal year. */
  | 'no-line-in-year';

/** One problem with all its cells. `text` is the content of the first, at most 60 characters. */
export type ReadProblem = {code: ReadProblemCode; cell: string; cells: string[]; text: string; yen?: number};

/** Carries a problem of the file to where it is reported. Never leaves `src/fees/workbook`. */
export class Refusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

/** Runs `work`; returns its result, or the problem of the file that it met. */
export function orProblem<T>(work: () => T): {ok: true; value: T} | {ok: false; problem: FileProblem} {
  try {
    return {ok: true, value: work()};
  } catch (thrown) {
    // Whatever a file brings about (also a limit of the machine), the page reports it and goes on.
    return {ok: false, problem: thrown instanceof Refusal ? thrown.problem : {code: 'file-not-readable'}};
  }
}
