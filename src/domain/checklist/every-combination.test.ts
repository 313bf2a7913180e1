import {describe, expect, test} from '@jest/globals';
import type {Answers, QuestionId} from './answers';
import {answerCodes} from './answers';
import {type Checklist, checklistFor} from './checklist';
import {type ConditionName, conditions, holds, type Situation} from './conditions';
import {deadEndIds, deadEndRules} from './dead-ends';
import {everyCombination, everySituation, situations} from './fixtures/walk';
import {nextQuestion, questions, relevantAnswers} from './questions';
import {phases} from './step';
import {stepRules} from './steps';

const {complete, nodes} = everyCombination();
const lists: {answers: Answers; situation: Situation; list: Checklist}[] = complete.flatMap((answers) =>
  everySituation.map((situation) => ({answers, situation, list: checklistFor(answers, situation)})),
);

console.info(
  `checklist: ${complete.length} combinations of answers, ${nodes.length} places where a question is asked, ` +
    `${everySituation.length} situations, ${lists.length} checklists`,
);

describe('every combination of answers in every situation', () => {
  test('the numbers', () => {
    expect({combinations: complete.length, places: nodes.length, situations: everySituation.length}).toEqual({
      combinations: 724,
      places: 398,
      situations: 16,
    });
  });

  test('has at least one step, and no question left', () => {
    const without = lists.filter(({list}) => list.steps.length === 0 || list.question !== undefined);
    expect(without).toEqual([]);
  });

  test('has a next step on the list for each dead end', () => {
    const without = lists.filter(({list}) =>
      list.deadEnds.some(
        ({next}) => next.length === 0 || next.some((id) => !list.steps.some((step) => step.id === id)),
      ),
    );
    expect(without).toEqual([]);
  });

  test('names notices for what they close, and only for that', () => {
    const closing = [
      'registration-closed',
      'group-cloud-suspended',
      'personal-genome-suspended',
      'large-scale-suspended',
    ];
    const wrong = lists.filter(({list}) =>
      list.deadEnds.some(({id, because}) => closing.includes(id) !== because.length > 0),
    );
    expect(wrong).toEqual([]);
  });

  test('a step that must wait is there only beside a dead end that says why', () => {
    const wrong = lists.filter(
      ({list}) => list.steps.some(({blocks}) => blocks.length > 0) && list.deadEnds.length === 0,
    );
    expect(wrong).toEqual([]);
  });

  test('each alternative of a dead end is free of that dead end', () => {
    const wrong = lists.filter(({list, situation}) =>
      list.deadEnds.some(({id, alternatives}) =>
        alternatives.some((answers) =>
          checklistFor(answers, situation).deadEnds.some((deadEnd) => deadEnd.id === id),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('no step twice; each after the steps that it needs; phases do not fall back', () => {
    const wrong = lists.filter(({list: {steps}}) => {
      const order = steps.map(({id}) => id);
      return (
        new Set(order).size !== order.length ||
        steps.some(({needs}, i) => needs.some((id) => order.indexOf(id) >= i)) ||
        steps.some(({phase}, i) => phases.indexOf(phase) < phases.indexOf(steps[i - 1]?.phase ?? 'decide'))
      );
    });
    expect(
      wrong.slice(0, 1).map(({answers, list}) => [answers, list.steps.map((s) => `${s.phase} ${s.id}`)]),
    ).toEqual([]);
  });

  test('relevant answers are what was answered', () => {
    expect(
      complete.filter((answers) => JSON.stringify(relevantAnswers(answers)) !== JSON.stringify(answers)),
    ).toEqual([]);
  });
});

describe('nothing is there for nothing', () => {
  const used = new Set(lists.flatMap(({list}) => list.steps.map(({id}) => id)));
  test.each(stepRules.map(({id}) => id))('step %s is reached', (id) => {
    expect(used.has(id)).toBe(true);
  });

  test.each(deadEndIds)('dead end %s is reached', (id) => {
    expect(lists.some(({list}) => list.deadEnds.some((deadEnd) => deadEnd.id === id))).toBe(true);
  });

  test.each(
    Object.entries(answerCodes).flatMap(([id, codes]) =>
      codes.map((code) => [id as QuestionId, code] as const),
    ),
  )('question %s, answer %s is given somewhere', (id, code) => {
    expect(complete.some((answers) => answers[id] === code)).toBe(true);
  });

  const names = Object.keys(conditions) as ConditionName[];
  test.each(names)('condition %s is true somewhere and false somewhere', (name) => {
    const values = new Set<boolean>();
    for (const {answers, situation} of lists) values.add(holds(name, answers, situation));
    // While a question is still to be answered, its conditions are asked of fewer answers.
    for (const node of nodes) values.add(holds(name, node.answers, situations.open));
    expect(values.has(true)).toBe(true);
    expect(values.has(false)).toBe(name !== 'always');
  });

  test('each condition is used by a step, a question or a dead end', () => {
    const text = JSON.stringify([stepRules, questions, deadEndRules]);
    const unused = names.filter((name) => !text.includes(`"${name}"`));
    expect(unused).toEqual([]);
  });

  test('what steps need are steps', () => {
    const ids = stepRules.map(({id}) => id as string);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      stepRules
        .flatMap(({needs = [], alsoNeeds}) => [...needs, ...(alsoNeeds?.steps ?? [])])
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
  });
});

describe('no question that cannot change the result', () => {
  /** A list as far as a reader sees it change; nothing while a question is left. */
  const lookedAt = new Map<string, string>();
  const seen = (answers: Answers, situation: Situation): string | undefined => {
    if (nextQuestion(answers) !== undefined) return undefined;
    const key = JSON.stringify([relevantAnswers(answers), situation]);
    const before = lookedAt.get(key);
    if (before !== undefined) return before;
    const {steps, deadEnds} = checklistFor(answers, situation);
    const now = JSON.stringify([steps.map(({id, phase}) => [id, phase]), deadEnds.map(({id}) => id)]);
    lookedAt.set(key, now);
    return now;
  };

  test.each(Object.entries(situations))(
    '%s: wherever a question is asked, two answers differ',
    (_, situation) => {
      const idle = nodes.filter(({answers, question, offered}) => {
        const within = complete.filter((whole) =>
          Object.entries(answers).every(([id, code]) => whole[id as QuestionId] === code),
        );
        // Everything else being equal: the same further answers, as far as they are asked after the other answer.
        return !within.some((whole) =>
          offered.some((code) => {
            const other = {...whole, [question]: code};
            return seen(other, situation) !== seen(whole, situation);
          }),
        );
      });
      expect(idle.map(({answers, question}) => [question, answers])).toEqual([]);
    },
  );
});
