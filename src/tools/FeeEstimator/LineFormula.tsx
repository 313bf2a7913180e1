// One line's fee, opened into the steps that lead to it, term by term.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {ruleWords, sourceWords} from '../../data/fee-words/explain';
import {priceList} from '../../data/tariffs';
import {explainLine} from '../../domain/fees/explain';
import type {Plan, PlanLine} from '../../domain/fees/plan';
import type {Tariff} from '../../domain/fees/tariff';
import {termsOf} from '../../domain/fees/term';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import {TermName} from '../Prices/TermName';
import {yenInWords} from '../Prices/yen';
import styles from './FeeEstimator.module.css';
import {filledIn} from './filled-in';

type Props = {name: string; line: PlanLine; plan: Plan; tariff: Tariff};

/** Closed it shows the line's fee; opened, how each term's amount comes about and which rule says so. */
export function LineFormula({name, line, plan, tariff}: Props): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const terms = explainLine(line, termsOf(plan.fiscalYear), tariff);
  const fee = terms.reduce((sum, term) => sum + term.fee, 0);
  return (
    <details className={styles.formula}>
      <summary>
        {name} <span className={styles.amount}>{yenInWords(fee, locale)}</span>{' '}
        <span className={styles.hint}>
          {tariff.taxedPer === 'term' ? (
            <Translate id="fees.withoutTax">税抜</Translate>
          ) : (
            <Translate id="fees.withTax">税込</Translate>
          )}
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
              <ol className={styles.steps}>
                {steps.map((step) => (
                  <li key={step.rule}>
                    {filledIn(t(ruleWords[step.rule]), step, locale)}{' '}
                    <span className={styles.hint}>（{t(sourceWords[step.source])}）</span>
                  </li>
                ))}
              </ol>
            </div>
          ))}
          {term.sum.map((step) => (
            <p key={step.rule} className={styles.steps}>
              {filledIn(t(ruleWords[step.rule]), step, locale)}
            </p>
          ))}
        </div>
      ))}
    </details>
  );
}
