// What can be expected after the days that the user enters, and the dates of the fiscal year not to miss, also as a
// calendar file.
import {type ReactNode, useState} from 'react';
import {DownloadButton} from '../../components/Button';
import {Field} from '../../components/Field';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {fiscalYearOf} from '../../fees/term';
import {dateProblem} from '../../lib/civil-date';
import type {Deadline, NamedDays} from '../dates';
import {deadlineMessages, resultMessages} from '../messages/labels';
import {stepMessages} from '../messages/steps';
import {calendarOf, dayInWords, expectedInWords} from './as-text';
import styles from './ChecklistResult.module.css';
import {deadlinesShown, type Shown} from './shown';

type Props = {shown: Shown; days: NamedDays; onDays: (days: NamedDays) => void};

export function Dates({shown, days, onDays}: Props): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const {list} = shown;
  const applies = list.steps.some(({id}) => id === 'answer-to-application');
  const deadlines = deadlinesShown(shown, days);
  const name = (which: keyof NamedDays, day: string | undefined): void => {
    const {[which]: _before, ...rest} = days;
    onDays(day === undefined ? rest : {...rest, [which]: day});
  };
  if (!applies && deadlines.length === 0) {
    return null;
  }
  return (
    <section>
      <h3>{t(resultMessages.dates)}</h3>
      {applies && (
        <>
          <div className={styles.dayFields}>
            <DayField label={t(resultMessages.applied)} value={days.applied} onDay={(day) => name('applied', day)} />
            <DayField
              label={t(resultMessages.pledgeSigned)}
              value={days.pledgeSigned}
              onDay={(day) => name('pledgeSigned', day)}
            />
          </div>
          <p className={styles.notPromised}>{t(resultMessages.notPromised)}</p>
          <div role="status">
            {shown.dates.size > 0 && (
              <ul>
                {[...shown.dates.values()].map((expected) => (
                  <li key={expected.step}>
                    {t(stepMessages[expected.step].title)}: <strong>{expectedInWords(expected, locale)}</strong>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </>
      )}
      {deadlines.length > 0 && (
        <>
          <p className={styles.subtitle}>{t(resultMessages.deadlines)}</p>
          <dl className={styles.deadlines}>
            {deadlines.map((deadline) => (
              <div key={deadline.code}>
                <dt>
                  {t(deadlineMessages[deadline.code].name)}
                  <span className={styles.day}>{dayInWords(deadline, locale)}</span>
                </dt>
                <dd>{t(deadlineMessages[deadline.code].what)}</dd>
              </div>
            ))}
          </dl>
          <details className={styles.calendar}>
            <summary>{t(resultMessages.calendar)}</summary>
            <CalendarFile deadlines={deadlines} />
          </details>
        </>
      )}
    </section>
  );
}

type DayFieldProps = {label: string; value: string | undefined; onDay: (day: string | undefined) => void};

function DayField({label, value, onDay}: DayFieldProps): ReactNode {
  // A date may be half typed: only an existing day is passed on.
  const [typed, setTyped] = useState(value ?? '');
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={typed}
          onChange={({target}) => {
            setTyped(target.value);
            onDay(dateProblem(target.value) === undefined ? target.value : undefined);
          }}
        />
      )}
    </Field>
  );
}

function CalendarFile({deadlines}: {deadlines: readonly Deadline[]}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const year = deadlines[0] ? fiscalYearOf(deadlines[0].start) : '';
  const title = t(resultMessages.calendarName);
  return (
    <div>
      <p>{t(resultMessages.calendarHint)}</p>
      <DownloadButton
        name={`nig-deadlines-${year}.ics`}
        type="text/calendar;charset=utf-8"
        content={() => calendarOf(deadlines, title, locale)}
      >
        {t(resultMessages.calendarSave)}
      </DownloadButton>
    </div>
  );
}
