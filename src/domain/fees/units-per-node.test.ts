import {expect, test} from '@jest/globals';
import {priceList} from './fixtures/tariffs';
import {unitsPerNode} from './units-per-node';

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
