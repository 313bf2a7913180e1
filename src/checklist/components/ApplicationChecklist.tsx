// The application checklist: one question at a time, then the reader's own steps. Answers stand in the address; what is typed
// stays in the page.
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {type ReactNode, useEffect, useState} from 'react';
import {Button} from '../../components/Button';
import {lazyPart} from '../../components/lazyPart';
import {answersQuery} from '../address';
import type {Answers, QuestionId} from '../answers';
import type {NamedDays} from '../expected-dates';
import type {Particulars} from '../particulars';
import {nextQuestion, relevantAnswers} from '../questions';
import {AddressProblems} from './AddressProblems';
import {AnswerSummary} from './AnswerSummary';
import styles from './ApplicationChecklist.module.css';
import {KeptBefore} from './KeptBefore';
import {QuestionForm} from './QuestionForm';
import {useAnswers} from './useAnswers';
import {useTicks} from './useTicks';

const ChecklistResult = lazyPart(() => import('./ChecklistResult'));

// The built page shows the first question. Where the address has answers, it is hidden before it is painted.
const HIDE_START = '(function(s){if(location.search)s.previousElementSibling.hidden=true})(document.currentScript)';

/** The tool. */
export function ApplicationChecklist(): ReactNode {
  const isBrowser = useIsBrowser();
  const [from, setFrom] = useState(isBrowser ? 'address' : 'build');
  useEffect(() => {
    // What was hidden is drawn anew; a first question that is there already stays, with what was chosen in it.
    if (window.location.search !== '') {
      setFrom('address');
    }
  }, []);
  return (
    <section className={styles.tool} aria-label={translate({id: 'checklist.label', message: '申請チェックリスト'})}>
      <noscript>
        <p>
          <Translate id="checklist.noScript">
            自分の手順を出すには、ブラウザのJavaScriptを有効にしてください。手順のあらましは、この下にあります。
          </Translate>
        </p>
      </noscript>
      <div key={from} suppressHydrationWarning>
        <Flow isRead={isBrowser} />
      </div>
      {!isBrowser && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, which must run before the first paint
        <script dangerouslySetInnerHTML={{__html: HIDE_START}} />
      )}
    </section>
  );
}

/** All answers but one. */
function without(answers: Answers, id: QuestionId): Answers {
  const {[id]: _left, ...rest} = answers;
  return rest;
}

function Flow({isRead}: {isRead: boolean}): ReactNode {
  const {answers, problems, go} = useAnswers(isRead);
  const question = nextQuestion(answers);
  const relevant = relevantAnswers(answers);
  const place = question ?? answersQuery(answers);
  const ticks = useTicks(question === undefined ? place : undefined);
  // They outlive the result: who goes back to change an answer finds again what was typed.
  const [days, setDays] = useState<NamedDays>({});
  const [particulars, setParticulars] = useState<Particulars>({});
  /** What was answered before it was to be changed: it is chosen already. */
  const [earlier, setEarlier] = useState<Answers>({});
  const [first] = useState(place);
  const [hasMoved, setMoved] = useState(false);
  if (isRead && place !== first && !hasMoved) {
    setMoved(true);
  }

  const change = (id: QuestionId): void => {
    setEarlier({...earlier, ...answers});
    go(without(answers, id));
  };
  const startOver = (): void => {
    setEarlier({});
    go({});
  };
  const answered = (Object.keys(relevant) as QuestionId[]).filter((id) => id !== question);
  return (
    <>
      <AddressProblems problems={problems} />
      {question === 'want' && answered.length === 0 && <KeptBefore ticks={ticks} />}
      <AnswerSummary answers={relevant} onChange={change} />
      {answered.length > 0 && (
        <p>
          <Button kind="plain" onClick={startOver}>
            <Translate id="checklist.startOver">最初からやり直す</Translate>
          </Button>
        </p>
      )}
      {question === undefined ? (
        <ChecklistResult
          answers={answers}
          place={place}
          takesFocus={hasMoved}
          ticks={ticks}
          days={days}
          onDays={setDays}
          particulars={particulars}
          onParticulars={setParticulars}
        />
      ) : (
        <QuestionForm
          key={question}
          id={question}
          answers={answers}
          chosen={earlier[question]}
          takesFocus={hasMoved}
          onStart={ChecklistResult.preload}
          onAnswer={(code) => go({...answers, [question]: code})}
          onBack={change}
        />
      )}
    </>
  );
}
