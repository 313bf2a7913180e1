// Decides what follows from a reader's answers alone: which kinds of registration they need, and whether a plan, a key or a
// fee has a part in it. Each condition has a name that questions and steps use.
import type {RegistrationKind} from '../notices/registration';
import type {Answers} from './answers';

/** A condition over the answers. It may look at relevant answers only (`relevantAnswers`). */
export type AnswerCondition = (answers: Answers) => boolean;

const isNewApplication: AnswerCondition = ({want, account}) => want === 'first-account' || account === 'none';

/** A responsible person is a faculty member in Japan and a resident of Japan (issuance criteria, target users). */
const isAbroadAsOwnResponsible: AnswerCondition = ({residency, responsible}) =>
  residency === 'non-resident' && responsible === 'myself';

const hasNoResponsible: AnswerCondition = ({responsible}) => responsible === 'none';
const goesOn: AnswerCondition = (a) => !hasNoResponsible(a) && !isAbroadAsOwnResponsible(a) && a.eligible !== 'no';

/** Wants something that is done in the personal genome analysis division. */
export const wantsPersonalGenome: AnswerCondition = (a) =>
  goesOn(a) &&
  (a.want === 'group-cloud' || a.resources === 'gpu-slurm' || (a.division === 'personal-genome' && a.want !== 'key'));

const isNewToPersonalGenome: AnswerCondition = (a) => wantsPersonalGenome(a) && a.account !== 'personal-genome';

const asksForCourse: AnswerCondition = (a) => a['group-kind'] === 'course';
const usesMoreThanOneTb: AnswerCondition = ({storage}) => storage !== undefined && storage !== 'one-tb';
const usesNodes: AnswerCondition = ({resources}) => resources !== undefined && resources !== 'storage';

/** Present large-scale and personal genome users change their plans, courses are accepted: notice of 2022-05-13. */
const isNewToLargeScale: AnswerCondition = (a) =>
  usesMoreThanOneTb(a) && a.account !== 'large-scale' && a.account !== 'personal-genome' && !asksForCourse(a);

const changesUse: AnswerCondition = ({want}) => want !== 'move' && want !== 'renewal';
const renews: AnswerCondition = (a) => a['renewal-stage'] === 'before-deadline' || a['renewal-stage'] === 'after-march';
const hasPlanToHandIn: AnswerCondition = (a) => a['usage-plan'] === 'yes' && (changesUse(a) || renews(a));

const isCharged: AnswerCondition = (a) =>
  wantsPersonalGenome(a) || usesNodes(a) || a.storage === 'more-than-30-tb' || hasPlanToHandIn(a);

const isUnderFefta: AnswerCondition = ({residency}) =>
  residency === 'non-resident' || residency === 'specific-category';
const applies: AnswerCondition = (a) => isNewApplication(a) && goesOn(a);
const getsKey: AnswerCondition = (a) => applies(a) || isNewToPersonalGenome(a) || a.want === 'key';

