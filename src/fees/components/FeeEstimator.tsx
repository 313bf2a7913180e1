// The usage-fee estimator: the lines of a plan, their cost, and the means to save or share the plan. All in the
// browser.
import Link from '@docusaurus/Link';
import {type Dispatch, useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {Button} from '../../components/Button';
import {SelectField} from '../../components/Field';
import {NoScript} from '../../components/NoScript';
import {useLocalized} from '../../components/useLocalized';
import {type ServiceCode, serviceCodes} from '../code';
import {feeExamples, planOfExample} from '../fee-examples';
import {estimatorMessages} from '../messages/estimator';
import {serviceHints, shortNames} from '../messages/labels';
import {shareProblemMessages} from '../messages/problems';
import {totalIfPooled} from '../pitfalls';
import type {Plan} from '../plan';
import {offeredYears, pricesOf} from '../prices';
import type {PriceList} from '../tariff';
import {WorkbookPanel} from '../workbook/components/WorkbookPanel';
import {computedLines} from './computed-plan';
import {type DraftAction, draftOf, emptyDraft} from './draft';
import {EstimateReport, SumBar} from './EstimateReport';
import styles from './Fees.module.css';
import {LineEditor} from './LineEditor';
import {PrintSheet, TakeAway} from './TakeAway';
import {adderElementId, lineElementId, useLineFocus} from './useLineFocus';
import {type OpenedLink, usePlanDraft} from './usePlanDraft';

const RESULT = 'fees-result';
const none: readonly never[] = [];

/** The tool. */
export function FeeEstimator() {
  const t = useLocalized();
  const {draft, canUndo, dispatch, computed, opened} = usePlanDraft();
  const lines = useMemo(() => computedLines(computed), [computed]);
  const firstLeft = useMemo(() => {
    const index = draft.lines.findIndex(({id}) => computed?.problems.has(id));
    const line = draft.lines[index];
    return line && {number: index + 1, elementId: lineElementId(line.id)};
  }, [draft.lines, computed]);
  const prices = pricesOf(draft.fiscalYear, draft.rules);
  const [said, setSaid] = useState('');
  useLineFocus(draft.lines);

  // What follows from the plan is rendered again when the plan has changed, not with every key: same props, no
  // rendering.
  const take = useCallback((plan: Plan): void => dispatch({kind: 'replace', draft: draftOf(plan)}), [dispatch]);
  const startOver = (): void => {
    dispatch({kind: 'replace', draft: emptyDraft(draft.fiscalYear)});
    setSaid(t(estimatorMessages.startedOver));
  };
  const hasResult = computed !== undefined && computed.ids.length > 0;

  return (
    <section className={styles.tool} aria-label={t(estimatorMessages.label)}>
      <NoScript>
        <Link to="/application/billing_services/">{t(estimatorMessages.noScript)}</Link>
      </NoScript>
      <div>
        {opened && <LinkReport opened={opened} />}
        <YearField fiscalYear={draft.fiscalYear} onYear={(fiscalYear) => dispatch({kind: 'year', fiscalYear})} />
        <LineAdder fiscalYear={draft.fiscalYear} prices={prices} dispatch={dispatch} />
        <ol className={styles.lines}>
          {draft.lines.map((line, index) => (
            <LineEditor
              key={line.id}
              line={line}
              number={index + 1}
              count={draft.lines.length}
              problems={computed?.problems.get(line.id) ?? none}
              computed={lines.get(line.id)}
              prices={prices}
              dispatch={dispatch}
            />
          ))}
        </ol>
        <p className="ui-buttons">
          <Button disabled={!canUndo} onClick={() => dispatch({kind: 'undo'})}>
            {t(estimatorMessages.undo)}
          </Button>
          {draft.lines.length > 0 && <Button onClick={startOver}>{t(estimatorMessages.startOver)}</Button>}
          <span role="status" className="ui-field__hint">
            {draft.lines.length === 0 && said}
          </span>
        </p>
      </div>
      {computed && draft.lines.length > 0 && (
        <SumBar
          totals={hasResult ? computed.estimate.totals : undefined}
          pooledTotal={hasResult ? totalIfPooled(computed.estimate, computed.tariff) : undefined}
          left={computed.problems.size}
          firstLeft={firstLeft}
          resultId={RESULT}
        />
      )}
      <div id={RESULT} className={styles.report}>
        {hasResult && <EstimateReport computed={computed} />}
        {hasResult && <TakeAway computed={computed} />}
        <WorkbookPanel
          plan={hasResult ? computed.plan : undefined}
          total={computed?.estimate.total ?? 0}
          numbers={computed?.numbers ?? none}
          leftOut={computed?.problems.size ?? 0}
          onRead={take}
        />
      </div>
      {hasResult && <PrintSheet computed={computed} />}
    </section>
  );
}

/**
 * What the user must know of the link that opened the page; nothing where all of it is in the form. Takes the focus.
 */
function LinkReport({opened: {problems, isRead, hasReplaced}}: {opened: OpenedLink}) {
  const t = useLocalized();
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => report.current?.focus(), []);
  if (problems.length === 0 && !hasReplaced) return null;
  return (
    <div ref={report} tabIndex={-1} className="ui-callout" role="status">
      {problems.length > 0 && <p>{isRead ? t(estimatorMessages.linkProblems) : t(estimatorMessages.linkNotRead)}</p>}
      {problems.length > 0 && (
        <ul>
          {problems.map(({position, code}) => (
            <li key={`${position}${code}`}>{t(shareProblemMessages[code], {position})}</li>
          ))}
        </ul>
      )}
      {hasReplaced && <p>{t(estimatorMessages.linkReplaced)}</p>}
    </div>
  );
}

