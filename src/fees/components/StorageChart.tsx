// What storage costs in a year, as stairs, with the reader's size. An SVG with x in per cent and text in pixels, so
// that labels keep their size on phones. Small: the stairs alone.
import clsx from 'clsx';
import {useLocalized} from '../../components/useLocalized';
import {grouped} from '../../lib/filled-in';
import {yearlyStoragePrice} from '../amount';
import {estimatorMessages} from '../messages/estimator';
import {storageStepsMessages as messages} from '../messages/prices';
import type {Basis, PriceItem} from '../tariff';
import styles from './Prices.module.css';
import {useYen} from './useYen';

const STAIRS = 10;

export type StorageItem = PriceItem & {basis: Extract<Basis, {kind: 'storage-steps'}>};

export function isStorage(item: PriceItem | undefined): item is StorageItem {
  return item?.basis.kind === 'storage-steps';
}

/** The largest size on the chart, in TB. */
export const sizeOfChart = ({basis}: StorageItem): number => STAIRS * basis.stepTb;

/** @param tb the reader's size, if it is known @param facts the id of the text that says the same */
type ChartProps = {item: StorageItem; tb: number | undefined; facts: string; isSmall?: boolean};

export function StorageChart({item, tb, facts, isSmall = false}: ChartProps) {
  const t = useLocalized();
  const yen = useYen();
  const {freeTb, stepTb} = item.basis;
  const [top, base] = isSmall ? [4, 56] : [26, 216];
  const most = sizeOfChart(item);
  // The size at the right end of the reader's stair.
  const stair = tb === undefined ? 0 : Math.ceil(tb / stepTb) * stepTb;
  const sizes = Array.from({length: STAIRS}, (_, index) => (index + 1) * stepTb);
  const priceOf = (size: number) => yearlyStoragePrice(item, String(size));
  const highest = priceOf(most);
  const yOf = (amount: number) => base - ((base - top) * amount) / highest;
  const topOf = (size: number) => Math.min(yOf(priceOf(size)), base - 4);
  const percent = (size: number) => (size / most) * 100;
  const x = (size: number) => `${percent(size)}%`;
  return (
    <svg
      className={styles.chart}
      width="100%"
      height={isSmall ? base + 2 : base + 42}
      role="img"
      aria-label={t(messages.chart)}
      aria-describedby={facts}
    >
      {!isSmall &&
        [0.25, 0.5, 0.75, 1].map((part) => (
          <g key={part}>
            <line x2="100%" y1={yOf(highest * part)} y2={yOf(highest * part)} />
            <text y={yOf(highest * part) - 5}>{yen(highest * part)}</text>
          </g>
        ))}
      {sizes.map((size) => (
        <rect
          key={size}
          className={clsx(size <= freeTb && styles.free, size === stair && styles.yours)}
          x={`${percent(size - stepTb) + 0.3}%`}
          width={`${percent(stepTb) - 0.6}%`}
          y={topOf(size)}
          height={base - topOf(size)}
          rx="2"
        />
      ))}
      {!isSmall && (
        <>
          <text className={styles.free} x={x(freeTb / 2)} y={base - 14} textAnchor="middle">
            {t(messages.free)}
          </text>
          {tb !== undefined && <Mark tb={tb} most={most} y={tb > most ? top : topOf(stair)} />}
          <line x2="100%" y1={base} y2={base} />
          {[0, ...sizes.slice(0, -2), most].map((size) => (
            <text key={size} x={x(size)} y={base + 20} textAnchor={anchorOf(size, most)}>
              {size}
            </text>
          ))}
          <text x="100%" y={base + 40} textAnchor="end">
            {t(messages.axis)}
          </text>
        </>
      )}
    </svg>
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
  // Above the next two stairs, which would be behind it.
  const label = Math.max(14, y - 46);
  const size = `${grouped(tb)} TB${isBeyond ? ' →' : ''}`;
  return (
    <g className={styles.mark}>
      <line x1={x} x2={x} y1={label + 6} y2={y} />
      {!isBeyond && <circle cx={x} cy={y} r="6" />}
      <text key={size} x={x} y={label} textAnchor={anchorOf(tb, most)}>
        {size}
      </text>
    </g>
  );
}

/** The labels below a slider as wide as the chart. */
export function SliderScale({item}: {item: StorageItem}) {
  const t = useLocalized();
  const {freeTb} = item.basis;
  const most = sizeOfChart(item);
  return (
    <svg className={styles.chart} aria-hidden="true" width="100%" height="20">
      <text y="14">0</text>
      {freeTb > 0 && (
        <text x={`${(freeTb / most) * 100}%`} y="14" textAnchor="middle" className={styles.free}>
          {t(estimatorMessages.freeTo, {tb: freeTb})}
        </text>
      )}
      <text x="50%" y="14" textAnchor="middle">
        {most / 2}
      </text>
      <text x="100%" y="14" textAnchor="end">
        {most} TB
      </text>
    </svg>
  );
}
