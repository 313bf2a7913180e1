// What is, was and will be stopped, at the reader's clock: filters, a picture by service, and the table that says the same.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useNow} from '../../components/useNow';
import {useAllNotices} from '../components/useNotices';
import type {PublishedNotice} from '../published';
import {partServices, services} from '../services';
import {calendarYear, passes, reaches, spanOf, type TimeWindow, wholeTime, yearAround, yearsIn} from '../timeline';
import type {Choice} from './choice';
import {NoticeTable} from './NoticeTable';
import styles from './StatusTimeline.module.css';
import {TimelineFilters} from './TimelineFilters';
import {TimelinePicture} from './TimelinePicture';
import {useChoice} from './useChoice';

/** Everything below the page's heading "timeline". Its height is kept free while the notices are loading. */
export function StatusTimeline(): ReactNode {
  const now = useNow();
  const notices = useAllNotices(true);
  return (
    <div className={styles.frame}>
      {now === undefined || notices === undefined ? <Waiting /> : <Timeline now={now} notices={notices} />}
    </div>
  );
}

/** Also what a browser without scripts shows, and one that cannot load the notices. */
function Waiting(): ReactNode {
  return (
    <p className={styles.muted}>
      <Translate id="status.waiting">
        お知らせを読み込んで、図と表を作ります。表示されないときは、お知らせの一覧を見てください。
      </Translate>{' '}
      <Link to="/blog/">
        <Translate id="status.list">お知らせの一覧</Translate>
      </Link>
    </p>
  );
}

function windowOf({year}: Choice, notices: readonly PublishedNotice[], now: number): TimeWindow {
  if (year === undefined) return yearAround(now);
  return year === 'all' ? wholeTime(notices, now) : calendarYear(year);
}

function Timeline({now, notices}: {now: number; notices: readonly PublishedNotice[]}): ReactNode {
  const years = yearsIn(wholeTime(notices, now));
  const [choice, choose] = useChoice({services: partServices.map(({code}) => code), years});
  const window = windowOf(choice, notices, now);
  const shown = notices.filter((notice) => passes(notice, choice, services, now) && reaches(spanOf(notice), window));
  return (
    <>
      <TimelineFilters services={partServices} years={years} choice={choice} choose={choose} />
      <p role="status" className={styles.count}>
        <Translate id="status.count" values={{shown: shown.length, all: notices.length}}>
          {'{all}件のうち{shown}件'}
        </Translate>
      </p>
      {shown.length === 0 ? (
        <p>
          <Translate id="status.none">
            この条件に合うお知らせはありません。期間を「すべて」にするか、ほかの条件を外してください。
          </Translate>
        </p>
      ) : (
        <>
          <TimelinePicture notices={shown} window={window} now={now} service={choice.service} />
          <NoticeTable notices={shown} now={now} page={choice.page} turnTo={(page) => choose({...choice, page})} />
        </>
      )}
    </>
  );
}
