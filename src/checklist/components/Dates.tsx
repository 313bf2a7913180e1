// The dates not to miss.
import {useLocale, useLocalized} from '../../components/useLocalized';
import {deadlineMessages, resultMessages} from '../messages/labels';
import {dayInWords} from './as-text';
import {deadlinesShown, type Shown} from './shown';

export function Dates({shown}: {shown: Shown}) {
  const t = useLocalized();
  const locale = useLocale();
  const deadlines = deadlinesShown(shown);
  const [first] = deadlines;
  return (
    first && (
      <details className="ui-fold">
        <summary>
          {t(resultMessages.dates)}
          <small key={first.end}>
            {dayInWords(first, locale)} {t(deadlineMessages[first.code].name)}
          </small>
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
    )
  );
}
