// The billing terms with their dates, and the names that every table about terms uses.
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {CardCell, CardRow, CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {billingCalendar} from '../messages/terms';
import styles from './Prices.module.css';

/** One row a term. */
export function TermTable(): ReactNode {
  const t = useLocalized();
  return (
    <CardTable className={clsx(styles.table)}>
      <thead>
        <CardRow>
          <TermHead of="term" />
          <TermHead of="closes" />
          <TermHead of="invoice" />
          <TermHead of="due" />
        </CardRow>
      </thead>
      <tbody>
        {billingCalendar.map((term, index) => (
          <CardRow key={['1', '2', '3'][index]}>
            <th scope="row" className={styles.item}>
              <TermName index={index} />
              <span className={styles.unit}>{t(term.period)}</span>
            </th>
            <CardCell label={termHead('closes')}>{t(term.closes)}</CardCell>
            <CardCell label={termHead('invoice')}>{t(term.invoice)}</CardCell>
            <CardCell label={termHead('due')}>{t(term.due)}</CardCell>
          </CardRow>
        ))}
      </tbody>
    </CardTable>
  );
}

const heads = {
  term: () => translate({id: 'termTable.term', message: '期'}),
  closes: () => translate({id: 'termTable.closes', message: '締め'}),
  invoice: () => translate({id: 'termTable.invoice', message: '請求書の送付'}),
  due: () => translate({id: 'termTable.due', message: '支払期限'}),
  fee: () => translate({id: 'feeExample.fee', message: '料金（税込）'}),
};

/** The words of a head. */
export const termHead = (of: keyof typeof heads): string => heads[of]();

/** One head of a column; that of amounts stands at the right, as they do. */
export function TermHead({of}: {of: keyof typeof heads}): ReactNode {
  return (
    <th scope="col" className={of === 'fee' ? 'number' : undefined}>
      {termHead(of)}
    </th>
  );
}

/** @param index 0, 1 or 2 */
export function TermName({index}: {index: number}): ReactNode {
  if (index === 0) {
    return <Translate id="term.1">第一期</Translate>;
  }
  return index === 1 ? <Translate id="term.2">第二期</Translate> : <Translate id="term.3">第三期</Translate>;
}
