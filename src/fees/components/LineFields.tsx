// The fields of one line, as its service needs them: service, node type, quantities, dates.
import {useId, useState} from 'react';
import {ChoiceField, SelectField, TextField} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {yearlyStoragePrice} from '../amount';
import {type BillingServiceCode, type ItemCode, isChargedOnce, type NodeCode, usesNodes} from '../code';
import {familyOf, nodesOf, servicesOf} from '../families';
import {estimatorMessages} from '../messages/estimator';
import {quantityMessages, serviceHints, shortNames} from '../messages/labels';
import {storageStepsMessages} from '../messages/prices';
import {planProblemMessages} from '../messages/problems';
import {decimalText, meantByComma, quantityProblem, sumOfQuantities, typedQuantity} from '../quantity';
import {sumOfTerms} from '../term';
import {unitsPerNode} from '../units-per-node';
import type {LineProblem} from './computed-plan';
import {type DraftLine, fieldOf, type Period, periodsOf, quantitiesOf, textAt, unitOf} from './draft';
import styles from './Fees.module.css';
import type {LineProps} from './LineEditor';
import {Live} from './Live';
import {isStorage, SliderScale, StorageChart, type StorageItem, sizeOfChart} from './StorageChart';
import {useYen} from './useYen';

/** What is wrong with a text, in words; an empty field is not wrong yet. */
export function problemText(
  t: ReturnType<typeof useLocalized>,
  problem: LineProblem | undefined,
  text: string | undefined,
  unit?: 'TB',
) {
  if (!problem || text === '') return undefined;
  const meant = problem.code === 'quantity-not-a-number' ? meantByComma(text ?? '', unit) : undefined;
  const message = meant ? t(estimatorMessages.decimalComma, {meant}) : t(planProblemMessages[problem.code]);
  return <Live>{message}</Live>;
}

type Change = (to: Partial<Omit<DraftLine, 'id'>>) => void;
type TextName = (typeof fieldOf)[string];

export function LineFields(props: LineProps) {
  const t = useLocalized();
  const {line, problems, prices, dispatch} = props;
  const {id, service, node} = line;
  const family = familyOf(service, node);
  const services = servicesOf(family, prices).map((one) => one.service);
  const item = usesNodes(service) ? prices.items[node] : undefined;
  const perNode = item && unitsPerNode(item);
  const change: Change = (to) => dispatch({kind: 'change', id, to});
  const problemOf = (field: string) =>
    problemText(
      t,
      problems.find((one) => one.field === field),
      undefined,
    );
  const text = (name: TextName, label: string, hint?: string) => {
    const problem = problems.find((one) => fieldOf[one.field] === name && textAt(line, one) !== '');
    const isDate = name === 'start' || name === 'end';
    return (
      <TextField
        label={label}
        hint={hint}
        problem={problemText(t, problem, problem && textAt(line, problem), isDate ? undefined : unitOf(service, name))}
        {...(isDate ? {type: 'date'} : {inputMode: 'decimal'})}
        value={line[name]}
        onValue={(typed) => change({[name]: typed})}
      />
    );
  };
  const unit = item && (perNode ? [t(item.unit), t(estimatorMessages.wholeNode, {units: perNode})] : [t(item.unit)]);
  const notOffered = problemOf('service');

  return (
    <>
      <div className="ui-fields ui-fields--two">
        {(services.length > 1 || notOffered) && (
          <SelectField<BillingServiceCode>
            label={t(estimatorMessages.service)}
            hint={family !== 'storage' && <Live>{t(serviceHints[service])}</Live>}
            problem={notOffered}
            // A link or another year may hold one that is not offered.
            options={[...new Set([service, ...services])]
              .sort((a, b) => services.indexOf(a) - services.indexOf(b))
              .map((code) => [code, t(shortNames.services[code])])}
            value={service}
            onValue={(code) => {
              const nodes = nodesOf(family, code, prices);
              change({service: code, ...(usesNodes(code) && !nodes.includes(node) && nodes[0] && {node: nodes[0]})});
            }}
          />
        )}
        {usesNodes(service) && (
          <SelectField<NodeCode>
            label={t(estimatorMessages.node)}
            problem={problemOf('node')}
            options={[...new Set([node, ...nodesOf(family, service, prices)])]
              .sort()
              .map((code) => [code, t(shortNames.nodes[code])])}
            value={node}
            onValue={(code) => change({node: code})}
          />
        )}
        {text('quantity', t(quantityMessages[service]), unit?.join(' / '))}
        {service === 'group-cloud' && text('storageTb', t(estimatorMessages.storageTb))}
        {isChargedOnce(service) && text('start', t(estimatorMessages.date))}
      </div>
      <Storage {...props} onChange={change} />
      {!isChargedOnce(service) && (
        <PeriodField {...props} onChange={change}>
          {text('start', t(estimatorMessages.start))}
          {text('end', t(estimatorMessages.end))}
        </PeriodField>
      )}
    </>
  );
}

