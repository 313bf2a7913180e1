// One line's fee, opened into the steps that lead to it, term by term.
import Translate from '@docusaurus/Translate';
import {memo, type ReactNode, useState} from 'react';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {priceList} from '../data/tariffs';
import {explainLine} from '../explain';
import {termsOf} from '../term';
import styles from './FeeEstimator.module.css';
import {StepList} from './StepList';
import {TermName} from './TermName';
import type {WorkedLine} from './worked-lines';
import {yenInWords} from './yen';

/** Closed it shows the line's fee; opened, how each term's amount comes about and which rule says so. */
export const LineFormula = memo(function LineFormula({line, fiscalYear, tariff, fee}: WorkedLine): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  // With many lines, steps that nobody looks at are not worked out.
  const terms = isOpen ? explainLine(line, termsOf(fiscalYear), tariff) : [];
  return (
    <details className={styles.formula} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Translate id="fees.lineFee">この行の料金</Translate>{' '}
        <span className={styles.amount}>{yenInWords(fee, locale)}</span>{' '}
        <span className={styles.hint}>
          {tariff.taxedPer === 'term' ? (
            <Translate id="fees.withoutTax">税抜</Translate>
          ) : (
            <Translate id="fees.withTax">税込</Translate>
          )}
        </span>{' '}
        <span className={styles.hint}>
          <Translate id="fees.openFormula">計算のしかた</Translate>
        </span>
      </summary>
      {terms.map((term, index) => (
        <div key={['1', '2', '3'][index]}>
          <p className={styles.termHead}>
            <TermName index={index} /> <span className={styles.amount}>{yenInWords(term.fee, locale)}</span>
          </p>
          {term.items.map(({item, steps}) => (
            <div key={item}>
              {term.items.length > 1 && <p className={styles.itemName}>{t(priceList.items[item].name)}</p>}
              <StepList steps={steps} />
            </div>
          ))}
          <StepList steps={term.sum} />
        </div>
      ))}
    </details>
  );
});
