// What the plan costs: the total, each term with the dates of its invoice, and what to look out for.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {memo, useMemo, useState} from 'react';
import {HelpDesk} from '../../components/HelpDesk';
import {CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import type {Totals} from '../estimate';
import {estimatorMessages} from '../messages/estimator';
import {pitfallMessages} from '../messages/pitfalls';
import {billingCalendar, termMessages} from '../messages/terms';
import {linesOf, type Pitfall, pitfallsOf} from '../pitfalls';
import type {ComputedPlan} from './computed-plan';
import styles from './Fees.module.css';
import {StepList} from './Formula';
import {feeHead, TermName} from './TermTable';
import {useCircumstances} from './useCircumstances';
import {useYen} from './useYen';

export const EstimateReport = memo(function EstimateReport({computed}: {computed: ComputedPlan}) {
  const t = useLocalized();
  return (
    <>
      <PlanPitfalls computed={computed} />
      <h3>{t(estimatorMessages.byTerm)}</h3>
      <TermRows totals={computed.estimate.totals} />
    </>
  );
});

const dated = ['closes', 'invoice', 'due'] as const;

/** Each term's amount with its dates; below, how each amount comes about. */
function TermRows({totals: {withoutTax, withTax}, totals}: {totals: Totals}) {
  const t = useLocalized();
  const yen = useYen();
  return (
    <>
      <CardTable
        heads={[t(termMessages.term), feeHead(t), ...dated.map((name) => t(termMessages[name]))]}
        rows={billingCalendar.map((dates, index) => ({
          key: dates.period.en,
          name: (
            <>
              <TermName index={index} />
              <small>{t(dates.period)}</small>
            </>
          ),
          cells: [
            <>
              {yen(withTax[index] ?? 0)}
              <small>
                {t(estimatorMessages.withoutTax)} {yen(withoutTax[index] ?? 0)}
              </small>
            </>,
            ...dated.map((name) => t(dates[name])),
          ],
        }))}
      />
      <TotalFormula totals={totals} />
    </>
  );
}

/** How each term's amount and the total come about: opened on wish, for a long plan adds many amounts. */
function TotalFormula({totals: {withTax, total, steps}}: {totals: Totals}) {
  const t = useLocalized();
  const [isOpen, setOpen] = useState(false);
  const yen = useYen();
  return (
    <details className="ui-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(estimatorMessages.totalFormula)}</summary>
      {isOpen && (
        <>
          {steps.map((ofTerm, index) => (
            <div key={['1', '2', '3'][index]}>
              <h4>
                <TermName index={index} /> <span className={styles.amount}>{yen(withTax[index] ?? 0)}</span>
              </h4>
              <StepList steps={ofTerm} />
            </div>
          ))}
          <h4>
            {t(estimatorMessages.total)} <span className={styles.amount}>{yen(total.withTax)}</span>
          </h4>
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
export function PlanPitfalls({computed: {plan, tariff, estimate, numbers}}: {computed: ComputedPlan}) {
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
      <div className="ui-callout">
        <PitfallList pitfalls={pitfalls.slice(0, AT_ONCE)} numbers={numbers} />
        {rest.length > 0 && (
          <details className="ui-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{t(estimatorMessages.morePitfalls, {count: rest.length})}</summary>
            {isOpen && <PitfallList pitfalls={rest} numbers={numbers} />}
          </details>
        )}
        <p>
          {t(estimatorMessages.helpDesk)} <HelpDesk />
        </p>
      </div>
    )
  );
}

function PitfallList({pitfalls, numbers}: {pitfalls: Pitfall[]; numbers: readonly number[]}) {
  const t = useLocalized();
  return (
    <ul>
      {pitfalls.map((pitfall) => (
        <li key={JSON.stringify(pitfall)}>
          <strong>{t(pitfallMessages[pitfall.code].what, pitfall)}</strong>{' '}
          <LineNumbers lines={linesOf(pitfall)} numbers={numbers} />
          {t(pitfallMessages[pitfall.code].todo, pitfall)}
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
function LineNumbers({lines, numbers}: {lines: readonly number[]; numbers: readonly number[]}) {
  const t = useLocalized();
  return (
    lines.length > 0 && (
      <span>{t(estimatorMessages.aboutLines, {lines: lines.map((line) => numbers[line]).join(', ')})} </span>
    )
  );
}

type SumProps = {
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
export const SumBar = memo(function SumBar({totals, pooledTotal, left, firstLeft, resultId}: SumProps) {
  const t = useLocalized();
  const yen = useYen();
  return (
    <div className={clsx('ui-result', resultId && styles.bar)} role="status">
      <div className="ui-result__head">
        <span>{t(estimatorMessages.total)}</span>{' '}
        <strong className="ui-figure">{totals ? yen(totals.total.withTax) : '—'}</strong>{' '}
        {totals && (
          <span className={styles.split}>
            {t(estimatorMessages.split, {withoutTax: yen(totals.total.withoutTax), tax: yen(totals.total.tax)})}
          </span>
        )}{' '}
        {totals && resultId && <a href={`#${resultId}`}>{t(estimatorMessages.toResult)}</a>}
      </div>
      {totals && (
        <ul className="ui-status ui-result__part">
          {totals.withTax.map((amount, index) => (
            <li key={['1', '2', '3'][index]}>
              <TermName index={index} /> <b>{yen(amount)}</b>
            </li>
          ))}
        </ul>
      )}
      {(pooledTotal !== undefined || left > 0) && (
        <div className="ui-result__part">
          {pooledTotal !== undefined && <p>{t(estimatorMessages.pooled, {amount: yen(pooledTotal)})}</p>}
          {left > 0 && (
            <p>
              {t(estimatorMessages.leftOut, {left})}{' '}
              {firstLeft && (
                <a href={`#${firstLeft.elementId}`}>{t(estimatorMessages.toFirstLeft, {number: firstLeft.number})}</a>
              )}
            </p>
          )}
        </div>
      )}
    </div>
  );
});
