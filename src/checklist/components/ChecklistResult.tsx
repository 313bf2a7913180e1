// The user's own steps: what the answers come to, how far the user is, what comes next, and what to write or save.
import {useEffect, useMemo, useRef, useState} from 'react';
import {Button} from '../../components/Button';
import {Icon} from '../../components/Icon';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {dateInJapan} from '../../lib/civil-date';
import {momentInWords} from '../../lib/dates-in-words';
import type {Answers} from '../answers';
import {checklistFor, nextSteps, stepsNow, verdictOf} from '../checklist';
import {mailKindOfStep} from '../mail-layout';
import {deadEndMessages, resultMessages, verdictMessages} from '../messages/labels';
import {stepMessages} from '../messages/steps';
import type {Particulars} from '../particulars';
import type {StepId} from '../steps';
import {Actions, Writer} from './Actions';
import styles from './Checklist.module.css';
import {Dates} from './Dates';
import {PrintSheet} from './PrintSheet';
import {AlternativeLink, useFocusOn} from './QuestionForm';
import {NoticeLinks, StageBar, StepGroups} from './Steps';
import {type AtTheClock, actorOf, type OnWrite, type Shown, stepElementId, useSituation, type Writing} from './shown';
import type {Ticks} from './useTicks';

type Props = {
  answers: Answers;
  /** Changes with the answers: the focus then goes to the heading. */
  place: string;
  takesFocus: boolean;
  ticks: Ticks;
  particulars: Particulars;
  onParticulars: (particulars: Particulars) => void;
};

/** A message instead while the time, or the notices of that time, are not known. */
export default function ChecklistResult(props: Props) {
  const t = useLocalized();
  const clock = useSituation();
  const heading = useFocusOn<HTMLHeadingElement>(props.place, props.takesFocus);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        {t(resultMessages.mySteps)}
      </h2>
      {clock ? <Whole {...props} clock={clock} /> : <p role="status">{t(resultMessages.clock)}</p>}
    </div>
  );
}

function Whole({answers, ticks, clock, ...rest}: Props & {clock: AtTheClock}) {
  const list = useMemo(() => checklistFor(answers, clock.situation), [answers, clock.situation]);
  const shown: Shown = useMemo(() => {
    const done = new Set<StepId>(list.steps.map(({id}) => id).filter((id) => ticks.done.has(id)));
    const numbers = new Map(list.steps.map(({id}, index) => [id, index + 1]));
    return {list, done, numbers, clock};
  }, [list, ticks.done, clock]);
  const [writing, setWriting] = useState<Writing>();
  const opener = useRef<Element>(null);
  const write: OnWrite = (what, kind) => {
    opener.current = document.activeElement;
    setWriting((before) => ({what, ...(kind && {kind}), asked: (before?.asked ?? 0) + 1}));
  };
  const close = (): void => setWriting(undefined);
  useEffect(() => {
    // Once it is there again: on a phone, the bar is hidden while something is written.
    if (!writing && opener.current instanceof HTMLElement) opener.current.focus();
  }, [writing]);
  return (
    <>
      <Verdict shown={shown} onWrite={write} />
      <StageBar shown={shown} />
      <div className={styles.columns}>
        <div>
          <Writer what="mail" shown={shown} writing={writing} onClose={close} {...rest} />
          <Writer what="forward" shown={shown} writing={writing} onClose={close} {...rest} />
          <StepGroups shown={shown} onTick={ticks.toggle} onWrite={write} />
          <Dates shown={shown} />
          <StoreChoice ticks={ticks} />
        </div>
        <Actions shown={shown} onWrite={write} />
      </div>
      <PrintSheet shown={shown} />
    </>
  );
}

/** One sentence, why, and what to do: where users cannot have now what they asked for, also when news is expected. */
function Verdict({shown, onWrite}: {shown: Shown; onWrite: OnWrite}) {
  const {list, done, clock} = shown;
  const t = useLocalized();
  const locale = useLocale();
  const [worst, ...others] = list.deadEnds;
  const now = stepsNow(list.steps);
  const yours = now.filter((step) => actorOf(step, list).label === 'self').length;
  const code = verdictOf(list, done);
  const counts = (
    <dl className={`ui-buttons ${styles.counts}`}>
      {(
        [
          [yours, 'yours'],
          [now.length - yours, 'others'],
        ] as const
      ).map(([count, of]) => (
        <div key={of}>
          <dd className="ui-figure" key={count}>
            {count}
          </dd>
          <dt>{t(resultMessages[of])}</dt>
        </div>
      ))}
    </dl>
  );
  if (!worst) {
    const {title, what} = verdictMessages[code];
    return (
      <section key={code} className={code === 'ask-first' ? 'ui-verdict' : 'ui-verdict ui-verdict--ok'}>
        <Icon name={code === 'ask-first' ? 'limit' : 'ok'} />
        <h3>{t(title)}</h3>
        <p>{t(what)}</p>
        {counts}
      </section>
    );
  }
  const {title, why, next, news} = deadEndMessages[worst.id];
  const mailsNow = nextSteps(list.steps, done).flatMap(({id, tool}) => (tool === 'mail' ? [id] : []));
  return (
    <section key={worst.id} className="ui-verdict">
      <Icon name="limit" />
      <h3>{t(title)}</h3>
      <p>
        {t(why)} <NoticeLinks slugs={worst.because} clock={clock} />
      </p>
      <p>{t(next)}</p>
      {worst.until !== undefined ? (
        <p>{t(resultMessages.reopens, {day: momentInWords(dateInJapan(worst.until), locale)})}</p>
      ) : (
        news && <p>{t(news)}</p>
      )}
      {others.map(({id, because}) => (
        <p key={id}>
          <b>{t(deadEndMessages[id].title)}</b>
          <br />
          {t(deadEndMessages[id].why)}{' '}
          <NoticeLinks slugs={because.filter((slug) => !worst.because.includes(slug))} clock={clock} />
        </p>
      ))}
      <ul>
        {[...new Set(list.deadEnds.flatMap(({next: steps}) => steps))].map((step) => (
          <li key={step}>
            {mailsNow.includes(step) ? (
              <Button onClick={() => onWrite('mail', mailKindOfStep(step))}>
                <Icon name="mail" />
                {t(stepMessages[step].title)}
              </Button>
            ) : (
              <a href={`#${stepElementId(step)}`}>{t(stepMessages[step].title)}</a>
            )}
          </li>
        ))}
        {list.deadEnds.flatMap(({id, alternatives}) =>
          alternatives.map((other, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fixed for each dead end
            <li key={`${id}${index}`}>
              <AlternativeLink from={list.answers} to={other} />
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

function StoreChoice({ticks}: {ticks: Ticks}) {
  const t = useLocalized();
  const locale = useLocale();
  const day = ticks.isStored && ticks.until && momentInWords(ticks.until, locale);
  return (
    <section>
      <label className="ui-tick">
        <input type="checkbox" checked={ticks.isStored} onChange={(event) => ticks.setStored(event.target.checked)} />
        <span>{t(resultMessages.store)}</span>
      </label>
      <p role="status" className="ui-field__hint">
        {day && <span key={day}>{t(resultMessages.storedUntil, {day})}</span>}
        {ticks.isRefused && <span key="refused">{t(resultMessages.storeRefused)}</span>}
      </p>
      <p className="ui-field__hint">{t(resultMessages.storeHint)}</p>
    </section>
  );
}
