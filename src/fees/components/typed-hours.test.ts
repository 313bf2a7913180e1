import {expect, test} from '@jest/globals';
import {typedHours} from './typed-hours';

test.each([
  ['', []],
  [' \n ', []],
  ['56', ['56']],
  ['24+8.5', ['24', '8.5']],
  ['24 + 8.5 +', ['24', '8.5']],
  ['24\n8.5\r\n1', ['24', '8.5', '1']],
  ['24＋8　1', ['24', '8', '1']],
  // A comma may be a slip for a point, or stand for thousands: it is left for the engine to refuse.
  ['1,000 2', ['1,000', '2']],
  ['3h', ['3h']],
])('%j is read as %j', (text, pieces) => {
  expect(typedHours(text)).toEqual(pieces);
});
