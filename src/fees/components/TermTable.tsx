// The billing terms with their dates, and the names that every table about terms uses.
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {CardCell, CardRow, CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {billingCalendar, termMessages, termNames} from '../messages/terms';
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
            <CardCell label={t(termMessages.closes)}>{t(term.closes)}</CardCell>
            <CardCell label={t(termMessages.invoice)}>{t(term.invoice)}</CardCell>
            <CardCell label={t(termMessages.due)}>{t(term.due)}</CardCell>
          </CardRow>
        ))}
      </tbody>
    </CardTable>
  );
}

/** What a head of a column is about. */
type Head = keyof typeof termMessages;

/** One head of a column; that of amounts is at the right, as they are. */
export function TermHead({of}: {of: Head}): ReactNode {
  const t = useLocalized();
  return (
    <th scope="col" className={of === 'fee' ? 'number' : undefined}>
      {t(termMessages[of])}
    </th>
  );
}

/** @param index 0, 1 or 2 */
export function TermName({index}: {index: number}): ReactNode {
  const t = useLocalized();
  const name = termNames[index];
  return name && t(name);
}
