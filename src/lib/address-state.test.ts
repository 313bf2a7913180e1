import {expect, test} from '@jest/globals';
import {isState, stateIn, withState} from './address-state';

const isOwn = (key: string) => ['checklist', 'want'].includes(key);

test.each([
  ['', '', ''],
  ['', '#want=first-account&x=1', 'want=first-account&x=1'],
  ['?want=renewal', '#want=first-account', 'want=first-account'],
  ['?want=renewal&utm_source=mail', '', 'want=renewal'],
  ['?checklist=1&want=%41', '#step-key', 'checklist=1&want=%41'],
  ['?fbclid=1&want', '', 'want'],
  ['', '#step-key', ''],
  ['?want=renewal', '#xtor=1', 'want=renewal'],
])('the state in %j and %j is %j', (search, hash, state) => {
  expect(stateIn({search, hash}, isOwn)).toBe(state);
});

test.each([
  ['?want=renewal&utm_source=mail', 'want=first-account', '?utm_source=mail', '#want=first-account'],
  ['?want=renewal', '', '', ''],
  ['', 'want=renewal', '', '#want=renewal'],
])('%j with the state %j', (search, state, expectedSearch, hash) => {
  expect(withState({search, hash: '#step'}, isOwn, state)).toEqual({search: expectedSearch, hash});
});

test.each([
  ['#want=renewal', true],
  ['#step-key', false],
  ['', false],
])('%j is a state: %j', (hash, expected) => expect(isState(hash)).toBe(expected));
