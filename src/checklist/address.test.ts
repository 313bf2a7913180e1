import {describe, expect, test} from '@jest/globals';
import {answersState, isAnswerKey, readAnswers} from './address';
import {type Answers, answerCodes} from './answers';
import {everyCombination} from './fixtures/walk';
import {nextQuestion} from './questions';

const answers: Answers = {
  want: 'first-account',
  residency: 'resident',
  nationality: 'japanese',
  responsible: 'other',
  division: 'general',
  storage: 'one-tb',
};
const query =
  'checklist=1&want=first-account&residency=resident&nationality=japanese&responsible=other&division=general' +
  '&storage=one-tb';

describe('writing', () => {
  test('a readable query in the order of the questions', () => {
    expect(answersState({...answers})).toBe(query);
    expect(answersState({division: 'general', want: 'key'})).toBe('checklist=1&want=key&division=general');
  });

  test('no answers: no query', () => {
    expect(answersState({})).toBe('');
  });

  test('without answers that do not count, once all questions are answered', () => {
    expect(answersState({...answers, 'key-problem': 'lost'})).toBe(query);
  });

  test('nothing but unreserved characters', () => {
    for (const [id, codes] of Object.entries(answerCodes)) {
      for (const name of [id, ...codes]) expect(name).toMatch(/^[a-z0-9-]+$/);
    }
  });
});

describe('reading', () => {
  test('returns every combination of answers', () => {
    const {complete} = everyCombination();
    const read = complete.map((answers) => readAnswers(answersState(answers)));
    expect(read).toEqual(complete.map((answers) => ({answers, ignored: []})));
  });

  test.each<[string, string, Answers, string[]]>([
    ['nothing', '', {}, []],
    ['without a version, written by hand', '?want=key', {want: 'key'}, []],
    ["other sites' keys", 'want=key&utm_source=mail&fbclid=x&_gl=1*2&openExternalBrowser=1', {want: 'key'}, []],
    ['a removed answer', 'want=key&division=moon', {want: 'key'}, ['division=moon']],
    ['a removed question', 'want=key&computer=macos', {want: 'key'}, []],
    ['a question answered twice', 'want=key&want=move', {want: 'key'}, []],
    [
      'an answer that is not needed',
      'want=renewal&renewal-stage=after-june&division=general',
      {want: 'renewal', 'renewal-stage': 'after-june'},
      [],
    ],
    ['keys of objects', 'constructor=x&__proto__=y', {}, []],
    ['broken escapes', 'want=%E0%A4', {}, ['want=\ufffd']],
    ['escapes', 'want=first%2Daccount', {want: 'first-account'}, []],
  ])('%s', (_, text, read, expected) => {
    expect(readAnswers(text)).toEqual({answers: read, ignored: expected});
  });

  test('its keys in the query of an address are known', () => {
    expect(['checklist', 'want', 'os', 'utm_source', 'constructor'].filter(isAnswerKey)).toEqual(['checklist', 'want']);
  });

  test('what is shown of a dropped part is short', () => {
    expect(readAnswers(`want=${'v'.repeat(500)}`).ignored).toEqual([`want=${'v'.repeat(35)}`]);
  });
});

describe('old links', () => {
  test('answers survive a question that was inserted before them: only that one is asked', () => {
    // The links of before the question on nationality.
    const old = query.replace('&nationality=japanese', '');
    const {answers: read, ignored} = readAnswers(old);
    const {nationality, ...rest} = answers;
    expect([read, ignored, nextQuestion(read)]).toEqual([rest, [], 'nationality']);
    expect(answersState({...read, nationality: nationality ?? 'other'})).toBe(query);
  });
});
