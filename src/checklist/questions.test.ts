import {expect, test} from '@jest/globals';
import type {Answers} from './answers';
import {askedMessages} from './components/asked';
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

test.each<[Answers, Parameters<typeof askedMessages>[0], string]>([
  [{want: 'more-resources'}, 'account', 'Do you have an account now?'],
  [{want: 'many-users'}, 'account', 'Does the responsible person of the group have an account now?'],
  [{want: 'first-account'}, 'residency', 'Where does the account holder live?'],
  [{want: 'more-resources', account: 'none'}, 'residency', 'Where does the account holder live?'],
  [{want: 'many-users', account: 'none'}, 'residency', 'Where does the responsible person of the group live?'],
])('after %j, the question %s is about whom it concerns', (answers, id, title) => {
  expect(askedMessages(id, answers).title.en).toBe(title);
});
