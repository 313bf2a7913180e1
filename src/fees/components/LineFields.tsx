// The fields of one line, as its service needs them: node type, quantities, dates; and what each field's value means.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {Dispatch, ReactNode} from 'react';
import {Field} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {dateProblem, dayNumber, isoDate} from '../../lib/civil-date';
import {isChargedOnce, type NodeCode, usesNodes} from '../code';
import {priceList} from '../data/tariffs';
import {clippingOf} from '../days-clipped';
import {quantityWords, shortNames} from '../messages/labels';
import {planProblemWords} from '../messages/problems';
import {termsOf} from '../term';
import {AccountQuantities} from './AccountQuantities';
import type {DraftAction, DraftLine} from './draft';
import styles from './FeeEstimator.module.css';
import {GpuHours} from './GpuHours';
import {NodeCount, UnitSize} from './NodeCount';
import type {WorkedLine} from './worked-lines';
import type {LineProblem} from './worked-out';

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
