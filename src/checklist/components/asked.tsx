// The texts of a question and of an answer to it, for components that show any question.
import type {Localized} from '../../lib/localized';
import type {AnswerCode, Answers, QuestionId} from '../answers';
import {type AnswerMessages, questionMessages} from '../messages/questions';

type AskedMessages = {
  title: Localized;
  forGroup?: Localized;
  help?: Localized;
  answers: Readonly<Partial<Record<AnswerCode, AnswerMessages>>>;
};

const catalogue: Readonly<Record<QuestionId, AskedMessages>> = questionMessages;

/** The title of a question after these answers, and what helps to answer it. */
export function askedMessages(id: QuestionId, answers: Answers): Pick<AskedMessages, 'title' | 'help'> {
  const {title, forGroup = title, ...rest} = catalogue[id];
  return {...rest, title: answers.want === 'many-users' ? forGroup : title};
}

/** The texts of an answer. @throws RangeError for an answer to another question */
export function answerMessages(id: QuestionId, code: AnswerCode): AnswerMessages {
  const texts = catalogue[id].answers[code];
  if (!texts) {
    throw new RangeError(`${code} is no answer to ${id}.`);
  }
  return texts;
}

/** Each question that was answered, with its title and the text of the answer, in the order of the answers. */
export function answeredMessages(answers: Answers): {id: QuestionId; title: Localized; label: Localized}[] {
  return (Object.keys(answers) as QuestionId[]).flatMap((id) => {
    const code = answers[id];
    return code ? [{id, title: askedMessages(id, answers).title, label: answerMessages(id, code).label}] : [];
  });
}

/** Each part in an element of its own: page translation replaces text nodes. @param text in one language */
export function Coded({text}: {text: string}) {
  const parts = text.split('`').map((part, index) => ({part, place: index, isTyped: index % 2 === 1}));
  // Equal parts of a sentence differ only in their position.
  return parts.map(({part, place, isTyped}) =>
    isTyped ? (
      <code key={place} translate="no">
        {part}
      </code>
    ) : (
      <span key={place}>{part}</span>
    ),
  );
}
