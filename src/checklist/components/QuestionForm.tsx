// One question: its answers as radio buttons, help folded below, and the ways on and back.
import Translate, {translate} from '@docusaurus/Translate';
import {type FormEvent, type ReactNode, useId, useMemo, useState} from 'react';
import {Button} from '../../components/Button';
import {useLocalized} from '../../components/useLocalized';
import type {AnswerCode, Answers, QuestionId} from '../answers';
import {offeredAnswers, questions, relevantAnswers} from '../questions';
import {questionsLeft} from '../questions-left';
import {answerWords, askedWords} from './asked-words';
import {Coded} from './Coded';
import styles from './QuestionForm.module.css';
import {useFocusOn} from './useFocusOn';

type Props = {
  id: QuestionId;
  answers: Answers;
  /** What was answered here before. */
  chosen: AnswerCode | undefined;
  takesFocus: boolean;
  /** The reader has begun to answer. */
  onStart: () => void;
  onAnswer: (code: AnswerCode) => void;
  /** Asks an earlier question again. */
  onBack: (id: QuestionId) => void;
};

/** The answered question before this one. */
function questionBefore(id: QuestionId, answers: Answers): QuestionId | undefined {
  const relevant = relevantAnswers(answers);
  const order = questions.map((question) => question.id);
  return order.slice(0, order.indexOf(id)).findLast((before) => relevant[before] !== undefined);
}

/** The radio buttons keep their state themselves: a choice made before the page's scripts are there is not lost. */
export function QuestionForm({id, answers, chosen, takesFocus, onStart, onAnswer, onBack}: Props): ReactNode {
  const t = useLocalized();
  const base = useId();
  const heading = useFocusOn<HTMLHeadingElement>(id, takesFocus);
  const [isMissing, setMissing] = useState(false);
  const {title, help} = askedWords(id);
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
    <form className={styles.form} onSubmit={submit} onFocus={onStart} noValidate>
      <fieldset
        className={styles.question}
        aria-describedby={isMissing ? `${base}progress ${base}missing` : `${base}progress`}
      >
        <legend className={styles.legend}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {t(title)}
          </h2>
        </legend>
        <p id={`${base}progress`} className={styles.progress}>
          <Progress answers={answers} />
        </p>
        <div role="alert">
          {isMissing && (
            <p id={`${base}missing`} className={styles.problem}>
              <Translate id="checklist.choose">1つ選んでから、次へ進んでください。</Translate>
            </p>
          )}
        </div>
        {offered.map((code) => {
          const {label, hint} = answerWords(id, code);
          return (
            <label key={code} className={styles.choice}>
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
                  <span id={`${base}${code}`} className={styles.hint}>
                    <Coded text={t(hint)} />
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
      {help && (
        <details className={styles.help}>
          <summary>
            <Translate id="checklist.help">迷うとき</Translate>
          </summary>
          <p>
            <Coded text={t(help)} />
          </p>
        </details>
      )}
      <p className={styles.actions}>
        <Button kind="main" type="submit">
          <Translate id="checklist.next">次へ</Translate>
        </Button>
        {before && (
          <Button onClick={() => onBack(before)}>
            <Translate id="checklist.back">前の質問へ</Translate>
          </Button>
        )}
      </p>
    </form>
  );
}

function Progress({answers}: {answers: Answers}): ReactNode {
  const {fewest, most} = useMemo(() => questionsLeft(answers), [answers]);
  const number = Object.keys(relevantAnswers(answers)).length + 1;
  const left =
    most === 1
      ? translate({id: 'checklist.lastQuestion', message: 'これが最後の質問です。'})
      : fewest === most
        ? translate({id: 'checklist.left', message: 'これを入れて、残り{most}問です。'}, {most})
        : translate(
            {id: 'checklist.leftBetween', message: 'これを入れて、残り{fewest}〜{most}問です。'},
            {fewest, most},
          );
  return (
    <>
      {translate({id: 'checklist.question', message: '質問{number}。'}, {number})} {left}
    </>
  );
}
