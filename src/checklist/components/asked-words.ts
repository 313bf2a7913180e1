// The words of a question and of an answer to it, for parts that draw any question.

import type {Localized} from '../../lib/localized';
import type {AnswerCode, Answers, QuestionId} from '../answers';
import {questionWords} from '../messages/questions';
import type {AnswerWords} from '../words';

type AskedWords = {
  title: Localized;
  help?: Localized;
  answers: Readonly<Partial<Record<AnswerCode, AnswerWords>>>;
};

const catalogue: Readonly<Record<QuestionId, AskedWords>> = questionWords;

/** The title of a question, and what helps to answer it. */
export function askedWords(id: QuestionId): Omit<AskedWords, 'answers'> {
  return catalogue[id];
}

/** The words of an answer. @throws RangeError for an answer to another question */
export function answerWords(id: QuestionId, code: AnswerCode): AnswerWords {
  const words = catalogue[id].answers[code];
  if (!words) {
    throw new RangeError(`${code} is no answer to ${id}.`);
  }
  return words;
}

/** Each question that was answered, with its title and the answer in words; in the order of the answers. */
export function answeredWords(answers: Answers): {id: QuestionId; title: Localized; label: Localized}[] {
  return (Object.keys(answers) as QuestionId[]).flatMap((id) => {
    const code = answers[id];
    return code ? [{id, title: askedWords(id).title, label: answerWords(id, code).label}] : [];
  });
}
