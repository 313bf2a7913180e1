// The steps before an application: who can apply and answer for it, what to have ready, and the key. Sources: the
// issuance criteria, the page on registration, and the one on keys.
import {inPhase, pages, type StepRule} from './step';

const keyPhase = {when: 'appliesOnWeb', to: 'prepare'} as const;
const responsibilities = `${pages.criteria}#the-responsible-persons-responsibilities` as const;

/** In the order in which they are done. */
export const preparingSteps = [
  ...inPhase('decide', [
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
      page: responsibilities,
      tool: 'forward',
    },
    {
      id: 'check-you-can-be-responsible',
      actor: 'responsible-person',
      when: 'isOwnResponsible',
      page: responsibilities,
    },
    {id: 'propose-another-person', when: 'cannotBeResponsible', page: `${pages.criteria}#target-users`},
    {id: 'ask-who-can-be-responsible', when: 'asksWhoCanBeResponsible', page: pages.question, tool: 'mail'},
    {id: 'ask-responsible-person', when: 'hasOtherResponsible', page: responsibilities, tool: 'forward'},
    {
      id: 'read-responsibilities',
      actor: 'responsible-person',
      when: 'becomesResponsible',
      page: responsibilities,
    },
    {
      id: 'begin-in-general-division',
      when: 'beginsInGeneral',
      page: '/guides/using_general_analysis_division/ga_application/',
    },
  ]),
  ...inPhase('prepare', [
    {id: 'gather-particulars', when: 'applies', page: '/application/registration/#what-to-have-ready'},
    {id: 'write-fefta-particulars', when: 'statesFeftaParticulars', page: `${pages.criteria}#precautions-for-fefta`},
  ]),
  ...inPhase('start', [
    {id: 'make-key-general', moved: keyPhase, when: 'getsGeneralKey', page: `${pages.keys}#generate-ssh-keys-ga`},
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
      needs: ['wait-for-reopening'],
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
