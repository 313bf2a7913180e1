// Decides the plan that a filled usage plan workbook holds, and which of its rows the workbook itself gets wrong.
import {isFiscalYear, type Plan, type PlanLine} from '../plan';
import {readPlan} from '../read-plan';
import type {Tariff} from '../tariff';
import {tariffFor} from '../tariff-in-force';
import type {WorkbookLayout} from './layout';
import {type FileProblem, orProblem, Refusal, type RowProblem} from './problem';
import {type RowDraft, readRow} from './read-row';
import {formulaColumns, inputColumns, openUsagePlan, type UsagePlan} from './recognise';
import {type CellValue, cellAt, numberIn, valueAt} from './sheet';

/** A row of the workbook in which something stands. */
export type RowReading = {
  /** As the workbook numbers it. */
  row: number;
  /** The index of its line in the plan; null where it makes no line that can be worked out. */
  line: number | null;
  /** What could be read, for a form: a line where there is one. */
  draft: RowDraft;
  /** In the order of the columns; empty for a row that the workbook works out right. */
  problems: RowProblem[];
};

/** The plan, with every row in which something stands; or why the file cannot be read. */
export type ReadResult =
  | {
      ok: true;
      /** One that `readPlan` accepts. Names of accounts are not read. */
      plan: Plan;
      rows: RowReading[];
      /** What stands in the year cell, where that is no year: the plan then has the year of the edition. */
      yearText: string | null;
    }
  | {ok: false; problems: FileProblem[]};

/**
 * Reads a usage plan workbook, as it was filled or saved by Excel, LibreOffice or this site. Never throws.
 * @param bytes the `.xlsx` file
 * @param layout the edition of the workbook
 */
export function readWorkbook(bytes: Uint8Array, tariffs: readonly Tariff[], layout: WorkbookLayout): ReadResult {
  const read = orProblem(() => planOf(openUsagePlan(bytes, tariffs, layout), tariffs, layout));
  return read.ok ? {ok: true, ...read.value} : {ok: false, problems: [read.problem]};
}

function planOf({sheet, fileYear}: UsagePlan, tariffs: readonly Tariff[], layout: WorkbookLayout) {
  const stated = valueAt(sheet, layout.yearCell);
  const statedYear = numberIn(stated);
  const fiscalYear = isFiscalYear(statedYear) ? statedYear : fileYear;
  const tariff = tariffs.find(({code}) => code === layout.rules);
  if (fiscalYear === null || !isFiscalYear(fiscalYear)) throw new Refusal({code: 'no-fiscal-year'});
  if (!tariff) throw new Refusal({code: 'another-years-file', fileYear});
  // A year of another tariff is worked out with this workbook's rules, as the workbook does.
  const ownRules = tariffFor(tariffs, fiscalYear)?.code === layout.rules ? {} : {rules: layout.rules};

  const lines: PlanLine[] = [];
  const rows: RowReading[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const valueIn = (column: string): CellValue => valueAt(sheet, `${column}${row}`);
    if (inputColumns(layout).every((column) => valueIn(column).text.trim() === '')) continue;
    const {draft, problems} = readRow(row, valueIn, tariff, layout);
    for (const column of formulaColumns(layout)) {
      if (cellAt(sheet, column, row)?.formula) continue;
      problems.push({
        code: 'formula-missing',
        cell: `${column}${row}`,
        text: valueIn(column).text.slice(0, 60),
      });
    }
    const reading = readPlan({fiscalYear, ...ownRules, lines: [draft]}, tariffs);
    const [line] = reading.ok ? reading.plan.lines : [];
    rows.push({row, line: line ? lines.push(line) - 1 : null, draft, problems});
  }
  const yearText = isFiscalYear(statedYear) ? null : stated.text.slice(0, 60);
  return {plan: {fiscalYear, ...ownRules, lines}, rows, yearText};
}
