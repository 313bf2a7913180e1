// States where a reader cannot have what they asked for now: why in data, and what they do instead. Nobody is turned away
// without a next step.
import type {RegistrationKind} from '../notices/registration';
import type {Answers} from './answers';
import type {ConditionName} from './conditions';
import type {StepId} from './steps';

/** The reasons, the weightiest first. */
export const deadEndIds = [
  'no-responsible-person',
  'abroad-without-responsible-person',
  'abroad-as-own-responsible-person',
  'cannot-be-responsible-person',
  'home-directory-deleted',
  'registration-closed',
  'group-cloud-suspended',
  'personal-genome-suspended',
  'large-scale-suspended',
] as const;
/** See `deadEndIds`. */
export type DeadEndId = (typeof deadEndIds)[number];

/** What is decided about a dead end. Its words stand in a catalogue. */
export type DeadEndRule = {
  when: ConditionName;
  /** The kind of registration whose closing is the reason; left out where the reason is in the answers. */
  closed?: RegistrationKind;
  /** What to do instead: those of these steps that are on the list; at least one is. */
  next: readonly StepId[];
  /** Answers to change for a way that may be open: offered as links. */
  alternatives: readonly Answers[];
};

/** Every dead end. */
export const deadEndRules: Readonly<Record<DeadEndId, DeadEndRule>> = {
  'no-responsible-person': {
    when: 'hasNoResponsibleAtHome',
    next: ['find-responsible-person', 'ask-who-can-be-responsible'],
    alternatives: [{responsible: 'other'}],
  },
  'abroad-without-responsible-person': {
    when: 'hasNoResponsibleAbroad',
    next: ['find-responsible-person', 'ask-who-can-be-responsible'],
    alternatives: [{responsible: 'other'}],
  },
  'abroad-as-own-responsible-person': {
    when: 'isAbroadAsOwnResponsible',
    next: ['find-responsible-person', 'ask-who-can-be-responsible'],
    alternatives: [{responsible: 'other'}],
  },
  'cannot-be-responsible-person': {
    when: 'cannotBeResponsible',
    next: ['propose-another-person', 'ask-who-can-be-responsible'],
    alternatives: [],
  },
  'home-directory-deleted': {
    when: 'missedJune',
    next: ['ask-what-remains'],
    alternatives: [{want: 'first-account'}],
  },
  'registration-closed': {
    when: 'generalClosed',
    closed: 'general',
    next: ['read-suspension-notice', 'gather-particulars'],
    alternatives: [],
  },
  'group-cloud-suspended': {
    when: 'groupCloudClosed',
    closed: 'personal-genome',
    next: ['read-suspension-notice', 'hand-in-plan-in-advance', 'begin-in-general-division'],
    alternatives: [],
  },
  'personal-genome-suspended': {
    when: 'personalGenomeClosedToUsers',
    closed: 'personal-genome',
    next: ['read-suspension-notice', 'hand-in-plan-in-advance', 'begin-in-general-division'],
    alternatives: [{division: 'general'}],
  },
  'large-scale-suspended': {
    when: 'largeScaleClosed',
    closed: 'large-scale',
    next: ['read-suspension-notice', 'hand-in-plan-in-advance', 'begin-with-one-tb'],
    alternatives: [{storage: 'one-tb'}],
  },
};
