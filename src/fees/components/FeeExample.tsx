// A worked example: a plan in words, and what the fee engine makes of it in the last fiscal year whose prices are confirmed.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {ScrollTable} from '../../components/ScrollTable';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {tariffs} from '../data/tariffs';
import {estimate} from '../estimate';
import {feeExamples, planOfExample} from '../fee-examples';
import {confirmedYear} from './confirmed-year';
import styles from './Prices.module.css';
import {TermHead, TermName} from './TermTable';
import {yenInWords} from './yen';

/** @param name the example's name in src/fees/fee-examples.ts */
export function FeeExample({name}: {name: string}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const example = feeExamples.find((candidate) => candidate.name === name);
  if (!example) {
    throw new Error(`<FeeExample name="${name}" />: no such example in src/fees/fee-examples.ts.`);
  }
  const estimated = estimate(planOfExample(example, confirmedYear), tariffs);
  if (!estimated.ok) {
    throw new Error(`src/fees/fee-examples.ts: ${name}: ${JSON.stringify(estimated.errors)}`);
  }
  const {lines, termTotals, total} = estimated.result;
  return (
    <div className={styles.example}>
      <p className={styles.exampleTitle}>{t(example.description)}</p>
      <ScrollTable className={clsx(styles.table)}>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="feeExample.year" values={{year: String(confirmedYear), next: String(confirmedYear + 1)}}>
                {'{year}年度（{year}年4月1日から{next}年3月31日まで）'}
              </Translate>
            </th>
            <th scope="col" className="number">
              <Translate id="feeExample.days">日数</Translate>
            </th>
            <TermHead of="fee" />
          </tr>
        </thead>
        <tbody>
          {termTotals.map((amount, index) => (
            <tr key={['1', '2', '3'][index]}>
              <th scope="row">
                <TermName index={index} />
              </th>
              <td className="number">{Math.max(...lines.map(({days}) => days[index] ?? 0))}</td>
              <td className="number">{yenInWords(amount, locale)}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row" colSpan={2}>
              <Translate id="feeExample.total">合計（税込）</Translate>
            </th>
            <td className="number">{yenInWords(total, locale)}</td>
          </tr>
        </tbody>
      </ScrollTable>
    </div>
  );
}
