// Decides how units of a node type and whole nodes are turned into each other.
import {decimalText, type Millionths, millionths, ONE} from './quantity';
import type {PriceItem} from './tariff';
import {unitsPerNode} from './units-per-node';

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

/**
 * The units (decimal text) of so many whole nodes; `undefined` as for `inNodes`.
 * @param nodes a decimal text: half a node is `0.5`
 */
export function unitsOfNodes(item: PriceItem, nodes: string): string | undefined {
  const perNode = unitsPerNode(item);
  return perNode === undefined ? undefined : decimalText(millionths(nodes) * BigInt(perNode));
}