/** Every condition that needs the answers alone. */
export const answerConditions = {
  always: () => true,
  isNewApplication,
  /** Applies for an account, and someone can answer for it. */
  applies,
  asksForResponsible: (a) => isNewApplication(a) || a.want === 'move',
  asksForResidency: (a) => isNewApplication(a) || a.want === 'move' || (a.want === 'responsible-person' && goesOn(a)),
  hasNoResponsibleAtHome: (a) => hasNoResponsible(a) && a.residency !== 'non-resident',
  hasNoResponsibleAbroad: (a) => hasNoResponsible(a) && a.residency === 'non-resident',
  isAbroadAsOwnResponsible,
  needsOtherResponsible: (a) => hasNoResponsible(a) || isAbroadAsOwnResponsible(a),
  isOwnResponsible: (a) => a.responsible === 'myself' && goesOn(a),
  hasOtherResponsible: (a) => a.responsible === 'other',
  readsCriteria: (a) => isNewApplication(a) || a.want === 'move',
  appliesUnderFefta: (a) => isUnderFefta(a) && goesOn(a) && a.want !== 'move',
  movesUnderFefta: (a) => isUnderFefta(a) && goesOn(a) && a.want === 'move',
  isFeftaUnknown: (a) => a.residency === 'not-sure' && goesOn(a),
  signsPledge: (a) => applies(a) || (a.want === 'responsible-person' && goesOn(a)),

  isAskedToBeResponsible: (a) => a.want === 'responsible-person',
  becomesResponsible: (a) => a.want === 'responsible-person' && goesOn(a),
  cannotBeResponsible: (a) => a.eligible === 'no',
  asksWhoCanBeResponsible: (a) =>
    hasNoResponsible(a) || isAbroadAsOwnResponsible(a) || (a.eligible !== undefined && a.eligible !== 'yes'),

  hasAccountToChange: ({want}) => want === 'many-users' || want === 'more-resources' || want === 'group-cloud',
  wantsMoreResources: ({want}) => want === 'more-resources',
  choosesResources: (a) => a.want === 'more-resources' && goesOn(a),
  choosesDivision: (a) =>
    goesOn(a) &&
    (a.want === 'first-account' ||
      a.want === 'many-users' ||
      a.want === 'key' ||
      (a.want === 'more-resources' && a.resources !== undefined && a.resources !== 'gpu-slurm')),
  choosesStorage: (a) =>
    a.division === 'general' && (a.want === 'first-account' || a.want === 'many-users' || a.resources === 'storage'),
  choosesOneTb: ({want}) => want !== 'more-resources',

  wantsManyUsers: ({want}) => want === 'many-users',
  bringsManyUsers: (a) => a.want === 'many-users' && goesOn(a),
  isCourse: (a) => asksForCourse(a) && goesOn(a),
  wantsGroupCloud: (a) => a.want === 'group-cloud' && goesOn(a),
  usesGroupCloudNodes: (a) => a['group-cloud-use'] === 'with-nodes',
  mayNeedDevelopment: (a) => a['group-cloud-data'] !== undefined && a['group-cloud-data'] !== 'jga-like',

  isNewToPersonalGenome,
  needsUsagePlan: (a) =>
    wantsPersonalGenome(a) ||
    usesMoreThanOneTb(a) ||
    usesNodes(a) ||
    (a.want === 'many-users' && goesOn(a)) ||
    hasPlanToHandIn(a),
  isCharged,
  usesPriority: (a) => a.resources === 'priority-nodes',
  usesNodesInGeneral: (a) => usesNodes(a) && a.division === 'general',

  getsKey,
  onWindows: (a) => getsKey(a) && a.computer === 'windows',
  onMacos: (a) => getsKey(a) && a.computer === 'macos',
  onLinux: (a) => getsKey(a) && a.computer === 'linux',

  wantsKey: ({want}) => want === 'key',
  addsKey: (a) => a['key-problem'] === 'add',
  addsKeyOnWindows: (a) => a['key-problem'] === 'add' && a.computer === 'windows',
  addsKeyOnMacos: (a) => a['key-problem'] === 'add' && a.computer === 'macos',
  lostKey: (a) => a['key-problem'] === 'lost',
  exposedKey: (a) => a['key-problem'] === 'exposed',

  wantsRenewal: ({want}) => want === 'renewal',
  renews,
  missedJune: (a) => a['renewal-stage'] === 'after-june',
  stops: (a) => a['renewal-stage'] === 'not-continuing',
  stopsWithPlan: (a) => a['renewal-stage'] === 'not-continuing' && a['usage-plan'] === 'yes',
  asksForPlan: (a) =>
    (a['renewal-stage'] !== undefined && a['renewal-stage'] !== 'after-june') ||
    ((a.want === 'responsible-person' || a.want === 'move') && goesOn(a)),

  moves: (a) => a.want === 'move' && goesOn(a),
  movesToNewResponsible: (a) =>
    a.want === 'move' && goesOn(a) && (a.responsible === 'myself' || a.responsible === 'other'),
  movesWithPlan: (a) => a.want === 'move' && a['usage-plan'] === 'yes',
  keepsAccount: (a) =>
    goesOn(a) &&
    (a.want === 'first-account' || a.want === 'many-users' || a.want === 'more-resources' || a.want === 'group-cloud'),
} as const satisfies Record<string, AnswerCondition>;

/** The name of a condition over the answers. */
export type AnswerConditionName = keyof typeof answerConditions;

/** Does the condition of that name hold for the answers? */
export function holdsForAnswers(name: AnswerConditionName, answers: Answers): boolean {
  const condition: AnswerCondition = answerConditions[name];
  return condition(answers);
}

/** The kinds of registration that the answers ask for. Empty for those who change nothing but their own data. */
export function kindsNeeded(answers: Answers): RegistrationKind[] {
  const kinds: RegistrationKind[] = [];
  if (applies(answers)) kinds.push('general');
  if (goesOn(answers) && isNewToLargeScale(answers)) kinds.push('large-scale');
  if (isNewToPersonalGenome(answers) && !asksForCourse(answers)) kinds.push('personal-genome');
  return kinds;
}
