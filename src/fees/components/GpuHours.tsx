// Occasional GPU use in hours, turned into the days that are charged.
// More hours than a year has, such as those of several GPUs added up: no end date follows from them.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import {Button} from '../../components/Button';
import {Field} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {dayNumber, isoDate} from '../../lib/civil-date';
import {gpuDays, typedHours} from '../gpu-hours';
import {planProblemWords} from '../messages/problems';
import type {PlanLine} from '../plan';
import {planQuery} from '../share';
import {termsOf} from '../term';
import {confirmedYear} from './confirmed-year';
import styles from './FeeEstimator.module.css';

const LONGEST = 366;

/** The address of the estimator with so many days of one GPU, in the service that GPUs are used in by jobs alone. */
function estimatorFor(days: number): string {
  const [{start}] = termsOf(confirmedYear);
  const end = isoDate(dayNumber(start) + days - 1);
  const line: PlanLine = {
    service: 'gpu-slurm-personal',
    node: 'accelerator-2',
    start,
    end,
    quantities: ['1'],
  };
  return `/tools/fees/${planQuery({fiscalYear: confirmedYear, lines: [line]})}`;
}

/** @param onDays takes the days, for a line of a plan; without it the helper links to the estimator */
export function GpuHours({onDays}: {onDays?: (days: number) => void}): ReactNode {
  const t = useLocalized();
  const [text, setText] = useState('');
  const pieces = typedHours(text);
  const answer = gpuDays(pieces);
  const [first] = answer.ok ? [] : answer.errors;
  const wrong = first && pieces[Number(first.path.split('.')[1] ?? Number.NaN)];
  return (
    <>
      <p className={styles.gpuNote}>
        <Translate id="gpuHours.note">
          料金がどの期に入るかは、開始日で決まります。計算機を借りずにGPUのジョブを出すサービスは、個人ゲノム解析区画のGPU専用Slurmです。
        </Translate>
      </p>
      <Field
        label={<Translate id="gpuHours.hours">GPU 1つあたりの時間</Translate>}
        hint={
          <Translate id="gpuHours.hint">
            1年に使う時間です。何回かに分けて使うなら、24+8.5のように書きます。空白や改行で区切ることもできます。
          </Translate>
        }
        problem={
          first &&
          (first.code === 'quantity-not-a-number' ? (
            <Translate id="gpuHours.notANumber" values={{typed: wrong ?? ''}}>
              {'「{typed}」は数として読めません。半角の数字で、8.5のように書いてください。'}
            </Translate>
          ) : (
            `${wrong === undefined ? '' : `${wrong}: `}${t(planProblemWords[first.code])}`
          ))
        }
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            inputMode="text"
            autoComplete="off"
            value={text}
            onChange={({target}) => setText(target.value)}
          />
        )}
      </Field>
      <p className={styles.gpuResult} role="status">
        {answer.ok &&
          pieces.length > 0 &&
          (answer.days === 1 ? (
            <Translate id="gpuHours.oneDay" values={{hours: answer.hours}}>
              {'{hours}時間 → 1日'}
            </Translate>
          ) : (
            <Translate id="gpuHours.days" values={{hours: answer.hours, days: answer.days}}>
              {'{hours}時間 → {days}日'}
            </Translate>
          ))}
      </p>
      {onDays && answer.ok && answer.days > 0 && answer.days <= LONGEST && (
        <Button onClick={() => onDays(answer.days)}>
          <Translate id="gpuHours.use">この日数で終了日を決める</Translate>
        </Button>
      )}
      {!onDays && answer.ok && answer.days > 0 && answer.days <= LONGEST && (
        <Link to={estimatorFor(answer.days)}>
          {answer.days === 1 ? (
            <Translate id="gpuHours.estimateOneDay">GPU専用Slurmの1日分を見積もる</Translate>
          ) : (
            <Translate id="gpuHours.estimate" values={{days: answer.days}}>
              {'GPU専用Slurmの{days}日分を見積もる'}
            </Translate>
          )}
        </Link>
      )}
    </>
  );
}
