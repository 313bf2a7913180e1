// What the plan costs: the total, each term with the dates of its invoice, how each amount comes about, and what to
// look out for.
import Link from '@docusaurus/Link';
import {memo, type ReactNode, useEffect, useId, useMemo, useState} from 'react';
import {HelpDesk} from '../../components/HelpDesk';
import {Fold} from '../../components/Steps';
import {useLocalized} from '../../components/useLocalized';
import {families, familyOf} from '../families';
import {estimatorMessages} from '../messages/estimator';
import {familyMessages} from '../messages/labels';
import {pitfallMessages} from '../messages/pitfalls';
import {billingCalendar} from '../messages/terms';
import {linesOf, type Pitfall, pitfallsOf, shownAtLine} from '../pitfalls';
import {type PerTerm, perTerm} from '../term';
import type {ComputedPlan} from './computed-plan';
import type {DraftLine} from './draft';
import styles from './Fees.module.css';
import {StepList} from './Formula';
import {Live} from './Live';
import {TermName} from './TermTable';
import {useCircumstances} from './useCircumstances';
import {lineElementId} from './useLineFocus';
import {useYen} from './useYen';

/** A line that is not in the total: its number and its element in the form. */
type LeftLine = {number: number; elementId: string};

export function leftLines(lines: readonly DraftLine[], computed: ComputedPlan | undefined): LeftLine[] {
  return lines.flatMap(({id}, index) =>
    computed?.problems.has(id) ? [{number: index + 1, elementId: lineElementId(id)}] : [],
  );
}

type SumProps = {
  /** Undefined while no line can be computed: an amount of 0 would be taken for "free". */
  computed: ComputedPlan | undefined;
  /** Is the form ahead of it? */
  isCalculating: boolean;
  left: readonly LeftLine[];
};

type ResultProps = SumProps & {
  id?: string;
  fiscalYear: number;
  /** Has the form no line? */
  isEmpty: boolean;
  /** What can be done with the result. */
  children?: ReactNode;
};

export const Result = memo(function Result(props: ResultProps) {
  const {id, computed, isCalculating, left, fiscalYear, isEmpty, children} = props;
  const t = useLocalized();
  const yen = useYen();
  const own = useId();
  const total = computed?.estimate.totals.total;
  return (
    <section id={id} className={`ui-result ${styles.result}`} aria-labelledby={own}>
      <div className="ui-result__head">
        <Live as="p" id={own}>
          {t(estimatorMessages.totalOfYear, {year: String(fiscalYear)})}
        </Live>
        <p className="ui-figure">
          <Live>{total ? yen(total.withTax) : '—'}</Live>
        </p>
        <Live as="p" className={isCalculating ? (styles.calculating ?? '') : ''}>
          {isCalculating
            ? t(estimatorMessages.calculating)
            : total
              ? t(estimatorMessages.split, {withoutTax: yen(total.withoutTax), tax: yen(total.tax)})
              : t(estimatorMessages[isEmpty ? 'empty' : 'unfinished'])}
        </Live>
        <Announced>{total ? `${t(estimatorMessages.total)} ${yen(total.withTax)}` : ''}</Announced>
      </div>
      {computed && (
        <>
          <LinesLeftOut lines={left} />
          <div className="ui-result__part">
            <Terms computed={computed} />
          </div>
          {children && <div className="ui-result__part">{children}</div>}
          <PlanPitfalls computed={computed} />
        </>
      )}
    </section>
  );
});

function LinesLeftOut({lines}: {lines: readonly LeftLine[]}) {
  const t = useLocalized();
  const [first] = lines;
  return (
    first && (
      <p className="ui-result__part">
        <Live>{t(estimatorMessages.leftOut, {lines: lines.map(({number}) => String(number))})}</Live>{' '}
        <a href={`#${first.elementId}`}>
          <Live>{t(estimatorMessages.toFirstLeft, {number: first.number})}</Live>
        </a>
      </p>
    )
  );
}

const PAUSE = 1200;

/** Says a text to screen readers once it has not changed for a while. */
function Announced({children}: {children: string}) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), PAUSE);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <div role="status" className="ui-hidden">
      <Live>{said}</Live>
    </div>
  );
}

/** One line at the foot of small screens. */
export const SumLine = memo(function SumLine({computed, left, resultId}: SumProps & {resultId: string}) {
  const t = useLocalized();
  const yen = useYen();
  const message = left.length > 0 && computed ? estimatorMessages.totalWithout : estimatorMessages.total;
  return (
    <div className={styles.bar}>
      <p>
        <Live as="small">{t(message, {left: left.length})}</Live>{' '}
        <Live as="b">{computed ? yen(computed.estimate.total) : '—'}</Live>
      </p>
      <a className="ui-button ui-button--small" href={`#${resultId}`}>
        {t(estimatorMessages.toResult)}
      </a>
    </div>
  );
});

