import {expect, test} from '@jest/globals';
import {withUnitsTogether} from './units-together';

test.each([
  ['通常のアカウント（1 TB）', '通常のアカウント（1\u00a0TB）'],
  ['31 TBは30 TBを超える', '31\u00a0TBは30\u00a0TBを超える'],
  ['up to 1,536 GB, 180,000 JPY', 'up to 1,536\u00a0GB, 180,000\u00a0JPY'],
  ['最適化ノード Type 1（B200）', '最適化ノード Type\u00a01（B200）'],
  ['12 TBytes and 3 days', '12 TBytes and 3 days'],
])('%s', (text, together) => {
  expect(withUnitsTogether(text)).toBe(together);
});
