// The steps in the later life of an account: keys, renewal, the end of use, a move to another institution. Sources: the
// pages on changes of the account, on renewal, and on adding a key.
import {inPhase, pages, type StepRule} from './step';

const moveDecided = ['read-criteria', 'ask-responsible-person', 'ask-who-can-be-responsible'] as const;
const checked = ['check-key-general', 'check-key-personal-genome'] as const;

/** In the order in which they are done. */
export const laterSteps = [
  ...inPhase('decide', [
    {id: 'report-exposed-key', when: 'exposedKey', page: `${pages.addKey}#remove-key`, tool: 'mail'},
    {id: 'check-renewal-dates', when: 'renews', page: '/application/renewal/#dates'},
    {id: 'ask-why-login-stopped', when: 'cannotLogIn', page: pages.question, tool: 'mail'},
    {id: 'ask-what-remains', when: 'missedJune', page: pages.question, tool: 'mail'},
  ]),
  ...inPhase('prepare', [{id: 'save-data', when: 'stops', page: `${pages.changes}#end-account`}]),
  ...inPhase('apply', [
    {id: 'renew-on-web', when: 'renewsOnWeb', needs: ['check-renewal-dates'], page: '/application/renewal/#steps'},
    {
      id: 'ask-how-to-renew',
      when: 'renewsByEmail',
      needs: ['check-renewal-dates'],
      page: '/application/renewal/#dates',
      tool: 'mail',
    },
    {
      id: 'end-account',
      when: 'stops',
      needs: ['save-data'],
      page: `${pages.changes}#end-account`,
      tool: 'mail',
    },
    {
      id: 'report-move-by-email',
      when: 'movesByEmail',
      needs: moveDecided,
      page: `${pages.changes}#affiliation`,
      tool: 'mail',
    },
    {id: 'report-move-on-web', when: 'movesOnWeb', needs: moveDecided, page: `${pages.changes}#affiliation`},
  ]),
  ...inPhase('start', [
    {id: 'add-key-with-ssh-copy-id', when: 'addsKey', needs: checked, page: `${pages.addKey}#prepare-ssh-copy-id`},
    {id: 'send-new-key', when: 'replacesKeyByEmail', needs: checked, page: `${pages.changes}#ssh-key`, tool: 'mail'},
    {id: 'register-new-key-on-web', when: 'replacesKeyOnWeb', needs: checked, page: `${pages.changes}#ssh-key`},
  ]),
  ...inPhase('later', [
    {id: 'mind-duties', when: 'keepsAccount', page: '/application/terms_and_policies/terms_of_use_2025/#duties'},
  ]),
] as const satisfies readonly StepRule[];
