import {expect, test} from '@jest/globals';
import {ageOf} from './age';

const MINUTE = 60_000;

test.each([
  [-MINUTE, 1, 'minute'],
  [0, 1, 'minute'],
  [59 * MINUTE + 59_999, 59, 'minute'],
  [60 * MINUTE, 1, 'hour'],
  [24 * 60 * MINUTE - 1, 23, 'hour'],
  [24 * 60 * MINUTE, 1, 'day'],
  [30 * 24 * 60 * MINUTE, 30, 'day'],
] as const)('%d ms are %d %s', (milliseconds, value, unit) => {
  expect(ageOf(milliseconds)).toEqual({value, unit});
});
