// The fields of one line, as its service needs them: node type, quantities, dates; and what each value means.
import {type Dispatch, type ReactNode, useState} from 'react';
import {Button} from '../../components/Button';
import {SelectField, TextField} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {isChargedOnce, type NodeCode, usesNodes} from '../code';
import {lastDayFrom} from '../gpu-hours';
import {estimatorMessages, gpuHoursMessages} from '../messages/estimator';
import {quantityMessages, shortNames} from '../messages/labels';
import {planProblemMessages} from '../messages/problems';
import {decimalText, millionths, quantityProblem, sumOfQuantities} from '../quantity';
import type {PriceItem, PriceList} from '../tariff';
import {clippingOf, termsOf} from '../term';
import {inNodes, unitsOfNodes, unitsPerNode} from '../units-per-node';
import type {ComputedLine, LineProblem} from './computed-plan';
import type {DraftAction, DraftLine} from './draft';
import {GpuHours} from './GpuHours';

type Props = {
  line: DraftLine;
  computed: ComputedLine | undefined;
  problems: readonly LineProblem[];
  prices: PriceList;
  dispatch: Dispatch<DraftAction>;
};

/** The fields, and folded away below them what few lines need. */
export function LineFields({line, computed, problems, prices, dispatch}: Props) {
  const t = useLocalized();
  const {id, service, node} = line;
  const item = usesNodes(service) ? prices.items[node] : undefined;
  const perNode = item && unitsPerNode(item);
  const nodeProblem = problems.find(({field}) => field === 'node');
  const change = (to: Partial<Omit<DraftLine, 'id'>>): void => dispatch({kind: 'change', id, to});

  const text = (
    field: 'quantity' | 'storageTb' | 'start' | 'end' | 'date',
    label: ReactNode,
    planFields: string[],
    hint?: ReactNode,
  ) => {
    // An empty field is not wrong yet: the total shows how many lines are not filled in.
    const problem =
      line[field] === '' ? undefined : problems.find((one) => planFields.includes(one.field) && one.at === 0);
    const isDate = field === 'start' || field === 'end' || field === 'date';
    return (
      <TextField
        label={label}
        hint={hint}
        problem={problem && t(planProblemMessages[problem.code])}
        type={isDate ? 'date' : 'text'}
        inputMode={isDate ? undefined : 'decimal'}
        value={line[field]}
        onValue={(typed) => change({[field]: typed})}
      />
    );
  };

  return (
    <>
      <div className="ui-fields">
        {usesNodes(service) && (
          <SelectField<NodeCode>
            className="ui-wide"
            label={t(estimatorMessages.node)}
            problem={nodeProblem && t(planProblemMessages[nodeProblem.code])}
            options={(prices.services[service]?.nodes ?? []).map((code) => [code, t(shortNames.nodes[code])])}
            value={node}
            onValue={(code) => change({node: code})}
          />
        )}
        {text(
          'quantity',
          t(quantityMessages[service]),
          ['quantities', 'projects', 'personMonths', 'times'],
          item &&
            [t(item.unit), ...(perNode === undefined ? [] : [t(estimatorMessages.wholeNode, {units: perNode})])].join(
              ' / ',
            ),
        )}
        {service === 'group-cloud' && text('storageTb', t(estimatorMessages.storageTb), ['storageTb'])}
        {isChargedOnce(service) ? (
          text('date', t(estimatorMessages.date), ['date'])
        ) : (
          <>
            {text('start', t(estimatorMessages.start), ['start'])}
            {text('end', t(estimatorMessages.end), ['end'])}
          </>
        )}
      </div>
      {computed && <Clipped computed={computed} />}
      {item && <NodeCount quantity={line.quantity} item={item} onUnits={(quantity) => change({quantity})} />}
      {item?.node?.unit.accelerators && (
        <details className="ui-fold">
          <summary>{t(gpuHoursMessages.title)}</summary>
          <GpuHours
            onDays={(days) => {
              const end = lastDayFrom(line.start, days);
              if (end !== undefined) change({end});
            }}
          />
        </details>
      )}
      {!isChargedOnce(service) && service !== 'group-cloud' && (
        <AccountQuantities line={line} problems={problems} onOthers={(others) => change({others})} />
      )}
    </>
  );
}

