// One line of the plan: what, how much, from when to when; what is wrong with it beside the field, and what it costs at
// its foot.
import {type Dispatch, memo} from 'react';
import {Button, Unseen} from '../../components/Button';
import {useLocalized} from '../../components/useLocalized';
import {estimatorMessages} from '../messages/estimator';
import {serviceHints, shortNames} from '../messages/labels';
import {planProblemMessages} from '../messages/problems';
import type {PriceList} from '../tariff';
import type {ComputedLine, LineProblem} from './computed-plan';
import type {DraftAction, DraftLine} from './draft';
import styles from './Fees.module.css';
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
  prices: PriceList;
  dispatch: Dispatch<DraftAction>;
};

/** Rendered again only when its line, its problems or its fee change. */
export const LineEditor = memo(function LineEditor({line, number, count, problems, computed, prices, dispatch}: Props) {
  const t = useLocalized();
  const {id, service} = line;
  // The other problems of a service cannot come from a form.
  const notOffered = problems.find(({field}) => field === 'service');
  return (
    <li className="ui-card" id={lineElementId(id)} tabIndex={-1}>
      <div className={styles.lineHead}>
        <h3>
          {t(estimatorMessages.lineName, {
            number,
            name: t(prices.services[service]?.name ?? shortNames.services[service]),
          })}
        </h3>
        {count !== undefined && <LineActions id={id} number={number} count={count} dispatch={dispatch} />}
      </div>
      <p className="ui-field__hint">{t(serviceHints[service])}</p>
      {notOffered && <p className="ui-field__error">{t(planProblemMessages[notOffered.code])}</p>}
      <LineFields prices={prices} line={line} computed={computed} problems={problems} dispatch={dispatch} />
      {computed && <LineFormula {...computed} />}
    </li>
  );
});

type ActionsProps = {id: number; number: number; count: number; dispatch: Dispatch<DraftAction>};

function LineActions({id, number, count, dispatch}: ActionsProps) {
  const t = useLocalized();
  return (
    <span className="ui-buttons">
      {(['up', 'down'] as const).map((way) => (
        <Button
          key={way}
          kind="icon"
          aria-disabled={number === (way === 'up' ? 1 : count)}
          onClick={() => dispatch({kind: 'move', id, by: way === 'up' ? -1 : 1})}
          data-action={way}
        >
          <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
          <Unseen>{t(estimatorMessages[way], {number})}</Unseen>
        </Button>
      ))}
      {(['copy', 'remove'] as const).map((kind) => (
        <Button key={kind} kind="plain" onClick={() => dispatch({kind, id})}>
          {t(estimatorMessages[kind])}
          <Unseen>{t(estimatorMessages.ofLine, {number})}</Unseen>
        </Button>
      ))}
    </span>
  );
}
