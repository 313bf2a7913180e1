// The price tables of the terms, billing and Group Cloud pages: all drawn here, from one price list.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {ScrollTable} from '../../components/ScrollTable';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {type ItemCode, itemCodes, nodeCodes} from '../code';
import {priceList} from '../data/tariffs';
import styles from './Prices.module.css';
import {yenInWords} from './yen';

const isNode = (code: ItemCode): boolean => (nodeCodes as readonly string[]).includes(code);

const sections = {
  storage: itemCodes.filter((code) => code.startsWith('storage-')),
  'group-cloud': itemCodes.filter((code) => code.startsWith('group-cloud-')),
  nodes: itemCodes.filter(isNode),
  all: itemCodes,
} satisfies Record<string, readonly ItemCode[]>;

/** @param section which part of the price list */
export function PriceTable({section}: {section: keyof typeof sections}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  if (!Object.hasOwn(sections, section)) {
    throw new Error(`<PriceTable section="${section}" />: write one of ${Object.keys(sections).join(', ')}.`);
  }
  return (
    <ScrollTable className={clsx(styles.table)}>
      <caption className={styles.caption}>
        <Translate id="priceTable.caption" values={{source: t(priceList.source)}}>
          {'税抜。{source}'}
        </Translate>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="priceTable.item">項目と単位</Translate>
          </th>
          <th scope="col" className="number">
            <Translate id="priceTable.price">料金</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {sections[section].map((code) => (
          <tr key={code}>
            <th scope="row" className={styles.item}>
              {t(priceList.items[code].name)}
              <span className={styles.unit}>{t(priceList.items[code].unit)}</span>
            </th>
            <td className="number">{yenInWords(priceList.items[code].yen, locale)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
