// States the steps from the application to the first login. Sources: the page "from application to approval", the pledge,
// and the page on handing in a key.
import type {StepRule} from './step';

const applied = ['apply-by-email', 'apply-on-web-form'] as const;

/** The key of this division is handed in with the application, unless the division is closed. */
const withPersonalGenomeKey = {
  when: 'appliesForPersonalGenome',
  steps: ['check-key-personal-genome'],
} as const;

/** In the order in which they are done. */
export const accountSteps = [
  {
    id: 'apply-by-email',
    phase: 'apply',
    actor: 'applicant',
    when: 'appliesByEmail',
    needs: [
      'read-criteria',
      'read-terms',
      'find-out-fefta-status',
      'check-you-can-be-responsible',
      'ask-responsible-person',
      'gather-particulars',
      'write-purpose',
      'write-fefta-particulars',
      'state-personal-genome',
    ],
    blockedBy: ['general'],
  },
  {
    id: 'apply-on-web-form',
    phase: 'apply',
    actor: 'applicant',
    when: 'appliesOnWeb',
    needs: [
      'read-criteria',
      'read-terms',
      'find-out-fefta-status',
      'check-you-can-be-responsible',
      'ask-responsible-person',
      'gather-particulars',
      'write-purpose',
      'write-fefta-particulars',
      'state-personal-genome',
      'check-key-general',
    ],
    alsoNeeds: withPersonalGenomeKey,
    blockedBy: ['general'],
  },
  {id: 'answer-to-application', phase: 'apply', actor: 'centre', when: 'applies', needs: applied},

  {id: 'mail-with-pledge', phase: 'pledge', actor: 'centre', when: 'signsPledge', needs: applied},
  {
    id: 'sign-pledge',
    phase: 'pledge',
    actor: 'responsible-person',
    when: 'signsPledge',
    needs: ['mail-with-pledge', 'check-applicant-and-purpose'],
  },
  {
    id: 'applicant-signs-pledge',
    phase: 'pledge',
    actor: 'applicant',
    when: 'appliesUnderFefta',
    needs: ['sign-pledge'],
  },
  {
    id: 'post-certificate',
    phase: 'pledge',
    actor: 'centre',
    when: 'signsPledge',
    needs: ['sign-pledge', 'applicant-signs-pledge'],
  },
  {
    id: 'note-initial-password',
    phase: 'pledge',
    actor: 'applicant',
    when: 'applies',
    needs: ['post-certificate'],
  },

  {
    id: 'send-first-key',
    phase: 'start',
    actor: 'applicant',
    when: 'appliesByEmail',
    needs: ['apply-by-email', 'check-key-general'],
    alsoNeeds: withPersonalGenomeKey,
  },
  {
    id: 'log-in-general',
    phase: 'start',
    actor: 'applicant',
    when: 'getsGeneralKey',
    needs: [
      'check-key-general',
      'note-initial-password',
      'send-first-key',
      'add-key-with-ssh-copy-id',
      'send-new-key',
      'register-new-key-on-web',
    ],
  },
  {
    id: 'send-personal-genome-key',
    phase: 'start',
    moved: [{when: 'personalGenomeClosed', to: 'reopened'}],
    actor: 'applicant',
    when: 'asksForDivisionLater',
    needs: ['check-key-personal-genome', 'ask-for-personal-genome-account'],
    blockedBy: ['personal-genome'],
  },
  {
    id: 'ask-about-vpn',
    phase: 'start',
    moved: [{when: 'personalGenomeClosed', to: 'reopened'}],
    actor: 'applicant',
    when: 'isNewToPersonalGenome',
    needs: ['ask-for-personal-genome-account', 'review-usage-plan'],
    blockedBy: ['personal-genome'],
  },
  {
    id: 'log-in-personal-genome',
    phase: 'start',
    moved: [{when: 'personalGenomeClosed', to: 'reopened'}],
    actor: 'applicant',
    when: 'getsPersonalGenomeKey',
    needs: [
      'check-key-personal-genome',
      'note-initial-password',
      'send-first-key',
      'send-personal-genome-key',
      'ask-about-vpn',
      'invite-to-group-cloud',
      'add-key-with-ssh-copy-id',
      'send-new-key',
      'register-new-key-on-web',
    ],
    blockedBy: ['personal-genome'],
  },
] as const satisfies readonly StepRule[];
