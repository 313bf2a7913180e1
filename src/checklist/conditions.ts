// What follows from the answers, and from what the notices in force close: each condition has a name that questions and
// steps use.
import type {RegistrationKind, RegistrationState} from '../notices/registration';
import type {Answers} from './answers';

/** A condition over the answers. It may use relevant answers only (`relevantAnswers`). */
type AnswerCondition = (answers: Answers) => boolean;

const wants =
  (...any: NonNullable<Answers['want']>[]): AnswerCondition =>
  ({want}) =>
    want !== undefined && any.includes(want);
const choseGroupCloud = wants('group-cloud');
const becomesResponsible: AnswerCondition = (a) => a.want === 'responsible-person' && canProceed(a);

const isNewApplication: AnswerCondition = ({want, account}) => want === 'first-account' || account === 'none';

/** The first account of a group is that of its responsible person: page on groups. */
const leadsGroup: AnswerCondition = ({want, account}) => want === 'many-users' && account === 'none';

const isGroupAbroad: AnswerCondition = (a) => leadsGroup(a) && a.residency === 'non-resident';
/** A responsible person is a faculty member in Japan and a resident of Japan (issuance criteria, target users). */
const needsOtherResponsible: AnswerCondition = (a) =>
  a.responsible === 'none' ||
  a.responsible === 'abroad' ||
  isGroupAbroad(a) ||
  (a.residency === 'non-resident' && a.responsible === 'myself');
const canProceed: AnswerCondition = (a) => !needsOtherResponsible(a) && a.eligible !== 'no';

/** Wants something that is done in the personal genome analysis division. */
const wantsPersonalGenome: AnswerCondition = (a) =>
  canProceed(a) &&
  (a.want === 'group-cloud' || a.resources === 'gpu-slurm' || (a.division === 'personal-genome' && a.want !== 'key'));

const isNewToPersonalGenome: AnswerCondition = (a) => wantsPersonalGenome(a) && a.account !== 'personal-genome';

const asksForCourse: AnswerCondition = (a) => a['group-kind'] === 'course';
const usesMoreThanOneTb: AnswerCondition = ({storage}) => storage !== undefined && storage !== 'one-tb';
const usesNodes: AnswerCondition = ({resources}) => resources !== undefined && resources !== 'storage';

/** Present large-scale and personal genome users change their plans, courses are accepted: notice of 2022-05-13. */
const isNewToLargeScale: AnswerCondition = (a) =>
  usesMoreThanOneTb(a) && a.account !== 'large-scale' && a.account !== 'personal-genome' && !asksForCourse(a);

const renews: AnswerCondition = (a) => a['renewal-stage'] === 'before-deadline' || a['renewal-stage'] === 'after-march';
const hasPlanToSubmit: AnswerCondition = (a) => a['usage-plan'] === 'yes';

const isCharged: AnswerCondition = (a) =>
  wantsPersonalGenome(a) || usesNodes(a) || a.storage === 'more-than-30-tb' || hasPlanToSubmit(a);

const isUnderFefta: AnswerCondition = ({residency}) =>
  residency === 'non-resident' || residency === 'specific-category';
/**
 * Those whose nationality or residence is not Japan give particulars for the examination under FEFTA, foreign nationals
 * who are residents, too: our reading of the issuance criteria, precautions for FEFTA.
 */
export const givesFeftaParticulars: AnswerCondition = (a) => isUnderFefta(a) || a.nationality === 'other';
const replacesKey: AnswerCondition = (a) => a['key-problem'] === 'lost' || a['key-problem'] === 'exposed';
const applies: AnswerCondition = (a) => isNewApplication(a) && canProceed(a);

/** The division that the answers ask for, as texts name it. Takes relevant answers. */
export function divisionOf(answers: Answers): 'general' | 'personal-genome' | 'group-cloud' {
  if (answers.want === 'group-cloud') return 'group-cloud';
  return wantsPersonalGenome(answers) || answers.division === 'personal-genome' ? 'personal-genome' : 'general';
}

