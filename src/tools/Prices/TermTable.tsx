// The three billing terms: their period, and when they are closed, invoiced and due.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {billingCalendar} from '../../data/billing-calendar';
import {ScrollTable} from '../../ui/ScrollTable';
import {useLocalized} from '../../ui/useLocalized';
import styles from './Prices.module.css';
import {TermName} from './TermName';

/** One row a term. */
export function TermTable(): ReactNode {
  const t = useLocalized();
  return (
    <ScrollTable className={clsx(styles.table)}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="termTable.term">期</Translate>
          </th>
          <th scope="col">
            <Translate id="termTable.closes">締め</Translate>
          </th>
          <th scope="col">
            <Translate id="termTable.invoice">請求書の送付</Translate>
          </th>
          <th scope="col">
            <Translate id="termTable.due">支払期限</Translate>
          </th>
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
