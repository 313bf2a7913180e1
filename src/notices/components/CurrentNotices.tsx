// Lists the notices in force, newest first, then those that are coming, soonest first. News has no period and is not listed.
import type {ReactNode} from 'react';
import {currentNotices} from '../current';
import type {PublishedNotice} from '../published';
import {AtTheClock} from './AtTheClock';
import {NoticeRows} from './NoticeRows';

type Props = {
  /** Which notices are asked for. */
  select: (notice: PublishedNotice) => boolean;
  /** What is said where there is none. */
  none: ReactNode;
};

/** The list at the reader's clock. */
export function CurrentNotices({select, none}: Props): ReactNode {
  return (
    <AtTheClock view={(notices, now) => currentNotices(notices.filter(select), now)}>
      {(rows) => (rows.length === 0 ? <p>{none}</p> : <NoticeRows rows={rows} />)}
    </AtTheClock>
  );
}
