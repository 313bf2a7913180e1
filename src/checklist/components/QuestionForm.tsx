// One question: each answer is a link to the address with it, so that choosing moves on, back works, and a choice made
// before the scripts arrive counts. An answer that ends badly opens in place and says why.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {type ReactNode, type RefObject, useEffect, useMemo, useRef} from 'react';
import {Button} from '../../components/Button';
import {Fold} from '../../components/Steps';
import {useLocalized} from '../../components/useLocalized';
import {answersState} from '../address';
import type {AnswerCode, Answers, QuestionId} from '../answers';
import {type DeadEnd, endOf} from '../checklist';
import {deadEndMessages, resultMessages} from '../messages/labels';
import {formMessages} from '../messages/questions';
import {offeredAnswers, questions, questionsLeft, relevantAnswers} from '../questions';
import {answerMessages, askedMessages, Coded} from './asked';
import styles from './Checklist.module.css';
import {useSituation} from './shown';

type Props = {
  id: QuestionId;
  answers: Answers;
  /** The earlier answer, where it is being changed. */
  chosen: AnswerCode | undefined;
  takesFocus: boolean;
  /** The user follows the link of an answer. */
  onAnswer: (answers: Answers) => void;
  /** Asks an earlier question again. */
  onBack: (id: QuestionId) => void;
};

function questionBefore(id: QuestionId, answers: Answers): QuestionId | undefined {
  const relevant = relevantAnswers(answers);
  const order = questions.map((question) => question.id);
  return order.slice(0, order.indexOf(id)).findLast((before) => relevant[before] !== undefined);
}

export function QuestionForm({id, answers, chosen, takesFocus, onAnswer, onBack}: Props) {
  const t = useLocalized();
  const heading = useFocusOn<HTMLHeadingElement>(id, takesFocus);
  const situation = useSituation()?.situation;
  const relevant = relevantAnswers(answers);
  const {title, help} = askedMessages(id, relevant);
  const options = useMemo(
    () =>
      offeredAnswers(id, relevantAnswers(answers)).map((code: AnswerCode) => ({
        code,
        end: situation && endOf(answers, id, code, situation),
      })),
    [id, answers, situation],
  );
  const before = questionBefore(id, answers);
  return (
    <section className={`ui-card ${styles.question}`} data-question={id}>
      <Progress answers={answers} />
      <h2 ref={heading} tabIndex={-1}>
        {t(title)}
      </h2>
      <ul className={`ui-plain ${styles.options}`}>
        {options.map(({code, end}) => {
          const {label, hint} = answerMessages(id, code);
          const given = {...answers, [id]: code};
          const words = (
            <>
              <Coded text={t(label)} />
              {hint && (
                <small>
                  <Coded text={t(hint)} />
                </small>
              )}
            </>
          );
          return (
            <li key={code}>
              {end ? (
                <details className="ui-option" name={id} data-answer={code}>
                  <summary>{words}</summary>
                  <Ending end={end} given={given} onAnswer={onAnswer} />
                </details>
              ) : (
                <AnswerLink to={given} onAnswer={onAnswer} code={code} isChosen={code === chosen} className="ui-option">
                  {words}
                </AnswerLink>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.foot}>
        <span className="ui-field__hint">{t(formMessages.movesOn)}</span>
        {before && (
          <Button kind="plain" onClick={() => onBack(before)}>
            {t(formMessages.back)}
          </Button>
        )}
      </p>
      {help && (
        <Fold title={t(formMessages.help)}>
          <p>
            <Coded text={t(help)} />
          </p>
        </Fold>
      )}
    </section>
  );
}

type LinkProps = {
  to: Answers;
  onAnswer?: (answers: Answers) => void;
  code?: AnswerCode;
  isChosen?: boolean;
  className?: string;
  children: ReactNode;
};

function AnswerLink({to, onAnswer, code, isChosen, className = '', children}: LinkProps) {
  const {pathname} = useLocation();
  return (
    <Link
      to={`${pathname}#${answersState(to)}`}
      className={className}
      data-answer={code}
      aria-current={isChosen ? 'true' : undefined}
      data-noBrokenLinkCheck
      onClick={() => onAnswer?.(to)}
    >
      {children}
    </Link>
  );
}

type EndingProps = {end: DeadEnd; given: Answers; onAnswer: Props['onAnswer']};

function Ending({end: {id, alternatives}, given, onAnswer}: EndingProps) {
  const t = useLocalized();
  const {title, why, next} = deadEndMessages[id];
  return (
    <div className={styles.why}>
      <p>
        <b>{t(title)}</b>
      </p>
      <p>{t(why)}</p>
      <p>{t(next)}</p>
      <p className="ui-buttons">
        <AnswerLink to={given} onAnswer={onAnswer} className="ui-button ui-button--quiet ui-button--small">
          {t(formMessages.seeAnyway)}
        </AnswerLink>
        {alternatives.map((other) => (
          <OtherWay key={answersState(other)} from={given} to={other} onAnswer={onAnswer} />
        ))}
      </p>
    </div>
  );
}

/** A link to the checklist with other answers, named by the answer that is changed. */
export function OtherWay({from, to, onAnswer}: {from: Answers; to: Answers; onAnswer?: Props['onAnswer']}) {
  const t = useLocalized();
  const changed = (Object.keys(to) as QuestionId[]).find((id) => to[id] !== undefined && to[id] !== from[id]);
  const code = changed && to[changed];
  if (!changed || !code) {
    return null;
  }
  return (
    <AnswerLink to={to} {...(onAnswer && {onAnswer})}>
      {t(resultMessages.otherWay, {answer: t(answerMessages(changed, code).label)})}
    </AnswerLink>
  );
}

/** Paths differ in their length: between the shortest and the longest is about right. */
function Progress({answers}: {answers: Answers}) {
  const t = useLocalized();
  const {fewest, most} = useMemo(() => questionsLeft(answers), [answers]);
  const before = Object.keys(relevantAnswers(answers)).length;
  const [number, all] = [before + 1, before + Math.round((fewest + most) / 2)];
  return (
    <>
      <p className="ui-field__hint">{t(formMessages[fewest === most ? 'question' : 'questionAbout'], {number, all})}</p>
      <progress className={styles.progress} aria-hidden="true" value={before} max={all} />
    </>
  );
}

/**
 * Moves the focus to a heading when another place is shown.
 * @param isWanted false for what the page opened with: the focus then stays where it is
 */
export function useFocusOn<E extends HTMLElement>(place: string, isWanted: boolean): RefObject<E | null> {
  const heading = useRef<E>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (isWanted && shown.current !== place) {
      heading.current?.focus();
    }
    shown.current = place;
  }, [place, isWanted]);
  return heading;
}
