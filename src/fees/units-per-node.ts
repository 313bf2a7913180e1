// How many units of a node type one whole node is, and units in whole nodes.
import {decimalText, type Millionths, ONE} from './quantity';
import type {PriceItem, Resources} from './tariff';

const GB_PER_TB = 1000;

function memoryGb({memory}: Resources): number {
  return memory.unit === 'TB' ? memory.amount * GB_PER_TB : memory.amount;
}

/**
 * The number of units in one whole node; `undefined` for an item that is no node, and where cores, memory and
 * accelerators do not give the same number (the price table then leaves it open).
 */
export function unitsPerNode({node}: PriceItem): number | undefined {
  if (!node) return undefined;
  const {unit, whole} = node;
  const byCores = whole.cpuCores / unit.cpuCores;
  const byMemory = memoryGb(whole) / memoryGb(unit);
  const byAccelerators =
    unit.accelerators && whole.accelerators ? whole.accelerators.count / unit.accelerators.count : byCores;
  return Number.isInteger(byCores) && byCores === byMemory && byCores === byAccelerators ? byCores : undefined;
}

/** A quantity in whole nodes and the units beside them (decimal text). */
export type InNodes = {unitsPerNode: number; nodes: number; restUnits: string};

/**
 * Units as whole nodes and the rest: 200 units of `cpu-1` are 1 node and 8 units.
 * @returns `undefined` for what is no node, and where the price table leaves open how many units a node is
 */
export function inNodes(item: PriceItem, units: Millionths): InNodes | undefined {
  const perNode = unitsPerNode(item);
  if (perNode === undefined) return undefined;
  const node = BigInt(perNode) * ONE;
  return {unitsPerNode: perNode, nodes: Number(units / node), restUnits: decimalText(units % node)};
}
