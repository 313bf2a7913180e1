// Decides which question is asked when: only while its answer can change what the reader must do.
import {type AnswerConditionName, holdsForAnswers} from './answer-conditions';
import {type AnswerCode, type Answers, answerCodes, type QuestionId} from './answers';

/** One question: when it is asked, and which of its answers are offered only sometimes. */
export type Question = {
  id: QuestionId;
  /** Over the answers to the questions before it. */
  asked: AnswerConditionName;
  /** An answer that is not named here is always offered. */
  offered?: Readonly<Partial<Record<AnswerCode, AnswerConditionName>>>;
};

/** All questions, in the order in which they are asked. Who can answer for the account comes before what it is to have. */
export const questions: readonly Question[] = [
  {id: 'want', asked: 'always'},
  {id: 'account', asked: 'hasAccountToChange', offered: {'large-scale': 'wantsMoreResources'}},
  {id: 'group-kind', asked: 'wantsManyUsers'},
  {id: 'renewal-stage', asked: 'wantsRenewal'},
  {id: 'key-problem', asked: 'wantsKey'},
  {id: 'eligible', asked: 'isAskedToBeResponsible'},
  {id: 'residency', asked: 'asksForResidency'},
  {id: 'responsible', asked: 'asksForResponsible', offered: {unchanged: 'moves'}},
  {id: 'resources', asked: 'choosesResources'},
  {id: 'division', asked: 'choosesDivision'},
  {id: 'storage', asked: 'choosesStorage', offered: {'one-tb': 'choosesOneTb'}},
  {id: 'group-cloud-use', asked: 'wantsGroupCloud'},
  {id: 'group-cloud-data', asked: 'wantsGroupCloud'},
  {id: 'usage-plan', asked: 'asksForPlan'},
  {id: 'computer', asked: 'getsKey'},
];

/** The answers that are offered for a question, after the answers to the questions before it. */
export function offeredAnswers<Q extends QuestionId>(id: Q, answers: Answers): AnswerCode<Q>[] {
  const offered = questions.find((question) => question.id === id)?.offered ?? {};
  const codes: readonly AnswerCode<Q>[] = answerCodes[id];
  return codes.filter((code) => {
    const condition = offered[code];
    return condition === undefined || holdsForAnswers(condition, answers);
  });
}

/** What `walk` finds: the answers that count, and the first question without one. */
type Walk = {relevant: Answers; next?: QuestionId};

function walk(answers: Answers): Walk {
  let relevant: Answers = {};
  let next: QuestionId | undefined;
  for (const {id, asked} of questions) {
    if (!holdsForAnswers(asked, relevant)) continue;
    const given = answers[id];
    const code = offeredAnswers(id, relevant).find((offered) => offered === given);
    // The walk goes on: what was answered further on in an older link counts, though a question was put in before it.
    if (code === undefined) next ??= id;
    else relevant = {...relevant, [id]: code};
  }
  return next === undefined ? {relevant} : {relevant, next};
}

/**
 * The answers that count: those to questions that are asked after the answers before them. An answer that is not offered
 * counts as none. In the order of the questions.
 */
export function relevantAnswers(answers: Answers): Answers {
  return walk(answers).relevant;
}

/** The question to ask next; `undefined` when all that matter are answered. */
export function nextQuestion(answers: Answers): QuestionId | undefined {
  return walk(answers).next;
}
