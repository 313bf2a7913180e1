// Decides a reader's own checklist: which steps are on it, in which phase and order, what they must wait for, and where the
// reader cannot have now what they asked for.
import type {RegistrationKind} from '../notices/registration';
import type {Answers, QuestionId} from './answers';
import {closedKinds, holds, type Situation} from './conditions';
import {type DeadEndId, deadEndIds, deadEndRules} from './dead-ends';
import {nextQuestion, questions, relevantAnswers} from './questions';
import {type Actor, type Phase, phases} from './step';
import {type StepId, stepRules} from './steps';

/** Why a step must wait. */
export type Block = {
  kind: RegistrationKind;
  /** The slugs of the notices in force that close it. */
  because: readonly string[];
};

/** A step on a reader's list. */
export type Step = {
  id: StepId;
  phase: Phase;
  actor: Actor;
  /** The steps of this list that come before it. */
  needs: StepId[];
  /** What it must wait for; empty when it can be done. */
  blocks: Block[];
};

/** Why a reader cannot have now what they asked for, and what they do instead. */
type DeadEnd = {
  id: DeadEndId;
  /** The slugs of the notices in force that are the reason; empty when the reason is in the answers. */
  because: string[];
  /** The steps of the list to do instead, at least one. */
  next: StepId[];
  /** All answers for another way, where there is one that changes something. */
  alternatives: Answers[];
};

/** A reader's checklist. */
export type Checklist = {
  /** The answers that count. */
  answers: Answers;
  /** The question still to be answered: the list is not whole yet. */
  question?: QuestionId;
  /** Empty when the reader can have what they asked for. */
  deadEnds: DeadEnd[];
  /** In the order in which they are done; phases do not fall back. */
  steps: Step[];
};

/**
 * The checklist for the answers as things stand. Answers to questions that are not asked do not count.
 * @param situation what the notices in force leave open at the reader's clock
 */
export function checklistFor(answers: Answers, situation: Situation): Checklist {
  const relevant = relevantAnswers(answers);
  const question = nextQuestion(answers);
  const steps = ordered(stepsFor(relevant, situation));
  const deadEnds = deadEndsFor(relevant, situation, steps);
  const list = {answers: relevant, deadEnds, steps};
  return question === undefined ? list : {...list, question};
}

function stepsFor(answers: Answers, situation: Situation): Step[] {
  const closed = closedKinds(answers, situation);
  const onList = stepRules.filter(({when}) => holds(when, answers, situation));
  return onList.map(({id, phase, moved = [], actor, needs = [], alsoNeeds, blockedBy = []}) => {
    const further = alsoNeeds && holds(alsoNeeds.when, answers, situation) ? alsoNeeds.steps : [];
    const before = [...needs, ...further];
    return {
      id,
      phase: moved.find(({when}) => holds(when, answers, situation))?.to ?? phase,
      actor,
      needs: onList.map((other) => other.id).filter((other) => before.includes(other)),
      blocks: closed.filter(({kind}) => blockedBy.includes(kind)).map(({kind, because}) => ({kind, because})),
    };
  });
}

/**
 * The steps that can be done now, in the order of the list: not done, not waiting for a reopening, and all that they need
 * is done. The first is what comes next.
 * @param done the steps that the reader has ticked
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
    // Needs that go round in a circle would be a mistake of the table (a test finds it): the table's order then counts.
    done.push(...waiting.splice(Math.max(ready, 0), 1));
  }
  return done;
}

function deadEndsFor(answers: Answers, situation: Situation, steps: readonly Step[]): DeadEnd[] {
  return deadEndIds
    .filter((id) => holds(deadEndRules[id].when, answers, situation))
    .map((id) => {
      const {next, alternatives} = deadEndRules[id];
      return {
        id,
        because: slugsOf(id, answers, situation),
        next: next.filter((step) => steps.some((onList) => onList.id === step)),
        alternatives: alternatives
          .filter((change) => isOtherWay(id, answers, change, situation))
          .map((change) => ({...answers, ...change})),
      };
    });
}

function slugsOf(id: DeadEndId, answers: Answers, situation: Situation): string[] {
  return closedKinds(answers, situation)
    .filter(({kind}) => kind === deadEndRules[id].closed)
    .flatMap(({because}) => because);
}

/** Does the change count, and is the reason gone with it? Where the answer is not offered, there is no such way. */
function isOtherWay(id: DeadEndId, answers: Answers, change: Answers, situation: Situation): boolean {
  const changed = relevantAnswers({...answers, ...change});
  const counts = questions.every(({id: q}) => change[q] === undefined || change[q] === changed[q]);
  return counts && !holds(deadEndRules[id].when, changed, situation);
}
