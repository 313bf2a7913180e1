// A notice's period in the reader's own time zone, where that is not Japan's. Its line is kept free before the page is drawn (`data-zone`).
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PublishedNotice} from '../../domain/notices/published';
import {periodOf} from '../../domain/notices/state';
import {useLocale} from '../../ui/useLocalized';
import {useNow} from '../../ui/useNow';
import styles from './Notices.module.css';

const JAPAN_OFFSET = -540;

type Timed = Pick<PublishedNotice, 'start' | 'end' | 'endedAt' | 'date'>;

/** Only for times of day: a day is written as a day in Japan and stays one. */
export function LocalPeriod({notice}: {notice: Timed}): ReactNode {
  const locale = useLocale();
  const now = useNow();
  const end = notice.endedAt ?? notice.end;
  const hasTimes = [notice.start, end].some((moment) => moment?.includes('T'));
  if (!hasTimes) {
    return null;
  }
  return (
    <span className={styles.local}>
      {now !== undefined && <LocalWords notice={notice} locale={locale} />}
    </span>
  );
}

function LocalWords({notice, locale}: {notice: Timed; locale: 'ja' | 'en'}): ReactNode {
  const period = periodOf(notice);
  const isElsewhere = [period.start, period.end].some(
    (at) => at !== undefined && new Date(at).getTimezoneOffset() !== JAPAN_OFFSET,
  );
  if (!isElsewhere) {
    return null;
  }
  const format = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const {timeZone} = format.resolvedOptions();
  const from = notice.start === undefined ? '' : format.format(period.start);
  const to = period.end === undefined ? '' : format.format(period.end);
  return (
    <Translate id="notices.local" values={{period: `${from} – ${to}`, timeZone}}>
      {'お使いの端末の時刻（{timeZone}）では {period}'}
    </Translate>
  );
}