/** Every condition that needs the answers alone. */
const answerConditions = {
  always: () => true,
  isNewApplication,
  /** Applies for an account, and someone can answer for it. */
  applies,
  asksForResponsible: (a) => (isNewApplication(a) || a.want === 'move') && !isGroupAbroad(a),
  isSomeoneElse: (a) => !leadsGroup(a),
  asksForResidency: (a) => isNewApplication(a) || becomesResponsible(a),
  asksForNationality: ({residency}) => residency === 'resident',
  needsOtherResponsible,
  isOwnResponsible: (a) => a.responsible === 'myself' && canProceed(a),
  hasOtherResponsible: ({responsible}) => responsible === 'other' || responsible === 'similar',
  readsCriteria: (a) => isNewApplication(a) || a.want === 'move',
  appliesUnderFefta: (a) => isUnderFefta(a) && canProceed(a),
  statesFeftaParticulars: (a) => givesFeftaParticulars(a) && canProceed(a),
  isFeftaUnknown: (a) => a.residency === 'not-sure' && canProceed(a),
  signsPledge: (a) => applies(a) || becomesResponsible(a),

  isAskedToBeResponsible: wants('responsible-person'),
  becomesResponsible,
  cannotBeResponsible: (a) => a.eligible === 'no',
  /** The two published texts differ on staff equal to faculty and some researchers: the help desk decides. */
  asksWhoCanBeResponsible: (a) =>
    needsOtherResponsible(a) || a.responsible === 'similar' || (a.eligible !== undefined && a.eligible !== 'yes'),

  hasAccountToChange: wants('many-users', 'more-resources', 'group-cloud'),
  wantsMoreResources: wants('more-resources'),
  choosesResources: (a) => a.want === 'more-resources' && canProceed(a),
  choosesDivision: (a) =>
    canProceed(a) &&
    (wants('first-account', 'many-users', 'key')(a) || (a.resources !== undefined && a.resources !== 'gpu-slurm')),
  choosesStorage: (a) =>
    a.division === 'general' && (wants('first-account', 'many-users')(a) || a.resources === 'storage'),
  choosesOneTb: ({want}) => want !== 'more-resources',

  wantsManyUsers: wants('many-users'),
  bringsManyUsers: (a) => a.want === 'many-users' && canProceed(a),
  leadsManyUsers: (a) => leadsGroup(a) && canProceed(a),
  isCourse: (a) => asksForCourse(a) && canProceed(a),
  wantsGroupCloud: (a) => choseGroupCloud(a) && canProceed(a),

  isNewToPersonalGenome,
  needsUsagePlan: (a) =>
    wantsPersonalGenome(a) ||
    usesMoreThanOneTb(a) ||
    usesNodes(a) ||
    (a.want === 'many-users' && canProceed(a)) ||
    hasPlanToSubmit(a),
  isCharged,
  asksBeforeNodes: (a) => a.resources === 'priority-nodes' || (usesNodes(a) && a.division === 'general'),

  wantsKey: wants('key'),
  addsKey: (a) => a['key-problem'] === 'add',
  exposedKey: (a) => a['key-problem'] === 'exposed',

  wantsRenewal: wants('renewal'),
  renews,
  /** A suspended account cannot enter the account system: renewal then goes through the help desk. */
  cannotLogIn: (a) => a['renewal-stage'] === 'after-march',
  missedJune: (a) => a['renewal-stage'] === 'after-june',
  stops: (a) => a['renewal-stage'] === 'not-continuing',
  asksForPlan: (a) => renews(a) || becomesResponsible(a),

  moves: (a) => a.want === 'move' && canProceed(a),
  keepsAccount: (a) => canProceed(a) && wants('first-account', 'many-users', 'more-resources', 'group-cloud')(a),
} as const satisfies Record<string, AnswerCondition>;

export type AnswerConditionName = keyof typeof answerConditions;

export function holdsForAnswers(name: AnswerConditionName, answers: Answers): boolean {
  const condition: AnswerCondition = answerConditions[name];
  return condition(answers);
}

