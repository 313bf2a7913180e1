// Lists the notices in force, newest first, then those that are coming, soonest first. News has no period and is not listed.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PublishedNotice} from '../../domain/notices/published';
import {periodOf, stateAt} from '../../domain/notices/state';
import {useNow} from '../../ui/useNow';
import {NoticeRows} from './NoticeRows';
import styles from './Notices.module.css';
import {useNotices} from './useNotices';

type Props = {
  /** Which notices are asked for. */
  select: (notice: PublishedNotice) => boolean;
  /** What is said where there is none. */
  none: ReactNode;
};

/** The list, drawn once the reader's clock is known; until then a sentence says so. */
export function CurrentNotices({select, none}: Props): ReactNode {
  const notices = useNotices().filter((notice) => notice.kind !== 'news' && select(notice));
  const now = useNow();
  if (now === undefined) {
    return (
      <p className={styles.waiting}>
        <Translate id="notices.waiting">お使いの端末の時刻で確かめています。</Translate>
      </p>
    );
  }
  const inForce = notices.filter((notice) => stateAt(notice, now) === 'in-force');
  const coming = notices
    .filter((notice) => stateAt(notice, now) === 'scheduled')
    .sort((a, b) => periodOf(a).start - periodOf(b).start);
  return inForce.length + coming.length === 0 ? (
    <p>{none}</p>
  ) : (
    <NoticeRows notices={[...inForce, ...coming]} now={now} />
  );
}
