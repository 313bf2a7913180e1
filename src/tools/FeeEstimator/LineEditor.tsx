// One line of the plan in the form: what, how much, from when to when; and what is wrong with it, beside the field.
import Translate from '@docusaurus/Translate';
import {type Dispatch, memo, type ReactNode, useId} from 'react';
import {quantityWords} from '../../data/fee-words/labels';
import {planProblemWords} from '../../data/fee-words/problems';
import {priceList} from '../../data/tariffs';
import type {NodeCode} from '../../domain/fees/code';
import {useLocalized} from '../../ui/useLocalized';
import {type DraftAction, type DraftLine, isOnce, usesNodes} from './draft';
import styles from './FeeEstimator.module.css';
import type {LineProblem} from './worked-out';

type Props = {
  line: DraftLine;
  number: number;
  count: number;
  problems: readonly LineProblem[];
  dispatch: Dispatch<DraftAction>;
};

/** Drawn again only when its line or its problems change. */
export const LineEditor = memo(function LineEditor({
  line,
  number,
  count,
  problems,
  dispatch,
}: Props): ReactNode {
  const t = useLocalized();
  const id = useId();
  const {service} = line;
  const change = (to: Partial<Omit<DraftLine, 'id'>>): void => dispatch({kind: 'change', id: line.id, to});
  const problemOf = (...fields: string[]): LineProblem | undefined =>
    problems.find(({field}) => fields.includes(field));

  const text = (
    field: 'quantity' | 'storageTb' | 'start' | 'end' | 'date',
    label: ReactNode,
    planFields: string[],
  ): ReactNode => {
    // An empty field is not wrong yet: the total says how many lines are not filled in.
    const problem = line[field] === '' ? undefined : problemOf(...planFields);
    const isDate = field === 'start' || field === 'end' || field === 'date';
    return (
      <span className={styles.field}>
        <label className={styles.label} htmlFor={id + field}>
          {label}
        </label>
        <input
          id={id + field}
          className={styles.input}
          type={isDate ? 'date' : 'text'}
          inputMode={isDate ? undefined : 'decimal'}
          autoComplete="off"
          value={line[field]}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${id}${field}problem` : undefined}
          onChange={(event) => change({[field]: event.target.value})}
        />
        {problem && (
          <span id={`${id}${field}problem`} className={styles.problem}>
            {t(planProblemWords[problem.code])}
          </span>
        )}
      </span>
    );
  };

  return (
    <li className={styles.line}>
      <div className={styles.lineHead}>
        <strong>{t(priceList.services[service].name)}</strong>
        <span className={styles.lineActions}>
          <button
            type="button"
            className={styles.icon}
            disabled={number === 1}
            onClick={() => dispatch({kind: 'move', id: line.id, by: -1})}
          >
            <span aria-hidden="true">↑</span>
            <span className={styles.unseen}>
              <Translate id="fees.up" values={{number}}>
                {'行{number}を上へ'}
              </Translate>
            </span>
          </button>
          <button
            type="button"
            className={styles.icon}
            disabled={number === count}
            onClick={() => dispatch({kind: 'move', id: line.id, by: 1})}
          >
            <span aria-hidden="true">↓</span>
            <span className={styles.unseen}>
              <Translate id="fees.down" values={{number}}>
                {'行{number}を下へ'}
              </Translate>
            </span>
          </button>
          <button
            type="button"
            className={styles.plain}
            onClick={() => dispatch({kind: 'copy', id: line.id})}
          >
            <Translate id="fees.copy">複製</Translate>
          </button>
          <button
            type="button"
            className={styles.plain}
            onClick={() => dispatch({kind: 'remove', id: line.id})}
          >
            <Translate id="fees.remove">削除</Translate>
          </button>
        </span>
      </div>
      <div className={styles.fields}>
        {usesNodes(service) && (
          <span className={styles.field}>
            <label className={styles.label} htmlFor={`${id}node`}>
              <Translate id="fees.node">ノードの種類</Translate>
            </label>
            <select
              id={`${id}node`}
              className={styles.select}
              value={line.node}
              onChange={(event) => change({node: event.target.value as NodeCode})}
            >
              {priceList.services[service].nodes.map((code) => (
                <option key={code} value={code}>
                  {t(priceList.items[code].name)}
                </option>
              ))}
            </select>
            <span className={styles.hint}>{t(priceList.items[line.node].unit)}</span>
          </span>
        )}
        {text('quantity', t(quantityWords[service]), ['quantities', 'projects', 'personMonths', 'times'])}
        {service === 'group-cloud' &&
          text('storageTb', <Translate id="fees.storageTb">ストレージ（TB）</Translate>, ['storageTb'])}
        {isOnce(service) ? (
          text('date', <Translate id="fees.date">行う日</Translate>, ['date'])
        ) : (
          <>
            {text('start', <Translate id="fees.start">開始日</Translate>, ['start'])}
            {text('end', <Translate id="fees.end">終了日</Translate>, ['end'])}
          </>
        )}
      </div>
      {line.others.length > 0 && (
        <p className={styles.hint}>
          <Translate id="fees.others" values={{quantities: line.others.join(' + ')}}>
            {'ほかのアカウントの分を足します: {quantities}'}
          </Translate>
        </p>
      )}
    </li>
  );
});
