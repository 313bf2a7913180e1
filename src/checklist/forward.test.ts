import {describe, expect, test} from '@jest/globals';
import type {Answers} from './answers';
import {everyCombination, situations} from './fixtures/walk';
import {responsiblePersonText} from './forward';
import {forwardWords} from './messages/forward';

const {today} = situations;
const student: Answers = {
  want: 'first-account',
  residency: 'non-resident',
  responsible: 'other',
  division: 'general',
  storage: 'one-tb',
  computer: 'macos',
};
const particulars = {name: '三島花子', affiliation: 'University of Numazu', purpose: 'RNA-seq'};

describe('the text for the responsible person', () => {
  const forward = (answers: Answers, locale: 'ja' | 'en' = 'en') =>
    responsiblePersonText(
      {answers, situation: today, particulars, site: 'https://site.example/en', locale},
      forwardWords,
    );

  test('says what they sign and answer for, and where it is explained', () => {
    const {subject, body, blanks} = forward(student);
    expect(subject).toBe('Request to be my responsible person for the NIG supercomputer (三島花子)');
    expect(blanks).toEqual([]);
    expect(body).toContain('What you sign\n- A few days after the application');
    expect(body).toContain('the applicant signs after you');
    expect(body).toContain('Nothing is charged unless');
    expect(body).toContain('https://site.example/en/application/agreement_signing/');
    expect(body).not.toContain('needs a usage plan');
  });

  test('a resident with charged storage: no second signature, but a usage plan', () => {
    const {body} = forward({...student, residency: 'resident', storage: 'more-than-30-tb'});
    expect(body).not.toContain('signs after you');
    expect(body).toContain('This use needs a usage plan.');
    expect(body).toContain('https://site.example/en/tools/fees/');
  });

  test('someone who has no responsible person yet can send it, with blanks', () => {
    const {body, blanks} = responsiblePersonText(
      {
        answers: {want: 'first-account', residency: 'resident', responsible: 'none'},
        situation: today,
        particulars: {},
        site: '',
        locale: 'ja',
      },
      forwardWords,
    );
    expect(blanks).toEqual(['name', 'affiliation', 'purpose']);
    expect(body).toContain('申請者：【ここに記入】（【ここに記入】）');
  });

  test('is complete for every combination, in both languages', () => {
    const bodies = everyCombination().complete.flatMap((answers) =>
      (['ja', 'en'] as const).map((locale) => forward(answers, locale).body),
    );
    expect(bodies.find((body) => /undefined|\{[a-z]+\}|\n{3}/.test(body))).toBeUndefined();
  });
});
