// What users get, from their answers and the situation to every step in its order.
import {expect, test} from '@jest/globals';
import {readAnswers} from './address';
import type {Answers} from './answers';
import {checklistFor} from './checklist';
import {situations} from './fixtures/walk';
import {nextQuestion, offeredAnswers} from './questions';

/** Who asks; the situation and the answers; the dead end; the exact steps, `!` before one that waits. */
const readers = `
a faculty member in Japan, their own responsible person, 1 TB
  today: want=first-account residency=resident responsible=myself division=general storage=one-tb
  read-criteria read-terms check-you-can-be-responsible gather-particulars apply-by-email
  answer-to-application mail-with-pledge sign-pledge post-certificate note-initial-password
  make-key-general check-key-general send-first-key log-in-general begin-computing mind-duties

the same with the web form up: the key comes first
  open: want=first-account residency=resident responsible=myself division=general storage=one-tb
  read-criteria read-terms check-you-can-be-responsible gather-particulars make-key-general
  check-key-general apply-on-web-form answer-to-application mail-with-pledge sign-pledge
  post-certificate note-initial-password log-in-general begin-computing mind-duties

a doctoral student in the third month after arriving, guided by a professor
  today: want=first-account residency=non-resident responsible=other division=general storage=one-tb
  read-criteria read-terms ask-responsible-person gather-particulars write-fefta-particulars
  apply-by-email answer-to-application mail-with-pledge sign-pledge applicant-signs-pledge
  post-certificate note-initial-password make-key-general check-key-general send-first-key
  log-in-general begin-computing mind-duties

a doctoral student from abroad who has lived in Japan for two years
  today: want=first-account residency=resident nationality=other responsible=other division=general storage=one-tb
  read-criteria read-terms ask-responsible-person gather-particulars write-fefta-particulars
  apply-by-email answer-to-application mail-with-pledge sign-pledge post-certificate
  note-initial-password make-key-general check-key-general send-first-key log-in-general
  begin-computing mind-duties

a student who cannot tell whether they are in a specific category
  today: want=first-account residency=not-sure responsible=other division=general storage=one-tb
  read-criteria read-terms find-out-fefta-status ask-responsible-person gather-particulars
  apply-by-email answer-to-application mail-with-pledge sign-pledge post-certificate
  note-initial-password make-key-general check-key-general send-first-key log-in-general
  begin-computing mind-duties

a professor abroad who wants to be their own responsible person
  today: want=first-account residency=non-resident responsible=myself
  dead end: no-responsible-person
  read-criteria read-terms find-responsible-person ask-who-can-be-responsible

a student abroad whose professor abroad would answer for them
  today: want=first-account residency=non-resident responsible=abroad
  dead end: no-responsible-person
  read-criteria read-terms find-responsible-person ask-who-can-be-responsible

a course whose responsible person lives abroad
  today: want=many-users account=none group-kind=course residency=non-resident
  dead end: no-responsible-person
  read-criteria read-terms find-responsible-person ask-who-can-be-responsible

a student of a researcher of an independent administrative agency: the help desk is asked first
  today: want=first-account residency=resident responsible=similar division=general storage=one-tb
  read-criteria read-terms ask-who-can-be-responsible ask-responsible-person gather-particulars
  apply-by-email answer-to-application mail-with-pledge sign-pledge post-certificate
  note-initial-password make-key-general check-key-general send-first-key log-in-general
  begin-computing mind-duties

a student abroad who knows nobody in Japan
  today: want=first-account residency=non-resident responsible=none
  dead end: no-responsible-person
  read-criteria read-terms find-responsible-person ask-who-can-be-responsible

an employee of a company without a collaborator
  today: want=first-account residency=resident responsible=none
  dead end: no-responsible-person
  read-criteria read-terms find-responsible-person ask-who-can-be-responsible

a researcher who starts with 20 TB
  today: want=first-account residency=resident responsible=other division=general storage=up-to-30-tb
  dead end: large-scale-suspended
  read-criteria read-terms ask-responsible-person gather-particulars apply-by-email
  answer-to-application mail-with-pledge sign-pledge post-certificate note-initial-password
  fill-in-usage-plan hand-in-plan-in-advance make-key-general check-key-general send-first-key
  log-in-general begin-computing !wait-for-reopening !review-usage-plan mind-duties

the same after the suspension
  byEmail: want=first-account residency=resident responsible=other division=general storage=up-to-30-tb
  read-criteria read-terms ask-responsible-person gather-particulars apply-by-email
  answer-to-application mail-with-pledge sign-pledge post-certificate note-initial-password
  fill-in-usage-plan hand-in-usage-plan review-usage-plan make-key-general check-key-general
  send-first-key log-in-general begin-computing mind-duties

a researcher with personal genome data, no account
  today: want=first-account residency=resident responsible=other division=personal-genome
  dead end: personal-genome-suspended
  read-criteria read-terms ask-responsible-person estimate-fee tell-office fill-in-usage-plan
  hand-in-plan-in-advance begin-in-general-division gather-particulars apply-by-email
  answer-to-application mail-with-pledge sign-pledge post-certificate note-initial-password
  make-key-general check-key-general send-first-key log-in-general begin-computing
  !wait-for-reopening !review-usage-plan !make-key-personal-genome !check-key-personal-genome
  !ask-for-personal-genome-account !set-up-vpn !log-in-personal-genome mind-duties

the same after the suspension, by e-mail
  byEmail: want=first-account residency=resident responsible=other division=personal-genome
  read-criteria read-terms ask-responsible-person gather-particulars apply-by-email
  answer-to-application mail-with-pledge sign-pledge post-certificate note-initial-password
  estimate-fee tell-office fill-in-usage-plan hand-in-usage-plan review-usage-plan
  make-key-personal-genome check-key-personal-genome send-first-key set-up-vpn
  log-in-personal-genome mind-duties

all registration closed over New Year
  closed: want=first-account residency=resident responsible=other division=general storage=one-tb
  dead end: registration-closed
  read-criteria read-terms ask-responsible-person gather-particulars make-key-general
  check-key-general !apply-by-email answer-to-application mail-with-pledge sign-pledge
  post-certificate note-initial-password send-first-key log-in-general begin-computing
  mind-duties

a course of 30 whose teacher has an account
  today: want=many-users account=general group-kind=course division=general storage=one-tb
  list-members state-course-dates fill-in-usage-plan hand-in-usage-plan review-usage-plan
  get-members-accounts mind-duties

a course whose responsible person has no account yet
  today: want=many-users account=none group-kind=course residency=resident responsible=myself division=general
  read-criteria read-terms get-responsible-persons-account check-you-can-be-responsible
  gather-particulars apply-by-email answer-to-application mail-with-pledge sign-pledge
  post-certificate note-initial-password list-members state-course-dates fill-in-usage-plan
  hand-in-usage-plan review-usage-plan get-members-accounts make-key-general check-key-general
  send-first-key log-in-general begin-computing mind-duties

a consortium in the personal genome division whose leader has an account there
  today: want=many-users account=personal-genome group-kind=consortium division=personal-genome
  list-members estimate-fee tell-office fill-in-usage-plan hand-in-usage-plan review-usage-plan
  get-members-accounts mind-duties

a large-scale user who wants 50 TB
  today: want=more-resources account=large-scale resources=storage division=general storage=more-than-30-tb
  estimate-fee tell-office fill-in-usage-plan hand-in-usage-plan review-usage-plan mind-duties

an ordinary user who wants 10 TB
  today: want=more-resources account=general resources=storage division=general storage=up-to-30-tb
  dead end: large-scale-suspended
  fill-in-usage-plan hand-in-plan-in-advance !wait-for-reopening !review-usage-plan mind-duties

a personal genome user who wants GPU Slurm
  today: want=more-resources account=personal-genome resources=gpu-slurm
  estimate-fee tell-office fill-in-usage-plan hand-in-usage-plan review-usage-plan mind-duties

a general user who wants priority use there
  today: want=more-resources account=general resources=priority-nodes division=general
  ask-before-nodes estimate-fee tell-office fill-in-usage-plan hand-in-usage-plan
  review-usage-plan mind-duties

Group Cloud for a consortium that has no account in the division
  today: want=group-cloud account=general
  dead end: group-cloud-suspended
  ask-about-group-cloud decide-group-cloud estimate-fee tell-office fill-in-usage-plan
  hand-in-plan-in-advance !wait-for-reopening !make-key-personal-genome
  !check-key-personal-genome !ask-for-personal-genome-account !review-usage-plan !set-up-vpn
  !invite-to-group-cloud !log-in-personal-genome mind-duties

Group Cloud for a hospital without a responsible person: both are said, and both e-mails offered
  today: want=group-cloud account=none residency=resident responsible=none
  dead end: no-responsible-person group-cloud-suspended
  ask-about-group-cloud read-criteria read-terms find-responsible-person ask-who-can-be-responsible

Group Cloud for a group whose professor lives abroad
  today: want=group-cloud account=none residency=non-resident responsible=abroad
  dead end: no-responsible-person group-cloud-suspended
  ask-about-group-cloud read-criteria read-terms find-responsible-person ask-who-can-be-responsible

nobody to answer for the account, while no registration is open
  closed: want=first-account residency=resident responsible=none
  dead end: no-responsible-person registration-closed
  read-criteria read-terms find-responsible-person ask-who-can-be-responsible

Group Cloud for a group that already uses the division
  today: want=group-cloud account=personal-genome
  decide-group-cloud estimate-fee tell-office fill-in-usage-plan hand-in-usage-plan
  review-usage-plan invite-to-group-cloud mind-duties

a lost key
  today: want=key key-problem=lost division=general
  make-key-general check-key-general send-new-key log-in-general

a lost key with the account system up
  open: want=key key-problem=lost division=general
  make-key-general check-key-general register-new-key-on-web log-in-general

a further computer for the personal genome division
  today: want=key key-problem=add division=personal-genome
  make-key-personal-genome check-key-personal-genome add-key-with-ssh-copy-id
  log-in-personal-genome

a private key sent by mistake
  today: want=key key-problem=exposed division=general
  report-exposed-key make-key-general check-key-general send-new-key log-in-general

renewal with a billing service while the account system is down
  today: want=renewal renewal-stage=before-deadline usage-plan=yes
  check-renewal-dates ask-how-to-renew estimate-fee tell-office fill-in-usage-plan
  hand-in-usage-plan review-usage-plan

renewal with the account system up
  open: want=renewal renewal-stage=before-deadline usage-plan=no
  check-renewal-dates renew-on-web

no login since April
  today: want=renewal renewal-stage=after-march usage-plan=no
  check-renewal-dates ask-why-login-stopped

no login since April, with the account system up: it cannot be entered, either
  open: want=renewal renewal-stage=after-march usage-plan=no
  check-renewal-dates ask-why-login-stopped

not renewed, and June is over
  today: want=renewal renewal-stage=after-june
  dead end: home-directory-deleted
  ask-what-remains

ending the use
  today: want=renewal renewal-stage=not-continuing
  save-data end-account

a postdoc who moves to a university abroad and keeps the responsible person
  today: want=move responsible=unchanged
  read-criteria report-move-by-email

a student who moves to another laboratory in Japan
  today: want=move responsible=other
  read-criteria ask-responsible-person report-move-by-email

a professor asked to answer for a student from abroad
  today: want=responsible-person eligible=yes residency=non-resident usage-plan=no
  read-responsibilities write-fefta-particulars mail-with-pledge sign-pledge
  applicant-signs-pledge post-certificate

an office clerk asked to be the responsible person
  today: want=responsible-person eligible=no
  dead end: cannot-be-responsible-person
  propose-another-person ask-who-can-be-responsible
`;

const words = (text = ''): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The answers, and the first one to each question that the row does not name: it was added after the row. */
function completed(answers: Answers): Answers {
  const question = nextQuestion(answers);
  return question ? completed({...answers, [question]: offeredAnswers(question, answers)[0]}) : answers;
}

test.each(readers.split('\n\n').map((text) => text.trim().split(/\n\s+/)))('%s', (_, given = '', ...rest) => {
  const [name = '', wanted] = given.split(': ');
  const deadEnd = rest[0]?.startsWith('dead end: ') ? rest.shift()?.slice('dead end: '.length) : '';
  const situation = new Map(Object.entries(situations)).get(name);
  if (!situation) throw new Error(`There is no situation ${name}.`);
  const {answers, ignored} = readAnswers(words(wanted).join('&'));
  expect(ignored).toEqual([]);
  const list = checklistFor(completed(answers), situation);
  expect(list.deadEnds.map(({id}) => id)).toEqual(words(deadEnd));
  expect(list.steps.map(({id, blocks}) => (blocks.length > 0 ? `!${id}` : id))).toEqual(words(rest.join(' ')));
});
