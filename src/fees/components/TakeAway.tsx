// Share, save or print a plan: a link, a table for spreadsheets, a sheet of paper. All made in the browser.
import {memo, startTransition, useEffect, useState} from 'react';
import {flushSync} from 'react-dom';
import {Button, DownloadButton} from '../../components/Button';
import {CopyText} from '../../components/CopyText';
import {PrintedSheet} from '../../components/PrintedSheet';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {type LineEstimate, type ShortFormula, shortFormulas} from '../estimate';
import {estimatorMessages} from '../messages/estimator';
import {quantityMessages} from '../messages/labels';
import {pitfallMessages} from '../messages/pitfalls';
import {csvMessages, sheetMessages} from '../messages/take-away';
import {billingCalendar, termMessages, termNames} from '../messages/terms';
import {type Circumstances, lineNumbers, notesToTake} from '../pitfalls';
import {type Plan, type PlanLine, quantityOf} from '../plan';
import {planCsv} from '../plan-csv';
import {decimalText, millionths} from '../quantity';
import {planState} from '../share';
import type {Tariff} from '../tariff';
import {itemOf, serviceOf} from '../tariff-in-force';
import {sumOfTerms} from '../term';
import type {ComputedPlan} from './computed-plan';
import styles from './Fees.module.css';
import {TermHead} from './TermTable';
import {useCircumstances} from './useCircumstances';
import {useYen} from './useYen';

/** The address that opens the estimator with the plan. */
function linkOf(plan: Plan): string {
  return `${window.location.origin}${window.location.pathname}#${planState(plan)}`;
}

/** Nothing is made before it is asked for: input in a long plan does not wait for it. */
export const TakeAway = memo(function TakeAway({computed}: {computed: ComputedPlan}) {
  const t = useLocalized();
  const locale = useLocale();
  const [made, setMade] = useState<{of: ComputedPlan; link: string}>();
  const {plan, estimate, tariff} = computed;
  // A link to a plan that has changed since would be taken for one to the plan that is seen.
  useEffect(() => setMade((before) => (before?.of === computed ? before : undefined)), [computed]);
  return (
    <div className="ui-screen">
      <h3>{t(estimatorMessages.takeAway)}</h3>
      <div className="ui-buttons">
        <Button onClick={() => setMade({of: computed, link: linkOf(plan)})}>{t(estimatorMessages.share)}</Button>
        <DownloadButton
          name={`nig-fees-${plan.fiscalYear}.csv`}
          content={() => planCsv(plan, estimate, tariff, csvMessages, locale)}
          type="text/csv;charset=utf-8"
        >
          {t(estimatorMessages.csv)}
        </DownloadButton>
        <Button onClick={() => window.print()}>{t(estimatorMessages.print)}</Button>
      </div>
      <p role="status">{made && t(estimatorMessages.linkMade)}</p>
      {made && <CopyText label={t(estimatorMessages.linkLabel)} text={made.link} />}
    </div>
  );
});

/**
 * The sheet follows the plan once there was no input for so long: with many lines it takes longer to render than a key
 * should.
 */
const SETTLES_AFTER = 1500;

/**
 * Unseen on the screen. The event before printing makes it the sheet of the current plan, also with the browser's
 * own way of printing.
 */
export function PrintSheet({computed}: {computed: ComputedPlan}) {
  const [settled, setSettled] = useState<ComputedPlan>();
  const circumstances = useCircumstances();
  useEffect(() => {
    const settle = (): void => setSettled(computed);
    const settleNow = (): void => flushSync(settle);
    const timer = setTimeout(() => startTransition(settle), SETTLES_AFTER);
    window.addEventListener('beforeprint', settleNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeprint', settleNow);
    };
  }, [computed]);
  return settled ? <Sheet computed={settled} circumstances={circumstances} /> : null;
}

type SheetProps = {computed: ComputedPlan; circumstances: Circumstances | undefined};

