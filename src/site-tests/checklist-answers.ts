// Answers for the tests of the application checklist.
import type {Answers} from '../checklist/answers';

export const student: Answers = {
  want: 'first-account',
  residency: 'non-resident',
  responsible: 'other',
  division: 'general',
  storage: 'one-tb',
};

export const personalGenome: Answers = {
  want: 'first-account',
  residency: 'resident',
  nationality: 'japanese',
  responsible: 'other',
  division: 'personal-genome',
};

/** Those with the most steps. */
export const groupCloud: Answers = {
  want: 'group-cloud',
  account: 'none',
  residency: 'non-resident',
  responsible: 'other',
};
