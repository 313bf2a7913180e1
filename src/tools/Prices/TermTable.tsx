import clsx from 'clsx';
import type {ReactNode} from 'react';
import {billingCalendar} from '../../data/billing-calendar';
import {ScrollTable} from '../../ui/ScrollTable';
import {useLocalized} from '../../ui/useLocalized';
import styles from './Prices.module.css';
import {TermHead} from './TermHead';
import {TermName} from './TermName';

/** One row a term. */
export function TermTable(): ReactNode {
  const t = useLocalized();
  return (
    <ScrollTable className={clsx(styles.table)}>
      <thead>
        <tr>
          <TermHead of="term" />
          <TermHead of="closes" />
          <TermHead of="invoice" />
          <TermHead of="due" />
        </tr>
      </thead>
      <tbody>
        {billingCalendar.map((term, index) => (
          <tr key={term.period.en}>
            <th scope="row" className={styles.item}>
              <TermName index={index} />
              <span className={styles.unit}>{t(term.period)}</span>
            </th>
            <td>{t(term.closes)}</td>
            <td>{t(term.invoice)}</td>
            <td>{t(term.due)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
