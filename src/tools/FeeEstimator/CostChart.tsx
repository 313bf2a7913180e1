// Where the money goes: a bar for each term, cut into services, a legend with the amounts, and the same figures as a table.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useMemo, useState} from 'react';
import {priceList} from '../../data/tariffs';
import type {FeeEstimate} from '../../domain/fees/estimate';
import type {Plan} from '../../domain/fees/plan';
import type {Tariff} from '../../domain/fees/tariff';
import {perTerm} from '../../domain/fees/term';
import {ScrollTable} from '../../ui/ScrollTable';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import {TermName} from '../Prices/TermName';
import {yenInWords} from '../Prices/yen';
import styles from './CostChart.module.css';
import {type CostShares, costShares, type Segment, segmentsOf} from './cost-chart';

type Props = {estimate: FeeEstimate; plan: Plan; tariff: Tariff};

/** Per cent of the width below which a segment has no room for its number (on a telephone). */
const ROOM_FOR_NUMBER = 6;

/** The chart; a sentence where nothing is to be paid. */
export function CostChart({estimate, plan, tariff}: Props): ReactNode {
  const shares = useMemo(() => costShares(plan, estimate), [plan, estimate]);
  return (
    <div className={styles.chart}>
      <p className={styles.title}>
        <Translate id="fees.chart">期とサービスごとの料金</Translate>{' '}
        <span className={styles.hint}>
          {tariff.taxedPer === 'term' ? (
            <Translate id="fees.chartWithoutTax">税抜です。消費税は、期ごとの合計に加わります。</Translate>
          ) : (
            <Translate id="fees.withTax">税込</Translate>
          )}
        </span>
      </p>
      {shares.total === 0 ? (
        <p>
          <Translate id="fees.nothingToPay">無料です。</Translate>
        </p>
      ) : (
        <>
          <CostBars shares={shares} />
          <CostLegend shares={shares} />
          <CostTable shares={shares} />
        </>
      )}
    </div>
  );
}

function colourClass(colour: number): string | undefined {
  return styles[`colour${colour}`];
}

function CostBars({shares}: {shares: CostShares}): ReactNode {
  const locale = useLocale();
  return (
    <ul className={styles.bars}>
      {perTerm((term) => (
        <li key={['1', '2', '3'][term]} className={styles.bar}>
          <TermName index={term} />
          <TermBar segments={segmentsOf(shares, term)} />
          <span className={styles.amount}>{yenInWords(shares.terms[term], locale)}</span>
        </li>
      ))}
    </ul>
  );
}

function TermBar({segments}: {segments: readonly Segment[]}): ReactNode {
  return (
    <svg className={styles.svg} width="100%" height="30" aria-hidden="true" focusable="false">
      <rect className={styles.rail} x="0" y="0" width="1" height="30" />
      {segments.map(({service, number, colour, start, width}) => (
        <g key={service}>
          <rect
            className={clsx(styles.segment, colourClass(colour))}
            x={`${start}%`}
            y="1"
            width={`${width}%`}
            height="28"
          />
          {width >= ROOM_FOR_NUMBER && (
            <text className={styles.number} x={`${start + width / 2}%`} y="15">
              {number}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** The key to the segments of a service. */
function Swatch({number, colour}: {number: number; colour: number}): ReactNode {
  return (
    <svg className={styles.swatch} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect className={colourClass(colour)} x="2" y="2" width="20" height="20" />
      <text className={styles.number} x="12" y="12">
        {number}
      </text>
    </svg>
  );
}

function CostLegend({shares}: {shares: CostShares}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <ul className={styles.legend}>
      {shares.services.map(({service, number, colour, total}) => (
        <li key={service} className={styles.entry}>
          <Swatch number={number} colour={colour} />
          <span className={styles.name}>{t(priceList.services[service].name)}</span>
          <span className={styles.amount}>{yenInWords(total, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

function CostTable({shares}: {shares: CostShares}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const amounts = (fees: readonly number[], total: number): ReactNode =>
    [...fees, total].map((fee, index) => (
      <td key={['1', '2', '3', 'total'][index]} className="number">
        {yenInWords(fee, locale)}
      </td>
    ));
  const rows = (
    <>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="fees.chartService">サービス</Translate>
          </th>
          {[0, 1, 2].map((index) => (
            <th key={index} scope="col" className="number">
              <TermName index={index} />
            </th>
          ))}
          <th scope="col" className="number">
            <Translate id="fees.chartYear">年度の合計</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.services.map(({service, number, colour, fees, total}) => (
          <tr key={service}>
            <th scope="row">
              <span className={styles.named}>
                <Swatch number={number} colour={colour} />
                {t(priceList.services[service].name)}
              </span>
            </th>
            {amounts(fees, total)}
          </tr>
        ))}
        <tr>
          <th scope="row">
            <Translate id="fees.chartSum">合計</Translate>
          </th>
          {amounts(shares.terms, shares.total)}
        </tr>
      </tbody>
    </>
  );
  return (
    <details className={styles.table} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Translate id="fees.chartTable">表で見る</Translate>
      </summary>
      {/* A frame that scrolls can be focused, which must not happen while it is not seen. */}
      {isOpen ? <ScrollTable>{rows}</ScrollTable> : <table>{rows}</table>}
    </details>
  );
}
