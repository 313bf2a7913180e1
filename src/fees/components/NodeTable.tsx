// What one unit and one whole node of each node type has.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {ScrollTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {nodeCodes} from '../code';
import {priceList} from '../data/tariffs';
import type {Resources} from '../tariff';
import {unitsPerNode} from '../units-per-node';
import styles from './Prices.module.css';

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
