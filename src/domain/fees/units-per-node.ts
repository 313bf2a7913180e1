// Decides how many units of a node type one whole node is.
import type {PriceItem, Resources} from './tariff';

const GB_PER_TB = 1000;

function memoryGb({memory}: Resources): number {
  return memory.unit === 'TB' ? memory.amount * GB_PER_TB : memory.amount;
}

/**
 * The number of units in one whole node; `undefined` for an item that is no node, and where cores, memory and accelerators do not
 * give the same number (the price table then leaves it open).
 */
export function unitsPerNode({node}: PriceItem): number | undefined {
  if (!node) {
    return undefined;
  }
  const {unit, whole} = node;
  const byCores = whole.cpuCores / unit.cpuCores;
  const byMemory = memoryGb(whole) / memoryGb(unit);
  const byAccelerators =
    unit.accelerators && whole.accelerators ? whole.accelerators.count / unit.accelerators.count : byCores;
  return Number.isInteger(byCores) && byCores === byMemory && byCores === byAccelerators
    ? byCores
    : undefined;
}
