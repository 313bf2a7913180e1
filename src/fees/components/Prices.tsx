// Prices in sentences and tables of the terms, billing and Group Cloud pages: all from one price list.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {ScrollTable} from '../../components/ScrollTable';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {yearlyStoragePrice} from '../amount';
import {type ItemCode, itemCodes, nodeCodes} from '../code';
import {priceList} from '../data/tariffs';
import type {Resources} from '../tariff';
import {priceOn} from '../tariff-in-force';
import {unitsPerNode} from '../units-per-node';
import styles from './Prices.module.css';
import {yenInWords} from './yen';

/**
 * @param of the item's code in the price list
 * @param on a past date (YYYY-MM-DD); left out: the price of the list
 */
export function Price({of, on}: {of: ItemCode; on?: string}): ReactNode {
  const locale = useLocale();
  const item = Object.hasOwn(priceList.items, of) ? priceList.items[of] : undefined;
  const amount = item && (on === undefined ? item.yen : priceOn(priceList, of, on));
  if (amount === undefined) {
    const when = on === undefined ? '' : ` on="${on}"`;
    throw new Error(`<Price of="${of}"${when} />: src/fees/data/tariffs.ts has no such price.`);
  }
  return <span className="number">{yenInWords(amount, locale)}</span>;
}

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

function ResourceList({resources}: {resources: Resources}): ReactNode {
  const {cpuCores, memory, accelerators} = resources;
  return (
    <span className={styles.parts}>
      <Translate id="nodeTable.cores" values={{cores: cpuCores}}>
        {'CPU {cores}コア'}
      </Translate>
      <br />
      {memory.amount.toLocaleString('en-US')} {memory.unit}
      {accelerators && (
        <>
          <br />
          {accelerators.count} × {accelerators.model}
        </>
      )}
    </span>
  );
}

/** The node types of the price list, one a row. */
export function NodeTable(): ReactNode {
  const t = useLocalized();
  return (
    <ScrollTable className={clsx(styles.table)}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="nodeTable.type">ノードの種類</Translate>
          </th>
          <th scope="col">
            <Translate id="nodeTable.unit">1単位</Translate>
          </th>
          <th scope="col">
            <Translate id="nodeTable.whole">ノード1台</Translate>
          </th>
          <th scope="col">
            <Translate id="nodeTable.units">1台の単位数</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {nodeCodes.map((code) => {
          const item = priceList.items[code];
          return (
            item.node && (
              <tr key={code}>
                <th scope="row" className={styles.item}>
                  {t(item.name)}
                </th>
                <td>
                  <ResourceList resources={item.node.unit} />
                </td>
                <td>
                  <ResourceList resources={item.node.whole} />
                </td>
                <td>{unitsPerNode(item) ?? <Translate id="nodeTable.ask">問い合わせ先に確認</Translate>}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </ScrollTable>
  );
}

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