/** The kinds of registration that the answers ask for, also while nobody can answer for the account. May be empty. */
function kindsNeeded(answers: Answers): RegistrationKind[] {
  const kinds: RegistrationKind[] = [];
  if (isNewApplication(answers)) kinds.push('general');
  if (isNewToLargeScale(answers)) kinds.push('large-scale');
  const wantsDivision = choseGroupCloud(answers)
    ? answers.account !== 'personal-genome'
    : isNewToPersonalGenome(answers);
  if (wantsDivision && !asksForCourse(answers)) kinds.push('personal-genome');
  return kinds;
}

/** What is open, and how applications are made: `registrationState` at the time. */
export type Situation = {registration: readonly RegistrationState[]};

type Condition = (answers: Answers, situation: Situation) => boolean;

/** Are applications and changes made by e-mail, because the account system (the web form) is down? */
function isByEmail({registration}: Situation): boolean {
  return registration.some(({via}) => via === 'email');
}

export function closedKinds(answers: Answers, {registration}: Situation): RegistrationState[] {
  const needed = kindsNeeded(answers);
  return registration.filter(({kind, open}) => !open && needed.includes(kind));
}

function isKindClosed(kind: RegistrationKind, answers: Answers, situation: Situation): boolean {
  return closedKinds(answers, situation).some((state) => state.kind === kind);
}

const {needsUsagePlan} = answerConditions;

const personalGenomeClosed: Condition = (a, s) => isKindClosed('personal-genome', a, s);
const largeScaleClosed: Condition = (a, s) => isKindClosed('large-scale', a, s);
const planWaits: Condition = (a, s) => canProceed(a) && (personalGenomeClosed(a, s) || largeScaleClosed(a, s));
const getsGeneralKey: Condition = (a, s) =>
  (applies(a) && (!wantsPersonalGenome(a) || personalGenomeClosed(a, s))) ||
  (a.want === 'key' && a.division === 'general');
/** With one application for both, the division's box on the form or the line in the e-mail is enough. */
const asksForDivisionLater: Condition = (a, s) =>
  isNewToPersonalGenome(a) && (!applies(a) || personalGenomeClosed(a, s));

/** Every condition that needs the situation, too. */
const situationConditions = {
  generalClosed: (a, s) => isKindClosed('general', a, s),
  largeScaleClosed,
  personalGenomeClosedToUsers: (a, s) => personalGenomeClosed(a, s) && !choseGroupCloud(a),
  groupCloudClosed: (a, s) => personalGenomeClosed(a, s) && choseGroupCloud(a),
  beginsInGeneral: (a, s) => applies(a) && personalGenomeClosed(a, s),
  /** The usage plan is for something that new users cannot have now. */
  planWaits,
  submitsPlan: (a, s) => needsUsagePlan(a) && !planWaits(a, s),
  appliesByEmail: (a, s) => applies(a) && isByEmail(s),
  appliesOnWeb: (a, s) => applies(a) && !isByEmail(s),
  appliesForPersonalGenome: (a, s) => applies(a) && isNewToPersonalGenome(a) && !personalGenomeClosed(a, s),
  asksForDivisionLater,
  getsGeneralKey,
  startsInGeneral: (a, s) => applies(a) && getsGeneralKey(a, s),
  getsPersonalGenomeKey: (a) => isNewToPersonalGenome(a) || (a.want === 'key' && a.division === 'personal-genome'),
  replacesKeyByEmail: (a, s) => replacesKey(a) && isByEmail(s),
  replacesKeyOnWeb: (a, s) => replacesKey(a) && !isByEmail(s),
  renewsOnWeb: (a, s) => a['renewal-stage'] === 'before-deadline' && !isByEmail(s),
  renewsByEmail: (a, s) => a['renewal-stage'] === 'before-deadline' && isByEmail(s),
  movesByEmail: (a, s) => answerConditions.moves(a) && isByEmail(s),
  movesOnWeb: (a, s) => answerConditions.moves(a) && !isByEmail(s),
} as const satisfies Record<string, Condition>;

/** Every condition by its name: those over the answers alone, and those over the situation, too. */
export const conditions = {...answerConditions, ...situationConditions} satisfies Record<string, Condition>;

export type ConditionName = AnswerConditionName | keyof typeof situationConditions;

export function holds(name: ConditionName, answers: Answers, situation: Situation): boolean {
  const condition: Condition = conditions[name];
  return condition(answers, situation);
}
