// How many units of a node type one whole node is, and units in whole nodes.
import {decimalText, type Millionths, ONE} from './quantity';
import type {PriceItem, Resources} from './tariff';

const GB_PER_TB = 1000;

function memoryGb({memory}: Resources): number {
  return memory.unit === 'TB' ? memory.amount * GB_PER_TB : memory.amount;
}

/** The units in one node; `undefined` for no node, and where cores, memory and accelerators give different numbers. */
export function unitsPerNode({node}: PriceItem): number | undefined {
  if (!node) return undefined;
  const {unit, whole} = node;
  const byCores = whole.cpuCores / unit.cpuCores;
  const byMemory = memoryGb(whole) / memoryGb(unit);
  const byAccelerators =
    unit.accelerators && whole.accelerators ? whole.accelerators.count / unit.accelerators.count : byCores;
  return Number.isInteger(byCores) && byCores === byMemory && byCores === byAccelerators ? byCores : undefined;
}

export type InNodes = {unitsPerNode: number; nodes: number; restUnits: string};

/** Units as whole nodes and the rest: 200 of `cpu-1` are 1 node and 8 units; `undefined` as for `unitsPerNode`. */
export function inNodes(item: PriceItem, units: Millionths): InNodes | undefined {
  const perNode = unitsPerNode(item);
  if (perNode === undefined) return undefined;
  const node = BigInt(perNode) * ONE;
  return {unitsPerNode: perNode, nodes: Number(units / node), restUnits: decimalText(units % node)};
}