type FieldsProps = LineProps & {onChange: Change};

/** The chart of the price steps with a slider; nothing where the line has no storage. */
function Storage({line, prices, onChange}: FieldsProps) {
  const isCloud = line.service === 'group-cloud';
  const item = prices.items[isCloud ? 'group-cloud-storage' : (line.service as ItemCode)];
  if (!isStorage(item)) return null;
  const quantities = isCloud ? [typedQuantity(line.storageTb, 'TB')] : quantitiesOf(line);
  const isRight = quantities.every((text) => quantityProblem(text) === undefined);
  return (
    <StorageSlider
      item={item}
      tb={isRight ? decimalText(sumOfQuantities(quantities)) : undefined}
      onTb={(tb) => onChange({[isCloud ? 'storageTb' : 'quantity']: tb})}
    />
  );
}

/** @param tb what is charged, of all accounts */
type SliderProps = {item: StorageItem; tb: string | undefined; onTb: (tb: string) => void};

function StorageSlider({item, tb, onTb}: SliderProps) {
  const t = useLocalized();
  const yen = useYen();
  const id = useId();
  const {freeTb, stepTb} = item.basis;
  const most = sizeOfChart(item);
  const to = Math.ceil(Number(tb ?? 0) / stepTb) * stepTb;
  const rule = freeTb > 0 ? estimatorMessages.stepsAboveFree : estimatorMessages.steps;
  const now =
    tb === undefined || to === 0
      ? ''
      : to <= freeTb
        ? t(storageStepsMessages.isFree, {tb: freeTb})
        : t(estimatorMessages.stepNow, {tb: to, price: yen(yearlyStoragePrice(item, tb)), from: to - stepTb});
  return (
    <div className={styles.slide}>
      <StorageChart item={item} tb={tb === undefined ? undefined : Number(tb)} facts={id} isSmall />
      <input
        type="range"
        min="0"
        max={most}
        value={Math.min(Number(tb ?? 0), most)}
        aria-label={t(estimatorMessages.slider)}
        aria-valuetext={`${tb ?? 0} TB`}
        aria-describedby={id}
        onChange={({target}) => onTb(target.value)}
      />
      <SliderScale item={item} />
      <p id={id} className="ui-field__hint">
        <span>{t(rule, {free: freeTb, step: stepTb, yen: yen(item.yen)})}</span> <Live as="b">{now}</Live>
      </p>
    </div>
  );
}

/** From today, the whole year, the next one from 1 April; or dates, which `children` are the fields of. */
function PeriodField(props: FieldsProps & {children: React.ReactNode}) {
  const {line, fiscalYear, today, count, computed, dispatch, onChange, children} = props;
  const t = useLocalized();
  const periods = periodsOf(fiscalYear, today);
  const [isOther, setOther] = useState(false);
  const isPeriod = (period: Period | undefined) => line.start === period?.start && line.end === period.end;
  const matching = isPeriod(periods.today) ? 'today' : isPeriod(periods.year) ? 'year' : 'other';
  const chosen = isOther ? 'other' : matching;
  const wholeYear = (year: number) => t(estimatorMessages.wholeYear, {year: String(year)});
  return (
    <ChoiceField<'today' | 'year' | 'next' | 'other'>
      legend={t(estimatorMessages.period)}
      options={[
        ...(periods.today ? [['today', t(estimatorMessages.fromToday)] as const] : []),
        ['year', wholeYear(fiscalYear)],
        ...(periods.today && count === 1 ? [['next', wholeYear(fiscalYear + 1)] as const] : []),
        ['other', t(estimatorMessages.otherDates)],
      ]}
      value={chosen}
      onValue={(period) => {
        setOther(period === 'other');
        if (period !== 'other') onChange((period === 'today' && periods.today) || periods.year);
        if (period === 'next') dispatch({kind: 'year', fiscalYear: fiscalYear + 1});
      }}
    >
      {chosen === 'other' && (
        <div className={styles.dates}>
          {children}
          {computed && (
            <p>
              <Live as="b">{t(estimatorMessages.days, {days: sumOfTerms(computed.estimate.days)})}</Live>
            </p>
          )}
        </div>
      )}
    </ChoiceField>
  );
}
