// What general-division storage costs a year, by size: the free range, then the first steps above it, each worked out from the price list.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {ScrollTable} from '../../components/ScrollTable';
import {useLocale} from '../../components/useLocalized';
import {yearlyStoragePrice} from '../amount';
import {priceList} from '../data/tariffs';
import styles from './Prices.module.css';
import {yenInWords} from './yen';

const STEPS_SHOWN = 5;

/** The table of size classes. */
export function StorageSteps(): ReactNode {
  const locale = useLocale();
  const item = priceList.items['storage-general'];
  if (item.basis.kind !== 'storage-steps') {
    throw new Error('src/fees/data/tariffs.ts: storage-general: its basis must be storage-steps.');
  }
  const {freeTb, stepTb} = item.basis;
  const steps = Array.from({length: STEPS_SHOWN}, (_, index) => freeTb + index * stepTb);
  return (
    <ScrollTable className={clsx(styles.table)}>
      <caption className={styles.caption}>
        <Translate id="storageSteps.caption">税抜、1年分。超えた分だけでなく、全量が課金の対象です。</Translate>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="storageSteps.size">容量</Translate>
          </th>
          <th scope="col" className="number">
            <Translate id="storageSteps.price">1年の料金</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className={styles.item}>
            <Translate id="storageSteps.upTo" values={{tb: freeTb}}>
              {'{tb} TB以下'}
            </Translate>
          </th>
          <td className="number">
            <Translate id="storageSteps.free">無料</Translate>
          </td>
        </tr>
        {steps.map((above) => (
          <tr key={above}>
            <th scope="row" className={styles.item}>
              {above + 1}–{above + stepTb} TB
            </th>
            <td className="number">{yenInWords(yearlyStoragePrice(item, String(above + stepTb)), locale)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
