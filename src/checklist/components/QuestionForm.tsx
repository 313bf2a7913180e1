// One question: its answers as radio buttons, folded help, and the buttons to go on and back.
import {type FormEvent, type RefObject, useEffect, useId, useMemo, useRef, useState} from 'react';
import {Button} from '../../components/Button';
import {useLocalized} from '../../components/useLocalized';
import type {AnswerCode, Answers, QuestionId} from '../answers';
import {formMessages} from '../messages/questions';
import {offeredAnswers, questions, questionsLeft, relevantAnswers} from '../questions';
import {answerMessages, askedMessages, Coded} from './asked';
import styles from './Checklist.module.css';

type Props = {
  id: QuestionId;
  answers: Answers;
  chosen: AnswerCode | undefined;
  takesFocus: boolean;
  /** The user begins to answer. */
  onStart: () => void;
  onAnswer: (code: AnswerCode) => void;
  /** Asks an earlier question again. */
  onBack: (id: QuestionId) => void;
};

function questionBefore(id: QuestionId, answers: Answers): QuestionId | undefined {
  const relevant = relevantAnswers(answers);
  const order = questions.map((question) => question.id);
  return order.slice(0, order.indexOf(id)).findLast((before) => relevant[before] !== undefined);
}

/** The radio buttons are uncontrolled: a choice made before hydration is not lost. */
export function QuestionForm({id, answers, chosen, takesFocus, onStart, onAnswer, onBack}: Props) {
  const t = useLocalized();
  const base = useId();
  const heading = useFocusOn<HTMLHeadingElement>(id, takesFocus);
  const [isMissing, setMissing] = useState(false);
  const {title, help} = askedMessages(id);
  const offered: AnswerCode[] = useMemo(() => offeredAnswers(id, relevantAnswers(answers)), [id, answers]);
  const before = questionBefore(id, answers);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get(id);
    const code = offered.find((candidate) => candidate === given);
    if (code) {
      onAnswer(code);
    } else {
      setMissing(true);
      event.currentTarget.querySelector('input')?.focus();
    }
  };

  return (
    <form className="ui-card" onSubmit={submit} onFocus={onStart} noValidate>
      <fieldset
        className="ui-choice ui-choice--big"
        aria-describedby={isMissing ? `${base}progress ${base}missing` : `${base}progress`}
      >
        <legend>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {t(title)}
          </h2>
        </legend>
        <p id={`${base}progress`} className="ui-field__hint">
          <Progress answers={answers} />
        </p>
        <div role="alert">
          {isMissing && (
            <span id={`${base}missing`} className="ui-field__error">
              {t(formMessages.choose)}
            </span>
          )}
        </div>
        {offered.map((code) => {
          const {label, hint} = answerMessages(id, code);
          return (
            <label key={code} className="ui-tick">
              <input
                type="radio"
                name={id}
                value={code}
                defaultChecked={code === chosen}
                aria-describedby={hint && `${base}${code}`}
                onChange={() => setMissing(false)}
              />
              <span>
                <Coded text={t(label)} />
                {hint && (
                  <span id={`${base}${code}`} className="ui-field__hint">
                    <Coded text={t(hint)} />
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
      {help && (
        <details className="ui-fold">
          <summary>{t(formMessages.help)}</summary>
          <p>
            <Coded text={t(help)} />
          </p>
        </details>
      )}
      <p className="ui-buttons">
        <Button kind="main" type="submit">
          {t(formMessages.next)}
        </Button>
        {before && <Button onClick={() => onBack(before)}>{t(formMessages.back)}</Button>}
      </p>
    </form>
  );
}

function Progress({answers}: {answers: Answers}) {
  const t = useLocalized();
  const left = useMemo(() => questionsLeft(answers), [answers]);
  const before = Object.keys(relevantAnswers(answers)).length;
  const [number, fewest, most] = [before + 1, before + left.fewest, before + left.most];
  return fewest === most
    ? t(formMessages.question, {number, most})
    : t(formMessages.questionBetween, {number, fewest, most});
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
