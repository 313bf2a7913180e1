// One line of the plan: what, how much, from when to when; what is wrong with it beside the field, and what it costs in
// its head.
import clsx from 'clsx';
import {type Dispatch, memo, type ReactNode, useState} from 'react';
import {Button, Unseen} from '../../components/Button';
import {Icon} from '../../components/Icon';
import {useLocalized} from '../../components/useLocalized';
import {familyOf} from '../families';
import {estimatorMessages} from '../messages/estimator';
import {familyMessages, shortNames} from '../messages/labels';
import {pitfallMessages} from '../messages/pitfalls';
import {remarksOf} from '../pitfalls';
import type {PriceList} from '../tariff';
import {sumOfTerms} from '../term';
import type {ComputedLine, LineProblem} from './computed-plan';
import type {DraftAction, DraftLine} from './draft';
import styles from './Fees.module.css';
import {LineFormula} from './Formula';
import {LineFields} from './LineFields';
import {Live} from './Live';
import {hasOtherWays, OtherWays} from './OtherWays';
import {lineElementId} from './useLineFocus';
import {useYen} from './useYen';

export type LineProps = {
  line: DraftLine;
  number: number;
  fiscalYear: number;
  /** The day in Japan, where it is known. */
  today: string | undefined;
  /** How many lines the plan has; left out in a small form, where lines are not moved or copied. */
  count?: number;
  problems: readonly LineProblem[];
  /** There only while nothing is wrong with the line. */
  computed: ComputedLine | undefined;
  prices: PriceList;
  dispatch: Dispatch<DraftAction>;
};

/** Rendered again only when its line, its problems or its fee change. */
export const LineEditor = memo(function LineEditor(props: LineProps) {
  const t = useLocalized();
  const yen = useYen();
  const {line, number, computed} = props;
  const {icon} = familyMessages[familyOf(line.service, line.node)];
  return (
    <li className={clsx('ui-card', styles.line)} id={lineElementId(line.id)} tabIndex={-1}>
      <div className={styles.lineHead}>
        <Icon name={icon} />
        <h3>
          <Live>{t(estimatorMessages.lineName, {number, name: t(shortNames.services[line.service])})}</Live>
        </h3>
        {computed && (
          <p>
            <Live as="b">{yen(sumOfTerms(computed.estimate.fees))}</Live>{' '}
            <Live as="small">
              {t(computed.tariff.taxedPer === 'term' ? estimatorMessages.withoutTax : estimatorMessages.withTax)}
            </Live>
          </p>
        )}
      </div>
      <LineFields {...props} />
      {computed && <Remarks {...props} computed={computed} />}
      <Foot {...props} />
    </li>
  );
});

type Open = 'formula' | 'other' | undefined;

/** What few lines need opens here; beside it the line is moved, copied, removed. */
function Foot(props: LineProps) {
  const {line, number, count, computed, dispatch} = props;
  const {id} = line;
  const t = useLocalized();
  const [chosen, setOpen] = useState<Open>(line.others.length > 0 ? 'other' : undefined);
  const open = chosen === 'formula' && !computed ? undefined : chosen;
  const toggle = (part: Open, words: ReactNode) => (
    <Button kind="plain" aria-expanded={open === part} onClick={() => setOpen(open === part ? undefined : part)}>
      {words}
      <Unseen>{t(estimatorMessages.ofLine, {number})}</Unseen>
    </Button>
  );
  return (
    <>
      <div className={clsx('ui-buttons', styles.foot)}>
        {computed && toggle('formula', t(estimatorMessages.openFormula))}
        {hasOtherWays(line) && toggle('other', t(estimatorMessages.otherWays))}
        {count !== undefined &&
          (['copy', 'remove'] as const).map((kind) => (
            <Button key={kind} kind="plain" onClick={() => dispatch({kind, id})}>
              {t(estimatorMessages[kind])}
              <Unseen>{t(estimatorMessages.ofLine, {number})}</Unseen>
            </Button>
          ))}
        {count !== undefined &&
          count > 1 &&
          (['up', 'down'] as const).map((way) => (
            <Button
              key={way}
              kind="icon"
              aria-disabled={number === (way === 'up' ? 1 : count)}
              onClick={() => dispatch({kind: 'move', id, by: way === 'up' ? -1 : 1})}
              data-action={way}
            >
              <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
              <Unseen key={number}>{t(estimatorMessages[way], {number})}</Unseen>
            </Button>
          ))}
      </div>
      {open === 'formula' && computed && <LineFormula {...computed} />}
      {open === 'other' && <OtherWays {...props} />}
    </>
  );
}

/** What the day in Japan and the fiscal year mean for the line's dates, with the way out. */
function Remarks({line: {id}, today, computed, dispatch}: LineProps & {computed: ComputedLine}) {
  const t = useLocalized();
  const {line, estimate, fiscalYear, tariff} = computed;
  return remarksOf(line, estimate, fiscalYear, tariff, today ?? '').map((remark) => {
    const {what, todo} = pitfallMessages[remark.code];
    return (
      <div key={remark.code} className="ui-callout">
        <p>
          <Live as="b">{t(what, remark)}</Live> <Live>{t(todo, remark)}</Live>{' '}
          {remark.code === 'start-in-past' && (
            <Button
              kind="plain"
              onClick={() => {
                // The button goes away with its remark.
                document.getElementById(lineElementId(id))?.focus();
                dispatch({kind: 'change', id, to: {start: remark.today}});
              }}
            >
              {t(estimatorMessages.startToday)}
            </Button>
          )}
        </p>
      </div>
    );
  });
}
