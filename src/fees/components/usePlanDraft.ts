// The estimator’s form over time: read from a shared link or from this tab, computed while typing, stored over a
// reload.
import {useHistory, useLocation} from '@docusaurus/router';
import {useDeferredValue, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState} from 'react';
import {useToday} from '../../components/useNow';
import {stateIn, withState} from '../../lib/address-state';
import {stored} from '../../lib/storage';
import {billingServiceCodes, nodeCodes} from '../code';
import {tariffs} from '../prices';
import {readShared, SHARED_KEY, type ShareProblem} from '../share';
import {yearToBegin} from '../tariff-in-force';
import {computePlan} from './computed-plan';
import {type Draft, draftOf, emptyDraft, reduceDraft} from './draft';

function isDraft(value: unknown): value is Draft {
  const {fiscalYear, rules, lines, nextId} = (value ?? {}) as Partial<Draft>;
  return (
    Number.isInteger(fiscalYear) &&
    (rules === undefined || typeof rules === 'string') &&
    Number.isInteger(nextId) &&
    Array.isArray(lines) &&
    lines.every(
      ({id, service, node, start, end, quantity, storageTb}) =>
        Number.isInteger(id) &&
        billingServiceCodes.includes(service) &&
        nodeCodes.includes(node) &&
        [start, end, quantity, storageTb].every((text) => typeof text === 'string'),
    )
  );
}

/** The form that is stored in this tab. */
const storedDraft = stored(() => sessionStorage, 'fee-estimator', isDraft);

/** What came of a shared link. */
export type OpenedLink = {
  problems: ShareProblem[];
  /** Could any line be read? If not, the form is what it was before. */
  isRead: boolean;
  /** Did a plan that was in this tab give way to it? */
  hasReplaced: boolean;
};

const isShared = (key: string): boolean => key === SHARED_KEY;

/**
 * The form of the estimator's page, its result, which lags a moment behind the form where there is much to compute
 * (`isSettled`: is it that of the form as it is now?), and the link by which the page was opened, if any.
 */
export function usePlanDraft() {
  const today = useToday();
  const year = yearToBegin(tariffs, today);
  const [{draft, past}, dispatch] = useReducer(reduceDraft, {draft: emptyDraft(year), past: []});
  const [opened, setOpened] = useState<OpenedLink>();
  const hasBegun = useRef(false);
  const isClockKnown = today !== undefined;
  const location = useLocation();
  const history = useHistory();

  // A link may also be opened in a tab that shows the estimator already.
  useEffect(() => {
    // The clock decides the year that an empty form begins with.
    if (!isClockKnown) return;
    const text = new URLSearchParams(stateIn(location, isShared)).get(SHARED_KEY);
    if (text === null && hasBegun.current) return;
    const inTab = storedDraft.read();
    const link = text === null ? undefined : readShared(text, tariffs, year);
    const before = inTab && inTab.lines.length > 0 ? inTab : undefined;
    if (link && link.plan.lines.length > 0) {
      dispatch({kind: 'begin', draft: draftOf(link.plan), ...(before && {before})});
    } else if (!hasBegun.current) {
      dispatch({kind: 'begin', draft: before ?? emptyDraft(year)});
    }
    if (link) {
      const isRead = link.plan.lines.length > 0;
      setOpened({problems: link.problems, isRead, hasReplaced: isRead && before !== undefined});
      // From here on the form is what counts: a reload must not bring the link's plan back over later input.
      history.replace({...history.location, ...withState(location, isShared, '')});
    }
    hasBegun.current = true;
  }, [location, history, isClockKnown, year]);

  // Not a passive effect: input just before leaving is stored, too.
  useLayoutEffect(() => {
    if (hasBegun.current) storedDraft.update(() => draft);
  }, [draft]);

  const settled = useDeferredValue(draft);
  const computed = useMemo(() => computePlan(settled, tariffs), [settled]);
  return {draft, canUndo: past.length > 0, dispatch, computed, isSettled: settled === draft, opened};
}
