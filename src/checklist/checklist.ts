// A user's own checklist: which steps are on it, in which phase and order, what they must wait for, and the dead ends:
// where the user cannot have now what they asked for.
import type {RegistrationKind} from '../notices/registration';
import type {AnswerCode, Answers, QuestionId} from './answers';
import {type ConditionName, closedKinds, holds, type Situation} from './conditions';
import {nextQuestion, offeredAnswers, questions, relevantAnswers} from './questions';
import {type Actor, type Phase, phases, type StepRule, stages} from './step';
import {type StepId, stepRules} from './steps';

/** The rule of a dead end, without its texts. */
type DeadEndRule = {
  when: ConditionName;
  /** The kind of registration whose closing is the reason; left out where the reason is in the answers. */
  closed?: RegistrationKind;
  /** What to do instead: those of these steps that are on the list; at least one is. */
  next: readonly StepId[];
  /** Changed answers that may lead on: offered as links. */
  alternatives?: readonly Answers[];
};

/** Every dead end, most important first. */
const allDeadEnds = {
  'no-responsible-person': {
    when: 'needsOtherResponsible',
    next: ['find-responsible-person', 'ask-who-can-be-responsible'],
    alternatives: [{responsible: 'other'}],
  },
  'cannot-be-responsible-person': {
    when: 'cannotBeResponsible',
    next: ['propose-another-person', 'ask-who-can-be-responsible'],
  },
  'home-directory-deleted': {when: 'missedJune', next: ['ask-what-remains'], alternatives: [{want: 'first-account'}]},
  'registration-closed': {
    when: 'generalClosed',
    closed: 'general',
    next: ['gather-particulars', 'find-responsible-person'],
  },
  'group-cloud-suspended': {
    when: 'groupCloudClosed',
    closed: 'personal-genome',
    next: ['ask-about-group-cloud', 'hand-in-plan-in-advance', 'begin-in-general-division'],
  },
  'personal-genome-suspended': {
    when: 'personalGenomeClosedToUsers',
    closed: 'personal-genome',
    next: ['hand-in-plan-in-advance', 'begin-in-general-division'],
    alternatives: [{division: 'general'}],
  },
  'large-scale-suspended': {
    when: 'largeScaleClosed',
    closed: 'large-scale',
    next: ['hand-in-plan-in-advance'],
    alternatives: [{storage: 'one-tb'}],
  },
} as const satisfies Record<string, DeadEndRule>;
export type DeadEndId = keyof typeof allDeadEnds;
export const deadEndRules: Readonly<Record<DeadEndId, DeadEndRule>> = allDeadEnds;
export const deadEndIds = Object.keys(allDeadEnds) as DeadEndId[];

/** Why a step must wait. */
export type Block = {
  kind: RegistrationKind;
  /** The slugs of the notices in force that close it. */
  because: readonly string[];
};

export type Step = {
  id: StepId;
  phase: Phase;
  actor: Actor;
  page: StepRule['page'];
  tool: StepRule['tool'];
  /** The steps of this list that come before it. */
  needs: StepId[];
  /** What it must wait for; empty when it can be done. */
  blocks: Block[];
};

/** Why users cannot have now what they asked for, and what they do instead. */
export type DeadEnd = {
  id: DeadEndId;
  /** When it reopens, in epoch milliseconds, where that is announced. */
  until?: number;
  /** The slugs of the notices in force that are the reason; empty when the reason is in the answers. */
  because: string[];
  /** The steps of the list to do instead, at least one. */
  next: StepId[];
  alternatives: Answers[];
};

/** Whole once no question is left. */
export type Checklist = {
  /** The answers that count. */
  answers: Answers;
  /** Empty when users can have what they asked for. */
  deadEnds: DeadEnd[];
  /** In the order in which they are done; phases do not fall back. */
  steps: Step[];
};

/**
 * The checklist for the answers. Answers to questions that are not asked do not count.
 * @param situation what the notices in force leave open at the time
 */
export function checklistFor(answers: Answers, situation: Situation): Checklist {
  const relevant = relevantAnswers(answers);
  const steps = ordered(stepsFor(relevant, situation));
  return {answers: relevant, deadEnds: deadEndsFor(relevant, situation, steps), steps};
}

