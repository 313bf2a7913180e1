// What storage of the general analysis division costs in a year, as stairs, with the size that the reader enters.
// An SVG with x in per cent and text in pixels, so that labels keep their size on phones.
import clsx from 'clsx';
import {useId, useState} from 'react';
import {TextField} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {yearlyStoragePrice} from '../amount';
import {storageStepsMessages as messages} from '../messages/prices';
import {MAX_QUANTITY, plainDigits, quantityProblem} from '../quantity';
import type {Basis, PriceItem} from '../tariff';
import {useShownPrices} from './Prices';
import styles from './Prices.module.css';
import {useYen} from './useYen';

const STAIRS = 10;
const TOP = 26;
const BASE = 216;

export function StorageSteps() {
  return useShownPrices(({items}) => items['storage-general']).map(({fiscalYear, prices, years}) => {
    const item = prices.items['storage-general'];
    return (
      item?.basis.kind === 'storage-steps' && <Chart key={fiscalYear} item={item} basis={item.basis} years={years} />
    );
  });
}

type ChartProps = {
  item: PriceItem;
  basis: Extract<Basis, {kind: 'storage-steps'}>;
  years: string | undefined;
};

function Chart({item, basis: {freeTb, stepTb}, years}: ChartProps) {
  const t = useLocalized();
  const yen = useYen();
  const id = useId();
  const [text, setText] = useState(String(freeTb + 1));
  const typed = plainDigits(text).replace(/\s*TB$/i, '');
  const isWrong = typed !== '' && quantityProblem(typed) !== undefined;
  const tb = typed === '' || isWrong ? undefined : Number(typed);
  const price = tb === undefined ? '–' : yen(yearlyStoragePrice(item, typed));
  // The size at the right end of the reader's stair.
  const stair = tb === undefined ? 0 : Math.ceil(tb / stepTb) * stepTb;
  const sizes = Array.from({length: STAIRS}, (_, index) => (index + 1) * stepTb);
  const most = STAIRS * stepTb;
  const priceOf = (size: number) => yearlyStoragePrice(item, String(size));
  const highest = priceOf(most);
  const yOf = (amount: number) => BASE - ((BASE - TOP) * amount) / highest;
  const percent = (size: number) => (size / most) * 100;
  const x = (size: number) => `${percent(size)}%`;
  const same = stair <= freeTb ? t(messages.isFree, {tb: freeTb}) : t(messages.same, {from: stair - stepTb, to: stair});
  const first = freeTb + stepTb;
  return (
    <figure className={`ui-card ${styles.card}`}>
      {years && <p>{years}</p>}
      <div className={styles.ask}>
        <TextField
          label={t(messages.size)}
          problem={isWrong && t(messages.wrong, {most: MAX_QUANTITY, decimals: 6})}
          inputMode="decimal"
          value={text}
          onValue={setText}
        />
        <output>
          {t(messages.price)}
          <span key={price} className="ui-figure">
            {price}
          </span>
          <small key={same}>{same}</small>
        </output>
      </div>
      <svg
        className={styles.chart}
        width="100%"
        height="258"
        role="img"
        aria-label={t(messages.chart)}
        aria-describedby={`${id}facts`}
      >
        {[0.25, 0.5, 0.75, 1].map((part) => (
          <g key={part}>
            <line x2="100%" y1={yOf(highest * part)} y2={yOf(highest * part)} />
            <text y={yOf(highest * part) - 5}>{yen(highest * part)}</text>
          </g>
        ))}
        {sizes.map((size) => {
          const y = Math.min(yOf(priceOf(size)), BASE - 4);
          return (
            <rect
              key={size}
              className={clsx(size <= freeTb && styles.free, size === stair && styles.yours)}
              x={`${percent(size - stepTb) + 0.3}%`}
              width={`${percent(stepTb) - 0.6}%`}
              y={y}
              height={BASE - y}
              rx="2"
            />
          );
        })}
        <text className={styles.free} x={x(freeTb / 2)} y={BASE - 14} textAnchor="middle">
          {t(messages.free)}
        </text>
        {tb !== undefined && <Mark tb={tb} most={most} y={Math.min(yOf(priceOf(stair)), BASE - 4)} />}
        <line x2="100%" y1={BASE} y2={BASE} />
        {[0, ...sizes.slice(0, -2), most].map((size) => (
          <text key={size} x={x(size)} y={BASE + 20} textAnchor={anchorOf(size, most)}>
            {size}
          </text>
        ))}
        <text x="100%" y={BASE + 40} textAnchor="end">
          {t(messages.axis)}
        </text>
      </svg>
      <figcaption id={`${id}facts`}>
        {t(messages.facts, {
          free: freeTb,
          first,
          step: stepTb,
          price: yen(priceOf(first)),
          more: yen(item.yen),
        })}
      </figcaption>
    </figure>
  );
}

/** At the ends of the chart, labels stay inside. */
function anchorOf(size: number, most: number): 'start' | 'middle' | 'end' {
  return size < most * 0.06 ? 'start' : size > most * 0.94 ? 'end' : 'middle';
}

/** The reader's size; beyond the chart, at its end. */
function Mark({tb, most, y}: {tb: number; most: number; y: number}) {
  const isBeyond = tb > most;
  const x = `${(Math.min(tb, most) / most) * 100}%`;
  const top = isBeyond ? TOP : y;
  // Above the next two stairs, which would be behind it.
  const label = Math.max(14, top - 46);
  return (
    <g className={styles.mark}>
      <line x1={x} x2={x} y1={label + 6} y2={top} />
      {!isBeyond && <circle cx={x} cy={top} r="6" />}
      <text x={x} y={label} textAnchor={anchorOf(tb, most)}>
        {tb.toLocaleString('en-US')} TB{isBeyond && ' →'}
      </text>
    </g>
  );
}