/** Each term's amount as a bar of what is used, with its dates; opened, how the amount comes about. */
function Terms({computed: {plan, estimate}}: {computed: ComputedPlan}) {
  const t = useLocalized();
  const {withTax, total, steps} = estimate.totals;
  const parts = partsOf({plan, estimate});
  return (
    <>
      {billingCalendar.map((dates, index) => (
        <Explained key={dates.period.en} amount={withTax[index] ?? 0} steps={steps[index] ?? []}>
          <b>
            <TermName index={index} />
          </b>{' '}
          <small>{t(dates.period)}</small>
          <Bar parts={parts} index={index} />
          <small>{t(estimatorMessages.invoiced, {invoice: t(dates.invoice), due: t(dates.due)})}</small>
        </Explained>
      ))}
      {parts.length > 1 && (
        <ul className={`ui-plain ${styles.legend}`}>
          {parts.map(({family}, index) => (
            <li key={family}>
              <svg width="20" height="10" aria-hidden="true">
                <rect className={styles.part} fillOpacity={shades[index]} width="20" height="10" rx="2" />
              </svg>
              {t(familyMessages[family].name)}
            </li>
          ))}
        </ul>
      )}
      <Explained
        amount={total.withTax}
        steps={[{rule: 'sum-of-amounts', amounts: [...withTax], sum: total.withTax, source: 'workbook'}]}
      >
        <b>{t(estimatorMessages.totalFormula)}</b>
      </Explained>
    </>
  );
}

type ExplainedProps = {amount: number; steps: Parameters<typeof StepList>[0]['steps']; children: ReactNode};

/** An amount that opens into its steps: on demand, because a long plan has many amounts. */
function Explained({amount, steps, children}: ExplainedProps) {
  const [isOpen, setOpen] = useState(false);
  const yen = useYen();
  return (
    <details className="ui-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={styles.term}>
          <Live as="b" className={styles.amount ?? ''}>
            {yen(amount)}
          </Live>
          {children}
        </span>
      </summary>
      {isOpen && <StepList steps={steps} />}
    </details>
  );
}

/** How dark each family is on the bars. */
const shades = [1, 0.4, 0.7, 0.25, 0.55];

type Part = {family: (typeof families)[number]; fees: PerTerm<number>};

/** What each family of the plan's lines costs in each term, in yen. */
function partsOf({plan, estimate}: Pick<ComputedPlan, 'plan' | 'estimate'>): Part[] {
  return families.flatMap((family) => {
    const ofFamily = plan.lines.flatMap(({service, node = 'cpu-1'}, i) =>
      familyOf(service, node) === family ? (estimate.lines[i] ?? []) : [],
    );
    const fees = perTerm((i) => ofFamily.reduce((sum, line) => sum + line.fees[i], 0));
    return ofFamily.length > 0 ? [{family, fees}] : [];
  });
}

/** A term's amount, the longest bar for the highest. The same is beside it in figures. */
function Bar({parts, index}: {parts: readonly Part[]; index: number}) {
  const sumOf = (term: number) => parts.reduce((sum, {fees}) => sum + (fees[term] ?? 0), 0);
  const highest = Math.max(1, sumOf(0), sumOf(1), sumOf(2));
  let from = 0;
  return (
    <svg className={styles.parts} width="100%" height="10" aria-hidden="true">
      <rect className={styles.rail} width="100%" height="10" rx="2" />
      {parts.map(({family, fees}, place) => {
        const [x, width] = [from, (100 * (fees[index] ?? 0)) / highest];
        from += width;
        return (
          <rect
            key={family}
            className={styles.part}
            fillOpacity={shades[place]}
            x={`${x}%`}
            width={`${width}%`}
            height="10"
            rx="2"
          />
        );
      })}
    </svg>
  );
}

const AT_ONCE = 3;

/** Nothing where there is nothing to say, and until the reader's clock is known. */
function PlanPitfalls({computed: {plan, tariff, estimate, numbers}}: {computed: ComputedPlan}) {
  const t = useLocalized();
  const circumstances = useCircumstances();
  const pitfalls = useMemo(
    () =>
      circumstances ? pitfallsOf(plan, estimate, tariff, circumstances).filter(({code}) => !shownAtLine.has(code)) : [],
    [plan, tariff, estimate, circumstances],
  );
  const rest = pitfalls.slice(AT_ONCE);
  return (
    pitfalls.length > 0 && (
      <div className={`ui-result__part ${styles.tips}`}>
        <PitfallList pitfalls={pitfalls.slice(0, AT_ONCE)} numbers={numbers} />
        {rest.length > 0 && (
          <Fold key={rest.length} title={t(estimatorMessages.morePitfalls, {count: rest.length})}>
            <PitfallList pitfalls={rest} numbers={numbers} />
          </Fold>
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
    <ul className="ui-rows">
      {pitfalls.map((pitfall) => {
        const about = linesOf(pitfall).map((line) => String(numbers[line]));
        return (
          <li key={JSON.stringify(pitfall)}>
            <Live as="b">{t(pitfallMessages[pitfall.code].what, pitfall)}</Live>{' '}
            {about.length > 0 && <Live>{t(estimatorMessages.aboutLines, {lines: about})}</Live>}{' '}
            <Live>{t(pitfallMessages[pitfall.code].todo, pitfall)}</Live>
            {pitfall.code === 'service-suspended-for-new-users' && (
              <span>
                {' '}
                <Link to="/application/registration/">{t(estimatorMessages.registrationState)}</Link>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