function stepsFor(answers: Answers, situation: Situation): Step[] {
  const closed = closedKinds(answers, situation);
  const isOptional = holds('beginsInGeneral', answers, situation);
  // In one phase, those steps come as they would in several.
  const table = isOptional ? phases.flatMap((phase) => stepRules.filter((rule) => rule.phase === phase)) : stepRules;
  const rules = table.filter(({when}) => holds(when, answers, situation));
  const onList = rules.map(
    ({id, phase, moved, actor = 'applicant', needs = [], alsoNeeds, blockedBy = [], page, tool}): Step => {
      const further = alsoNeeds && holds(alsoNeeds.when, answers, situation) ? alsoNeeds.steps : [];
      const before = [...needs, ...further];
      const usual = moved && holds(moved.when, answers, situation) ? moved.to : phase;
      return {
        id,
        phase: isOptional && (inOrdinaryAccount.has(usual) || id === 'begin-in-general-division') ? 'optional' : usual,
        actor,
        page,
        tool,
        needs: rules.map((other) => other.id).filter((other) => before.includes(other)),
        blocks: closed.filter(({kind}) => blockedBy.includes(kind)).map(({kind, because}) => ({kind, because})),
      };
    },
  );
  const waits = ({blocks, needs}: Step): boolean =>
    blocks.length > 0 || onList.some((step) => needs.includes(step.id) && waits(step));
  return onList.map((step) => (waits(step) ? {...step, phase: 'reopened'} : step));
}

/** The phases of the account with which users may begin while the personal genome division is closed. */
const inOrdinaryAccount: ReadonlySet<Phase> = new Set(['prepare', 'apply', 'pledge', 'start']);

/** The steps that are needed now; the others are optional, or only for later. */
export function stepsNow(steps: readonly Step[]): Step[] {
  return steps.filter(({phase}) => stages.some((stage) => stage === phase));
}

/**
 * The steps that can be done now, in the order of the list: not done, not waiting for a reopening, and with all that
 * they need done. The first is what comes next.
 * @param done the ticked steps
 */
export function nextSteps(steps: readonly Step[], done: ReadonlySet<StepId>): Step[] {
  return steps.filter(
    ({id, needs, blocks}) => !done.has(id) && blocks.length === 0 && needs.every((need) => done.has(need)),
  );
}

/** By phase; in a phase, a step comes when those that it needs are there, else in the order of the table. */
function ordered(steps: readonly Step[]): Step[] {
  const done: Step[] = [];
  const waiting = phases.flatMap((phase) => steps.filter((step) => step.phase === phase));
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({needs}) => needs.every((id) => done.some((step) => step.id === id)));
    // Circular needs would be a mistake in the table, which a test finds: then the order of the table counts.
    done.push(...waiting.splice(Math.max(ready, 0), 1));
  }
  return done;
}

function deadEndsFor(answers: Answers, situation: Situation, steps: readonly Step[]): DeadEnd[] {
  return deadEndIds
    .filter((id) => holds(deadEndRules[id].when, answers, situation))
    .map((id) => {
      const {next, alternatives = []} = deadEndRules[id];
      return {
        id,
        ...closingOf(id, answers, situation),
        next: next.filter((step) => steps.some((onList) => onList.id === step)),
        alternatives: alternatives
          .filter((change) => isAlternative(id, answers, change, situation))
          .map((change) => ({...answers, ...change})),
      };
    });
}

/**
 * Why an answer ends badly whatever follows; undefined where it need not, or where the answers before it do already.
 * @param answers those before the question
 */
export function deadEndOf(answers: Answers, id: QuestionId, code: AnswerCode, situation: Situation) {
  const given = {...answers, [id]: code};
  return checklistFor(given, situation).deadEnds.find(
    (deadEnd) => isCertain(deadEnd.id, given, situation) && !isCertain(deadEnd.id, answers, situation),
  );
}

function isCertain(deadEnd: DeadEndId, answers: Answers, situation: Situation): boolean {
  if (!holds(deadEndRules[deadEnd].when, relevantAnswers(answers), situation)) return false;
  const question = nextQuestion(answers);
  return (
    question === undefined ||
    offeredAnswers(question, relevantAnswers(answers)).every((code) =>
      isCertain(deadEnd, {...answers, [question]: code}, situation),
    )
  );
}

/** What the answers come to, where there is no dead end. */
export type VerdictCode = 'all-done' | 'ask-first' | 'email-today' | 'web-today' | 'today';

/** @param done the ticked steps */
export function verdictOf({steps}: Checklist, done: ReadonlySet<StepId>): VerdictCode {
  const has = (id: StepId) => steps.some((step) => step.id === id && !done.has(id));
  if (stepsNow(steps).every(({id}) => done.has(id))) return 'all-done';
  if (has('ask-who-can-be-responsible')) return 'ask-first';
  if (has('apply-by-email')) return 'email-today';
  return has('apply-on-web-form') ? 'web-today' : 'today';
}

function closingOf(id: DeadEndId, answers: Answers, situation: Situation): Pick<DeadEnd, 'because' | 'until'> {
  const state = closedKinds(answers, situation).find(({kind}) => kind === deadEndRules[id].closed);
  return {because: state?.because ?? [], ...(state?.until !== undefined && {until: state.until})};
}

/** Does the change count, and remove the reason? An answer that is not offered is no alternative. */
function isAlternative(id: DeadEndId, answers: Answers, change: Answers, situation: Situation): boolean {
  const changed = relevantAnswers({...answers, ...change});
  const counts = questions.every(({id: q}) => change[q] === undefined || change[q] === changed[q]);
  return counts && !holds(deadEndRules[id].when, changed, situation);
}
