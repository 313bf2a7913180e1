// The total, in view while the lines are edited: it sticks to the lower edge of the window until the result itself is
// there.
import clsx from 'clsx';
import {memo, type ReactNode} from 'react';
import {useLocale, useLocalized} from '../../components/useLocalized';
import type {Totals} from '../estimate';
import {estimatorMessages} from '../messages/estimator';
import styles from './FeeEstimator.module.css';
import {TermName} from './TermTable';
import {yenText} from './yen';

type Props = {
  /** Undefined while no line can be computed: an amount of 0 would be taken for "free". */
  totals: Totals | undefined;
  /** The total if storage that overlaps is counted together, where that differs. */
  pooledTotal?: number | undefined;
  /** How many lines are not in the total, because something in them is missing or wrong. */
  left: number;
  /** The first of them: its number in the form and its element; left out where the form shows one line. */
  firstLeft?: {number: number; elementId: string} | undefined;
  /** The element that holds the details; left out where there are none, and nothing sticks then. */
  resultId?: string;
};

/** Announced to screen readers whenever it changes. */
export const SumBar = memo(function SumBar({totals, pooledTotal, left, firstLeft, resultId}: Props): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const yen = (amount: number): string => yenText(amount, locale);
  return (
    <div className={clsx(styles.sumBar, resultId && styles.sticky)} role="status">
      <p className={styles.totalLine}>
        <span className={styles.totalLabel}>{t(estimatorMessages.total)}</span>{' '}
        <span className={styles.total}>{totals ? yen(totals.total.withTax) : '—'}</span>{' '}
        {totals && (
          <span className={clsx(styles.hint, styles.split)}>
            {t(estimatorMessages.split, {withoutTax: yen(totals.total.withoutTax), tax: yen(totals.total.tax)})}
          </span>
        )}
        {totals && resultId && <a href={`#${resultId}`}>{t(estimatorMessages.toResult)}</a>}
      </p>
      {pooledTotal !== undefined && (
        <p className={styles.problem}>{t(estimatorMessages.pooled, {amount: yen(pooledTotal)})}</p>
      )}
      {totals && (
        <p className={styles.sumTerms}>
          {totals.withTax.map((amount, index) => (
            <span key={['1', '2', '3'][index]} className={styles.sumTerm}>
              <TermName index={index} /> {yen(amount)}
            </span>
          ))}
        </p>
      )}
      {left > 0 && (
        <p className={styles.problem}>
          {t(estimatorMessages.leftOut, {left})}{' '}
          {firstLeft && (
            <a href={`#${firstLeft.elementId}`}>{t(estimatorMessages.toFirstLeft, {number: firstLeft.number})}</a>
          )}
        </p>
      )}
    </div>
  );
});
