import clsx from 'clsx';
import type {ReactNode} from 'react';
import {CardCell, CardRow, CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {billingCalendar} from '../data/billing-calendar';
import styles from './Prices.module.css';
import {TermHead, termHead} from './TermHead';
import {TermName} from './TermName';

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
          <CardRow key={term.period.en}>
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
