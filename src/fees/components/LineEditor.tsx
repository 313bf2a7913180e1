// One line of the plan: what, how much, from when to when; what is wrong with it beside the field, and what it costs in
// its head.
import {type Dispatch, memo, useState} from 'react';
import {Button, VisuallyHidden} from '../../components/Button';
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
import {lineElementId} from './useLineFocus';
import {useYen} from './useYen';

export type LineProps = {
  line: DraftLine;
  number: number;
  fiscalYear: number;
  /** The day in Japan, where it is known. */
  today: string | undefined;
  /** How many lines the plan has. */
  count: number;
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
    <li className="ui-card" id={lineElementId(line.id)} tabIndex={-1}>
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

/** How the fee comes about opens here; beside it the line is copied or removed. */
function Foot({line: {id}, number, computed, dispatch}: LineProps) {
  const t = useLocalized();
  const [isOpen, setOpen] = useState(false);
  const ofLine = <VisuallyHidden>{t(estimatorMessages.ofLine, {number})}</VisuallyHidden>;
  return (
    <>
      <div className="ui-buttons">
        {computed && (
          <Button kind="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(estimatorMessages.openFormula)}
            {ofLine}
          </Button>
        )}
        {(['copy', 'remove'] as const).map((kind) => (
          <Button key={kind} kind="plain" onClick={() => dispatch({kind, id})}>
            {t(estimatorMessages[kind])}
            {ofLine}
          </Button>
        ))}
      </div>
      {isOpen && computed && <LineFormula {...computed} />}
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
