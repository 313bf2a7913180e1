// The steps from the application to the first login. Sources: the page "from application to approval", the pledge, and
// the page on submitting a key.
import {inPhase, pages, type StepRule} from './step';

/** What comes before the application, by e-mail or on the web form. */
const prepared = [
  'read-criteria',
  'read-terms',
  'find-out-fefta-status',
  'check-you-can-be-responsible',
  'ask-responsible-person',
  'ask-who-can-be-responsible',
  'gather-particulars',
  'write-fefta-particulars',
] as const;
const applied = ['apply-by-email', 'apply-on-web-form'] as const;

/** The key of this division is sent with the application, unless the division is closed. */
const withPersonalGenomeKey = {when: 'appliesForPersonalGenome', steps: ['check-key-personal-genome']} as const;

/** In the order in which they are done. */
export const accountSteps = [
  ...inPhase('apply', [
    {
      id: 'apply-by-email',
      when: 'appliesByEmail',
      needs: prepared,
      blockedBy: ['general'],
      page: '/application/registration/#apply-by-email',
      tool: 'mail',
    },
    {
      id: 'apply-on-web-form',
      when: 'appliesOnWeb',
      needs: [...prepared, 'check-key-general'],
      alsoNeeds: withPersonalGenomeKey,
      blockedBy: ['general'],
      page: '/application/registration/#web-form',
    },
    {
      id: 'answer-to-application',
      actor: 'centre',
      when: 'applies',
      needs: applied,
      page: `${pages.path}#if-it-takes-longer`,
    },
  ]),
  ...inPhase('pledge', [
    {
      id: 'mail-with-pledge',
      actor: 'centre',
      when: 'signsPledge',
      needs: applied,
      page: '/application/agreement_signing/#mail-not-arrived',
    },
    {
      id: 'sign-pledge',
      actor: 'responsible-person',
      when: 'signsPledge',
      needs: ['mail-with-pledge', 'read-responsibilities'],
      page: '/application/agreement_signing/#steps-to-sign-a-pledge',
    },
    {
      id: 'applicant-signs-pledge',
      when: 'appliesUnderFefta',
      needs: ['sign-pledge'],
      page: '/application/agreement_signing/#who-signs',
    },
    {
      id: 'post-certificate',
      actor: 'centre',
      when: 'signsPledge',
      needs: ['sign-pledge', 'applicant-signs-pledge'],
      page: `${pages.path}#whole-path`,
    },
    {id: 'note-initial-password', when: 'applies', needs: ['post-certificate'], page: `${pages.path}#whole-path`},
  ]),
  ...inPhase('start', [
    {
      id: 'send-first-key',
      when: 'appliesByEmail',
      needs: ['apply-by-email', 'check-key-general'],
      alsoNeeds: withPersonalGenomeKey,
      page: `${pages.keys}#send-public-key`,
      tool: 'mail',
    },
    {
      id: 'log-in-general',
      when: 'getsGeneralKey',
      needs: [
        'check-key-general',
        'note-initial-password',
        'send-first-key',
        'add-key-with-ssh-copy-id',
        'send-new-key',
        'register-new-key-on-web',
      ],
      page: `${pages.addKey}#check-ssh-login`,
    },
    {
      id: 'begin-computing',
      when: 'startsInGeneral',
      needs: ['log-in-general'],
      page: `${pages.afterLogin}#interactive-node`,
    },
    {
      id: 'ask-for-personal-genome-account',
      when: 'asksForDivisionLater',
      needs: ['check-key-personal-genome'],
      blockedBy: ['personal-genome'],
      page: pages.personalGenome,
    },
    {
      id: 'set-up-vpn',
      when: 'isNewToPersonalGenome',
      needs: ['ask-for-personal-genome-account', 'review-usage-plan'],
      blockedBy: ['personal-genome'],
      page: `${pages.afterPersonalGenomeLogin}#ssl-vpn`,
    },
    {
      id: 'log-in-personal-genome',
      when: 'getsPersonalGenomeKey',
      needs: [
        'check-key-personal-genome',
        'note-initial-password',
        'send-first-key',
        'set-up-vpn',
        'invite-to-group-cloud',
        'add-key-with-ssh-copy-id',
        'send-new-key',
        'register-new-key-on-web',
      ],
      blockedBy: ['personal-genome'],
      page: `${pages.afterPersonalGenomeLogin}#log-in`,
    },
  ]),
] as const satisfies readonly StepRule[];
