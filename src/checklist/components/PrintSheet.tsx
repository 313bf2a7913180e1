// What is printed in place of the page when the checklist is complete: one sheet with boxes to tick.
import {PrintedSheet} from '../../components/PrintedSheet';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import type {Step} from '../checklist';
import type {NamedDays} from '../dates';
import {actorMessages, deadEndMessages, deadlineMessages, phaseMessages, resultMessages} from '../messages/labels';
import {stepMessages} from '../messages/steps';
import type {StepMessages} from '../step';
import {phases} from '../step';
import {dayInWords, expectedInWords} from './as-text';
import {answeredMessages} from './asked';
import styles from './Checklist.module.css';
import {deadlinesShown, type Shown} from './shown';

type Props = {shown: Shown; days: NamedDays};

/** Invisible on the screen. */
export function PrintSheet({shown, days}: Props) {
  const t = useLocalized();
  const locale = useLocale();
  const {list, clock} = shown;
  const deadlines = deadlinesShown(shown, days);
  return (
    <PrintedSheet className={styles.sheet}>
      <h1>{t(resultMessages.textTitle)}</h1>
      <p className="ui-field__hint">{t(resultMessages.asOf, {day: momentInWords(clock.today, locale)})}</p>
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
      <div className={styles.columns}>
        {phases.map((phase) => {
          const steps = list.steps.filter((step) => step.phase === phase);
          return (
            steps.length > 0 && (
              <section key={phase}>
                <h2>{t(phaseMessages[phase])}</h2>
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
            <h2>{t(resultMessages.deadlines)}</h2>
            <ul>
              {deadlines.map((deadline) => (
                <li key={deadline.code}>
                  {dayInWords(deadline, locale)} {t(deadlineMessages[deadline.code].name)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {shown.dates.size > 0 && <p className="ui-field__hint">{t(resultMessages.notPromised)}</p>}
    </PrintedSheet>
  );
}

function SheetStep({step: {id, actor}, shown: {done, dates, numbers}}: {step: Step; shown: Shown}) {
  const t = useLocalized();
  const locale = useLocale();
  const {title, time}: StepMessages = stepMessages[id];
  const expected = dates.get(id);
  return (
    <li>
      <span className={styles.box} aria-hidden="true">
        {done.has(id) && '✓'}
      </span>
      {numbers.get(id)}. {t(title)} <span className="ui-field__hint">[{t(actorMessages[actor])}]</span>
      {time && <span className="ui-field__hint"> {t(time)}</span>}
      {expected && <strong> {expectedInWords(expected, locale)}</strong>}
    </li>
  );
}
