// One line of the plan: what, how much, from when to when; what is wrong with it beside the field, and what it costs at its foot.
import Translate from '@docusaurus/Translate';
import {type Dispatch, memo, type ReactNode} from 'react';
import {Button, Unseen} from '../../components/Button';
import {useLocalized} from '../../components/useLocalized';
import {priceList} from '../data/tariffs';
import {serviceHints} from '../messages/labels';
import type {DraftAction, DraftLine} from './draft';
import styles from './FeeEstimator.module.css';
import {LineFormula} from './Formula';
import {LineFields} from './LineFields';
import type {LineProblem, WorkedLine} from './worked-out';

type Props = {
  line: DraftLine;
  number: number;
  /** How many lines the plan has; left out in a small form, where lines are not moved or copied. */
  count?: number;
  problems: readonly LineProblem[];
  /** There only while nothing is wrong with the line. */
  worked: WorkedLine | undefined;
  dispatch: Dispatch<DraftAction>;
};

/** The element that takes the focus when a line comes into being. */
export function lineElementId(id: number): string {
  return `fees-line-${id}`;
}

/** Drawn again only when its line, its problems or its fee change. */
export const LineEditor = memo(function LineEditor({
  line,
  number,
  count,
  problems,
  worked,
  dispatch,
}: Props): ReactNode {
  const t = useLocalized();
  const {id, service} = line;
  return (
    <li className={styles.line} id={lineElementId(id)} tabIndex={-1}>
      <div className={styles.lineHead}>
        <p className={styles.lineName}>
          <Translate id="fees.lineName" values={{number, name: t(priceList.services[service].name)}}>
            {'{number}. {name}'}
          </Translate>
        </p>
        {count !== undefined && <LineActions id={id} number={number} count={count} dispatch={dispatch} />}
      </div>
      <p className={styles.hint}>{t(serviceHints[service])}</p>
      <LineFields line={line} worked={worked} problems={problems} dispatch={dispatch} />
      {worked && <LineFormula {...worked} />}
    </li>
  );
});

type ActionsProps = {id: number; number: number; count: number; dispatch: Dispatch<DraftAction>};

function LineActions({id, number, count, dispatch}: ActionsProps): ReactNode {
  return (
    <span className={styles.lineActions}>
      <Button
        kind="icon"
        aria-disabled={number === 1}
        onClick={() => dispatch({kind: 'move', id, by: -1})}
        data-action="up"
      >
        <span aria-hidden="true">↑</span>
        <Unseen>
          <Translate id="fees.up" values={{number}}>
            {'行{number}を上へ'}
          </Translate>
        </Unseen>
      </Button>
      <Button
        kind="icon"
        aria-disabled={number === count}
        onClick={() => dispatch({kind: 'move', id, by: 1})}
        data-action="down"
      >
        <span aria-hidden="true">↓</span>
        <Unseen>
          <Translate id="fees.down" values={{number}}>
            {'行{number}を下へ'}
          </Translate>
        </Unseen>
      </Button>
      <Button kind="plain" onClick={() => dispatch({kind: 'copy', id})}>
        <Translate id="fees.copy">複製</Translate>
        <Unseen>
          <LineNumber number={number} />
        </Unseen>
      </Button>
      <Button kind="plain" onClick={() => dispatch({kind: 'remove', id})}>
        <Translate id="fees.remove">削除</Translate>
        <Unseen>
          <LineNumber number={number} />
        </Unseen>
      </Button>
    </span>
  );
}

function LineNumber({number}: {number: number}): ReactNode {
  return (
    <Translate id="fees.ofLine" values={{number}}>
      {'（行{number}）'}
    </Translate>
  );
}
