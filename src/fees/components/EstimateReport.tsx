// What the plan costs: by service, by term with the dates of the invoices, and what to look out for.
import Translate from '@docusaurus/Translate';
import {memo, type ReactNode, useState} from 'react';
import {CardCell, CardRow, CardTable} from '../../components/ScrollTable';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {billingCalendar} from '../data/billing-calendar';
import type {TotalsExplanation} from '../explain';
import styles from './FeeEstimator.module.css';
import {PlanPitfalls} from './PlanPitfalls';
import {StepList} from './StepList';
import {TermHead, termHead} from './TermHead';
import {TermName} from './TermName';
import type {WorkedOut} from './worked-out';
import {yenInWords} from './yen';

type Props = {
  worked: WorkedOut;
  totals: TotalsExplanation;
};

/** The report on the lines that could be worked out. */
export const EstimateReport = memo(function EstimateReport({worked, totals}: Props): ReactNode {
  return (
    <>
      <PlanPitfalls worked={worked} />
      <p className={styles.subtitle}>
        <Translate id="fees.byTerm">期ごとの料金と支払い</Translate>
      </p>
      <TermRows totals={totals} />
    </>
  );
});

/** Each term's amount with its dates; below, how each amount comes about. */
function TermRows({totals: {withoutTax, withTax}, totals}: {totals: TotalsExplanation}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const yen = (amount: number): string => yenInWords(amount, locale);
  return (
    <>
      <CardTable>
        <thead>
          <CardRow>
            <TermHead of="term" />
            <TermHead of="fee" />
            <TermHead of="closes" />
            <TermHead of="invoice" />
            <TermHead of="due" />
          </CardRow>
        </thead>
        <tbody>
          {billingCalendar.map((dates, index) => (
            <CardRow key={dates.period.en}>
              <th scope="row">
                <TermName index={index} />
                <span className={styles.under}>{t(dates.period)}</span>
              </th>
              <CardCell label={termHead('fee')} className="number">
                {yen(withTax[index] ?? 0)}
                <span className={styles.under}>
                  <Translate id="fees.withoutTax">税抜</Translate> {yen(withoutTax[index] ?? 0)}
                </span>
              </CardCell>
              <CardCell label={termHead('closes')}>{t(dates.closes)}</CardCell>
              <CardCell label={termHead('invoice')}>{t(dates.invoice)}</CardCell>
              <CardCell label={termHead('due')}>{t(dates.due)}</CardCell>
            </CardRow>
          ))}
        </tbody>
      </CardTable>
      <TotalFormula totals={totals} />
    </>
  );
}

/** How each term's amount and the total come about: opened on wish, for a long plan adds many amounts. */
function TotalFormula({totals: {withTax, total, steps}}: {totals: TotalsExplanation}): ReactNode {
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const yen = (amount: number): string => yenInWords(amount, locale);
  return (
    <details className={styles.formula} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Translate id="fees.totalFormula">期と合計の計算のしかた</Translate>
      </summary>
      {isOpen && (
        <>
          {steps.map((ofTerm, index) => (
            <div key={['1', '2', '3'][index]}>
              <p className={styles.termHead}>
                <TermName index={index} /> <span className={styles.amount}>{yen(withTax[index] ?? 0)}</span>
              </p>
              <StepList steps={ofTerm} />
            </div>
          ))}
          <p className={styles.termHead}>
            <Translate id="fees.total">合計（税込）</Translate>{' '}
            <span className={styles.amount}>{yen(total.withTax)}</span>
          </p>
          <StepList
            steps={[{rule: 'sum-of-amounts', amounts: [...withTax], sum: total.withTax, source: 'workbook-total'}]}
          />
        </>
      )}
    </details>
  );
}
