// What steps must wait for: the kinds of registration that are closed now, and the notices that say so.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {registrationKindWords} from '../../notices/notice-words';
import type {Block} from '../checklist';
import {NoticeLinks} from './NoticeLinks';
import styles from './StepCard.module.css';
import type {AtTheClock} from './useSituation';

export function Blocks({blocks, clock}: {blocks: readonly Block[]; clock: AtTheClock}): ReactNode {
  const t = useLocalized();
  return blocks.map(({kind, because}) => (
    <p key={kind} className={styles.block}>
      <Translate id="checklist.waitsFor" values={{kind: t(registrationKindWords[kind].name)}}>
        {'今は新規の受付が停止中です（{kind}）。再開を待ちます。'}
      </Translate>{' '}
      <NoticeLinks slugs={because} clock={clock} />
    </p>
  ));
}
