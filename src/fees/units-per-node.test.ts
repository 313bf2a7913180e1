import {expect, test} from '@jest/globals';
import {priceList} from './fixtures/tariffs';
import {millionths} from './quantity';
import {inNodes, unitsOfNodes, unitsPerNode} from './units-per-node';

test.each([
  ['cpu-1', 192],
  ['cpu-2', 128],
  ['memory-1', 6],
  ['memory-2', 3],
  ['accelerator-1', 8],
  // 64 cores and 768 GB are 4 units, 8 GPUs are 8: the price table does not say which counts.
  ['accelerator-2', undefined],
  ['accelerator-3', 1],
  ['storage-general', undefined],
] as const)('one whole node of %s is %s units', (code, units) => {
  expect(unitsPerNode(priceList.items[code])).toBe(units);
});

test.each([
  ['cpu-1', '1', '192'],
  ['cpu-2', '0.5', '64'],
  ['memory-1', '2', '12'],
  ['accelerator-2', '1', undefined],
  ['storage-general', '1', undefined],
] as const)('%s: %s nodes are %s units, and back', (code, nodes, units) => {
  const item = priceList.items[code];
  expect(unitsOfNodes(item, nodes)).toBe(units);
  if (units === undefined) expect(inNodes(item, millionths('1'))).toBeUndefined();
  else expect(inNodes(item, millionths(units))?.nodes).toBe(Math.floor(Number(nodes)));
});
