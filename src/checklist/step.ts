// What a step of the checklist is: when in the path it comes, who does it, under which condition it is on the list, and
// where it leads.
import type {Localized} from '../lib/localized';
import type {RegistrationKind} from '../notices/registration';
import type {ConditionName, divisionOf} from './conditions';

/** The phases of the path, in their order. */
export const phases = [
  'decide',
  'prepare',
  'apply',
  'pledge',
  'plan',
  'start',
  /** What users may do meanwhile, if they like. */
  'optional',
  /** What can be done only when a suspended registration is open again. */
  'reopened',
  'later',
] as const;
export type Phase = (typeof phases)[number];
/** The phases of what is needed now: they make the progress. The others are groups of their own. */
export const stages = ['decide', 'prepare', 'apply', 'pledge', 'plan', 'start'] as const satisfies readonly Phase[];

/** Who does a step. */
export type Actor = 'applicant' | 'responsible-person' | 'centre';

type StepTool = 'key-check' | 'estimator' | 'mail' | 'forward';

/** A step, without its texts. */
export type StepRule<Id extends string = string> = {
  /** Is in stored ticks and tests; never changes its meaning. */
  id: Id;
  phase: Phase;
  /** Moves the step to another phase while a condition holds. */
  moved?: {when: ConditionName; to: Phase};
  /** The applicant, where it is left out. */
  actor?: Actor;
  /** Is the step on the list? */
  when: ConditionName;
  /** The steps that come before, as far as they are on the list. */
  needs?: readonly string[];
  /** Further steps that come before, while a condition holds. */
  alsoNeeds?: {when: ConditionName; steps: readonly string[]};
  /** The step must wait while one of these is closed, as far as the answers ask for that kind. */
  blockedBy?: readonly RegistrationKind[];
  /** The page that explains it. */
  page: `/${string}`;
  tool?: StepTool;
};

export type StepMessages = {
  title: Localized;
  /** What to do: one to three short sentences, in their order. */
  todo: Localized | readonly Localized[];
  /** What more there is to know in the division that is asked for. */
  inDivision?: Readonly<Record<ReturnType<typeof divisionOf>, Localized>>;
  /** What to have at hand. */
  needed?: readonly Localized[];
  /** How long it takes, in a few words, only where the centre states it. */
  time?: Localized;
  /** The same where the application goes by e-mail. */
  timeByEmail?: Localized;
};

export function inPhase<const S extends readonly Omit<StepRule, 'phase'>[]>(phase: Phase, steps: S) {
  return steps.map((step) => ({...step, phase})) as {[K in keyof S]: S[K] & {phase: Phase}};
}

/** The pages that several steps lead to. */
export const pages = {
  criteria: '/application/terms_and_policies/user_account_issurance_criteria/',
  plan: '/application/resource_extension/',
  changes: '/application/change_account_info/',
  groupCloud: '/guides/using_personal_genome_division/group_cloud/',
  group: '/application/apply_as_group/',
  personalGenome: '/guides/using_personal_genome_division/pg_application/',
  afterLogin: '/guides/using_general_analysis_division/ga_after_login/',
  afterPersonalGenomeLogin: '/guides/using_personal_genome_division/pg_after_login/',
  question: '/application/reference/',
  keys: '/application/ssh_keys/',
  addKey: '/application/ssh_copy_id/',
  path: '/guides/from_application_to_approval/',
} as const;

export const estimatorPage = '/tools/fees/';
export const keyCheckPage = '/tools/ssh-key/';
