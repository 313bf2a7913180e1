// The application checklist: one question at a time, then the user's own steps. The address alone holds the answers, so
// that back, reload and sharing work; what is typed stays in the page.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import {useEffect, useMemo, useState} from 'react';
import {Button, VisuallyHidden} from '../../components/Button';
import {lazyPart} from '../../components/lazyPart';
import {NoScript} from '../../components/NoScript';
import {useAddressState} from '../../components/useAddressState';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import {answersState, isAnswerKey, readAnswers} from '../address';
import type {Answers, QuestionId} from '../answers';
import {resultMessages} from '../messages/labels';
import {formMessages} from '../messages/questions';
import type {Particulars} from '../particulars';
import {nextQuestion, relevantAnswers} from '../questions';
import {answeredMessages, Coded} from './asked';
import styles from './Checklist.module.css';
import {QuestionForm} from './QuestionForm';
import {type Ticks, useTicks} from './useTicks';

const ChecklistResult = lazyPart(() => import('./ChecklistResult'));

// The built page shows the first question. Where the address has answers, it is hidden before it is painted.
const HIDE_START =
  "(function(s){if((location.search+location.hash).includes('='))s.previousElementSibling.hidden=true})" +
  '(document.currentScript)';
/** The same condition as in HIDE_START. */
const isStartHidden = (): boolean => (window.location.search + window.location.hash).includes('=');

/** The tool. */
export function ApplicationChecklist() {
  const t = useLocalized();
  const isBrowser = useIsBrowser();
  const [from, setFrom] = useState(isBrowser ? 'address' : 'build');
  useEffect(() => {
    // What was hidden is rendered again; a first question that is shown already stays, with its selection.
    if (isStartHidden()) setFrom('address');
  }, []);
  return (
    <section className={styles.tool} aria-label={t(formMessages.label)}>
      <NoScript>{t(formMessages.noScript)}</NoScript>
      <div key={from} suppressHydrationWarning>
        <Flow isRead={isBrowser} />
      </div>
      {!isBrowser && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, run before the first paint
        <script dangerouslySetInnerHTML={{__html: HIDE_START}} />
      )}
    </section>
  );
}

/** @param isRead false while the page is as it was built: without answers */
function Flow({isRead}: {isRead: boolean}) {
  const [inAddress, write] = useAddressState(isAnswerKey);
  const state = isRead ? inAddress : '';
  const {answers, ignored} = useMemo(() => readAnswers(state), [state]);
  const question = nextQuestion(answers);
  const relevant = relevantAnswers(answers);
  const place = question ?? answersState(answers);
  const ticks = useTicks(question === undefined ? place : undefined);
  // Here rather than in the result, so that what was typed is still there after an answer was changed.
  const [particulars, setParticulars] = useState<Particulars>({});
  /** Answers that the user wants to change: they are selected already. */
  const [earlier, setEarlier] = useState<Answers>({});
  const [first] = useState(place);
  const [hasMoved, setMoved] = useState(false);
  if (isRead && place !== first && !hasMoved) {
    setMoved(true);
  }

  const storeAnswers = (next: Answers): void => {
    if (nextQuestion(next) === undefined) {
      ticks.changeAnswers(answersState(next));
    }
  };
  const go = (next: Answers): void => write(answersState(next));
  const change = (id: QuestionId): void => {
    setEarlier({...earlier, ...answers});
    const {[id]: _changed, ...others} = answers;
    go(others);
  };
  const startOver = (): void => {
    setEarlier({});
    ticks.leave();
    go({});
  };
  const hasBegun = Object.keys(relevant).length > 0;
  useEffect(() => {
    if (hasBegun) ChecklistResult.preload();
  }, [hasBegun]);
  return (
    <div className={clsx(question && styles.flow)}>
      <LinkProblems parts={ignored} />
      {(question === undefined || !hasBegun) && <StoredChecklist ticks={ticks} shown={place} />}
      {hasBegun && (
        <AnswerSummary answers={relevant} isFolded={question === undefined} onChange={change} onStartOver={startOver} />
      )}
      {question === undefined ? (
        <ChecklistResult
          answers={answers}
          place={place}
          takesFocus={hasMoved}
          ticks={ticks}
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
          onAnswer={storeAnswers}
          onBack={change}
        />
      )}
    </div>
  );
}

/** What of a link's answers was dropped. */
function LinkProblems({parts}: {parts: readonly string[]}) {
  const t = useLocalized();
  return (
    <div role="status">
      {parts.length > 0 && (
        <p key={parts.join()} className="ui-callout">
          {t(formMessages.linkProblems, {parts})}
        </p>
      )}
    </div>
  );
}

/** Offers the checklist that is stored on this computer, unless it is the one shown. */
function StoredChecklist({ticks: {storedAnswers, until, setStored}, shown}: {ticks: Ticks; shown: string}) {
  const t = useLocalized();
  const locale = useLocale();
  const {pathname} = useLocation();
  if (!storedAnswers || storedAnswers === shown) {
    return null;
  }
  return (
    <p className="ui-callout ui-callout--plain ui-buttons">
      <Link to={`${pathname}#${storedAnswers}`}>{t(formMessages.openStored)}</Link>
      {until && <span>{t(resultMessages.storedUntil, {day: momentInWords(until, locale)})}</span>}
      <Button kind="plain" onClick={() => setStored(false)}>
        {t(formMessages.forget)}
      </Button>
    </p>
  );
}

type SummaryProps = {
  answers: Answers;
  isFolded: boolean;
  onChange: (id: QuestionId) => void;
  onStartOver: () => void;
};

/** What was answered so far, in one line, or with a line each; each answer can be changed, and the others are kept. */
function AnswerSummary({answers, isFolded, onChange, onStartOver}: SummaryProps) {
  const t = useLocalized();
  const given = answeredMessages(answers);
  const rows = (
    <>
      <dl className={`ui-rows ${styles.answers}`}>
        {given.map(({id, title, label}) => (
          <div key={id}>
            <dt>{t(title)}</dt>
            <dd>
              <Coded text={t(label)} />
            </dd>
            <dd>
              <Button kind="plain" onClick={() => onChange(id)}>
                {t(formMessages.change)}
                <VisuallyHidden> ({t(title)})</VisuallyHidden>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <Button kind="plain" onClick={onStartOver}>
        {t(formMessages.startOver)}
      </Button>
    </>
  );
  return (
    <section aria-label={t(formMessages.answers)}>
      {isFolded ? (
        <details className={`ui-fold ${styles.given}`}>
          <summary>
            <span>
              {given.map(({id, label}) => (
                <span key={id}>{t(label).replaceAll('`', '')}</span>
              ))}
            </span>
            <small>{t(formMessages.changeAnswers)}</small>
          </summary>
          {rows}
        </details>
      ) : (
        rows
      )}
    </section>
  );
}
