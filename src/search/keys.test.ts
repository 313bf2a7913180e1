import {expect, test} from '@jest/globals';
import {opensSearch} from './keys';

const none = {key: 'k', ctrlKey: false, metaKey: false, altKey: false, isComposing: false, keyCode: 75};
const [ctrl, command, slash] = [
  {...none, ctrlKey: true},
  {...none, metaKey: true},
  {...none, key: '/'},
];

test.each([
  ['Ctrl+K', ctrl, {isApple: false, isTyping: false}, true],
  ['Ctrl+K in a field', ctrl, {isApple: false, isTyping: true}, true],
  ['Ctrl+K on a Mac: deletes to the end of the line', ctrl, {isApple: true, isTyping: true}, false],
  ['⌘K', command, {isApple: true, isTyping: true}, true],
  ['Windows+K', command, {isApple: false, isTyping: false}, false],
  ['Ctrl+Alt+K', {...ctrl, altKey: true}, {isApple: false, isTyping: false}, false],
  ['K', none, {isApple: false, isTyping: false}, false],
  ['/', slash, {isApple: false, isTyping: false}, true],
  ['/ in a field', slash, {isApple: false, isTyping: true}, false],
  ['/ of an input method', {...slash, isComposing: true}, {isApple: false, isTyping: false}, false],
])('%s opens the search: %#', (_, event, where, expected) => {
  expect(opensSearch(event, where)).toBe(expected);
});
