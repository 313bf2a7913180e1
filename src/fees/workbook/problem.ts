// What can be wrong with a file, a plan or a row when a usage plan workbook is filled or read. Messages are in
// src/fees/messages.

/** Why a file cannot be used: the first reason found. Nothing has been written then. */
export type FileProblem =
  /** More bytes or files than any usage plan has, also after unpacking: a zip bomb. */
  | {code: 'file-too-large'}
  /** No `.xlsx`: `.xls`, OpenDocument, Excel's binary workbook, or no spreadsheet at all. */
  | {code: 'not-a-workbook'}
  | {code: 'encrypted'}
  /** Empty, cut off, or its XML is not as Excel writes it (not well-formed, not UTF-8, with a document type). */
  | {code: 'file-damaged'}
  /** No sheet has the name of the fee sheet, or several have it with something added. */
  | {code: 'no-fee-sheet'; sheet: string}
  /** Headings that the fee sheet lacks: columns were deleted, or their headings changed. */
  | {code: 'columns-missing'; headings: string[]}
  /** Its days count from 1904, as on an old Macintosh: the centre's workbook never does. */
  | {code: 'dates-from-1904'}
  /** The workbook of a year with other rules than `wanted`, whatever its year cell has. `edition`: version or year. */
  | {code: 'another-years-file'; edition: string | null; wanted: string}
  /** The workbook's prices, tax or days of the year are not the tariff's. */
  | {code: 'other-prices'; cells: string[]}
  /** Formulas are missing or not the edition's, or in the way of a line’s input. Ranges of the fee sheet. */
  | {code: 'formulas-changed'; cells: string[]};

/** Why a plan cannot be written into a workbook. `lines` are indices of the plan's lines. */
export type FillProblem =
  | FileProblem
  /** The plan follows the rules of another year than the workbooks that can be filled. */
  | {code: 'other-rules'; rules: string; wanted: string}
  /** More lines than the workbook has rows: so many find none. */
  | {code: 'too-many-lines'; limit: number; over: number}
  | {code: 'too-many-accounts'; limit: number; lines: number[]}
  /** A date or year that Excel cannot hold or counts wrongly. */
  | {code: 'dates-too-early'};

/** What a person must know of a workbook that was read; most concern its lines. */
export type ReadProblemCode =
  | 'cell-empty'
  /** No date by itself: a text, which is read where it can be, or with a time. The workbook counts it wrongly. */
  | 'date-not-a-date'
  | 'end-before-start'
  /** Not a text of the drop-down list, to the letter: the row has no fee, or it is in no total. */
  | 'not-in-list'
  /** In a list, but not in that of this service. */
  | 'type-not-offered'
  | 'quantity-missing'
  /** No number, or one stored as text: the workbook leaves it out of the sum, or shows an error. */
  | 'quantity-not-a-number'
  /** Negative, more than six decimals, or more than 100,000 alone or in sum. */
  | 'quantity-out-of-range'
  /** Rows that make no line; `yen` is what the workbook counts for them. */
  | 'row-not-read'
  /** Rows that make a line but are outside the workbook's sums. */
  | 'row-not-counted'
  /** Amounts, `yen` in all, that the workbook counts and that are no line, such as those of DDBJ Group Cloud. */
  | 'amount-by-hand'
  | 'formulas-changed'
  | 'other-prices'
  /** The total, or a formula for input, has no stored result: another program wrote it. */
  | 'not-calculated'
  /** The stored total, `yen`, is not that of the lines that were read. */
  | 'total-differs'
  /** The fee sheet has another name (`text`). */
  | 'sheet-renamed'
  /** Other sheets of the kind have lines, from the cells on (`sheet!A12`). They were not read. */
  | 'lines-on-another-sheet'
  /** The year cell has no number: its text was read, or the plan has the edition's year. */
  | 'year-not-a-number'
  | 'no-line-in-year';

/** One problem with all its cells. `text` is the content of the first, at most 60 characters. */
export type ReadProblem = {code: ReadProblemCode; cell: string; cells: string[]; text: string; yen?: number};

/** Carries a problem of the file to where it is reported. Never leaves `src/fees/workbook`. */
export class Refusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

/** The refusal of a file whose content is not what Excel writes. */
export const damaged = (): Refusal => new Refusal({code: 'file-damaged'});

/** Runs `work`; returns its result, or the problem of the file that it met. */
export function orProblem<T>(work: () => T): {ok: true; value: T} | {ok: false; problem: FileProblem} {
  try {
    return {ok: true, value: work()};
  } catch (thrown) {
    // Whatever a file brings about (also a limit of the machine), the page reports it and goes on.
    return {ok: false, problem: (thrown instanceof Refusal ? thrown : damaged()).problem};
  }
}
