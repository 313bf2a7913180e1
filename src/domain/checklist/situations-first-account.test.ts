import {describe, expect, test} from '@jest/globals';
import type {Answers} from './answers';
import {checklistFor} from './checklist';
import type {DeadEndId} from './dead-ends';
import {situations} from './fixtures/walk';

/** Who asks, when, the answers, the dead ends, and the exact steps; `!` marks one that waits for a reopening. */
type Row = [string, keyof typeof situations, Answers, DeadEndId[], string];

const rows: Row[] = [
  [
    'a faculty member in Japan, their own responsible person, 1 TB',
    'today',
    {
      want: 'first-account',
      residency: 'resident',
      responsible: 'myself',
      division: 'general',
      storage: 'one-tb',
      computer: 'macos',
    },
    [],
    `
    read-criteria read-terms check-you-can-be-responsible gather-particulars write-purpose
    apply-by-email answer-to-application mail-with-pledge sign-pledge post-certificate
    note-initial-password check-commands-macos make-key-general check-key-general send-first-key
    log-in-general write-ssh-config renew-every-year
    `,
  ],
  [
    'the same with the web form up: the key comes first',
    'open',
    {
      want: 'first-account',
      residency: 'resident',
      responsible: 'myself',
      division: 'general',
      storage: 'one-tb',
      computer: 'macos',
    },
    [],
    `
    read-criteria read-terms check-you-can-be-responsible gather-particulars write-purpose
    check-commands-macos make-key-general check-key-general apply-on-web-form answer-to-application
    mail-with-pledge sign-pledge post-certificate note-initial-password log-in-general
    write-ssh-config renew-every-year
    `,
  ],
  [
    'a doctoral student in the third month after arriving, guided by a professor',
    'today',
    {
      want: 'first-account',
      residency: 'non-resident',
      responsible: 'other',
      division: 'general',
      storage: 'one-tb',
      computer: 'windows',
    },
    [],
    `
    read-criteria read-terms ask-responsible-person gather-particulars write-purpose
    write-fefta-particulars apply-by-email answer-to-application mail-with-pledge sign-pledge
    applicant-signs-pledge post-certificate note-initial-password check-commands-windows
    make-key-general check-key-general send-first-key log-in-general write-ssh-config
    renew-every-year
    `,
  ],
  [
    'a student who cannot tell whether they are in a specific category',
    'today',
    {
      want: 'first-account',
      residency: 'not-sure',
      responsible: 'other',
      division: 'general',
      storage: 'one-tb',
      computer: 'linux',
    },
    [],
    `
    read-criteria read-terms find-out-fefta-status ask-responsible-person gather-particulars
    write-purpose apply-by-email answer-to-application mail-with-pledge sign-pledge post-certificate
    note-initial-password check-commands-linux make-key-general check-key-general send-first-key
    log-in-general write-ssh-config renew-every-year
    `,
  ],
  [
    'a professor abroad who wants to be their own responsible person',
    'today',
    {want: 'first-account', residency: 'non-resident', responsible: 'myself'},
    ['abroad-as-own-responsible-person'],
    `
    read-criteria read-terms find-responsible-person ask-who-can-be-responsible
    `,
  ],
  [
    'a student abroad who knows nobody in Japan',
    'today',
    {want: 'first-account', residency: 'non-resident', responsible: 'none'},
    ['abroad-without-responsible-person'],
    `
    read-criteria read-terms find-responsible-person ask-who-can-be-responsible
    `,
  ],
  [
    'an employee of a company without a collaborator',
    'today',
    {want: 'first-account', residency: 'resident', responsible: 'none'},
    ['no-responsible-person'],
    `
    read-criteria read-terms find-responsible-person ask-who-can-be-responsible
    `,
  ],
  [
    'a researcher who starts with 20 TB',
    'today',
    {
      want: 'first-account',
      residency: 'resident',
      responsible: 'other',
      division: 'general',
      storage: 'up-to-30-tb',
      computer: 'linux',
    },
    ['large-scale-suspended'],
    `
    read-suspension-notice read-criteria read-terms ask-responsible-person begin-with-one-tb
    gather-particulars write-purpose apply-by-email answer-to-application mail-with-pledge
    sign-pledge post-certificate note-initial-password fill-in-usage-plan hand-in-plan-in-advance
    check-commands-linux make-key-general check-key-general send-first-key log-in-general
    !wait-for-reopening !review-usage-plan write-ssh-config renew-every-year
    `,
  ],
  [
    'the same after the suspension',
    'byEmail',
    {
      want: 'first-account',
      residency: 'resident',
      responsible: 'other',
      division: 'general',
      storage: 'up-to-30-tb',
      computer: 'linux',
    },
    [],
    `
    read-criteria read-terms ask-responsible-person gather-particulars write-purpose apply-by-email
    answer-to-application mail-with-pledge sign-pledge post-certificate note-initial-password
    fill-in-usage-plan hand-in-usage-plan review-usage-plan check-commands-linux make-key-general
    check-key-general send-first-key log-in-general write-ssh-config renew-every-year
    `,
  ],
  [
    'a researcher with personal genome data, no account',
    'today',
    {
      want: 'first-account',
      residency: 'resident',
      responsible: 'other',
      division: 'personal-genome',
      computer: 'macos',
    },
    ['personal-genome-suspended'],
    `
    read-suspension-notice read-criteria read-terms ask-responsible-person begin-in-general-division
    gather-particulars write-purpose apply-by-email answer-to-application mail-with-pledge
    sign-pledge post-certificate note-initial-password estimate-fee tell-office fill-in-usage-plan
    hand-in-plan-in-advance check-commands-macos make-key-general check-key-general send-first-key
    log-in-general !wait-for-reopening !ask-for-personal-genome-account !make-key-personal-genome
    !check-key-personal-genome !send-personal-genome-key !review-usage-plan !ask-about-vpn
    !log-in-personal-genome mind-fee-deadlines write-ssh-config renew-every-year
    `,
  ],
  [
    'the same after the suspension, by e-mail',
    'byEmail',
    {
      want: 'first-account',
      residency: 'resident',
      responsible: 'other',
      division: 'personal-genome',
      computer: 'macos',
    },
    [],
    `
    read-criteria read-terms ask-responsible-person gather-particulars write-purpose
    state-personal-genome apply-by-email answer-to-application mail-with-pledge sign-pledge
    post-certificate note-initial-password estimate-fee tell-office fill-in-usage-plan
    hand-in-usage-plan review-usage-plan check-commands-macos make-key-personal-genome
    check-key-personal-genome send-first-key ask-about-vpn log-in-personal-genome mind-fee-deadlines
    write-ssh-config renew-every-year
    `,
  ],
  [
    'all registration closed over New Year',
    'closed',
    {
      want: 'first-account',
      residency: 'resident',
      responsible: 'other',
      division: 'general',
      storage: 'one-tb',
      computer: 'linux',
    },
    ['registration-closed'],
    `
    read-suspension-notice read-criteria read-terms ask-responsible-person gather-particulars
    write-purpose !apply-by-email answer-to-application mail-with-pledge sign-pledge
    post-certificate note-initial-password check-commands-linux make-key-general check-key-general
    send-first-key log-in-general write-ssh-config renew-every-year
    `,
  ],
];

describe('those who want a first account', () => {
  test.each(rows)('%s (%s)', (_words, situation, answers, deadEnds, ids) => {
    const list = checklistFor(answers, situations[situation]);
    expect(list.question).toBeUndefined();
    expect(list.deadEnds.map(({id}) => id)).toEqual(deadEnds);
    expect(list.steps.map(({id, blocks}) => (blocks.length > 0 ? `!${id}` : id))).toEqual(
      ids.trim().split(/\s+/),
    );
  });
});
