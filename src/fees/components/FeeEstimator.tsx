// The usage-fee estimator: the lines of a plan, their cost, and the means to save or share the plan; in a tab of its
// own, storage that groups share. All in the browser.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import clsx from 'clsx';
import {type Dispatch, useCallback, useEffect, useId, useMemo, useRef} from 'react';
import {Button} from '../../components/Button';
import {ChoiceField} from '../../components/Field';
import {Icon} from '../../components/Icon';
import {lazyPart} from '../../components/lazyPart';
import {NoScript} from '../../components/NoScript';
import {LazyFold} from '../../components/Steps';
import {useLocalized} from '../../components/useLocalized';
import {useToday} from '../../components/useNow';
import {beginningOf, families} from '../families';
import {estimatorMessages} from '../messages/estimator';
import {familyMessages} from '../messages/labels';
import {pitfallMessages} from '../messages/pitfalls';
import {shareProblemMessages} from '../messages/problems';
import type {Plan} from '../plan';
import {pricesOf, tariffs} from '../prices';
import type {PriceList} from '../tariff';
import {isConfirmed, tariffFor, yearsToChoose} from '../tariff-in-force';
import {termsOf} from '../term';
import {type Draft, type DraftAction, draftOf, emptyDraft} from './draft';
import {leftLines, Result, SumLine} from './EstimateReport';
import styles from './Fees.module.css';
import {LineEditor} from './LineEditor';
import {Live} from './Live';
import {adderElementId, useLineFocus} from './useLineFocus';
import {type OpenedLink, usePlanDraft} from './usePlanDraft';

const SHARED = '#shared-storage';
const none: readonly never[] = [];
const PlanActions = lazyPart(() => import('./PlanActions'));
const ImportPlan = lazyPart(() => import('../workbook/components/ImportPlan'));
const SharedStorage = lazyPart<{fiscalYear: number}>(async () => ({
  default: (await import('./SharedStorage')).SharedStorage,
}));

/** The tool. */
export function FeeEstimator() {
  const t = useLocalized();
  const {hash} = useLocation();
  const {draft, canUndo, dispatch, computed, isSettled, opened} = usePlanDraft();
  const today = useToday();
  // The built page knows no hash: the tab opens once the page runs, as the clock is known.
  const isShared = today !== undefined && hash === SHARED;
  return (
    <section className={clsx(styles.tool, styles.whole)} aria-label={t(estimatorMessages.label)}>
      <NoScript>
        <Link to="/application/billing_services/">{t(estimatorMessages.noScript)}</Link>
      </NoScript>
      <div className={styles.top}>
        <nav className="ui-buttons" aria-label={t(estimatorMessages.tabs)}>
          {(['', SHARED] as const).map((tab) => (
            <Link
              key={tab}
              to={`/tools/fees/${tab}`}
              className="ui-chip"
              aria-current={isShared === (tab !== '') ? 'true' : undefined}
            >
              {t(tab ? estimatorMessages.sharedTab : estimatorMessages.planTab)}
            </Link>
          ))}
        </nav>
        <YearField draft={draft} today={today} dispatch={dispatch} />
      </div>
      {isShared ? (
        <SharedStorage fiscalYear={draft.fiscalYear} />
      ) : (
        <PlanForm {...{draft, canUndo, dispatch, computed, isSettled, opened, today}} />
      )}
    </section>
  );
}

const RESULT = 'fees-result';

type PlanProps = ReturnType<typeof usePlanDraft> & {today: string | undefined};

