import {describe, expect, test} from '@jest/globals';
import {exhaustive} from '../lib/test-support/exhaustive';
import {readAnswers} from './address';
import type {Answers} from './answers';
import {checklistFor} from './checklist';
import {everyCombination, situations} from './fixtures/walk';
import {helpDeskMail, mailtoAddress, responsiblePersonText} from './mail';
import {mailKindOfStep, mailKinds, mailKindsOf} from './mail-layout';
import {particularFields, plainParticular} from './particulars';

const {today} = situations;
const student: Answers = {
  want: 'first-account',
  residency: 'non-resident',
  responsible: 'other',
  division: 'general',
  storage: 'one-tb',
};
const line = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample nigsc-gw:hanako:2026-04-01';
const particulars = {name: '三島花子', affiliation: 'University of Numazu', purpose: 'RNA-seq\r\nの解析'};

const mail = (answers: Answers, more: Partial<Parameters<typeof helpDeskMail>[0]> = {}) => {
  const [kind] = mailKindsOf(checklistFor(answers, more.situation ?? today));
  return {kind, ...helpDeskMail({answers, situation: today, particulars, locale: 'en', kind, ...more})};
};

describe('the e-mail to the help desk', () => {
  test('an application under FEFTA, with blanks for what is missing', () => {
    const {kind, subject, body, blanks} = mail(student, {key: {verdict: 'valid', canonical: line}});
    expect(kind).toBe('application');
    expect(subject).toBe('Application for a new account (三島花子, University of Numazu)');
    expect(body.split('\n')).toEqual([
      'To the help desk of the NIG supercomputer',
      '',
      'I would like to apply for an account on the NIG supercomputer.',
      '',
      '[Name and affiliation]',
      'Name: 三島花子',
      'Name in Roman letters: [FILL IN]',
      'Affiliation: University of Numazu',
      'Job title or year of study: [FILL IN]',
      'E-mail address (of the institution): [FILL IN]',
      'Nationality: [FILL IN]',
      'Research field: [FILL IN]',
      'Login account: none',
      '',
      '[Postal address for the account registration certificate (institution)]',
      'Postal code and address of the institution: [FILL IN]',
      'Telephone and extension: [FILL IN]',
      '',
      '[Request]',
      'Division: general analysis division',
      'Preferred account name: [FILL IN]',
      `Public key: ${line}`,
      'Purpose of use:',
      'RNA-seq',
      'の解析',
      '',
      '[Responsible person]',
      'Name, affiliation and job title of the responsible person: [FILL IN]',
      'E-mail address of the responsible person: [FILL IN]',
      '',
      '[Particulars for FEFTA]',
      'Resident or non-resident (six months passed since coming to Japan? home or affiliation abroad?): [FILL IN]',
      'In a specific category (employment abroad continues, or studies on government money): [FILL IN]',
      '(a) Past affiliations and research (universities, institutes, companies; education and career): [FILL IN]',
      '(b) Current employment (full-time, part-time or none): [FILL IN]',
      '(c) Period of use (from issue of the account until): [FILL IN]',
      '',
    ]);
    expect(blanks).toContain('career');
    expect(blanks).not.toContain('archiveAccounts');
  });

  test.each([
    [
      {residency: 'resident', nationality: 'other'},
      [
        'Resident or non-resident: resident of Japan (six months or more since coming to Japan)',
        'In a specific category: no',
        '(a) Past affiliations and research (universities, institutes, companies; education and career): [FILL IN]',
        '(b) Current employment (full-time, part-time or none): [FILL IN]',
        '(c) Period of use (from issue of the account until): [FILL IN]',
      ],
    ],
    [{residency: 'resident', nationality: 'japanese'}, []],
  ] as const)('particulars for FEFTA of %j', (answers, lines) => {
    const [, part = ''] = mail({...student, ...answers}).body.split('[Particulars for FEFTA]\n');
    expect(part.split('\n').filter((line) => line !== '')).toEqual(lines);
  });

  test('the application for a group is that of the responsible person', () => {
    const group: Answers = {
      ...student,
      residency: 'resident',
      nationality: 'japanese',
      want: 'many-users',
      account: 'none',
      'group-kind': 'course',
    };
    expect(mail(group).body).toContain('[Responsible person]\nThe applicant\n');
  });

  test('in Japanese, after the same template', () => {
    const {subject, body} = mail(
      {...student, residency: 'resident', nationality: 'japanese', responsible: 'myself'},
      {locale: 'ja'},
    );
    expect(subject).toBe('アカウント新規登録の申請（University of Numazu 三島花子）');
    expect(body).toContain('氏名：三島花子\n');
    expect(body).toContain('氏名（英字）：【ここに記入】\n');
    expect(body).toContain('公開鍵：あとで別に送ります\n');
    expect(body).toContain('[責任者]\n申請者本人\n');
    expect(body).not.toContain('外為法');
  });

  test.each([
    ['no check', undefined],
    ['weak', {verdict: 'weak', canonical: line}],
    ['private', {verdict: 'private'}],
    ['invalid', {verdict: 'invalid'}],
    ['in another format', {verdict: 'wrong-format', canonical: line}],
  ] as const)('a key that the check did not find right is not written: %s', (_, key) => {
    const {body} = mail(student, key === undefined ? {} : {key});
    expect(body).toContain('Public key: I will send it later\n');
    expect(body).not.toContain('AAAA');
  });

  test('a mail that is for a key has a blank in its place', () => {
    const lost: Answers = {want: 'key', 'key-problem': 'lost', division: 'general'};
    expect(mail(lost).blanks).toEqual(['account', 'key']);
    expect(mail(lost).body).toContain('Public key: [FILL IN]\n');
  });

  test('private key material is never taken, whatever the field', () => {
    const secret = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----';
    const typed = {...particulars, request: `My key:\n${secret}`};
    const {body} = mail({want: 'key', 'key-problem': 'exposed', division: 'general'}, {particulars: typed});
    // The field reports it.
    expect(particularFields.filter((field) => plainParticular(field, typed) === 'private-key')).toEqual(['request']);
    expect(body).not.toContain('PRIVATE');
    expect(body).not.toContain('b3Blb');
    expect(body).not.toContain('Request or question');
  });

  test('a field cannot add a line to the mail', () => {
    const {subject, body} = mail(student, {
      particulars: {name: 'A\r\nBcc: everyone\u2028x\u0000y', affiliation: ' Univ\t 1 '},
    });
    expect(subject).toBe('Application for a new account (A Bcc: everyone x y, Univ 1)');
    expect(body).toContain('Name: A Bcc: everyone x y\n');
  });

  /** The kind of mail and a part of its text, then the answers. */
  const cases = `
    exposed-key: general analysis division
      want=key key-problem=exposed division=general
    new-key: personal genome analysis division
      want=key key-problem=lost division=personal-genome
    question: [FILL IN]
      want=key key-problem=add division=general
    plan: personal genome analysis division
      want=more-resources account=personal-genome resources=gpu-slurm
    group-cloud: Are new projects and new users included in the suspension?
      want=group-cloud account=general
    plan: It is for a workshop.
      want=many-users account=general group-kind=course division=general storage=one-tb
    move: for a new responsible person and their pledge
      want=move responsible=unchanged
    responsible: who can be the responsible person
      want=first-account residency=resident nationality=japanese responsible=none
    not-renewed: Do the account and its data still exist
      want=renewal renewal-stage=after-june
    end: Last day of use: [FILL IN]
      want=renewal renewal-stage=not-continuing
    renewal: how and by when to renew this year
      want=renewal renewal-stage=before-deadline usage-plan=no
    not-renewed: I cannot log in. Do the account and its data still exist, and how can I renew it?
      want=renewal renewal-stage=after-march usage-plan=no
  `;
  test.each([...cases.matchAll(/^ {4}(\S+): (.+)\n {6}(.+)$/gm)].map(([, ...row]) => row))(
    '%s: %s (%s)',
    (kind, text, answers = '') => {
      const written = mail(readAnswers(answers.replaceAll(' ', '&')).answers);
      expect(written.kind).toBe(kind);
      expect(written.body).toContain(text);
    },
  );

  test('while a division is closed, the application is for an ordinary account; the plan states what is wanted', () => {
    const answers: Answers = {...student, division: 'personal-genome'};
    expect(mail(answers).body).toContain('Division: general analysis division');
    expect(mail(answers, {situation: situations.byEmail}).body).toContain(
      'Division: personal genome analysis division',
    );
    expect(mail(answers, {kind: 'plan-in-advance'}).body).toContain('Division: personal genome analysis division');
  });

  test('a checklist can have several mails, each for a step', () => {
    expect(mailKindsOf(checklistFor({...student, storage: 'more-than-30-tb'}, situations.byEmail))).toEqual([
      'application',
      'first-key',
      'plan',
    ]);
    const nobody: Answers = {want: 'group-cloud', account: 'none', residency: 'non-resident', responsible: 'none'};
    expect(mailKindsOf(checklistFor(nobody, situations.today))).toEqual(['responsible', 'group-cloud']);
    expect(mailKindOfStep('send-first-key')).toBe('first-key');
    expect(mailKindOfStep('read-terms')).toBeUndefined();
    expect(mail(student, {kind: 'first-key', key: {verdict: 'valid', canonical: line}}).body).toContain(line);
  });

  test('every combination gives complete mails in both languages; every kind is reached', () => {
    const kinds = new Set<string>();
    const incomplete: string[] = [];
    const tried = exhaustive ? Object.values(situations) : [situations.today];
    for (const answers of everyCombination().complete) {
      for (const situation of tried) {
        for (const kind of mailKindsOf(checklistFor(answers, situation))) {
          kinds.add(kind);
          for (const locale of ['ja', 'en'] as const) {
            const {subject, body} = helpDeskMail({answers, situation, particulars, locale, kind});
            if (/undefined|\{[a-z]+\}|\n{3}/.test(subject + body)) incomplete.push(body);
          }
        }
      }
    }
    expect(incomplete.slice(0, 1)).toEqual([]);
    expect([...kinds].sort()).toEqual([...mailKinds].sort());
  });
});

