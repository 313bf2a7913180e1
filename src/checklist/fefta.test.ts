// Twelve applicants, each against the fact sheet: what they are asked, whether they can apply, which particulars for
// the FEFTA examination are in their e-mail, and who signs the pledge.
import {expect, test} from '@jest/globals';
import {readAnswers} from './address';
import {checklistFor, verdictOf} from './checklist';
import {situations} from './fixtures/walk';
import {helpDeskMail} from './mail';

const all = 'residency specificCategory career employment period';
const rest = 'account=general division=general storage=one-tb';

/** nationality, residence, months, employer: the answers; the verdict; the particulars to fill in; who signs. */
const applicants: [string, string, string, string, string][] = [
  ['Japanese, in Japan, always, own university', 'resident japanese myself', 'email-today', '', 'responsible-person'],
  ['Japanese, in Japan, always, company', 'resident japanese other', 'email-today', '', 'responsible-person'],
  ['Japanese, back for 2 months, own university', 'non-resident - other', 'email-today', all, 'both'],
  ['Japanese, abroad, university abroad', 'non-resident - other', 'email-today', all, 'both'],
  [
    'foreign, in Japan, 24 months, university',
    'resident other other',
    'email-today',
    'career employment period',
    'responsible-person',
  ],
  ['foreign, in Japan, 24 months, also employed abroad', 'specific-category - other', 'email-today', all, 'both'],
  ['foreign, in Japan, 24 months, state-funded student', 'specific-category - other', 'email-today', all, 'both'],
  ['foreign, in Japan, 3 months, university', 'non-resident - other', 'email-today', all, 'both'],
  ['foreign, abroad, university abroad', 'non-resident - other', 'email-today', all, 'both'],
  ['foreign, in Japan, whose state money is not clear', 'not-sure - other', 'email-today', all, 'responsible-person'],
  ['foreign, abroad, whose professor is abroad, too', 'non-resident - abroad', 'no-responsible-person', '-', 'nobody'],
  [
    'foreign, in Japan, 24 months, research agency',
    'resident other similar',
    'ask-first',
    'career employment period',
    'responsible-person',
  ],
];

test.each(applicants)('%s', (_, given, verdict, particulars, signs) => {
  const [residency, nationality, responsible] = given.split(' ');
  const state = `want=first-account&residency=${residency}&responsible=${responsible}&${rest.replaceAll(' ', '&')}`;
  const {answers} = readAnswers(nationality === '-' ? state : `${state}&nationality=${nationality}`);
  const list = checklistFor(answers, situations.today);
  // Only who lives in Japan is asked for the nationality: abroad, either gives the particulars.
  expect('nationality' in list.answers).toBe(nationality !== '-');
  expect(list.deadEnds[0]?.id ?? verdictOf(list, new Set())).toBe(verdict);
  const ids = list.steps.map(({id}) => id);
  const signers = ids.includes('sign-pledge') ? 'responsible-person' : 'nobody';
  expect(ids.includes('applicant-signs-pledge') ? 'both' : signers).toBe(signs);
  if (particulars === '-') {
    expect(ids).not.toContain('apply-by-email');
    return;
  }
  const mail = helpDeskMail({
    answers,
    situation: situations.today,
    particulars: {},
    locale: 'ja',
    kind: 'application',
  });
  const fields = all.split(' ');
  expect(mail.blanks.filter((field) => fields.includes(field)).join(' ')).toBe(particulars);
  // Who knows to be a resident in no specific category has it written already.
  expect(mail.body.includes('居住者か非居住者か：国内居住者')).toBe(particulars === 'career employment period');
  expect(mail.body.includes('外為法')).toBe(particulars !== '');
});
