import {expect, test} from '@jest/globals';
import {filledIn, grouped} from './filled-in';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1,000'],
  ['53479.45', '53,479.45'],
  ['5856000', '5,856,000'],
  ['1234567.8901', '1,234,567.8901'],
  [0, '0'],
  [-1234.5, '-1,234.5'],
  [0.1 + 0.2, '0.3'],
  [1234567.8901234567, '1,234,567.890123'],
  [999_999_999_999_999, '999,999,999,999,999'],
])('%s is written %s', (number, written) => {
  expect(grouped(number)).toBe(written);
});

test('numbers are grouped, lists joined, and what has no field stays', () => {
  const data = {yen: 5856000, amounts: [1000, 20], rules: '2026'};
  expect(filledIn('{yen}円、{amounts}、{rules}、{other}{constructor}', data, 'ja')).toBe(
    '5,856,000円、1,000、20、2026、{other}{constructor}',
  );
});
