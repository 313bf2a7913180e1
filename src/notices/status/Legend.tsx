// What the looks of the bars mean. Part of the picture, so hidden from screen readers like it.
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {stateWords} from '../notice-words';
import styles from './StatusTimeline.module.css';

function Sample({look, d}: {look: string | undefined; d: string}): ReactNode {
  return (
    <svg className={clsx(styles.sample, look)} width={28} height={18} viewBox="0 0 28 18" aria-hidden="true">
      <path className={styles.shape} d={d} />
    </svg>
  );
}

const BAR = 'M1 2H27V16H1Z';
const OPEN = 'M1 2H20L27 9L20 16H1Z';
const DIAMOND = 'M14 2L21 9L14 16L7 9Z';

/** The same looks as in the picture: their classes are shared. */
export function Legend(): ReactNode {
  const t = useLocalized();
  const off = [stateWords.postponed, stateWords.cancelled, stateWords.superseded].map((one) => t(one)).join(' / ');
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li>
        <Sample look={styles.inForce} d={BAR} /> {t(stateWords['in-force'])}
      </li>
      <li>
        <Sample look={styles.scheduled} d={BAR} /> {t(stateWords.scheduled)}
      </li>
      <li>
        <Sample look={styles.ended} d={BAR} /> {t(stateWords.ended)}
      </li>
      <li>
        <Sample look={styles.off} d={BAR} /> {off}
      </li>
      <li>
        <Sample look={styles.inForce} d={OPEN} /> <Translate id="status.open">終わりは未定</Translate>
      </li>
      <li>
        <Sample look={styles.news} d={DIAMOND} />{' '}
        <Translate id="status.mark">期間のないお知らせ（掲載日）、過ぎた期限</Translate>
      </li>
    </ul>
  );
}