/** Shows at the dates which days are not charged, because they lie outside the fiscal year. */
function Clipped({computed: {line, fiscalYear}}: {computed: ComputedLine}) {
  const t = useLocalized();
  const clipping = clippingOf(line, termsOf(fiscalYear));
  if (clipping.kind === 'none') return null;
  const {start, end} = clipping.kind === 'clipped' ? clipping : {};
  return (
    <p className="ui-callout">
      {clipping.kind === 'outside'
        ? t(estimatorMessages.outside, {year: String(fiscalYear)})
        : t(estimatorMessages.clipped, {
            year: String(fiscalYear),
            from: start?.to ?? ('start' in line ? line.start : ''),
            to: end?.to ?? ('end' in line ? line.end : ''),
            days: clipping.daysLost,
          })}
    </p>
  );
}

type AccountsProps = {line: DraftLine; problems: readonly LineProblem[]; onOthers: (others: string[]) => void};

/** Folded away until a line has more than one account. */
function AccountQuantities({line: {quantity, others}, problems, onOthers}: AccountsProps) {
  const t = useLocalized();
  const all = [quantity, ...others];
  const isRight = all.every((text) => quantityProblem(text) === undefined);
  return (
    <details className="ui-fold" open={others.length > 0 || undefined}>
      <summary>{t(estimatorMessages.accounts)}</summary>
      <p className="ui-field__hint">{t(estimatorMessages.accountsHint)}</p>
      <div className="ui-fields">
        {others.map((other, index) => {
          const problem =
            other === '' ? undefined : problems.find(({field, at}) => field === 'quantities' && at === index + 1);
          return (
            <TextField
              // The accounts have no names: their place is what they are.
              key={['account', index + 2].join('-')}
              label={t(estimatorMessages.account, {number: index + 2})}
              problem={problem && t(planProblemMessages[problem.code])}
              inputMode="decimal"
              value={other}
              onValue={(typed) => onOthers(others.with(index, typed))}
            />
          );
        })}
      </div>
      <p className="ui-buttons">
        <Button onClick={() => onOthers([...others, ''])}>{t(estimatorMessages.addAccount)}</Button>
        {others.length > 0 && (
          <Button onClick={() => onOthers(others.slice(0, -1))}>{t(estimatorMessages.removeAccount)}</Button>
        )}
        {others.length > 0 && isRight && (
          <span className="ui-field__hint">
            {t(estimatorMessages.sumOfAccounts, {sum: decimalText(sumOfQuantities(all))})}
          </span>
        )}
      </p>
    </details>
  );
}

type NodeCountProps = {quantity: string; item: PriceItem; onUnits: (units: string) => void};

/**
 * Folded away: nodes in, units out, and what the units entered so far are in nodes. Nothing where a node has no such
 * number.
 */
function NodeCount({quantity, item, onUnits}: NodeCountProps) {
  const t = useLocalized();
  const [typed, setTyped] = useState('');
  if (unitsPerNode(item) === undefined) return null;
  const fault = typed === '' ? undefined : quantityProblem(typed);
  const now = quantityProblem(quantity) === undefined ? inNodes(item, millionths(quantity)) : undefined;
  return (
    <details className="ui-fold">
      <summary>{t(estimatorMessages.inNodes)}</summary>
      <TextField
        label={t(estimatorMessages.nodes)}
        hint={
          now &&
          (Number(now.restUnits) === 0
            ? t(estimatorMessages.nodesNowWhole, {units: quantity, nodes: String(now.nodes)})
            : t(estimatorMessages.nodesNow, {units: quantity, nodes: String(now.nodes), rest: now.restUnits}))
        }
        problem={fault && t(planProblemMessages[fault])}
        inputMode="decimal"
        value={typed}
        onValue={(nodes) => {
          setTyped(nodes);
          const units = quantityProblem(nodes) === undefined ? unitsOfNodes(item, nodes) : undefined;
          if (units !== undefined) onUnits(units);
        }}
      />
    </details>
  );
}
