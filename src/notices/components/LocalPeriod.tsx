// A notice's period in the reader's own time zone, where that is not Japan's. In the built page a line of script writes it.
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useLocale} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {endThatHolds, periodOf, type Timed} from '../state';
import {callLocalPeriod, type LocalPeriodParts, localPeriodWords} from './local-period';
import styles from './Notices.module.css';

/** Only for times of day: a day is written as a day in Japan and stays one. */
export function LocalPeriod({notice}: {notice: Timed}): ReactNode {
  const locale = useLocale();
  const now = useNow();
  const hasTimes = [notice.start, endThatHolds(notice)].some((moment) => moment?.includes('T'));
  if (!hasTimes) {
    return null;
  }
  const {start, end} = periodOf(notice);
  const parts: LocalPeriodParts = {
    start: notice.start === undefined ? undefined : start,
    end,
    tag: locale === 'ja' ? 'ja-JP' : 'en-GB',
    words: translate({id: 'notices.local', message: 'お使いの端末の時刻（{timeZone}）では {period}'}),
  };
  if (now !== undefined) {
    return <span className={styles.local}>{localPeriodWords(parts)}</span>;
  }
  return (
    <span className={styles.local}>
      <span
        suppressHydrationWarning
        data-start={parts.start}
        data-end={parts.end}
        data-tag={parts.tag}
        data-words={parts.words}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, so that React leaves alone what the script wrote
        dangerouslySetInnerHTML={{__html: ''}}
      />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, which must run before the first paint */}
      <script dangerouslySetInnerHTML={{__html: callLocalPeriod}} />
    </span>
  );
}
