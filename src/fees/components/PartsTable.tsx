// Each group's part of a shared fee, in total and term by term; the last row is the whole, to which the others add up.
// The total stands beside the name, where a narrow screen shows it without scrolling.
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {CopyButton} from '../../components/CopyText';
import {ScrollTable} from '../../components/ScrollTable';
import {useLocale} from '../../components/useLocalized';
import styles from './SharedStorage.module.css';
import {type GroupField, type SharedOutcome, sharedRows, tableText} from './shared-form';
import {yenInWords} from './yen';

/** What a quota is called, beside its field and above its column. */
export function quotaLabel(): string {
  return translate({id: 'shared.quota', message: '容量（TB）'});
}

/** What a group without a name is called. @param number its place among the groups, from 1 */
export function unnamedGroup(number: number): string {
  return translate({id: 'shared.group', message: 'グループ{number}'}, {number});
}

type Props = {groups: readonly GroupField[]; division: NonNullable<SharedOutcome['division']>};

/** The table, and the same as text to copy. */
export function PartsTable({groups, division}: Props): ReactNode {
  const locale = useLocale();
  const head = [
    translate({id: 'shared.column', message: 'グループ'}),
    translate({id: 'shared.total', message: '合計（円、税込）'}),
    quotaLabel(),
    translate({id: 'shared.term1', message: '第一期'}),
    translate({id: 'shared.term2', message: '第二期'}),
    translate({id: 'shared.term3', message: '第三期'}),
  ];
  const rows = sharedRows(groups, division, {
    unnamed: unnamedGroup,
    whole: translate({id: 'shared.whole', message: '全体'}),
  });
  return (
    <>
      <ScrollTable className={clsx(styles.table)}>
        <thead>
          <tr>
            {head.map((words, column) => (
              <th key={words} scope="col" className={column > 0 ? 'number' : undefined}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({of, name, tb, terms, total}) => (
            <tr key={of} className={clsx(of === 'whole' && styles.whole)}>
              <th scope="row">{name}</th>
              <td className={clsx('number', styles.total)}>{yenInWords(total, locale)}</td>
              <td className="number">{tb}</td>
              {terms.map((yen, term) => (
                <td key={['1', '2', '3'][term]} className="number">
                  {yenInWords(yen, locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        <CopyButton
          text={tableText(head, rows)}
          of={translate({id: 'shared.table', message: 'グループごとの負担額の表'})}
        />
      </p>
    </>
  );
}
