// Decides what the formulas of the fee sheet give for a plan: the values that viewers show which do not recalculate.
import type {FeeEstimate} from '../estimate';
import type {PlanLine} from '../plan';
import {ONE, sumOfQuantities} from '../quantity';
import {type PerTerm, perTerm} from '../term';
import type {ThreeTerms, WorkbookLayout, WorkbookService} from './layout';
import type {CellChange, NewValue} from './sheet-edit';

/** A line that the workbook can hold. */
export type WorkbookLine = Extract<PlanLine, {service: WorkbookService}>;

const EMPTY: NewValue = {kind: 'empty'};

/** The text of a line's type in the drop-down list. */
export function typeText(line: WorkbookLine, layout: WorkbookLayout): string {
  return line.node === undefined ? layout.storageType : layout.nodes[line.node];
}

/**
 * The values of all formulas of the fee sheet.
 * @param lines the lines, from the first row on
 * @param estimate their fees
 * @param byHand what stands in the row of DDBJ Group Cloud, in yen
 */
export function recalculated(
  lines: readonly WorkbookLine[],
  estimate: FeeEstimate,
  byHand: PerTerm<number>,
  layout: WorkbookLayout,
): CellChange[] {
  const changes: CellChange[] = [];
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    const index = row - layout.firstRow;
    changes.push(...lineValues(row, lines[index], estimate.lines[index], layout));
  }
  for (const {row, service} of layout.totals) {
    const ofService = estimate.lines.filter((_, i) => lines[i]?.service === service);
    changes.push(...inTerms(row, layout.given.fees, (i) => sum(ofService.map(({fees}) => fees[i]))));
  }
  const sums = perTerm((i) => estimate.termTotals[i] + byHand[i]);
  const [, column = '', row] = /^([A-Z]+)(\d+)$/.exec(layout.total.cell) ?? [];
  changes.push(...inTerms(layout.sumRow, layout.given.fees, (i) => sums[i]), {
    column,
    row: Number(row),
    value: numeric(sum(sums)),
  });
  return changes;
}

function lineValues(
  row: number,
  line: WorkbookLine | undefined,
  estimate: FeeEstimate['lines'][number] | undefined,
  layout: WorkbookLayout,
): CellChange[] {
  const {quantityText, serviceAndType, quantity, days, fees} = layout.given;
  if (!line || !estimate) {
    return [
      {column: quantityText, row, value: EMPTY},
      {column: serviceAndType, row, value: EMPTY},
      {column: quantity, row, value: numeric(0)},
      ...inTerms(row, days, () => 0),
      ...fees.map((column) => ({column, row, value: EMPTY})),
    ];
  }
  const amount = exactSum(line.quantities);
  const withUnit = amount === '0' ? EMPTY : textual(`${amount}${unitOf(line, layout)}`);
  return [
    {column: quantityText, row, value: withUnit},
    {column: serviceAndType, row, value: textual(layout.services[line.service] + typeText(line, layout))},
    {column: quantity, row, value: {kind: 'number', text: amount}},
    ...inTerms(row, days, (i) => estimate.days[i]),
    ...inTerms(row, fees, (i) => estimate.fees[i]),
  ];
}

function unitOf({node}: WorkbookLine, {units}: WorkbookLayout): string {
  if (node === undefined) return units.storage;
  return node === 'accelerator-3' ? units.wholeNodes : units.nodes;
}

/** The sum of quantities as a decimal text without needless zeros. */
function exactSum(quantities: readonly string[]): string {
  const millionths = sumOfQuantities(quantities);
  const decimals = String(millionths % ONE)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${millionths / ONE}${decimals && '.'}${decimals}`;
}

function inTerms(row: number, columns: ThreeTerms, of: (index: 0 | 1 | 2) => number): CellChange[] {
  return perTerm((i) => ({column: columns[i], row, value: numeric(of(i))}));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function numeric(value: number): NewValue {
  return {kind: 'number', text: String(value)};
}

function textual(text: string): NewValue {
  return {kind: 'text', text};
}
