import {expect, test} from '@jest/globals';
import {everyCombination} from './fixtures/walk';
import {questionsLeft} from './questions';

test('wherever a question is asked, as many are left as the shortest and the longest path have', () => {
  for (const {answers} of everyCombination().nodes) {
    const given = Object.keys(answers).length;
    const ways = everyCombination(answers).complete.map((complete) => Object.keys(complete).length - given);
    expect([answers, questionsLeft(answers)]).toEqual([answers, {fewest: Math.min(...ways), most: Math.max(...ways)}]);
  }
});

test('none is left where nothing more matters', () => {
  expect(
    questionsLeft({want: 'first-account', residency: 'resident', nationality: 'japanese', responsible: 'none'}),
  ).toEqual({
    fewest: 0,
    most: 0,
  });
});
