// The table of a comparison: totals, terms and services of plans A and B, and how much B differs, in signs and in words.
// The difference stands beside the name, where a narrow screen shows it without scrolling.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {priceList} from '../../data/tariffs';
import {ScrollTable} from '../../ui/ScrollTable';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import {TermName} from '../Prices/TermName';
import {yenInWords} from '../Prices/yen';
import styles from './ComparePlans.module.css';
import {type Compared, type ComparedRow, signOf, verdictOf} from './compared';

/** @param years the fiscal years of A and of B */
export function ComparedTable({rows, years}: {rows: Compared; years: [number, number]}): ReactNode {
  const [ofA, ofB] = years;
  return (
    <ScrollTable className={clsx(styles.table)}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="compare.item">項目</Translate>
          </th>
          <th scope="col" className="number">
            <Translate id="compare.difference">差（B − A）</Translate>
          </th>
          <th scope="col" className="number">
            {ofA === ofB ? (
              'A'
            ) : (
              <Translate id="compare.a" values={{year: String(ofA)}}>
                {'A（{year}年度）'}
              </Translate>
            )}
          </th>
          <th scope="col" className="number">
            {ofA === ofB ? (
              'B'
            ) : (
              <Translate id="compare.b" values={{year: String(ofB)}}>
                {'B（{year}年度）'}
              </Translate>
            )}
          </th>
        </tr>
      </thead>
      {[rows.totals, rows.terms, rows.services].map(
        (group) =>
          group[0] && (
            <tbody key={group[0].of} className={styles.group}>
              {group.map((row) => (
                <Row key={row.of} row={row} />
              ))}
            </tbody>
          ),
      )}
    </ScrollTable>
  );
}

function Row({row}: {row: ComparedRow}): ReactNode {
  const locale = useLocale();
  const {of, a, b, difference} = row;
  const {code, yen} = verdictOf(difference);
  return (
    <tr className={clsx(of === 'total' && styles.total)}>
      <th scope="row">
        <RowName row={row} />
      </th>
      <td className="number">
        {signOf(difference)}
        {yenInWords(yen, locale)}
        <span className={styles.words}>
          {code === 'same' && <Translate id="compare.rowSame">同じ</Translate>}
          {code === 'b-costs-less' && <Translate id="compare.rowLess">Bが安い</Translate>}
          {code === 'b-costs-more' && <Translate id="compare.rowMore">Bが高い</Translate>}
        </span>
      </td>
      <td className="number">{yenInWords(a, locale)}</td>
      <td className="number">{yenInWords(b, locale)}</td>
    </tr>
  );
}

function RowName({row: {of, service, isWithTax}}: {row: ComparedRow}): ReactNode {
  const t = useLocalized();
  switch (of) {
    case 'total':
      return <Translate id="compare.total">合計（税込）</Translate>;
    case 'without-tax':
      return <Translate id="compare.withoutTax">合計（税抜）</Translate>;
    case 'tax':
      return <Translate id="compare.tax">消費税</Translate>;
    case 'term-1':
    case 'term-2':
    case 'term-3':
      return (
        <>
          <TermName index={Number(of.slice(-1)) - 1} />
          <TaxWords isWithTax />
        </>
      );
    default:
      return (
        <>
          {service && t(priceList.services[service].name)}
          <TaxWords isWithTax={isWithTax} />
        </>
      );
  }
}

function TaxWords({isWithTax}: {isWithTax: boolean}): ReactNode {
  return (
    <span className={styles.words}>
      {isWithTax ? (
        <Translate id="compare.rowWithTax">税込</Translate>
      ) : (
        <Translate id="compare.rowWithoutTax">税抜</Translate>
      )}
    </span>
  );
}
