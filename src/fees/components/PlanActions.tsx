// What one does with a computed plan: the filled workbook, a link, a table for spreadsheets, a sheet of paper. All made
// in the browser; the code loads with the first result.
import Link from '@docusaurus/Link';
import {memo, useEffect, useState} from 'react';
import {Button, DownloadButton} from '../../components/Button';
import {CopyText} from '../../components/CopyText';
import {PrintedSheet, SheetOffice} from '../../components/PrintedSheet';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {dayInWords} from '../../lib/dates-in-words';
import {grouped} from '../../lib/filled-in';
import type {LineEstimate} from '../estimate';
import {estimatorMessages} from '../messages/estimator';
import {quantityMessages} from '../messages/labels';
import {pitfallMessages} from '../messages/pitfalls';
import {csvMessages, sheetMessages} from '../messages/save-and-share';
import {billingCalendar, termMessages} from '../messages/terms';
import {lineNumbers, printedNotes} from '../pitfalls';
import {type Plan, type PlanLine, quantityOf} from '../plan';
import {planCsv} from '../plan-csv';
import {decimalText, millionths} from '../quantity';
import {planState} from '../share';
import type {Tariff} from '../tariff';
import {itemOf, serviceOf} from '../tariff-in-force';
import {sumOfTerms} from '../term';
import FilledPlan from '../workbook/components/FilledPlan';
import type {ComputedPlan} from './computed-plan';
import styles from './Fees.module.css';
import {TermName} from './TermTable';
import {useCircumstances} from './useCircumstances';
import {useYen} from './useYen';

/** The address that opens the estimator with the plan. */
function linkOf(plan: Plan): string {
  return `${window.location.origin}${window.location.pathname}#${planState(plan)}`;
}

type Props = {
  computed: ComputedPlan;
  /** The day on which the sheet is made. */
  today: string | undefined;
};

export default function PlanActions({computed, today}: Props) {
  return (
    <>
      <FilledPlan
        plan={computed.plan}
        total={computed.estimate.total}
        numbers={computed.numbers}
        leftOut={computed.problems.size}
      />
      <SaveAndShare computed={computed} />
      <PrintedSheet className={styles.sheet}>
        <Sheet computed={computed} today={today} />
      </PrintedSheet>
    </>
  );
}

/** Nothing is made before it is asked for: input in a long plan does not wait for it. */
const SaveAndShare = memo(function SaveAndShare({computed}: {computed: ComputedPlan}) {
  const t = useLocalized();
  const locale = useLocale();
  const [made, setMade] = useState<{of: ComputedPlan; link: string}>();
  const {plan, estimate, tariff} = computed;
  // A link to a plan that has changed since would be taken for one to the plan that is seen.
  useEffect(() => setMade((before) => (before?.of === computed ? before : undefined)), [computed]);
  return (
    <div className="ui-screen">
      <div className="ui-buttons">
        <Button onClick={() => setMade({of: computed, link: linkOf(plan)})}>{t(estimatorMessages.share)}</Button>
        <Button onClick={() => window.print()}>{t(estimatorMessages.print)}</Button>
        <DownloadButton
          name={`nig-fees-${plan.fiscalYear}.csv`}
          content={() => planCsv(plan, estimate, tariff, csvMessages, locale)}
          type="text/csv;charset=utf-8"
        >
          {t(estimatorMessages.csv)}
        </DownloadButton>
      </div>
      <div role="status">{made && <p>{t(estimatorMessages.linkMade)}</p>}</div>
      {made && <CopyText label={t(estimatorMessages.linkLabel)} text={made.link} />}
      <p className="ui-field__hint">
        {t(estimatorMessages.quotation)} <Link to="/application/invoice/">{t(estimatorMessages.askQuotation)}</Link>
      </p>
    </div>
  );
});

/** The plan on paper. */
function Sheet({computed: {plan, tariff, estimate}, today}: Props) {
  const t = useLocalized();
  const locale = useLocale();
  const yen = useYen();
  const {total} = estimate.totals;
  const notes = printedNotes(plan, estimate, tariff, useCircumstances());
  return (
    <>
      <p>
        {t(sheetMessages.site)}
        {today && (
          <span>
            {t(sheetMessages.made)} <b>{dayInWords(today, locale)}</b>
          </span>
        )}
      </p>
      <h1>{t(sheetMessages.title, {year: String(plan.fiscalYear)})}</h1>
      <p>
        {t(sheetMessages.total)} <strong>{yen(total.withTax)}</strong>{' '}
        {t(sheetMessages.split, {withoutTax: yen(total.withoutTax), tax: yen(total.tax)})}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(sheetMessages.item)}</th>
            <th scope="col">{t(sheetMessages.quantity)}</th>
            {[0, 1, 2].map((index) => (
              <th key={index} scope="col">
                <TermName index={index} />
                <span>{t(sheetMessages.yen)}</span>
              </th>
            ))}
            <th scope="col">
              {t(sheetMessages.sum)}
              <span>{t(sheetMessages.yen)}</span>
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
        <tfoot>
          <SheetRow
            head={t(sheetMessages.total)}
            cells={[...estimate.termTotals, estimate.total].map((amount) => grouped(amount))}
          />
          <SheetRow head={t(termMessages.invoice)} cells={billingCalendar.map(({invoice}) => t(invoice))} />
          <SheetRow head={t(termMessages.due)} cells={billingCalendar.map(({due}) => t(due))} />
        </tfoot>
      </table>
      <h2>{t(sheetMessages.notes)}</h2>
      <ul>
        <li>{t(sheetMessages.estimate)}</li>
        {tariff.taxedPer === 'term' && <li>{t(sheetMessages.linesWithoutTax)}</li>}
        {notes.map((note) => {
          const {what, todo} = pitfallMessages[note.code];
          const numbers = lineNumbers(note).join(t(sheetMessages.comma));
          const about = numbers ? [t(sheetMessages.aboutLines, {lines: numbers})] : [];
          const joint = locale === 'ja' ? '' : ' ';
          return <li key={JSON.stringify(note)}>{[...about, t(what, note), t(todo, note)].join(joint)}</li>;
        })}
      </ul>
      <SheetOffice title={t(sheetMessages.institution)} lines={Object.values(sheetMessages.fields)} />
      <p translate="no">
        {t(sheetMessages.link)}: {linkOf(plan)}
      </p>
    </>
  );
}

function SheetRow({head, cells}: {head: string; cells: readonly string[]}) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {head}
      </th>
      {['1', '2', '3', 'sum'].map((key, index) => (
        <td key={key}>{cells[index]}</td>
      ))}
    </tr>
  );
}

type LineProps = {line: PlanLine; number: number; result: LineEstimate; tariff: Tariff};

function LineRow({line, number, result, tariff}: LineProps) {
  const t = useLocalized();
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
        <span>{'date' in line ? line.date : t(sheetMessages.period, {start: line.start, end: line.end})}</span>
      </td>
      {[...result.fees, sumOfTerms(result.fees)].map((amount, index) => (
        <td key={['1', '2', '3', 'sum'][index]}>{grouped(amount)}</td>
      ))}
    </tr>
  );
}
