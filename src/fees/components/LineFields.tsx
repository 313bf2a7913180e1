// The fields of one line, as its service needs them: node type, quantities, dates; and what each value means.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import {type Dispatch, type ReactNode, useState} from 'react';
import {Button} from '../../components/Button';
import {Field} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {dateProblem, dayNumber, isoDate} from '../../lib/civil-date';
import {isChargedOnce, type NodeCode, usesNodes} from '../code';
import {priceList} from '../data/tariffs';
import {quantityWords, shortNames} from '../messages/labels';
import {planProblemWords} from '../messages/problems';
import {decimalText, millionths, quantityProblem, sumOfQuantities} from '../quantity';
import {clippingOf, termsOf} from '../term';
import {inNodes, unitsOfNodes, unitsPerNode} from '../units-per-node';
import type {DraftAction, DraftLine} from './draft';
import styles from './FeeEstimator.module.css';
import {GpuHours} from './GpuHours';
import type {LineProblem, WorkedLine} from './worked-out';

type Props = {
  line: DraftLine;
  worked: WorkedLine | undefined;
  problems: readonly LineProblem[];
  dispatch: Dispatch<DraftAction>;
};

/** The fields, and folded away below them what few lines need. */
export function LineFields({line, worked, problems, dispatch}: Props): ReactNode {
  const t = useLocalized();
  const {id, service, node} = line;
  const nodeProblem = problems.find(({field}) => field === 'node');
  const change = (to: Partial<Omit<DraftLine, 'id'>>): void => dispatch({kind: 'change', id, to});

  const text = (
    field: 'quantity' | 'storageTb' | 'start' | 'end' | 'date',
    label: ReactNode,
    planFields: string[],
    hint?: ReactNode,
  ): ReactNode => {
    // An empty field is not wrong yet: the total says how many lines are not filled in.
    const problem =
      line[field] === '' ? undefined : problems.find((one) => planFields.includes(one.field) && one.at === 0);
    const isDate = field === 'start' || field === 'end' || field === 'date';
    return (
      <Field label={label} hint={hint} problem={problem && t(planProblemWords[problem.code])}>
        {(control) => (
          <input
            {...control}
            type={isDate ? 'date' : 'text'}
            inputMode={isDate ? undefined : 'decimal'}
            autoComplete="off"
            value={line[field]}
            onChange={(event) => change({[field]: event.target.value})}
          />
        )}
      </Field>
    );
  };

  return (
    <>
      <div className={styles.fields}>
        {usesNodes(service) && (
          <Field
            className={clsx(styles.wide)}
            label={<Translate id="fees.node">ノードの種類</Translate>}
            problem={nodeProblem && t(planProblemWords[nodeProblem.code])}
          >
            {(control) => (
              <select {...control} value={node} onChange={(event) => change({node: event.target.value as NodeCode})}>
                {priceList.services[service].nodes.map((code) => (
                  <option key={code} value={code}>
                    {t(shortNames.nodes[code])}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {text(
          'quantity',
          t(quantityWords[service]),
          ['quantities', 'projects', 'personMonths', 'times'],
          usesNodes(service) ? <UnitSize node={node} /> : undefined,
        )}
        {service === 'group-cloud' &&
          text('storageTb', <Translate id="fees.storageTb">ストレージ（TB）</Translate>, ['storageTb'])}
        {isChargedOnce(service) ? (
          text('date', <Translate id="fees.date">行う日</Translate>, ['date'])
        ) : (
          <>
            {text('start', <Translate id="fees.start">開始日</Translate>, ['start'])}
            {text('end', <Translate id="fees.end">終了日</Translate>, ['end'])}
          </>
        )}
      </div>
      {worked && <Clipped worked={worked} />}
      {usesNodes(service) && <NodeCount line={line} onUnits={(quantity) => change({quantity})} />}
      {usesNodes(service) && priceList.items[node].node?.unit.accelerators && (
        <details className={styles.fold}>
          <summary>
            <Translate id="gpuHours.title">GPUを時間で考える</Translate>
          </summary>
          <GpuHours
            onDays={(days) => {
              if (dateProblem(line.start) === undefined) {
                change({end: isoDate(dayNumber(line.start) + days - 1)});
              }
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

/** Says at the dates which days are not charged, because they lie outside the fiscal year. */
function Clipped({worked: {line, fiscalYear}}: {worked: WorkedLine}): ReactNode {
  const clipping = clippingOf(line, termsOf(fiscalYear));
  if (clipping.kind === 'none') {
    return null;
  }
  const {start, end} = clipping.kind === 'clipped' ? clipping : {};
  return (
    <p className={styles.note}>
      {clipping.kind === 'outside' ? (
        <Translate id="fees.outside" values={{year: fiscalYear}}>
          {'この期間は{year}年度の外なので、ここでは計算しません。'}
        </Translate>
      ) : (
        <Translate
          id="fees.clipped"
          values={{
            year: fiscalYear,
            from: start?.to ?? ('start' in line ? line.start : ''),
            to: end?.to ?? ('end' in line ? line.end : ''),
            days: clipping.daysLost,
          }}
        >
          {'{year}年度の中の{from}から{to}までを計算します。外の{days}日は数えません。'}
        </Translate>
      )}
    </p>
  );
}

type AccountsProps = {
  line: DraftLine;
  problems: readonly LineProblem[];
  onOthers: (others: string[]) => void;
};

/** Folded away until a line has more than one account. */
export function AccountQuantities({line: {quantity, others}, problems, onOthers}: AccountsProps): ReactNode {
  const t = useLocalized();
  const all = [quantity, ...others];
  const isRight = all.every((text) => quantityProblem(text) === undefined);
  return (
    <details className={styles.fold} open={others.length > 0 || undefined}>
      <summary>
        <Translate id="fees.accounts">アカウントごとに分けて入れる</Translate>
      </summary>
      <div className={styles.foldBody}>
        <p className={styles.hint}>
          <Translate id="fees.accountsHint">
            上の数量が1つ目のアカウントの分です。2つ目からをここに足すと、合計で計算します。
          </Translate>
        </p>
        <div className={styles.fields}>
          {others.map((other, index) => {
            const problem =
              other === '' ? undefined : problems.find(({field, at}) => field === 'quantities' && at === index + 1);
            return (
              <Field
                // The accounts have no names: their place is what they are.
                key={['account', index + 2].join('-')}
                label={
                  <Translate id="fees.account" values={{number: index + 2}}>
                    {'{number}つ目のアカウント'}
                  </Translate>
                }
                problem={problem && t(planProblemWords[problem.code])}
              >
                {(control) => (
                  <input
                    {...control}
                    type="text"
                    inputMode="decimal"
                    autoComplete="off"
                    value={other}
                    onChange={(event) => onOthers(others.with(index, event.target.value))}
                  />
                )}
              </Field>
            );
          })}
        </div>
        <p className={styles.actions}>
          <Button onClick={() => onOthers([...others, ''])}>
            <Translate id="fees.addAccount">アカウントを足す</Translate>
          </Button>
          {others.length > 0 && (
            <Button onClick={() => onOthers(others.slice(0, -1))}>
              <Translate id="fees.removeAccount">最後のアカウントを除く</Translate>
            </Button>
          )}
          {others.length > 0 && isRight && (
            <span className={styles.hint}>
              <Translate id="fees.sumOfAccounts" values={{sum: decimalText(sumOfQuantities(all))}}>
                {'合計: {sum}'}
              </Translate>
            </span>
          )}
        </p>
      </div>
    </details>
  );
}

/** What one unit of the node type is, and how many a whole node has. */
export function UnitSize({node}: {node: NodeCode}): ReactNode {
  const t = useLocalized();
  const item = priceList.items[node];
  const perNode = unitsPerNode(item);
  return (
    <>
      {t(item.unit)}
      {perNode !== undefined && (
        <>
          {' / '}
          <Translate id="fees.wholeNode" values={{units: perNode}}>
            {'ノード1台 = {units}単位'}
          </Translate>
        </>
      )}
    </>
  );
}

/** Folded away: nodes in, units out, and what the units typed so far are in nodes. Nothing where a node has no such number. */
export function NodeCount({line, onUnits}: {line: DraftLine; onUnits: (units: string) => void}): ReactNode {
  const t = useLocalized();
  const [typed, setTyped] = useState('');
  const item = priceList.items[line.node];
  if (unitsPerNode(item) === undefined) {
    return null;
  }
  const fault = typed === '' ? undefined : quantityProblem(typed);
  const now = quantityProblem(line.quantity) === undefined ? inNodes(item, millionths(line.quantity)) : undefined;
  return (
    <details className={styles.fold}>
      <summary>
        <Translate id="fees.inNodes">ノードの台数で考える</Translate>
      </summary>
      <div className={styles.foldBody}>
        <Field
          label={<Translate id="fees.nodes">ノードの台数</Translate>}
          hint={
            now &&
            (Number(now.restUnits) === 0 ? (
              <Translate id="fees.nodesNowWhole" values={{units: line.quantity, nodes: now.nodes}}>
                {'いまの{units}単位は、ちょうど{nodes}台です。'}
              </Translate>
            ) : (
              <Translate id="fees.nodesNow" values={{units: line.quantity, nodes: now.nodes, rest: now.restUnits}}>
                {'いまの{units}単位は、{nodes}台と{rest}単位です。'}
              </Translate>
            ))
          }
          problem={fault && t(planProblemWords[fault])}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                const nodes = event.target.value;
                setTyped(nodes);
                const units = quantityProblem(nodes) === undefined ? unitsOfNodes(item, nodes) : undefined;
                if (units !== undefined) {
                  onUnits(units);
                }
              }}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
