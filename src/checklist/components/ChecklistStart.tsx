// A box on pages about applying: the first open question of the checklist, each answer a link to the tool.
import Link from '@docusaurus/Link';
import {useLocalized} from '../../components/useLocalized';
import {answersState, readAnswers} from '../address';
import type {AnswerCode} from '../answers';
import {formMessages} from '../messages/questions';
import {nextQuestion, offeredAnswers, relevantAnswers} from '../questions';
import {answerMessages, askedMessages, Coded} from './asked';

const page = '/tools/checklist/';

/** @param start what readers of the page want, as a query of the checklist: `want=first-account` */
export function ChecklistStart({start}: {start: string}) {
  const t = useLocalized();
  const {answers, ignored} = readAnswers(start);
  const question = nextQuestion(answers);
  if (ignored.length > 0 || question === undefined) {
    throw new Error(
      `<ChecklistStart start="${start}" />: name answers of src/checklist/answers.ts that leave a question.`,
    );
  }
  const {title} = askedMessages(question, answers);
  const offered: AnswerCode[] = offeredAnswers(question, relevantAnswers(answers));
  return (
    <section className="ui-card ui-screen">
      <p>
        <b>{t(formMessages.getMySteps)}</b>
        <br />
        {t(title)}
      </p>
      <ul className="ui-buttons">
        {offered.map((code) => (
          <li key={code}>
            <Link
              to={`${page}#${answersState({...answers, [question]: code})}`}
              className="ui-chip"
              data-noBrokenLinkCheck
            >
              <Coded text={t(answerMessages(question, code).label)} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
