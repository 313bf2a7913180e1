// The steps before an application: who can apply and answer for it, what to have ready, and the key. Sources: the
// issuance criteria, the page on registration, and the one on keys.
import {inPhase, pages, type StepRule} from './step';

const keyPhase = [
  {when: 'appliesOnWeb', to: 'prepare'},
  // Nothing is lost by looking whether the commands are there, while the division is closed.
  {when: 'keyWaits', to: 'prepare'},
] as const;
const commandsChecked = ['check-commands-windows', 'check-commands-macos', 'check-commands-linux'] as const;

/** In the order in which they are done. */
export const preparingSteps = [
  ...inPhase('decide', [
    {id: 'read-suspension-notice', when: 'somethingIsClosed', page: '/application/registration/#how-to-apply-for-use'},
    {id: 'ask-about-group-cloud', when: 'groupCloudClosed', page: pages.question, tool: 'mail'},
    {id: 'read-criteria', when: 'readsCriteria', page: `${pages.criteria}#target-users`},
    {
      id: 'read-terms',
      when: 'isNewApplication',
      page: '/application/terms_and_policies/terms_of_use_2025/#terms-of-use',
    },
    {id: 'find-out-fefta-status', when: 'isFeftaUnknown', page: `${pages.criteria}#precautions-for-fefta`},
    {
      id: 'get-responsible-persons-account',
      actor: 'responsible-person',
      when: 'leadsManyUsers',
      page: `${pages.group}#steps`,
    },
    {
      id: 'find-responsible-person',
      when: 'needsOtherResponsible',
      page: `${pages.criteria}#the-responsible-persons-responsibilities`,
      tool: 'forward',
    },
    {
      id: 'check-you-can-be-responsible',
      actor: 'responsible-person',
      when: 'isOwnResponsible',
      page: `${pages.criteria}#the-responsible-persons-responsibilities`,
    },
    {
      id: 'ask-responsible-person',
      when: 'hasOtherResponsible',
      page: `${pages.criteria}#the-responsible-persons-responsibilities`,
      tool: 'forward',
    },
    {
      id: 'read-responsibilities',
      actor: 'responsible-person',
      when: 'becomesResponsible',
      page: `${pages.criteria}#the-responsible-persons-responsibilities`,
    },
    {
      id: 'check-applicant-and-purpose',
      actor: 'responsible-person',
      when: 'becomesResponsible',
      needs: ['read-responsibilities'],
      page: `${pages.criteria}#the-responsible-persons-responsibilities`,
    },
    {id: 'propose-another-person', when: 'cannotBeResponsible', page: `${pages.criteria}#target-users`},
    {
      id: 'ask-who-can-be-responsible',
      when: 'asksWhoCanBeResponsible',
      page: pages.question,
      tool: 'mail',
    },
    {id: 'begin-with-one-tb', when: 'beginsWithOneTb', page: '/application/registration/#how-to-apply-for-use'},
    {
      id: 'begin-in-general-division',
      when: 'beginsInGeneral',
      page: '/guides/using_general_analysis_division/ga_application/',
    },
  ]),
  ...inPhase('prepare', [
    {id: 'gather-particulars', when: 'applies', page: '/application/registration/#what-to-have-ready'},
    {id: 'write-purpose', when: 'applies', page: '/application/registration/#what-to-write'},
    {id: 'write-fefta-particulars', when: 'statesFeftaParticulars', page: `${pages.criteria}#precautions-for-fefta`},
    {id: 'state-personal-genome', when: 'appliesForPersonalGenome', page: pages.personalGenome},
  ]),
  ...inPhase('start', [
    {
      id: 'check-commands-windows',
      moved: keyPhase,
      when: 'onWindows',
      page: `${pages.keys}?os=windows#check-commands-installation`,
    },
    {
      id: 'check-commands-macos',
      moved: keyPhase,
      when: 'onMacos',
      page: `${pages.keys}?os=macos#check-commands-installation`,
    },
    {
      id: 'check-commands-linux',
      moved: keyPhase,
      when: 'onLinux',
      page: `${pages.keys}?os=linux#check-commands-installation`,
    },
    {
      id: 'make-key-general',
      moved: keyPhase,
      when: 'getsGeneralKey',
      needs: commandsChecked,
      page: `${pages.keys}#generate-ssh-keys-ga`,
    },
    {
      id: 'check-key-general',
      moved: keyPhase,
      when: 'getsGeneralKey',
      needs: ['make-key-general'],
      page: `${pages.keys}#check-ssh-key-generated`,
      tool: 'key-check',
    },
    {
      id: 'make-key-personal-genome',
      moved: keyPhase,
      when: 'getsPersonalGenomeKey',
      needs: [...commandsChecked, 'ask-for-personal-genome-account'],
      blockedBy: ['personal-genome'],
      page: `${pages.keys}#generate-ssh-keys-pg`,
    },
    {
      id: 'check-key-personal-genome',
      moved: keyPhase,
      when: 'getsPersonalGenomeKey',
      needs: ['make-key-personal-genome'],
      blockedBy: ['personal-genome'],
      page: `${pages.keys}#check-ssh-key-generated`,
      tool: 'key-check',
    },
  ]),
] as const satisfies readonly StepRule[];
