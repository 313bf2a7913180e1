// States the steps in the later life of an account: keys, renewal, the end of use, a move to another institution. Sources:
// the pages on changes of the account, on renewal, and on adding a key.
import type {StepRule} from './step';

const checked = ['check-key-general', 'check-key-personal-genome'] as const;

/** In the order in which they are done. */
export const laterSteps = [
  {id: 'report-exposed-key', phase: 'decide', actor: 'applicant', when: 'exposedKey'},
  {
    id: 'install-git-bash',
    phase: 'start',
    actor: 'applicant',
    when: 'addsKeyOnWindows',
    needs: ['check-commands-windows'],
  },
  {
    id: 'install-ssh-copy-id',
    phase: 'start',
    actor: 'applicant',
    when: 'addsKeyOnMacos',
    needs: ['check-commands-macos'],
  },
  {
    id: 'add-key-with-ssh-copy-id',
    phase: 'start',
    actor: 'applicant',
    when: 'addsKey',
    needs: [...checked, 'install-git-bash', 'install-ssh-copy-id'],
  },
  {
    id: 'send-new-key',
    phase: 'start',
    actor: 'applicant',
    when: 'replacesKeyByEmail',
    needs: checked,
  },
  {
    id: 'register-new-key-on-web',
    phase: 'start',
    actor: 'applicant',
    when: 'replacesKeyOnWeb',
    needs: checked,
  },
  {id: 'ask-to-disable-lost-key', phase: 'decide', actor: 'applicant', when: 'lostKey'},

  {id: 'check-renewal-dates', phase: 'decide', actor: 'applicant', when: 'renews'},
  {
    id: 'ask-why-login-stopped',
    phase: 'decide',
    actor: 'applicant',
    when: 'cannotLogInThoughCarriedOver',
  },
  {id: 'collect-pubmed-ids', phase: 'prepare', actor: 'applicant', when: 'renewsOnWeb'},
  {
    id: 'renew-on-web',
    phase: 'apply',
    actor: 'applicant',
    when: 'renewsOnWeb',
    needs: ['check-renewal-dates', 'collect-pubmed-ids'],
  },
  {id: 'carry-account-over', phase: 'apply', actor: 'centre', when: 'isCarriedOver'},
  {id: 'update-affiliation', phase: 'later', actor: 'applicant', when: 'renews'},
  {id: 'ask-what-remains', phase: 'decide', actor: 'applicant', when: 'missedJune'},

  {id: 'consult-about-ending-plan', phase: 'decide', actor: 'applicant', when: 'stopsWithPlan'},
  {id: 'save-data', phase: 'prepare', actor: 'applicant', when: 'stops'},
  {
    id: 'end-account',
    phase: 'apply',
    actor: 'applicant',
    when: 'stops',
    needs: ['consult-about-ending-plan', 'save-data'],
  },

  {id: 'ask-about-fefta-after-move', phase: 'prepare', actor: 'applicant', when: 'movesUnderFefta'},
  {
    id: 'report-move-by-email',
    phase: 'apply',
    actor: 'applicant',
    when: 'movesByEmail',
    needs: ['read-criteria', 'ask-about-fefta-after-move', 'ask-responsible-person'],
  },
  {
    id: 'report-move-on-web',
    phase: 'apply',
    actor: 'applicant',
    when: 'movesOnWeb',
    needs: ['read-criteria', 'ask-about-fefta-after-move', 'ask-responsible-person'],
  },
  {id: 'ask-about-new-pledge', phase: 'apply', actor: 'applicant', when: 'movesToNewResponsible'},
  {id: 'ask-who-is-billed', phase: 'apply', actor: 'responsible-person', when: 'movesWithPlan'},

  {id: 'write-ssh-config', phase: 'later', actor: 'applicant', when: 'getsKey'},
  {id: 'renew-every-year', phase: 'later', actor: 'applicant', when: 'keepsAccount'},
] as const satisfies readonly StepRule[];
