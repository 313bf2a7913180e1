// States the steps before an application: who can apply and answer for it, what to have ready, and the key. Sources: the
// issuance criteria, the page on registration, and the one on keys.
import type {StepRule} from './step';

const keyPhase = [
  {when: 'appliesOnWeb', to: 'prepare'},
  // Nothing is lost by looking whether the commands are there, while the division is closed.
  {when: 'keyWaits', to: 'prepare'},
] as const;
const personalGenomeKeyPhase = [
  {when: 'personalGenomeClosed', to: 'reopened'},
  {when: 'appliesOnWeb', to: 'prepare'},
] as const;
const commandsChecked = ['check-commands-windows', 'check-commands-macos', 'check-commands-linux'] as const;

/** In the order in which they are done. */
export const preparingSteps = [
  {id: 'read-suspension-notice', phase: 'decide', actor: 'applicant', when: 'somethingIsClosed'},
  {id: 'read-criteria', phase: 'decide', actor: 'applicant', when: 'readsCriteria'},
  {id: 'read-terms', phase: 'decide', actor: 'applicant', when: 'isNewApplication'},
  {id: 'find-out-fefta-status', phase: 'decide', actor: 'applicant', when: 'isFeftaUnknown'},
  {id: 'find-responsible-person', phase: 'decide', actor: 'applicant', when: 'needsOtherResponsible'},
  {
    id: 'check-you-can-be-responsible',
    phase: 'decide',
    actor: 'responsible-person',
    when: 'isOwnResponsible',
  },
  {id: 'ask-responsible-person', phase: 'decide', actor: 'applicant', when: 'hasOtherResponsible'},
  {
    id: 'read-responsibilities',
    phase: 'decide',
    actor: 'responsible-person',
    when: 'becomesResponsible',
  },
  {
    id: 'check-applicant-and-purpose',
    phase: 'decide',
    actor: 'responsible-person',
    when: 'becomesResponsible',
    needs: ['read-responsibilities'],
  },
  {id: 'propose-another-person', phase: 'decide', actor: 'applicant', when: 'cannotBeResponsible'},
  {
    id: 'ask-who-can-be-responsible',
    phase: 'decide',
    actor: 'applicant',
    when: 'asksWhoCanBeResponsible',
  },
  {id: 'begin-with-one-tb', phase: 'decide', actor: 'applicant', when: 'beginsWithOneTb'},
  {id: 'begin-in-general-division', phase: 'decide', actor: 'applicant', when: 'beginsInGeneral'},

  {id: 'gather-particulars', phase: 'prepare', actor: 'applicant', when: 'applies'},
  {id: 'write-purpose', phase: 'prepare', actor: 'applicant', when: 'applies'},
  {id: 'write-fefta-particulars', phase: 'prepare', actor: 'applicant', when: 'appliesUnderFefta'},
  {
    id: 'state-personal-genome',
    phase: 'prepare',
    actor: 'applicant',
    when: 'appliesForPersonalGenome',
  },
  {id: 'check-commands-windows', phase: 'start', moved: keyPhase, actor: 'applicant', when: 'onWindows'},
  {id: 'check-commands-macos', phase: 'start', moved: keyPhase, actor: 'applicant', when: 'onMacos'},
  {id: 'check-commands-linux', phase: 'start', moved: keyPhase, actor: 'applicant', when: 'onLinux'},
  {
    id: 'make-key-general',
    phase: 'start',
    moved: keyPhase,
    actor: 'applicant',
    when: 'getsGeneralKey',
    needs: commandsChecked,
  },
  {
    id: 'check-key-general',
    phase: 'start',
    moved: keyPhase,
    actor: 'applicant',
    when: 'getsGeneralKey',
    needs: ['make-key-general'],
  },
  {
    id: 'make-key-personal-genome',
    phase: 'start',
    moved: personalGenomeKeyPhase,
    actor: 'applicant',
    when: 'getsPersonalGenomeKey',
    needs: [...commandsChecked, 'ask-for-personal-genome-account'],
    blockedBy: ['personal-genome'],
  },
  {
    id: 'check-key-personal-genome',
    phase: 'start',
    moved: personalGenomeKeyPhase,
    actor: 'applicant',
    when: 'getsPersonalGenomeKey',
    needs: ['make-key-personal-genome'],
    blockedBy: ['personal-genome'],
  },
] as const satisfies readonly StepRule[];
