// What is printed in place of the page while the checklist is whole: one sheet with the boxes to tick.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {PrintedSheet} from '../../components/PrintedSheet';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import type {Step} from '../checklist';
import type {NamedDays} from '../expected-dates';
import {deadEndWords} from '../messages/dead-ends';
import {actorWords, deadlineWords, phaseWords} from '../messages/labels';
import {stepWords} from '../messages/steps';
import {phases} from '../step';
import type {StepWords} from '../words';
import {answeredWords} from './asked-words';
import {dayInWords, expectedInWords} from './dates-in-words';
import {deadlinesShown} from './deadlines-shown';
import styles from './PrintSheet.module.css';
import type {Shown} from './shown';

type Props = {shown: Shown; days: NamedDays};

/** Unseen on the screen. */
export function PrintSheet({shown, days}: Props): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const {list, clock} = shown;
  const deadlines = deadlinesShown(shown, days);
  return (
    <PrintedSheet className={clsx(styles.sheet)}>
      <h1>
        <Translate id="checklist.textTitle">遺伝研スパコンの手順</Translate>
      </h1>
      <p className={styles.small}>
        <Translate id="checklist.asOf" values={{day: momentInWords(clock.today, locale)}}>
          {'{day}の時点の受付状況によります。'}
        </Translate>
      </p>
      <p className={styles.answers}>
        {answeredWords(list.answers).map(({id, title, label}) => (
          <span key={id}>
            {t(title)} <strong>{t(label).replaceAll('`', '')}</strong>
          </span>
        ))}
      </p>
      {list.deadEnds.map(({id}) => (
        <p key={id} className={styles.deadEnd}>
          <strong>{t(deadEndWords[id].title)}</strong> {t(deadEndWords[id].next)}
        </p>
      ))}
      <div className={styles.columns}>
        {phases.map((phase) => {
          const steps = list.steps.filter((step) => step.phase === phase);
          return (
            steps.length > 0 && (
              <section key={phase}>
                <h2>{t(phaseWords[phase])}</h2>
                <ul>
                  {steps.map((step) => (
                    <SheetStep key={step.id} step={step} shown={shown} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
        {deadlines.length > 0 && (
          <section>
            <h2>
              <Translate id="checklist.deadlines">忘れてはいけない日</Translate>
            </h2>
            <ul>
              {deadlines.map((deadline) => (
                <li key={deadline.code}>
                  {dayInWords(deadline, locale)} {t(deadlineWords[deadline.code].name)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {shown.dates.size > 0 && (
        <p className={styles.small}>
          <Translate id="checklist.notPromised">
            日付は目安です。営業日は数えておらず、センターが約束した日ではありません。審査があるときは、もっとかかります。
          </Translate>
        </p>
      )}
    </PrintedSheet>
  );
}

function SheetStep({step: {id, actor}, shown: {done, dates, numbers}}: {step: Step; shown: Shown}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const {title, time}: StepWords = stepWords[id];
  const expected = dates.get(id);
  return (
    <li>
      <span className={styles.box} aria-hidden="true">
        {done.has(id) && '✓'}
      </span>
      {numbers.get(id)}. {t(title)} <span className={styles.small}>[{t(actorWords[actor])}]</span>
      {time && <span className={styles.small}> {t(time)}</span>}
      {expected && <strong> {expectedInWords(expected, locale)}</strong>}
    </li>
  );
}