describe('the mail link', () => {
  test('is escaped, with line ends as mail programs read them', () => {
    expect(mailtoAddress('desk@example.ac.jp', {subject: 'A & B', body: '1\n2 + 三\n'})).toBe(
      'mailto:desk@example.ac.jp?subject=A%20%26%20B&body=1%0D%0A2%20%2B%20%E4%B8%89%0D%0A',
    );
  });

  test('half a character does not break it', () => {
    const {subject, body} = mail(student, {particulars: {name: 'a\ud800', purpose: 'b\udc00'}});
    expect(() => mailtoAddress('desk@example.ac.jp', {subject, body})).not.toThrow();
  });
});

describe('the text for the responsible person', () => {
  const forward = (answers: Answers, locale: 'ja' | 'en' = 'en') =>
    responsiblePersonText(
      {
        answers,
        situation: today,
        particulars: {...particulars, purpose: 'RNA-seq'},
        locale,
      },
      'https://site.example/en',
    );

  test('says what they sign and answer for, and where it is explained', () => {
    const {subject, body, blanks} = forward(student);
    expect(subject).toBe('Request to be my responsible person for the NIG supercomputer (三島花子)');
    expect(blanks).toEqual([]);
    expect(body).toContain('- You decide on the publication of the results.\n');
    expect(body).toContain(
      'inter-university research institute.\n- You instruct the user to keep to the stated purpose.',
    );
    expect(body).toContain('can handle an invoice addressed to you, even if no charge is expected.\n');
    expect(body).toContain('- The name, affiliation and purpose of use of the applicant are made public in principle.');
    expect(body).toContain('What you sign\n- One pledge');
    expect(body).toContain(
      '(helpdesk NIGスパコン), whose subject begins with “request to sign” ([署名依頼]アカウント申請_…)',
    );
    expect(body).toContain('the applicant signs after you');
    expect(body).toContain('Nothing is charged unless');
    expect(body).toContain('https://site.example/en/application/agreement_signing/');
    expect(body).not.toContain('needs a usage plan');
  });

  test('a resident with charged storage: no second signature, but a usage plan', () => {
    const {body} = forward({...student, residency: 'resident', nationality: 'japanese', storage: 'more-than-30-tb'});
    expect(body).not.toContain('signs after you');
    expect(body).toContain('This use needs a usage plan.');
    expect(body).toContain('https://site.example/en/tools/fees/');
  });

  test('someone who has no responsible person yet can send it, with blanks', () => {
    const {body, blanks} = responsiblePersonText(
      {
        answers: {want: 'first-account', residency: 'resident', nationality: 'japanese', responsible: 'none'},
        situation: today,
        particulars: {},
        locale: 'ja',
      },
      '',
    );
    expect(blanks).toEqual(['name', 'affiliation', 'purpose']);
    expect(body).toContain('利用者：【ここに記入】（【ここに記入】）');
  });

  test('is complete for every combination, in both languages', () => {
    const bodies = everyCombination().complete.flatMap((answers) =>
      (['ja', 'en'] as const).map((locale) => forward(answers, locale).body),
    );
    expect(bodies.find((body) => /undefined|\{[a-z]+\}|\n{3}/.test(body))).toBeUndefined();
  });
});
