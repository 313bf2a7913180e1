// The user's own steps: what comes next, the checklist by phase, dates, and how to save or share them.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {useId, useMemo, useState} from 'react';
import {Button} from '../../components/Button';
import {Icon} from '../../components/Icon';
import {useLocalized} from '../../components/useLocalized';
import {answersState} from '../address';
import type {Answers, QuestionId} from '../answers';
import {checklistFor} from '../checklist';
import {expectedDates, type NamedDays} from '../dates';
import type {MailKind} from '../mail-layout';
import {deadEndMessages, resultMessages} from '../messages/labels';
import {formMessages} from '../messages/questions';
import {stepMessages} from '../messages/steps';
import type {Particulars} from '../particulars';
import type {StepId} from '../steps';
import {answerMessages} from './asked';
import styles from './Checklist.module.css';
import {Dates} from './Dates';
import {PrintSheet} from './PrintSheet';
import {useFocusOn} from './QuestionForm';
import {NextUp, NoticeLinks, PhaseList} from './Steps';
import {type AtTheClock, type Shown, stepElementId, useSituation, type Writing} from './shown';
import {TakeAway} from './TakeAway';
import type {Ticks} from './useTicks';

type Props = {
  answers: Answers;
  /** Changes with the answers: the focus then goes to the heading. */
  place: string;
  takesFocus: boolean;
  ticks: Ticks;
  days: NamedDays;
  onDays: (days: NamedDays) => void;
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
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t(resultMessages.mySteps)}
      </h2>
      {clock ? <Whole {...props} clock={clock} /> : <p role="status">{t(resultMessages.clock)}</p>}
    </div>
  );
}

function Whole({answers, ticks, clock, ...rest}: Props & {clock: AtTheClock}) {
  const {days} = rest;
  const list = useMemo(() => checklistFor(answers, clock.situation), [answers, clock.situation]);
  const shown: Shown = useMemo(() => {
    const done = new Set<StepId>(list.steps.map(({id}) => id).filter((id) => ticks.done.has(id)));
    const dates = new Map(expectedDates(list, days).map((date) => [date.step, date]));
    const numbers = new Map(list.steps.map(({id}, index) => [id, index + 1]));
    return {list, done, dates, numbers, clock};
  }, [list, ticks.done, days, clock]);
  const [writing, setWriting] = useState<Writing>();
  const write = (what: Writing['what'], kind?: MailKind): void =>
    setWriting((before) => ({what, ...(kind && {kind}), asked: (before?.asked ?? 0) + 1}));
  return (
    <>
      <DeadEnds shown={shown} />
      <NextUp shown={shown} onWrite={write} />
      <TickBar shown={shown} ticks={ticks} />
      <PhaseList shown={shown} onTick={ticks.toggle} onWrite={write} />
      <Dates shown={shown} {...rest} />
      <TakeAway shown={shown} writing={writing} {...rest} />
      <PrintSheet shown={shown} days={days} />
    </>
  );
}

/** Where users cannot have now what they asked for: why, and what to do instead. */
function DeadEnds({shown: {list, clock}}: {shown: Shown}) {
  const t = useLocalized();
  return list.deadEnds.map(({id, because, next, alternatives}) => {
    const texts = deadEndMessages[id];
    return (
      <section key={id} className="ui-verdict">
        <Icon name="limit" />
        <h3>{t(texts.title)}</h3>
        <p>
          {t(texts.why)} <NoticeLinks slugs={because} clock={clock} />
        </p>
        <p>{t(texts.next)}</p>
        <ul>
          {next.map((step) => (
            <li key={step}>
              <a href={`#${stepElementId(step)}`}>{t(stepMessages[step].title)}</a>
            </li>
          ))}
          {alternatives.map((other) => (
            <li key={answersState(other)}>
              <OtherWay from={list.answers} to={other} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** A link to the checklist with other answers, named by the answer that is changed. */
function OtherWay({from, to}: {from: Answers; to: Answers}) {
  const t = useLocalized();
  const {pathname} = useLocation();
  const changed = (Object.keys(to) as QuestionId[]).find((id) => to[id] !== undefined && to[id] !== from[id]);
  const code = changed && to[changed];
  if (!changed || !code) {
    return null;
  }
  return (
    <Link to={`${pathname}#${answersState(to)}`}>
      {t(resultMessages.otherWay, {answer: t(answerMessages(changed, code).label)})}
    </Link>
  );
}

function TickBar({shown: {list, done}, ticks}: {shown: Shown; ticks: Ticks}) {
  const t = useLocalized();
  const id = useId();
  return (
    <div>
      <p id={id} role="status" className="ui-field__hint">
        {t(resultMessages.done, {done: done.size, all: list.steps.length})}
      </p>
      <progress className={styles.progress} aria-labelledby={id} value={done.size} max={list.steps.length} />
      <div className="ui-buttons">
        <label className="ui-tick">
          <input type="checkbox" checked={ticks.isStored} onChange={(event) => ticks.setStored(event.target.checked)} />
          <span>{t(resultMessages.keep)}</span>
        </label>
        {ticks.isStored && (
          <Button kind="plain" onClick={() => ticks.setStored(false)}>
            {t(formMessages.forget)}
          </Button>
        )}
      </div>
      <p className="ui-field__hint">
        {t(resultMessages.keepHint)} <span role="status">{ticks.isRefused && t(resultMessages.keepRefused)}</span>
      </p>
    </div>
  );
}