const Sheet = memo(function Sheet({computed: {plan, tariff, estimate}, circumstances}: SheetProps) {
  const t = useLocalized();
  const locale = useLocale();
  const yen = useYen();
  const {total} = estimate.totals;
  const notes = notesToTake(plan, estimate, tariff, circumstances);
  return (
    <PrintedSheet className={styles.sheet}>
      <h1>{t(sheetMessages.title, {year: String(plan.fiscalYear)})}</h1>
      <p>{t(sheetMessages.estimate)}</p>
      <p>
        {t(sheetMessages.total)} <strong>{yen(total.withTax)}</strong>{' '}
        {t(sheetMessages.split, {withoutTax: yen(total.withoutTax), tax: yen(total.tax)})}
      </p>
      <h2>{t(estimatorMessages.sheetLines)}</h2>
      <table>
        <thead>
          <tr>
            {(['chartService', 'sheetQuantity', 'sheetPeriod', 'sheetFormula'] as const).map((head) => (
              <th key={head} scope="col">
                {t(estimatorMessages[head])}
              </th>
            ))}
            <th scope="col">
              {tariff.taxedPer === 'term' ? t(estimatorMessages.sheetFeeWithoutTax) : t(termMessages.fee)}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.lines.map((line, index) => {
            const result = estimate.lines[index];
            // Two lines of a plan may be equal: only their place tells them apart.
            const key = `${index + 1}`;
            return result && <LineRow key={key} line={line} number={index + 1} result={result} tariff={tariff} />;
          })}
        </tbody>
      </table>
      <h2>{t(estimatorMessages.sheetTerms)}</h2>
      <table>
        <thead>
          <tr>
            <TermHead of="term" />
            <TermHead of="invoice" />
            <TermHead of="due" />
            <TermHead of="fee" />
          </tr>
        </thead>
        <tbody>
          {billingCalendar.map(({period, invoice, due}, index) => (
            <tr key={['1', '2', '3'][index]}>
              <th scope="row">
                {t(sheetMessages.term, {name: t(termNames[index] ?? termNames[0]), period: t(period)})}
              </th>
              <td>{t(invoice)}</td>
              <td>{t(due)}</td>
              <td>{yen(estimate.termTotals[index] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <>
          <h2>{t(estimatorMessages.sheetNotes)}</h2>
          <ul>
            {notes.map((note) => {
              const {what, todo} = pitfallMessages[note.code];
              const numbers = lineNumbers(note).join(t(sheetMessages.comma));
              const about = numbers ? [t(sheetMessages.aboutLines, {lines: numbers})] : [];
              const joint = locale === 'ja' ? '' : ' ';
              return <li key={JSON.stringify(note)}>{[...about, t(what, note), t(todo, note)].join(joint)}</li>;
            })}
          </ul>
        </>
      )}
    </PrintedSheet>
  );
});

type LineProps = {line: PlanLine; number: number; result: LineEstimate; tariff: Tariff};

function LineRow({line, number, result, tariff}: LineProps) {
  const t = useLocalized();
  const yen = useYen();
  const fee = sumOfTerms(result.fees);
  const [quantity] = quantityOf(line);
  return (
    <tr>
      <th scope="row">
        {number}. {t(serviceOf(tariff.prices, line.service).name)}
        {line.node !== undefined && <span>{t(itemOf(tariff.prices, line.node).name)}</span>}
      </th>
      <td>
        <span>
          {t(quantityMessages[line.service])}: {quantity}
        </span>
        {line.service === 'group-cloud' && (
          <span>
            {t(sheetMessages.storageTb)}: {decimalText(millionths(line.storageTb))}
          </span>
        )}
      </td>
      <td>
        {'date' in line ? (
          line.date
        ) : (
          <>
            <span>{line.start} –</span> <span>{line.end}</span>
          </>
        )}
      </td>
      <td>
        {shortFormulas(result).map((formula) => (
          <span key={JSON.stringify(formula)}>
            <FormulaText formula={formula} />
          </span>
        ))}
      </td>
      <td>{yen(fee)}</td>
    </tr>
  );
}

function FormulaText({formula}: {formula: ShortFormula}) {
  const t = useLocalized();
  const yen = useYen();
  if (formula.kind === 'free') {
    return t(estimatorMessages.sheetFree, {tb: formula.freeTb});
  }
  const product = `${formula.quantity} × ${yen(formula.yen)}`;
  return formula.days === undefined ? product : `${product} × ${t(estimatorMessages.sheetDays, formula)}`;
}
