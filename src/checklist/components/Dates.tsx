// The dates not to miss.
import {Fold} from '../../components/Steps';
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
      <Fold
        title={t(resultMessages.dates)}
        note={`${dayInWords(first, locale)} ${t(deadlineMessages[first.code].name)}`}
      >
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
      </Fold>
    )
  );
}
