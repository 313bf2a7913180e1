import {expect, test} from '@jest/globals';
import type {Answers} from './answers';
import {questionsLeft} from './questions-left';

const cases: [string, Answers, number, number][] = [
  ['nothing answered', {}, 2, 8],
  ['first account', {want: 'first-account'}, 2, 5],
  [
    'nobody answers for it: nothing more matters',
    {want: 'first-account', residency: 'resident', responsible: 'none'},
    0,
    0,
  ],
  ['a key, its problem answered', {want: 'key', 'key-problem': 'lost'}, 2, 2],
  ['all answered', {want: 'renewal', 'renewal-stage': 'after-june'}, 0, 0],
];

test.each(cases)('questions left: %s', (_name, answers, fewest, most) => {
  expect(questionsLeft(answers)).toEqual({fewest, most});
});
