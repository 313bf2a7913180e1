// Occasional GPU use in hours, turned into the days that are charged.
import Translate from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import {planProblemWords} from '../../data/fee-words/problems';
import {gpuDays} from '../../domain/fees/gpu-hours';
import {Button} from '../../ui/Button';
import {Field} from '../../ui/Field';
import {useLocalized} from '../../ui/useLocalized';
import styles from './GpuHours.module.css';
import {typedHours} from './typed-hours';

// The hours of several GPUs can come to more days than a year has: no end date follows from those.
const LONGEST = 366;

/** @param onDays takes the days, for a line of a plan; without it the helper only tells them */
export function GpuHours({onDays}: {onDays?: (days: number) => void}): ReactNode {
  const t = useLocalized();
  const [text, setText] = useState('');
  const pieces = typedHours(text);
  const answer = gpuDays(pieces);
  const [first] = answer.ok ? [] : answer.errors;
  const wrong = first && pieces[Number(first.path.split('.')[1] ?? Number.NaN)];
  return (
    <details className={styles.helper}>
      <summary>
        <Translate id="gpuHours.title">GPUを時間で考える</Translate>
      </summary>
      <Field
        label={<Translate id="gpuHours.hours">1年に使う時間</Translate>}
        hint={
          <Translate id="gpuHours.hint">
            何回かに分けて使うなら、24+8.5のように書きます。空白や改行で区切ることもできます。
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
      <p className={styles.result} role="status">
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
    </details>
  );
}
