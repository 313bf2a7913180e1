// The total, in view while the lines are edited: it sticks to the lower edge of the window until the result itself is there.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import {memo, type ReactNode} from 'react';
import type {TotalsExplanation} from '../../domain/fees/explain';
import {useLocale} from '../../ui/useLocalized';
import {TermName} from '../Prices/TermName';
import {yenInWords} from '../Prices/yen';
import styles from './FeeEstimator.module.css';

type Props = {
  totals: TotalsExplanation;
  /** How many lines are not in the total, because something in them is missing or wrong. */
  left: number;
  /** The element that holds the details; left out where there are none, and nothing sticks then. */
  resultId?: string;
};

/** Said to screen readers whenever it changes. */
export const SumBar = memo(function SumBar({totals: {total, withTax}, left, resultId}: Props): ReactNode {
  const locale = useLocale();
  const yen = (amount: number): string => yenInWords(amount, locale);
  return (
    <div className={clsx(styles.sumBar, resultId && styles.sticky)} role="status">
      <p className={styles.totalLine}>
        <span className={styles.totalLabel}>
          <Translate id="fees.total">合計（税込）</Translate>
        </span>{' '}
        <span className={styles.total}>{yen(total.withTax)}</span>{' '}
        <span className={styles.hint}>
          <Translate id="fees.split" values={{withoutTax: yen(total.withoutTax), tax: yen(total.tax)}}>
            {'税抜 {withoutTax}、消費税 {tax}'}
          </Translate>
        </span>
      </p>
      <p className={styles.sumTerms}>
        {withTax.map((amount, index) => (
          <span key={['1', '2', '3'][index]} className={styles.sumTerm}>
            <TermName index={index} /> {yen(amount)}
          </span>
        ))}
        {resultId && (
          <a href={`#${resultId}`}>
            <Translate id="fees.toResult">内訳と注意</Translate>
          </a>
        )}
      </p>
      {left > 0 && (
        <p className={styles.problem}>
          <Translate id="fees.leftOut" values={{left}}>
            {'入力が終わっていない{left}行は、合計に入っていません。'}
          </Translate>
        </p>
      )}
    </div>
  );
});
