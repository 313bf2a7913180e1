// What the plan costs by term, with the dates of the invoices, and what to look out for.
import Link from '@docusaurus/Link';
import {memo, type ReactNode, useMemo, useState} from 'react';
import {HelpDesk} from '../../components/HelpDesk';
import {CardCell, CardRow, CardTable} from '../../components/ScrollTable';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {filledIn} from '../../lib/filled-in';
import type {Totals} from '../estimate';
import {estimatorMessages} from '../messages/estimator';
import {pitfallMessages} from '../messages/pitfalls';
import {billingCalendar, termMessages} from '../messages/terms';
import {linesOf, type Pitfall, pitfallsOf} from '../pitfalls';
import type {ComputedPlan} from './computed-plan';
import styles from './FeeEstimator.module.css';
import {StepList} from './Formula';
import {TermHead, TermName} from './TermTable';
import {useCircumstances} from './useCircumstances';
import {yenText} from './yen';

/** The report on the lines that could be computed. */
export const EstimateReport = memo(function EstimateReport({worked}: {worked: ComputedPlan}): ReactNode {
  const t = useLocalized();
  return (
    <>
      <PlanPitfalls worked={worked} />
      <p className={styles.subtitle}>{t(estimatorMessages.byTerm)}</p>
      <TermRows totals={worked.estimate.totals} />
    </>
  );
});

/** Each term's amount with its dates; below, how each amount comes about. */
function TermRows({totals: {withoutTax, withTax}, totals}: {totals: Totals}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const yen = (amount: number): string => yenText(amount, locale);
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
            <CardRow key={['1', '2', '3'][index]}>
              <th scope="row">
                <TermName index={index} />
                <span className={styles.under}>{t(dates.period)}</span>
              </th>
              <CardCell label={t(termMessages.fee)} className="number">
                {yen(withTax[index] ?? 0)}
                <span className={styles.under}>
                  {t(estimatorMessages.withoutTax)} {yen(withoutTax[index] ?? 0)}
                </span>
              </CardCell>
              <CardCell label={t(termMessages.closes)}>{t(dates.closes)}</CardCell>
              <CardCell label={t(termMessages.invoice)}>{t(dates.invoice)}</CardCell>
              <CardCell label={t(termMessages.due)}>{t(dates.due)}</CardCell>
            </CardRow>
          ))}
        </tbody>
      </CardTable>
      <TotalFormula totals={totals} />
    </>
  );
}

/** How each term's amount and the total come about: opened on wish, for a long plan adds many amounts. */
function TotalFormula({totals: {withTax, total, steps}}: {totals: Totals}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const yen = (amount: number): string => yenText(amount, locale);
  return (
    <details className={styles.formula} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(estimatorMessages.totalFormula)}</summary>
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
            {t(estimatorMessages.total)} <span className={styles.amount}>{yen(total.withTax)}</span>
          </p>
          <StepList
            steps={[{rule: 'sum-of-amounts', amounts: [...withTax], sum: total.withTax, source: 'workbook-total'}]}
          />
        </>
      )}
    </details>
  );
}

/** Shown beside the dates themselves. */
const saidAtField: ReadonlySet<Pitfall['code']> = new Set(['dates-clipped', 'line-outside-fiscal-year']);

const AT_ONCE = 6;

/** Nothing where there is nothing to say, and until the reader's clock is known. */
export function PlanPitfalls({worked: {plan, tariff, estimate, numbers}}: {worked: ComputedPlan}): ReactNode {
  const t = useLocalized();
  const circumstances = useCircumstances();
  const pitfalls = useMemo(
    () =>
      circumstances ? pitfallsOf(plan, estimate, tariff, circumstances).filter(({code}) => !saidAtField.has(code)) : [],
    [plan, tariff, estimate, circumstances],
  );
  const [isOpen, setOpen] = useState(false);
  const rest = pitfalls.slice(AT_ONCE);
  return (
    pitfalls.length > 0 && (
      <div className={styles.pitfalls}>
        <PitfallList pitfalls={pitfalls.slice(0, AT_ONCE)} numbers={numbers} />
        {rest.length > 0 && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{t(estimatorMessages.morePitfalls, {count: rest.length})}</summary>
            {isOpen && <PitfallList pitfalls={rest} numbers={numbers} />}
          </details>
        )}
        <p className={styles.helpDesk}>
          {t(estimatorMessages.helpDesk)} <HelpDesk />
        </p>
      </div>
    )
  );
}

function PitfallList({pitfalls, numbers}: {pitfalls: Pitfall[]; numbers: readonly number[]}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <ul>
      {pitfalls.map((pitfall) => (
        <li key={JSON.stringify(pitfall)}>
          <strong>{filledIn(t(pitfallMessages[pitfall.code].what), pitfall, locale)}</strong>{' '}
          <LineNumbers lines={linesOf(pitfall)} numbers={numbers} />
          {filledIn(t(pitfallMessages[pitfall.code].todo), pitfall, locale)}
          {pitfall.code === 'service-suspended-for-new-users' && (
            <>
              {' '}
              <Link to="/application/registration/">{t(estimatorMessages.registrationState)}</Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Which lines are meant, by their numbers on the page. */
function LineNumbers({lines, numbers}: {lines: readonly number[]; numbers: readonly number[]}): ReactNode {
  const t = useLocalized();
  return (
    lines.length > 0 && (
      <span className={styles.hint}>
        {t(estimatorMessages.aboutLines, {lines: lines.map((line) => numbers[line]).join(', ')})}{' '}
      </span>
    )
  );
}
