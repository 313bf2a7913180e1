// Decides how much of its service a line asks for, and in which unit: what tables, texts and sheets say of it.
import type {PlanLine} from './plan';
import {decimalText, millionths, sumOfQuantities} from './quantity';

/** What quantities are counted in. */
export const quantityUnits = ['tb', 'units', 'projects', 'person-months', 'times'] as const;
/** See `quantityUnits`. */
export type QuantityUnit = (typeof quantityUnits)[number];

/** A line's quantity, the sum of all accounts, as a decimal text in its shortest form; and what it is counted in. */
export function quantityOf(line: PlanLine): [text: string, unit: QuantityUnit] {
  switch (line.service) {
    case 'group-cloud':
      return [decimalText(millionths(line.projects)), 'projects'];
    case 'group-cloud-development':
    case 'group-cloud-work':
      return [decimalText(millionths(line.personMonths)), 'person-months'];
    case 'group-cloud-transport':
      return [decimalText(millionths(line.times)), 'times'];
    default:
      return [decimalText(sumOfQuantities(line.quantities)), line.node === undefined ? 'tb' : 'units'];
  }
}
