import {describe, expect, test} from '@jest/globals';
import {exhaustive} from '../lib/test-support/exhaustive';
import {type Answers, answerCodes, type QuestionId} from './answers';
import {type Checklist, checklistFor, deadEndIds, deadEndRules} from './checklist';
import {type ConditionName, conditions, divisionOf, holds, type Situation} from './conditions';
import {everyCombination, everySituation, situations} from './fixtures/walk';
import {nextQuestion, questions, relevantAnswers} from './questions';
import {phases} from './step';
import {stepRules} from './steps';

const {complete, nodes} = everyCombination();
const triedSituations = exhaustive ? everySituation : Object.values(situations);
const lists: {answers: Answers; situation: Situation; list: Checklist}[] = complete.flatMap((answers) =>
  triedSituations.map((situation) => ({answers, situation, list: checklistFor(answers, situation)})),
);

/** The first checklist for which `isWrong` holds. */
const wrongOne = (isWrong: (list: Checklist, situation: Situation) => boolean) =>
  lists.find(({list, situation}) => isWrong(list, situation));

describe('every combination of answers in every situation', () => {
  test('has at least one step', () => {
    expect(wrongOne(({steps}) => steps.length === 0)).toBeUndefined();
  });

  test('has a next step on the list for each dead end', () => {
    const wrong = wrongOne(({deadEnds, steps}) =>
      deadEnds.some(({next}) => next.length === 0 || next.some((id) => !steps.some((step) => step.id === id))),
    );
    expect(wrong).toBeUndefined();
  });

  test('names notices for what they close, and only for that', () => {
    const closing = [
      'registration-closed',
      'group-cloud-suspended',
      'personal-genome-suspended',
      'large-scale-suspended',
    ];
    expect(
      wrongOne(({deadEnds}) => deadEnds.some(({id, because}) => closing.includes(id) !== because.length > 0)),
    ).toBeUndefined();
  });

  test('what is closed is said also while nobody can answer for the account', () => {
    const wrong = wrongOne(({answers: {want, account}, deadEnds}, {registration}) => {
      const isClosed = (kind: string) => registration.some((one) => one.kind === kind && !one.open);
      const isSaid = (deadEnd: string) => deadEnds.some(({id}) => id === deadEnd);
      const isForNew = want === 'first-account' || account === 'none';
      const isForGroupCloud = want === 'group-cloud' && account !== 'personal-genome';
      return (
        (isForNew && isClosed('general') !== isSaid('registration-closed')) ||
        (isForGroupCloud && isClosed('personal-genome') !== isSaid('group-cloud-suspended'))
      );
    });
    expect(wrong).toBeUndefined();
  });

  test('a step that must wait is there only beside a dead end that explains it', () => {
    expect(
      wrongOne(({steps, deadEnds}) => steps.some(({blocks}) => blocks.length > 0) && deadEnds.length === 0),
    ).toBeUndefined();
  });

  test('each alternative of a dead end is free of that dead end', () => {
    const wrong = wrongOne(({deadEnds}, situation) =>
      deadEnds.some(({id, alternatives}) =>
        alternatives.some((answers) => checklistFor(answers, situation).deadEnds.some((deadEnd) => deadEnd.id === id)),
      ),
    );
    expect(wrong).toBeUndefined();
  });

  test('no step twice; each after the steps that it needs; phases in order', () => {
    const wrong = wrongOne(({steps}) => {
      const order = steps.map(({id}) => id);
      return (
        new Set(order).size !== order.length ||
        steps.some(({needs}, i) => needs.some((id) => order.indexOf(id) >= i)) ||
        steps.some(({phase}, i) => phases.indexOf(phase) < phases.indexOf(steps[i - 1]?.phase ?? 'decide'))
      );
    });
    expect(wrong).toBeUndefined();
  });

  test('relevant answers are what was answered', () => {
    expect(complete.filter((answers) => JSON.stringify(relevantAnswers(answers)) !== JSON.stringify(answers))).toEqual(
      [],
    );
  });
});

describe('everything is reached', () => {
  test('every step and every dead end', () => {
    const steps = new Set<string>(lists.flatMap(({list}) => list.steps.map(({id}) => id)));
    const deadEnds = new Set<string>(lists.flatMap(({list}) => list.deadEnds.map(({id}) => id)));
    expect(stepRules.filter(({id}) => !steps.has(id))).toEqual([]);
    expect(deadEndIds.filter((id) => !deadEnds.has(id))).toEqual([]);
  });

  test('every answer of every question', () => {
    const given = new Set(complete.flatMap((answers) => Object.entries(answers).map(String)));
    const all = Object.entries(answerCodes).flatMap(([id, codes]) => codes.map((code) => `${id},${code}`));
    expect(all.filter((answer) => !given.has(answer))).toEqual([]);
  });

  test('every condition is true somewhere, false somewhere, and used', () => {
    const rules = JSON.stringify([stepRules, questions, deadEndRules]);
    // While a question is still to be answered, its conditions are evaluated over fewer answers.
    const asked = [...lists, ...nodes.map(({answers}) => ({answers, situation: situations.open}))];
    const wrong = (Object.keys(conditions) as ConditionName[]).filter((name) => {
      const values = new Set(asked.map(({answers, situation}) => holds(name, answers, situation)));
      return !values.has(true) || values.has(false) === (name === 'always') || !rules.includes(`"${name}"`);
    });
    expect(wrong).toEqual([]);
  });

  test('what steps need are steps', () => {
    const ids = stepRules.map(({id}) => id as string);
    expect(new Set(ids).size).toBe(ids.length);
    const needed = stepRules.flatMap(({needs = [], alsoNeeds}) => [...needs, ...(alsoNeeds?.steps ?? [])]);
    expect(needed.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('no question that cannot change the result', () => {
  /** A list and the division in its e-mail, as far as a user sees them change; nothing while a question is left. */
  const lookedAt = new Map<string, string>();
  const seen = (answers: Answers, situation: Situation): string | undefined => {
    if (nextQuestion(answers) !== undefined) return undefined;
    const key = JSON.stringify([relevantAnswers(answers), situation]);
    const before = lookedAt.get(key);
    if (before !== undefined) return before;
    const {steps, deadEnds} = checklistFor(answers, situation);
    const mail = divisionOf(relevantAnswers(answers));
    const now = JSON.stringify([steps.map(({id, phase}) => [id, phase]), deadEnds.map(({id}) => id), mail]);
    lookedAt.set(key, now);
    return now;
  };

  const tried = exhaustive ? situations : {today: situations.today, open: situations.open};
  test.each(Object.entries(tried))('%s: wherever a question is asked, two answers differ', (_, situation) => {
    const idle = nodes.filter(({answers, question, offered}) => {
      const within = complete.filter((whole) =>
        Object.entries(answers).every(([id, code]) => whole[id as QuestionId] === code),
      );
      // With the same further answers, as far as they are asked after the other answer.
      return !within.some((whole) =>
        offered.some((code) => {
          const other = {...whole, [question]: code};
          return seen(other, situation) !== seen(whole, situation);
        }),
      );
    });
    expect(idle.map(({answers, question}) => [question, answers])).toEqual([]);
  });
});