function PlanForm({draft, canUndo, dispatch, computed, isSettled, opened, today}: PlanProps) {
  const t = useLocalized();
  const left = useMemo(() => leftLines(draft.lines, computed), [draft.lines, computed]);
  const prices = pricesOf(draft.fiscalYear, draft.rules);
  useLineFocus(draft.lines);

  // What follows from the plan is rendered again when the plan has changed, not with every key: same props, no
  // rendering.
  const take = useCallback((plan: Plan): void => dispatch({kind: 'replace', draft: draftOf(plan)}), [dispatch]);
  const hasResult = computed !== undefined && computed.lines.size > 0;
  const result = {computed: hasResult ? computed : undefined, isCalculating: !isSettled, left};

  return (
    <>
      <div>
        {opened && <LinkReport opened={opened} />}
        <Tiles prices={prices} today={today} dispatch={dispatch} />
        <ol className={`ui-plain ${styles.lines}`}>
          {draft.lines.map((line, index) => (
            <LineEditor
              key={line.id}
              line={line}
              number={index + 1}
              count={draft.lines.length}
              fiscalYear={draft.fiscalYear}
              today={today}
              problems={computed?.problems.get(line.id) ?? none}
              computed={computed?.lines.get(line.id)}
              prices={prices}
              dispatch={dispatch}
            />
          ))}
        </ol>
        {(canUndo || draft.lines.length > 0) && (
          <p className="ui-buttons">
            <Button disabled={!canUndo} onClick={() => dispatch({kind: 'undo'})}>
              {t(estimatorMessages.undo)}
            </Button>
            {draft.lines.length > 0 && (
              <Button onClick={() => dispatch({kind: 'replace', draft: emptyDraft(draft.fiscalYear)})}>
                {t(estimatorMessages.startOver)}
              </Button>
            )}
          </p>
        )}
      </div>
      <Result {...result} id={RESULT} fiscalYear={draft.fiscalYear} isEmpty={draft.lines.length === 0}>
        {hasResult && <PlanActions computed={computed} today={today} />}
      </Result>
      <LazyFold title={t(estimatorMessages.importTitle)}>
        <ImportPlan onRead={take} />
      </LazyFold>
      {draft.lines.length > 0 && <SumLine {...result} resultId={RESULT} />}
    </>
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

type YearProps = {draft: Draft; today: string | undefined; dispatch: Dispatch<DraftAction>};

/** The fiscal year of today and the next; what is to know about the chosen one. */
function YearField({draft: {fiscalYear}, today, dispatch}: YearProps) {
  const t = useLocalized();
  const id = useId();
  const tariff = tariffFor(tariffs, fiscalYear);
  const ended = termsOf(fiscalYear)[2].end;
  return (
    <ChoiceField
      legend={t(estimatorMessages.year)}
      options={yearsToChoose(tariffs, today, fiscalYear).map((year) => [year, String(year)] as const)}
      value={fiscalYear}
      onValue={(year) => dispatch({kind: 'year', fiscalYear: year, today})}
      describedBy={id}
    >
      <div id={id} className={clsx('ui-field__hint', styles.yearNote)}>
        <Live>{t(estimatorMessages.yearNote, {year: String(fiscalYear), next: String(fiscalYear + 1)})}</Live>{' '}
        {tariff && !isConfirmed(tariff, fiscalYear) && <b>{t(estimatorMessages.notConfirmed)}</b>}
        {today !== undefined && today > ended && <Live as="b">{t(pitfallMessages['year-over'].what, {ended})}</Live>}
      </div>
    </ChoiceField>
  );
}

type TileProps = {prices: PriceList; today: string | undefined; dispatch: Dispatch<DraftAction>};

/** What can be used, by picture: each adds a line. */
function Tiles({prices, today, dispatch}: TileProps) {
  const t = useLocalized();
  return (
    <>
      <h2 id={adderElementId} tabIndex={-1} className={styles.add}>
        {t(estimatorMessages.add)}
      </h2>
      <ul className={`ui-plain ${styles.tiles}`}>
        {families.map((family) => {
          const {icon, name, note} = familyMessages[family];
          const first = beginningOf(family, prices);
          return (
            first && (
              <li key={family}>
                <button
                  type="button"
                  className="ui-option"
                  data-tile={family}
                  onClick={() => dispatch({kind: 'new', ...first, today})}
                >
                  <Icon name={icon} />
                  <span>
                    {t(name)}
                    <small>{t(note)}</small>
                  </span>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
