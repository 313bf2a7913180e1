// The usage-fee estimator: the lines of a plan, what they cost, and the ways to take the plan along. All of it in the browser.
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useCallback, useMemo, useState} from 'react';
import {shareProblemWords} from '../../data/fee-words/share';
import {explainTotals} from '../../domain/fees/explain';
import type {Plan} from '../../domain/fees/plan';
import type {ShareProblem} from '../../domain/fees/share-problem';
import {Button} from '../../ui/Button';
import {Field} from '../../ui/Field';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import {ComparePlans} from './ComparePlans';
import {draftOf, emptyDraft} from './draft';
import {EstimateReport} from './EstimateReport';
import styles from './FeeEstimator.module.css';
import {filledIn} from './filled-in';
import {LineAdder} from './LineAdder';
import {LineEditor} from './LineEditor';
import {PrintSheet} from './PrintSheet';
import {SumBar} from './SumBar';
import {TakeAway} from './TakeAway';
import {useLineFocus} from './useLineFocus';
import {latestYear, planQuery, usePlanDraft} from './usePlanDraft';
import {WorkbookPanel} from './workbook/WorkbookPanel';
import {workedLines} from './worked-lines';

const years = [latestYear - 1, latestYear, latestYear + 1];
const RESULT = 'fees-result';
const none: readonly never[] = [];

/** The address that opens the estimator with the plan. */
function linkOf(plan: Plan): string {
  return `${window.location.origin}${window.location.pathname}${planQuery(plan)}`;
}

/** The tool. */
export function FeeEstimator(): ReactNode {
  const {draft, canUndo, dispatch, worked, shareProblems} = usePlanDraft();
  const totals = useMemo(() => worked && explainTotals(worked.plan, worked.tariff), [worked]);
  const lines = useMemo(() => workedLines(worked), [worked]);
  const [said, setSaid] = useState('');
  useLineFocus(draft.lines);

  // What follows from the plan is drawn again when the plan has changed, not with every key: the same props, the same drawing.
  const take = useCallback(
    (plan: Plan): void => dispatch({kind: 'replace', draft: draftOf(plan)}),
    [dispatch],
  );
  const startOver = (): void => {
    dispatch({kind: 'replace', draft: emptyDraft(draft.fiscalYear)});
    setSaid(
      translate({
        id: 'fees.startedOver',
        message: 'すべての行を消しました。「元に戻す」で戻せます。',
      }),
    );
  };
  const hasResult = worked !== undefined && totals !== undefined && worked.ids.length > 0;

  return (
    <section
      className={styles.tool}
      aria-label={translate({id: 'fees.label', message: '利用料金の見積もり'})}
    >
      {shareProblems.length > 0 && <LinkProblems problems={shareProblems} />}
      <YearField
        fiscalYear={draft.fiscalYear}
        onYear={(fiscalYear) => dispatch({kind: 'year', fiscalYear})}
      />
      <LineAdder fiscalYear={draft.fiscalYear} dispatch={dispatch} />
      <ol className={styles.lines}>
        {draft.lines.map((line, index) => (
          <LineEditor
            key={line.id}
            line={line}
            number={index + 1}
            count={draft.lines.length}
            problems={worked?.problems.get(line.id) ?? none}
            worked={lines.get(line.id)}
            dispatch={dispatch}
          />
        ))}
      </ol>
      <p className={styles.actions}>
        <Button disabled={!canUndo} onClick={() => dispatch({kind: 'undo'})}>
          <Translate id="fees.undo">元に戻す</Translate>
        </Button>
        {draft.lines.length > 0 && (
          <Button onClick={startOver}>
            <Translate id="fees.startOver">最初からやり直す</Translate>
          </Button>
        )}
        <span role="status" className={styles.hint}>
          {draft.lines.length === 0 && said}
        </span>
      </p>
      {worked && totals && draft.lines.length > 0 && (
        <SumBar totals={totals} left={worked.problems.size} resultId={RESULT} />
      )}
      <div id={RESULT} className={styles.report}>
        {hasResult && <EstimateReport worked={worked} totals={totals} />}
        <ComparePlans worked={hasResult ? worked : undefined} onTake={take} />
        {hasResult && <TakeAway worked={worked} link={linkOf} />}
        <WorkbookPanel
          plan={hasResult ? worked.plan : undefined}
          numbers={worked?.numbers ?? none}
          leftOut={worked?.problems.size ?? 0}
          onRead={take}
        />
      </div>
      {hasResult && <PrintSheet worked={worked} />}
    </section>
  );
}

function LinkProblems({problems}: {problems: readonly ShareProblem[]}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <div className={styles.problems} role="status">
      <p>
        <Translate id="fees.linkProblems">
          リンクの一部を読めませんでした。読めた分は下に入っています。
        </Translate>
      </p>
      <ul>
        {problems.map(({position, code}) => (
          <li key={`${position}${code}`}>{filledIn(t(shareProblemWords[code]), {position}, locale)}</li>
        ))}
      </ul>
    </div>
  );
}

function YearField({
  fiscalYear,
  onYear,
}: {
  fiscalYear: number;
  onYear: (fiscalYear: number) => void;
}): ReactNode {
  // A link or a workbook may hold another year.
  const choices = years.includes(fiscalYear) ? years : [...years, fiscalYear].sort();
  return (
    <Field
      className={styles.year}
      label={<Translate id="fees.year">年度（4月1日から翌年3月31日）</Translate>}
    >
      {(control) => (
        <select {...control} value={fiscalYear} onChange={(event) => onYear(Number(event.target.value))}>
          {choices.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
