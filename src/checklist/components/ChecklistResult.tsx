// The reader's own steps: what comes next, the checklist by phase, dates, and how to save or share them.
import Translate from '@docusaurus/Translate';
import {type ReactNode, useMemo, useState} from 'react';
import type {Answers} from '../answers';
import {checklistFor} from '../checklist';
import {expectedDates, type NamedDays} from '../expected-dates';
import type {MailKind} from '../mail-layout';
import type {Particulars} from '../particulars';
import type {StepId} from '../steps';
import styles from './ChecklistResult.module.css';
import {Dates} from './Dates';
import {DeadEnds} from './DeadEnds';
import {NextUp} from './NextUp';
import {PhaseList} from './PhaseList';
import {PrintSheet} from './PrintSheet';
import type {Shown} from './shown';
import {TakeAway, type Writing} from './TakeAway';
import {TickBar} from './TickBar';
import {useFocusOn} from './useFocusOn';
import {type AtTheClock, useSituation} from './useSituation';
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

/** What follows from the answers; says that it waits while the clock or the notices of its time are not known. */
export default function ChecklistResult(props: Props): ReactNode {
  const clock = useSituation();
  const heading = useFocusOn<HTMLHeadingElement>(props.place, props.takesFocus);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        <Translate id="checklist.mySteps">あなたの手順</Translate>
      </h2>
      {clock ? (
        <Whole {...props} clock={clock} />
      ) : (
        <p role="status">
          <Translate id="checklist.clock">今の受付の状況を、お使いの端末の時刻で確かめています。</Translate>
        </p>
      )}
    </div>
  );
}

function Whole({
  answers,
  ticks,
  days,
  onDays,
  particulars,
  onParticulars,
  clock,
}: Props & {clock: AtTheClock}): ReactNode {
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
      <Dates shown={shown} days={days} onDays={onDays} />
      <TakeAway shown={shown} writing={writing} days={days} particulars={particulars} onParticulars={onParticulars} />
      <PrintSheet shown={shown} days={days} />
    </>
  );
}
