// Says what a step of the checklist is: when in the path it comes, who does it, and under which condition it is on the list.
import type {RegistrationKind} from '../notices/registration';
import type {ConditionName} from './conditions';

/** The phases of the path, in their order. */
export const phases = [
  'decide',
  'prepare',
  'apply',
  'pledge',
  'plan',
  'start',
  /** What can be done only when a suspended registration is open again. */
  'reopened',
  'later',
] as const;
/** See `phases`. */
export type Phase = (typeof phases)[number];

/** Who does a step. */
export type Actor = 'applicant' | 'responsible-person' | 'centre';

/** A step, without its words. */
export type StepRule<Id extends string = string> = {
  /** Stands in kept ticks and tests; never changes its meaning. */
  id: Id;
  phase: Phase;
  /** Puts the step into another phase: the first condition that holds counts. */
  moved?: readonly {when: ConditionName; to: Phase}[];
  actor: Actor;
  /** Is the step on the list? */
  when: ConditionName;
  /** The steps that come before, as far as they are on the list. */
  needs?: readonly string[];
  /** Further steps that come before, while a condition holds. */
  alsoNeeds?: {when: ConditionName; steps: readonly string[]};
  /** The step must wait while one of these is closed, as far as the answers ask for that kind. */
  blockedBy?: readonly RegistrationKind[];
};
