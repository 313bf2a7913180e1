// What can be expected after the days that the user enters, and the dates of the fiscal year not to miss, also as a
// calendar file.
import {useState} from 'react';
import {DownloadButton} from '../../components/Button';
import {TextField} from '../../components/Field';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {fiscalYearOf} from '../../fees/term';
import {dateProblem} from '../../lib/civil-date';
import type {NamedDays} from '../dates';
import {deadlineMessages, resultMessages} from '../messages/labels';
import {stepMessages} from '../messages/steps';
import {calendarOf, dayInWords, expectedInWords} from './as-text';
import {deadlinesShown, type Shown} from './shown';

type Props = {shown: Shown; days: NamedDays; onDays: (days: NamedDays) => void};

export function Dates({shown, days, onDays}: Props) {
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
          <div className="ui-fields">
            {(['applied', 'pledgeSigned'] as const).map((day) => (
              <DayField key={day} label={t(resultMessages[day])} value={days[day]} onDay={(is) => name(day, is)} />
            ))}
          </div>
          <p className="ui-field__hint">{t(resultMessages.notPromised)}</p>
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
          <h4>{t(resultMessages.deadlines)}</h4>
          <dl className="ui-rows">
            {deadlines.map((deadline) => (
              <div key={deadline.code}>
                <dt>
                  {t(deadlineMessages[deadline.code].name)}
                  <b>{dayInWords(deadline, locale)}</b>
                </dt>
                <dd className="ui-field__hint">{t(deadlineMessages[deadline.code].what)}</dd>
              </div>
            ))}
          </dl>
          <details className="ui-fold">
            <summary>{t(resultMessages.calendar)}</summary>
            <p>{t(resultMessages.calendarHint)}</p>
            <DownloadButton
              name={`nig-deadlines-${deadlines[0] ? fiscalYearOf(deadlines[0].start) : ''}.ics`}
              type="text/calendar;charset=utf-8"
              content={() => calendarOf(deadlines, t(resultMessages.calendarName), locale)}
            >
              {t(resultMessages.calendarSave)}
            </DownloadButton>
          </details>
        </>
      )}
    </section>
  );
}

type DayFieldProps = {label: string; value: string | undefined; onDay: (day: string | undefined) => void};

function DayField({label, value, onDay}: DayFieldProps) {
  // A date may be half typed: only an existing day is passed on.
  const [typed, setTyped] = useState(value ?? '');
  return (
    <TextField
      label={label}
      type="date"
      value={typed}
      onValue={(day) => {
        setTyped(day);
        onDay(dateProblem(day) === undefined ? day : undefined);
      }}
    />
  );
}
