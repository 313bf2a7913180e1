// What must be known of a usage plan workbook to fill and to read it: its cells, names and list texts.
import type {ItemCode, NodeCode, nodeServices, storageServices} from '../code';

/** A service that a workbook's drop-down list can have: all but DDBJ Group Cloud. */
export type WorkbookService = (typeof storageServices)[number] | (typeof nodeServices)[number];

/** An item whose price the workbook holds in a named cell. */
export type WorkbookItem = Extract<ItemCode, WorkbookService | NodeCode>;

export type ThreeTerms = readonly [string, string, string];

/** What the formulas of a line's row give: of each its column, its heading or its formula. */
type LineResults = {
  /** The quantity with its unit (`31TB`); empty for a quantity of 0. */
  quantityText: string;
  serviceAndType: string;
  quantity: string;
  days: ThreeTerms;
  /** Yen; empty where the workbook finds no price. */
  fees: ThreeTerms;
};

/** What a person can have written into the workbook besides the lines: texts. */
export type Details = Partial<Record<'name' | 'account' | 'institution' | 'purpose', string>>;

/** An edition of the usage plan workbook. Columns are letters, cells are A1 addresses, rows count from 1. */
export type WorkbookLayout = {
  /** The code of the tariff whose rules its formulas follow. */
  rules: string;
  version: string;
  /** Plans are written into it from this year on, until an edition with the same rules has a later one. */
  firstFiscalYear: number;
  feeSheet: string;
  yearCell: string;
  /** The row of the headings, and their texts by the columns below, without spaces. */
  headingRow: number;
  headings: Record<'start' | 'end' | 'service' | 'type' | 'quantities', string> & LineResults;
  /** The rows of the lines, both counted. */
  firstRow: number;
  lastRow: number;
  start: string;
  end: string;
  service: string;
  type: string;
  quantities: readonly string[];
  /** The columns of the results of a line's row, and their formulas in the first row. */
  given: LineResults;
  formulas: LineResults;
  /** The rows that sum one service: the list cell that their formulas name, and the formula of the first term. */
  totals: readonly {row: number; service: WorkbookService; criterion: string; formula: string}[];
  /** The row of DDBJ Group Cloud: no formulas, amounts entered by hand. They count in the sums below. */
  groupCloudRow: number;
  sumRow: number;
  sums: ThreeTerms;
  total: {cell: string; formula: string};
  /** What the first column has in the rows of sums; the total's is beside its cell. */
  labels: {ofService: string; groupCloud: string; sum: string; total: string};
  /** Defined names of the cells that hold them, and the formula of the days of the year. */
  names: {year: string; daysOfYear: string; taxFactor: string; prices: Readonly<Partial<Record<WorkbookItem, string>>>};
  daysOfYear: string;
  /** Sheets with examples: their lines belong to no plan. */
  exampleSheets: string;
  /** Where details go: so many columns to the right of, or rows below, the cell with the label. */
  details: readonly {of: keyof Details; sheet: string; label: string; right: number; below: number}[];
  /** The cell that states the edition, and the words before the year in it. */
  edition: {sheet: string; cell: string; before: string};
  /** The texts of the drop-down lists, to the letter. Other services and nodes are not in the workbook. */
  services: Readonly<Partial<Record<WorkbookService, string>>>;
  nodes: Readonly<Partial<Record<NodeCode, string>>>;
  storageType: string;
  /** What `quantityText` ends in. */
  units: {storage: string; nodes: string; wholeNodes: string};
};

/** The editions for a plan: those with its rules, and of these those that serve its fiscal year where any does. */
export function editionsFor(
  layouts: readonly WorkbookLayout[],
  fiscalYear: number,
  rules: string,
): readonly WorkbookLayout[] {
  const withRules = layouts.filter((layout) => layout.rules === rules);
  const begun = withRules.map(({firstFiscalYear}) => firstFiscalYear).filter((year) => year <= fiscalYear);
  const ofYear = withRules.filter(({firstFiscalYear}) => firstFiscalYear === Math.max(...begun));
  return ofYear.length > 0 ? ofYear : withRules;
}
