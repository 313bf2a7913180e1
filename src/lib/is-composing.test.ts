import {expect, test} from '@jest/globals';
import {isComposing} from './is-composing';

test.each([
  ['Enter', {isComposing: false, keyCode: 13}, false],
  ['Enter that confirms a word', {isComposing: true, keyCode: 229}, true],
  ['Enter that confirms a word in Safari', {isComposing: false, keyCode: 229}, true],
])('%s', (_, event, expected) => {
  expect(isComposing(event)).toBe(expected);
});
