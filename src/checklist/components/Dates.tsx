// The dates not to miss, and when the certificate can be expected after the days that the user enters.
import {useState} from 'react';
import {TextField} from '../../components/Field';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {dateProblem} from '../../lib/civil-date';
import type {NamedDays} from '../dates';
import {deadlineMessages, resultMessages} from '../messages/labels';
import {stepMessages} from '../messages/steps';
import {dayInWords, expectedInWords} from './as-text';
import {deadlinesShown, type Shown} from './shown';

type Props = {shown: Shown; days: NamedDays; onDays: (days: NamedDays) => void};

export function Dates({shown, days, onDays}: Props) {
  const t = useLocalized();
  const locale = useLocale();
  const deadlines = deadlinesShown(shown, days);
  const name = (which: keyof NamedDays, day: string | undefined): void => {
    const {[which]: _before, ...rest} = days;
    onDays(day === undefined ? rest : {...rest, [which]: day});
  };
  return (
    <>
      {deadlines.length > 0 && (
        <details className="ui-fold">
          <summary>
            {t(resultMessages.dates)}
            {deadlines[0] && (
              <small key={deadlines[0].end}>
                {dayInWords(deadlines[0], locale)} {t(deadlineMessages[deadlines[0].code].name)}
              </small>
            )}
          </summary>
          <dl className="ui-rows">
            {deadlines.map((deadline) => (
              <div key={deadline.code + deadline.end}>
                <dt>
                  {t(deadlineMessages[deadline.code].name)} <b>{dayInWords(deadline, locale)}</b>
                </dt>
                <dd className="ui-field__hint">{t(deadlineMessages[deadline.code].what)}</dd>
              </div>
            ))}
          </dl>
          <p className="ui-field__hint">{t(resultMessages.calendarHint)}</p>
        </details>
      )}
      {shown.list.steps.some(({id}) => id === 'answer-to-application') && (
        <details className="ui-fold">
          <summary>{t(resultMessages.expected)}</summary>
          <div className="ui-fields">
            {(['applied', 'pledgeSigned'] as const).map((day) => (
              <DayField key={day} label={t(resultMessages[day])} value={days[day]} onDay={(is) => name(day, is)} />
            ))}
          </div>
          <div role="status">
            {[...shown.dates.values()].map((expected) => (
              <p key={expected.step + expected.date}>
                {t(stepMessages[expected.step].title)}: <strong>{expectedInWords(expected, locale)}</strong>
              </p>
            ))}
          </div>
          <p className="ui-field__hint">{t(resultMessages.notPromised)}</p>
        </details>
      )}
    </>
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
