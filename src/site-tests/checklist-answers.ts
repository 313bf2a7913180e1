// Answers for the tests of the application checklist.
import type {Answers} from '../checklist/answers';

export const student: Answers = {
  want: 'first-account',
  residency: 'non-resident',
  responsible: 'other',
  division: 'general',
  storage: 'one-tb',
  computer: 'windows',
};

export const personalGenome: Answers = {
  want: 'first-account',
  residency: 'resident',
  nationality: 'japanese',
  responsible: 'other',
  division: 'personal-genome',
  computer: 'macos',
};

/** Those with the most steps. */
export const groupCloud: Answers = {
  want: 'group-cloud',
  account: 'none',
  residency: 'non-resident',
  responsible: 'other',
  'group-cloud-use': 'with-nodes',
  'group-cloud-data': 'other',
  computer: 'windows',
};
