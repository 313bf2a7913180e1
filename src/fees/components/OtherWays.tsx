// Other ways to enter a line’s quantity or period: whole nodes, GPU hours, the accounts one by one.
import {useState} from 'react';
import {Button} from '../../components/Button';
import {TextField} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {isChargedOnce, usesNodes} from '../code';
import {lastDayFrom} from '../gpu-hours';
import {estimatorMessages, gpuHoursMessages} from '../messages/estimator';
import {planProblemMessages} from '../messages/problems';
import {decimalText, millionths, quantityProblem, sumOfQuantities, typedQuantity} from '../quantity';
import type {PriceItem} from '../tariff';
import {inNodes, unitsOfNodes, unitsPerNode} from '../units-per-node';
import {type DraftLine, unitOf} from './draft';
import {GpuHours} from './GpuHours';
import type {LineProps} from './LineEditor';
import {problemWords} from './LineFields';
import {Live} from './Live';

export function OtherWays(props: LineProps) {
  const t = useLocalized();
  const {line, prices, dispatch} = props;
  const item = usesNodes(line.service) ? prices.items[line.node] : undefined;
  const change = (to: Partial<Omit<DraftLine, 'id'>>): void => dispatch({kind: 'change', id: line.id, to});
  return (
    <>
      {item && <NodeCount quantity={line.quantity} item={item} onUnits={(quantity) => change({quantity})} />}
      {item?.node?.unit.accelerators && (
        <>
          <h4>{t(gpuHoursMessages.title)}</h4>
          <GpuHours
            onDays={(days) => {
              const end = lastDayFrom(line.start, days);
              if (end !== undefined) change({end});
            }}
          />
        </>
      )}
      <AccountQuantities {...props} onOthers={(others) => change({others})} />
    </>
  );
}

/** Has the line one? */
export function hasOtherWays({service}: DraftLine): boolean {
  return !isChargedOnce(service) && service !== 'group-cloud';
}

function AccountQuantities({line, problems, onOthers}: LineProps & {onOthers: (others: string[]) => void}) {
  const t = useLocalized();
  const {service, quantity, others} = line;
  const unit = unitOf(service, 'quantity');
  const all = [quantity, ...others].map((text) => typedQuantity(text, unit));
  const isRight = all.every((text) => quantityProblem(text) === undefined);
  return (
    <>
      <h4>{t(estimatorMessages.accounts)}</h4>
      <p className="ui-field__hint">{t(estimatorMessages.accountsHint)}</p>
      <div className="ui-fields">
        {others.map((other, index) => (
          <TextField
            // The accounts have no names: their place is what they are.
            key={['account', index + 2].join('-')}
            label={t(estimatorMessages.account, {number: index + 2})}
            problem={problemWords(
              t,
              problems.find(({field, at}) => field === 'quantities' && at === index + 1),
              other,
              unit,
            )}
            inputMode="decimal"
            value={other}
            onValue={(typed) => onOthers(others.with(index, typed))}
          />
        ))}
      </div>
      <p className="ui-buttons">
        <Button onClick={() => onOthers([...others, ''])}>{t(estimatorMessages.addAccount)}</Button>
        {others.length > 0 && (
          <Button onClick={() => onOthers(others.slice(0, -1))}>{t(estimatorMessages.removeAccount)}</Button>
        )}
        {others.length > 0 && isRight && (
          <Live className="ui-field__hint">
            {t(estimatorMessages.sumOfAccounts, {sum: decimalText(sumOfQuantities(all))})}
          </Live>
        )}
      </p>
    </>
  );
}

type NodeCountProps = {quantity: string; item: PriceItem; onUnits: (units: string) => void};

/** Nodes in, units out, and what the units entered so far are in nodes. Nothing where a node has no such number. */
function NodeCount({quantity, item, onUnits}: NodeCountProps) {
  const t = useLocalized();
  const [typed, setTyped] = useState('');
  if (unitsPerNode(item) === undefined) return null;
  const fault = typed === '' ? undefined : quantityProblem(typedQuantity(typed));
  const units = typedQuantity(quantity);
  const now = quantityProblem(units) === undefined ? inNodes(item, millionths(units)) : undefined;
  return (
    <TextField
      label={t(estimatorMessages.nodes)}
      hint={
        now && (
          <Live>
            {Number(now.restUnits) === 0
              ? t(estimatorMessages.nodesNowWhole, {units, nodes: String(now.nodes)})
              : t(estimatorMessages.nodesNow, {units, nodes: String(now.nodes), rest: now.restUnits})}
          </Live>
        )
      }
      problem={fault && t(planProblemMessages[fault])}
      inputMode="decimal"
      value={typed}
      onValue={(text) => {
        setTyped(text);
        const nodes = typedQuantity(text);
        const inUnits = quantityProblem(nodes) === undefined ? unitsOfNodes(item, nodes) : undefined;
        if (inUnits !== undefined) onUnits(inUnits);
      }}
    />
  );
}
