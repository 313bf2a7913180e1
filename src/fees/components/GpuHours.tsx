// Occasional GPU use in hours, turned into the days that are charged.
// More hours than a year has, such as those of several GPUs added up: no end date follows from them.
import Link from '@docusaurus/Link';
import {useState} from 'react';
import {Button} from '../../components/Button';
import {TextField} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {useToday} from '../../components/useNow';
import {dayNumber, isoDate} from '../../lib/civil-date';
import {gpuDays, typedHours} from '../gpu-hours';
import {gpuHoursMessages} from '../messages/estimator';
import {planProblemMessages} from '../messages/problems';
import type {PlanLine} from '../plan';
import {tariffs} from '../prices';
import {planState} from '../share';
import {yearToBegin} from '../tariff-in-force';
import {termsOf} from '../term';
import {Live} from './Live';

const LONGEST = 366;

/**
 * The address of the estimator with so many days of one GPU, in the service that GPUs are used in by jobs alone: from
 * today on, or from 1 April where they do not fit into the fiscal year.
 */
function estimatorFor(days: number, today: string | undefined): string {
  const year = yearToBegin(tariffs, today);
  const [{start: april}, , {lastDay}] = termsOf(year);
  const fits = today !== undefined && today > april && dayNumber(today) + days - 1 <= lastDay;
  const fiscalYear = fits || today === undefined || today <= april ? year : year + 1;
  const start = fits ? today : termsOf(fiscalYear)[0].start;
  const end = isoDate(dayNumber(start) + days - 1);
  const line: PlanLine = {service: 'gpu-slurm-personal', node: 'accelerator-2', start, end, quantities: ['1']};
  return `/tools/fees/#${planState({fiscalYear, lines: [line]})}`;
}

/** @param onDays takes the days, for a line of a plan; without it the helper links to the estimator */
export function GpuHours({onDays}: {onDays?: (days: number) => void}) {
  const t = useLocalized();
  const today = useToday();
  const [text, setText] = useState('');
  const pieces = typedHours(text);
  const answer = gpuDays(pieces);
  const [first] = answer.ok ? [] : answer.errors;
  const wrong = first && pieces[Number(first.path.split('.')[1] ?? Number.NaN)];
  return (
    <>
      <p className="ui-field__hint">{t(gpuHoursMessages.note)}</p>
      <TextField
        label={t(gpuHoursMessages.hours)}
        hint={t(gpuHoursMessages.hint)}
        problem={
          first &&
          (first.code === 'quantity-not-a-number'
            ? t(gpuHoursMessages.notANumber, {typed: wrong ?? ''})
            : `${wrong === undefined ? '' : `${wrong}: `}${t(planProblemMessages[first.code])}`)
        }
        rows={2}
        inputMode="text"
        value={text}
        onValue={setText}
      />
      <p role="status">
        {answer.ok && pieces.length > 0 && (
          <Live>
            {answer.days === 1
              ? t(gpuHoursMessages.oneDay, {hours: answer.hours})
              : t(gpuHoursMessages.days, {hours: answer.hours, days: answer.days})}
          </Live>
        )}
      </p>
      {answer.ok &&
        answer.days > 0 &&
        answer.days <= LONGEST &&
        (onDays ? (
          <Button onClick={() => onDays(answer.days)}>{t(gpuHoursMessages.use)}</Button>
        ) : (
          <Link to={estimatorFor(answer.days, today)}>
            <Live>
              {answer.days === 1
                ? t(gpuHoursMessages.estimateOneDay)
                : t(gpuHoursMessages.estimate, {days: answer.days})}
            </Live>
          </Link>
        ))}
    </>
  );
}
