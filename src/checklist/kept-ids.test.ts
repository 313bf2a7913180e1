// Bookmarked links have the answers and browsers have the ticks, so an id is never renamed. Remove one here only with
// its question or step; a new one need not be added.
import {expect, test} from '@jest/globals';
import {answerCodes} from './answers';
import {stepRules} from './steps';

test('the questions and answers of addresses', () => {
  const published = {
    want: 'first-account many-users more-resources group-cloud renewal key move responsible-person',
    account: 'none general large-scale personal-genome',
    'group-kind': 'course consortium',
    'renewal-stage': 'before-deadline after-march after-june not-continuing',
    'key-problem': 'add lost exposed',
    eligible: 'yes no not-sure',
    nationality: 'japanese other',
    residency: 'resident non-resident specific-category not-sure',
    responsible: 'myself other unchanged none',
    resources: 'storage dedicated-nodes priority-nodes gpu-slurm',
    division: 'general personal-genome',
    storage: 'one-tb up-to-30-tb more-than-30-tb',
    'usage-plan': 'no yes',
  };
  const current: Record<string, readonly string[]> = answerCodes;
  const gone = Object.entries(published).flatMap(([question, answers]) =>
    answers
      .split(' ')
      .filter((answer) => !current[question]?.includes(answer))
      .map((answer) => `${question}=${answer}`),
  );
  expect(gone).toEqual([]);
});

test('the steps of saved ticks', () => {
  const saved = `
    add-key-with-ssh-copy-id answer-to-application applicant-signs-pledge apply-by-email apply-on-web-form
    ask-for-personal-genome-account ask-responsible-person ask-what-remains ask-who-can-be-responsible
    ask-why-login-stopped begin-in-general-division check-key-general check-key-personal-genome
    check-renewal-dates check-you-can-be-responsible decide-group-cloud end-account estimate-fee
    fill-in-usage-plan find-out-fefta-status find-responsible-person gather-particulars get-members-accounts
    hand-in-plan-in-advance hand-in-usage-plan invite-to-group-cloud list-members log-in-general
    log-in-personal-genome mail-with-pledge make-key-general make-key-personal-genome note-initial-password
    post-certificate propose-another-person read-criteria read-responsibilities read-terms
    register-new-key-on-web renew-on-web report-exposed-key report-move-by-email report-move-on-web
    review-usage-plan save-data send-first-key send-new-key sign-pledge state-course-dates tell-office
    wait-for-reopening write-fefta-particulars
  `;
  const current = stepRules.map(({id}) => id as string);
  const ids = saved.trim().split(/\s+/);
  expect(ids.filter((id) => !current.includes(id))).toEqual([]);
});
