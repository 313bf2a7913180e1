import {expect, test} from '@jest/globals';
import {priceList} from './fixtures/tariffs';
import {millionths} from './quantity';
import {inNodes, unitsPerNode} from './units-per-node';

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
  ['cpu-1', '192', 1],
  ['cpu-2', '64', 0],
  ['memory-1', '12', 2],
  ['accelerator-2', '1', undefined],
  ['storage-general', '1', undefined],
] as const)('%s: %s units are %s whole nodes', (code, units, nodes) => {
  expect(inNodes(priceList.items[code], millionths(units))?.nodes).toBe(nodes);
});
