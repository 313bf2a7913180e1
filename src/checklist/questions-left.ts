// Decides how many questions are still to come, whatever is answered: a reader sees how far there is to go.
import type {AnswerCode, Answers} from './answers';
import {nextQuestion, offeredAnswers} from './questions';

/** The fewest and the most questions that are still to be answered. */
export type QuestionsLeft = {fewest: number; most: number};

/** The questions left after the answers, the one to ask next counted; both 0 when none is left. */
export function questionsLeft(answers: Answers): QuestionsLeft {
  const question = nextQuestion(answers);
  if (question === undefined) return {fewest: 0, most: 0};
  const offered: AnswerCode[] = offeredAnswers(question, answers);
  const below = offered.map((code) => questionsLeft({...answers, [question]: code}));
  return {
    fewest: 1 + Math.min(...below.map(({fewest}) => fewest)),
    most: 1 + Math.max(...below.map(({most}) => most)),
  };
}
