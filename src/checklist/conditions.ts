// Decides what follows from the answers and from what the notices in force close at the reader's clock. A step names one of
// these conditions.
import type {RegistrationKind, RegistrationState} from '../notices/registration';
import {type AnswerConditionName, answerConditions, kindsNeeded, wantsPersonalGenome} from './answer-conditions';
import type {Answers} from './answers';

/** What is open and by which way applications go: `registrationState` at the reader's clock. */
export type Situation = {registration: readonly RegistrationState[]};

/** A condition over the relevant answers and the situation. */
export type Condition = (answers: Answers, situation: Situation) => boolean;

/** Are applications and changes made by e-mail, because the account system (the web form) is down? */
function isByEmail({registration}: Situation): boolean {
  return registration.some(({via}) => via === 'email');
}

/** The states of the kinds of registration that the answers ask for and that are closed. */
export function closedKinds(answers: Answers, {registration}: Situation): RegistrationState[] {
  const needed = kindsNeeded(answers);
  return registration.filter(({kind, open}) => !open && needed.includes(kind));
}

function isKindClosed(kind: RegistrationKind, answers: Answers, situation: Situation): boolean {
  return closedKinds(answers, situation).some((state) => state.kind === kind);
}

const {applies, wantsGroupCloud, needsUsagePlan, isNewToPersonalGenome, renews, lostKey, exposedKey} = answerConditions;

const personalGenomeClosed: Condition = (a, s) => isKindClosed('personal-genome', a, s);
const largeScaleClosed: Condition = (a, s) => isKindClosed('large-scale', a, s);
const planWaits: Condition = (a, s) => personalGenomeClosed(a, s) || largeScaleClosed(a, s);
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
  beginsWithOneTb: (a, s) => applies(a) && largeScaleClosed(a, s),
  personalGenomeClosed,
  personalGenomeClosedToUsers: (a, s) => personalGenomeClosed(a, s) && !wantsGroupCloud(a),
  groupCloudClosed: (a, s) => personalGenomeClosed(a, s) && wantsGroupCloud(a),
  beginsInGeneral: (a, s) => applies(a) && personalGenomeClosed(a, s),
  /** Of what the answers ask for. */
  somethingIsClosed: (a, s) => closedKinds(a, s).length > 0,
  /** The usage plan is for something that new users cannot have now. */
  planWaits,
  handsInPlan: (a, s) => needsUsagePlan(a) && !planWaits(a, s),
  appliesByEmail: (a, s) => applies(a) && isByEmail(s),
  appliesOnWeb: (a, s) => applies(a) && !isByEmail(s),
  appliesForPersonalGenome: (a, s) => applies(a) && isNewToPersonalGenome(a) && !personalGenomeClosed(a, s),
  asksForDivisionLater,
  getsGeneralKey,
  getsPersonalGenomeKey: (a) => isNewToPersonalGenome(a) || (a.want === 'key' && a.division === 'personal-genome'),
  /** No key is made before the division reopens: the reader has an account already. */
  keyWaits: (a, s) => personalGenomeClosed(a, s) && !applies(a),
  replacesKeyByEmail: (a, s) => (lostKey(a) || exposedKey(a)) && isByEmail(s),
  replacesKeyOnWeb: (a, s) => (lostKey(a) || exposedKey(a)) && !isByEmail(s),
  renewsOnWeb: (a, s) => renews(a) && !isByEmail(s),
  isCarriedOver: (a, s) => renews(a) && isByEmail(s),
  cannotLogInThoughCarriedOver: (a, s) => a['renewal-stage'] === 'after-march' && isByEmail(s),
  movesByEmail: (a, s) => answerConditions.moves(a) && isByEmail(s),
  movesOnWeb: (a, s) => answerConditions.moves(a) && !isByEmail(s),
} as const satisfies Record<string, Condition>;

/** Every condition by its name: those over the answers alone, and those over the situation, too. */
export const conditions = {...answerConditions, ...situationConditions} satisfies Record<string, Condition>;

/** The name of a condition. */
export type ConditionName = AnswerConditionName | keyof typeof situationConditions;

/** Does the condition of that name hold? */
export function holds(name: ConditionName, answers: Answers, situation: Situation): boolean {
  const condition: Condition = conditions[name];
  return condition(answers, situation);
}