function YearField({fiscalYear, onYear}: {fiscalYear: number; onYear: (fiscalYear: number) => void}) {
  const t = useLocalized();
  // A link or a workbook may hold another year.
  const choices = offeredYears.includes(fiscalYear) ? offeredYears : [...offeredYears, fiscalYear].sort();
  return (
    <SelectField
      label={t(estimatorMessages.year)}
      options={choices.map((year) => [String(year), String(year)])}
      value={String(fiscalYear)}
      onValue={(year) => onYear(Number(year))}
    />
  );
}

/** @param fiscalYear the year of the form, which an example's dates are put into @param prices its price list */
type AdderProps = {fiscalYear: number; prices: PriceList; dispatch: Dispatch<DraftAction>};
function LineAdder({fiscalYear, prices, dispatch}: AdderProps) {
  const t = useLocalized();
  const [chosen, setService] = useState<ServiceCode>('storage-general');
  const offered = serviceCodes.filter((code) => prices.services[code]);
  const service = offered.includes(chosen) ? chosen : (offered[0] ?? chosen);
  const examples = feeExamples.filter(({lines}) => lines.every((line) => offered.includes(line.service)));
  const add = (): void => {
    const [node = 'cpu-1'] = prices.services[service]?.nodes ?? [];
    dispatch({kind: 'new', service, node});
  };
  return (
    <>
      <div className={styles.adder} id={adderElementId} tabIndex={-1}>
        <SelectField
          label={t(estimatorMessages.service)}
          hint={t(serviceHints[service])}
          options={offered.map((code) => [code, t(shortNames.services[code])])}
          value={service}
          onValue={setService}
        />
        <Button kind="main" className={styles.beside} onClick={add}>
          {t(estimatorMessages.add)}
        </Button>
      </div>
      <p className="ui-buttons">
        <span className="ui-field__hint">{t(estimatorMessages.presets)}</span>
        {examples.map((example) => (
          <Button
            key={example.name}
            kind="plain"
            onClick={() => dispatch({kind: 'add', lines: planOfExample(example, fiscalYear).lines})}
          >
            {t(example.description)}
          </Button>
        ))}
      </p>
    </>
  );
}
