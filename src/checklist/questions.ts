// Which question is asked when (only while its answer can change what the user must do), and how many are left.
import {type AnswerCode, type Answers, answerCodes, type QuestionId} from './answers';
import {type AnswerConditionName, holdsForAnswers} from './conditions';

/** One question: when it is asked, and which of its answers are offered only sometimes. */
export type Question = {
  id: QuestionId;
  /** Over the answers to the questions before it. */
  asked: AnswerConditionName;
  /** An answer that is not named here is always offered. */
  offered?: Readonly<Partial<Record<AnswerCode, AnswerConditionName>>>;
};

/** All questions in their order. Who can answer for the account comes before what it is to have. */
export const questions: readonly Question[] = [
  {id: 'want', asked: 'always'},
  {id: 'account', asked: 'hasAccountToChange', offered: {'large-scale': 'wantsMoreResources'}},
  {id: 'group-kind', asked: 'wantsManyUsers'},
  {id: 'renewal-stage', asked: 'wantsRenewal'},
  {id: 'key-problem', asked: 'wantsKey'},
  {id: 'eligible', asked: 'isAskedToBeResponsible'},
  {id: 'residency', asked: 'asksForResidency'},
  {id: 'nationality', asked: 'asksForNationality'},
  {id: 'responsible', asked: 'asksForResponsible', offered: {abroad: 'isSomeoneElse', unchanged: 'moves'}},
  {id: 'resources', asked: 'choosesResources'},
  {id: 'division', asked: 'choosesDivision'},
  {id: 'storage', asked: 'choosesStorage', offered: {'one-tb': 'choosesOneTb'}},
  {id: 'usage-plan', asked: 'asksForPlan'},
];

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
    // It continues: later answers of an older link count although a question was inserted before them.
    if (code === undefined) next ??= id;
    else relevant = {...relevant, [id]: code};
  }
  return next === undefined ? {relevant} : {relevant, next};
}

/**
 * The answers that count, in the order of the questions: those to questions that are asked after the answers before
 * them. An answer that is not offered counts as none.
 */
export function relevantAnswers(answers: Answers): Answers {
  return walk(answers).relevant;
}

/** The question to ask next; `undefined` when all that matter are answered. */
export function nextQuestion(answers: Answers): QuestionId | undefined {
  return walk(answers).next;
}

/** The fewest and the most questions that are still to be answered. */
type QuestionsLeft = {fewest: number; most: number};

/** The questions left after the answers, the one to ask next counted; both 0 when none is left. */
export function questionsLeft(answers: Answers): QuestionsLeft {
  const question = nextQuestion(answers);
  if (question === undefined) return {fewest: 0, most: 0};
  const offered: AnswerCode[] = offeredAnswers(question, answers);
  const below = offered.map((code) => questionsLeft({...answers, [question]: code}));
  return {fewest: 1 + Math.min(...below.map(({fewest}) => fewest)), most: 1 + Math.max(...below.map(({most}) => most))};
}
