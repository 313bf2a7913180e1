// What the plan costs: the total, the three terms with their dates, what to look out for, and each line down to its formula.
import Translate from '@docusaurus/Translate';
import {type ReactNode, useMemo} from 'react';
import {billingCalendar} from '../../data/billing-calendar';
import {pitfallWords} from '../../data/fee-words/pitfalls';
import {servicesOfRegistration} from '../../data/registration-of-services';
import {services} from '../../data/services';
import {priceList} from '../../data/tariffs';
import {explainTotals} from '../../domain/fees/explain';
import {type Pitfall, pitfallsOf} from '../../domain/fees/pitfalls';
import {registrationState} from '../../domain/notices/registration';
import {ScrollTable} from '../../ui/ScrollTable';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import {useNow} from '../../ui/useNow';
import {useNotices} from '../Notices/useNotices';
import {TermName} from '../Prices/TermName';
import {yenInWords} from '../Prices/yen';
import type {Draft} from './draft';
import styles from './FeeEstimator.module.css';
import {filledIn} from './filled-in';
import {LineFormula} from './LineFormula';
import type {WorkedOut} from './worked-out';

const JAPAN = 9 * 60 * 60 * 1000;

/** The report on the lines that could be worked out. */
export function EstimateReport({draft, worked}: {draft: Draft; worked: WorkedOut}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const yen = (amount: number): string => yenInWords(amount, locale);
  const {plan, tariff, estimate, ids} = worked;
  const totals = useMemo(() => explainTotals(plan, tariff), [plan, tariff]);
  const left = draft.lines.length - ids.length;
  return (
    <div className={styles.report}>
      <div aria-live="polite">
        <p className={styles.totalLabel}>
          <Translate id="fees.total">合計（税込）</Translate>
        </p>
        <p className={styles.total}>{yen(estimate.total)}</p>
        <p className={styles.hint}>
          <Translate
            id="fees.split"
            values={{withoutTax: yen(totals.total.withoutTax), tax: yen(totals.total.tax)}}
          >
            {'税抜 {withoutTax}、消費税 {tax}'}
          </Translate>
        </p>
        {left > 0 && (
          <p className={styles.problem}>
            <Translate id="fees.leftOut" values={{left}}>
              {'入力が終わっていない{left}行は、合計に入っていません。'}
            </Translate>
          </p>
        )}
      </div>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="termTable.term">期</Translate>
            </th>
            <th scope="col" className="number">
              <Translate id="feeExample.fee">料金（税込）</Translate>
            </th>
            <th scope="col">
              <Translate id="termTable.invoice">請求書の送付</Translate>
            </th>
            <th scope="col">
              <Translate id="termTable.due">支払期限</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {billingCalendar.map((dates, index) => (
            <tr key={dates.period.en}>
              <th scope="row">
                <TermName index={index} />
                <span className={styles.hint}> {t(dates.period)}</span>
              </th>
              <td className="number">{yen(estimate.termTotals[index] ?? 0)}</td>
              <td>{t(dates.invoice)}</td>
              <td>{t(dates.due)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <Pitfalls worked={worked} />
      <p className={styles.subtitle}>
        <Translate id="fees.perLine">行ごとの料金と計算</Translate>
      </p>
      <ol className={styles.formulas}>
        {plan.lines.map((line, index) => (
          <li key={ids[index]}>
            <LineFormula
              name={t(priceList.services[line.service].name)}
              line={line}
              plan={plan}
              tariff={tariff}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Which lines a pitfall is about, by their numbers on the page. */
function LineNumbers({pitfall}: {pitfall: Pitfall}): ReactNode {
  const lines = 'line' in pitfall ? [pitfall.line] : 'lines' in pitfall ? pitfall.lines : [];
  return (
    lines.length > 0 && (
      <span className={styles.hint}>
        <Translate id="fees.aboutLines" values={{lines: lines.map((line) => line + 1).join(', ')}}>
          {'（計算に入っている行: {lines}）'}
        </Translate>{' '}
      </span>
    )
  );
}

/** What a person may trip over in this plan, today. */
function Pitfalls({worked: {plan, tariff, estimate}}: {worked: WorkedOut}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const notices = useNotices();
  const now = useNow();
  const pitfalls = useMemo(() => {
    if (now === undefined) {
      return [];
    }
    const suspended = registrationState(notices, services, now)
      .filter(({open}) => !open)
      .flatMap(({kind}) => servicesOfRegistration[kind]);
    const today = new Date(now + JAPAN).toISOString().slice(0, 10);
    return pitfallsOf(plan, estimate, tariff, {today, suspended});
  }, [plan, tariff, estimate, notices, now]);
  return (
    pitfalls.length > 0 && (
      <ul className={styles.pitfalls}>
        {pitfalls.map((pitfall) => (
          <li key={JSON.stringify(pitfall)}>
            <strong>{filledIn(t(pitfallWords[pitfall.code].what), pitfall, locale)}</strong>{' '}
            <LineNumbers pitfall={pitfall} />
            {filledIn(t(pitfallWords[pitfall.code].todo), pitfall, locale)}
          </li>
        ))}
      </ul>
    )
  );
}
