// One line of the plan: what, how much, from when to when; what is wrong with it beside the field, and what it costs at
// its foot.
import {type Dispatch, memo, type ReactNode} from 'react';
import {Button, Unseen} from '../../components/Button';
import {useLocalized} from '../../components/useLocalized';
import {estimatorMessages} from '../messages/estimator';
import {serviceHints, shortNames} from '../messages/labels';
import {planProblemMessages} from '../messages/problems';
import type {PriceList} from '../tariff';
import type {ComputedLine, LineProblem} from './computed-plan';
import type {DraftAction, DraftLine} from './draft';
import styles from './FeeEstimator.module.css';
import {LineFormula} from './Formula';
import {LineFields} from './LineFields';
import {lineElementId} from './useLineFocus';

type Props = {
  line: DraftLine;
  number: number;
  /** How many lines the plan has; left out in a small form, where lines are not moved or copied. */
  count?: number;
  problems: readonly LineProblem[];
  /** There only while nothing is wrong with the line. */
  computed: ComputedLine | undefined;
  /** The list of the form’s year. */
  prices: PriceList;
  dispatch: Dispatch<DraftAction>;
};

/** Rendered again only when its line, its problems or its fee change. */
export const LineEditor = memo(function LineEditor({
  line,
  number,
  count,
  problems,
  computed,
  prices,
  dispatch,
}: Props): ReactNode {
  const t = useLocalized();
  const {id, service} = line;
  // The other problems of a service cannot come from a form.
  const notOffered = problems.find(({field}) => field === 'service');
  return (
    <li className={styles.line} id={lineElementId(id)} tabIndex={-1}>
      <div className={styles.lineHead}>
        <p className={styles.lineName}>
          {t(estimatorMessages.lineName, {
            number,
            name: t(prices.services[service]?.name ?? shortNames.services[service]),
          })}
        </p>
        {count !== undefined && <LineActions id={id} number={number} count={count} dispatch={dispatch} />}
      </div>
      <p className={styles.hint}>{t(serviceHints[service])}</p>
      {notOffered && <p className={styles.problem}>{t(planProblemMessages[notOffered.code])}</p>}
      <LineFields prices={prices} line={line} computed={computed} problems={problems} dispatch={dispatch} />
      {computed && <LineFormula {...computed} />}
    </li>
  );
});

type ActionsProps = {id: number; number: number; count: number; dispatch: Dispatch<DraftAction>};

function LineActions({id, number, count, dispatch}: ActionsProps): ReactNode {
  const t = useLocalized();
  return (
    <span className={styles.lineActions}>
      <Button
        kind="icon"
        aria-disabled={number === 1}
        onClick={() => dispatch({kind: 'move', id, by: -1})}
        data-action="up"
      >
        <span aria-hidden="true">↑</span>
        <Unseen>{t(estimatorMessages.up, {number})}</Unseen>
      </Button>
      <Button
        kind="icon"
        aria-disabled={number === count}
        onClick={() => dispatch({kind: 'move', id, by: 1})}
        data-action="down"
      >
        <span aria-hidden="true">↓</span>
        <Unseen>{t(estimatorMessages.down, {number})}</Unseen>
      </Button>
      <Button kind="plain" onClick={() => dispatch({kind: 'copy', id})}>
        {t(estimatorMessages.copy)}
        <Unseen>
          <LineNumber number={number} />
        </Unseen>
      </Button>
      <Button kind="plain" onClick={() => dispatch({kind: 'remove', id})}>
        {t(estimatorMessages.remove)}
        <Unseen>
          <LineNumber number={number} />
        </Unseen>
      </Button>
    </span>
  );
}

function LineNumber({number}: {number: number}): ReactNode {
  const t = useLocalized();
  return t(estimatorMessages.ofLine, {number});
}
