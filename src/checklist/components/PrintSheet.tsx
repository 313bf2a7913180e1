// What is printed in place of the page when the checklist is complete: one sheet with boxes to tick.
import {PrintedSheet, SheetOffice} from '../../components/PrintedSheet';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import type {Step} from '../checklist';
import {
  actorMessages,
  deadEndMessages,
  deadlineMessages,
  officeMessages,
  phaseMessages,
  resultMessages,
} from '../messages/labels';
import {stepMessages} from '../messages/steps';
import {phases} from '../step';
import {dayInWords} from './as-text';
import {answeredMessages} from './asked';
import styles from './Checklist.module.css';
import {actorOf, addressOf, deadlinesShown, type Shown, timeOf} from './shown';

/** Invisible on the screen. */
export function PrintSheet({shown}: {shown: Shown}) {
  const t = useLocalized();
  const locale = useLocale();
  const {list, clock} = shown;
  const deadlines = deadlinesShown(shown);
  return (
    <PrintedSheet className={styles.sheet}>
      <h1>{t(resultMessages.textTitle)}</h1>
      <p>
        {t(resultMessages.asOf, {day: momentInWords(clock.today, locale)})} {t(resultMessages.sameSteps)}:{' '}
        <code translate="no">{addressOf(list)}</code>
      </p>
      <p className={styles.answers}>
        {answeredMessages(list.answers).map(({id, title, label}) => (
          <span key={id}>
            {t(title)} <strong>{t(label).replaceAll('`', '')}</strong>
          </span>
        ))}
      </p>
      {list.deadEnds.map(({id}) => (
        <p key={id}>
          <strong>{t(deadEndMessages[id].title)}</strong> {t(deadEndMessages[id].next)}
        </p>
      ))}
      <div className={styles.halves}>
        {phases.map((phase) => {
          const steps = list.steps.filter((step) => step.phase === phase);
          return (
            steps.length > 0 && (
              <section key={phase}>
                <h2>{t(phaseMessages[phase])}</h2>
                <ul className="ui-plain">
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
            <h2>{t(resultMessages.dates)}</h2>
            <ul className="ui-plain">
              {deadlines.map((deadline) => (
                <li key={deadline.code + deadline.end}>
                  {dayInWords(deadline, locale)} {t(deadlineMessages[deadline.code].name)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <SheetOffice title={t(resultMessages.forOffice)} lines={officeMessages} />
      <p>{t(resultMessages.unofficial)}</p>
    </PrintedSheet>
  );
}

function SheetStep({step, shown: {list, done, numbers}}: {step: Step; shown: Shown}) {
  const t = useLocalized();
  const {id} = step;
  const time = timeOf(id, list);
  return (
    <li>
      <span className={styles.box} aria-hidden="true">
        {done.has(id) && '✓'}
      </span>
      <span>{`${numbers.get(id)}. ${t(stepMessages[id].title).replaceAll('`', '')}`}</span>{' '}
      <span className="ui-field__hint">[{t(actorMessages[actorOf(step, list).label])}]</span>
      {time && <span className="ui-field__hint"> {t(time)}</span>}
    </li>
  );
}
