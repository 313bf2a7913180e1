// Dates: what can be expected after the days that the reader names, and the dates of the fiscal year not to miss, also as a calendar file.
import Translate from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import {Field} from '../../components/Field';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {dateProblem} from '../../lib/civil-date';
import type {NamedDays} from '../expected-dates';
import {deadlineWords} from '../messages/labels';
import {stepWords} from '../messages/steps';
import {CalendarFile} from './CalendarFile';
import parts from './ChecklistResult.module.css';
import styles from './Dates.module.css';
import {dayInWords, expectedInWords} from './dates-in-words';
import {deadlinesShown} from './deadlines-shown';
import type {Shown} from './shown';

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
      <h3 className={parts.heading}>
        <Translate id="checklist.dates">日程</Translate>
      </h3>
      {applies && (
        <>
          <div className={styles.fields}>
            <DayField
              label={<Translate id="checklist.applied">申請する日、または申請した日</Translate>}
              value={days.applied}
              onDay={(day) => name('applied', day)}
            />
            <DayField
              label={<Translate id="checklist.pledgeSigned">誓約書の署名がそろった日</Translate>}
              value={days.pledgeSigned}
              onDay={(day) => name('pledgeSigned', day)}
            />
          </div>
          <p className={styles.hint}>
            <Translate id="checklist.notPromised">
              日付は目安です。営業日は数えておらず、センターが約束した日ではありません。審査があるときは、もっとかかります。
            </Translate>
          </p>
          <div role="status">
            {shown.dates.size > 0 && (
              <ul>
                {[...shown.dates.values()].map((expected) => (
                  <li key={expected.step}>
                    {t(stepWords[expected.step].title)}: <strong>{expectedInWords(expected, locale)}</strong>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </>
      )}
      {deadlines.length > 0 && (
        <>
          <p className={styles.subtitle}>
            <Translate id="checklist.deadlines">忘れてはいけない日</Translate>
          </p>
          <dl className={styles.deadlines}>
            {deadlines.map((deadline) => (
              <div key={deadline.code}>
                <dt>
                  {t(deadlineWords[deadline.code].name)}
                  <span className={styles.day}>{dayInWords(deadline, locale)}</span>
                </dt>
                <dd>{t(deadlineWords[deadline.code].what)}</dd>
              </div>
            ))}
          </dl>
          <details className={styles.calendar}>
            <summary>
              <Translate id="checklist.calendar">カレンダーに入れる</Translate>
            </summary>
            <CalendarFile deadlines={deadlines} />
          </details>
        </>
      )}
    </section>
  );
}

function DayField({
  label,
  value,
  onDay,
}: {
  label: ReactNode;
  value: string | undefined;
  onDay: (day: string | undefined) => void;
}): ReactNode {
  // What is half typed stays in the field; only a day that exists is told.
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
