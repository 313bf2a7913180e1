// A notice's period in Japan time, with what became of it: dates that no longer hold are struck through, by the page and not by hand.
// A reader elsewhere also sees it in the time of their own computer.
import Translate from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';
import {Unseen} from '../../components/Button';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import {endChangeWords} from '../notice-words';
import type {PublishedNotice} from '../published';
import {type AnnouncedPeriod, announcedPeriod} from '../state';
import {LocalPeriod} from './LocalPeriod';
import styles from './Notices.module.css';

type Timed = Pick<PublishedNotice, 'start' | 'end' | 'endedAt' | 'originalEnd' | 'state' | 'replacedBy' | 'date'>;

/** Nothing where the notice states no time. */
export function NoticePeriod({notice}: {notice: Timed}): ReactNode {
  const period = announcedPeriod(notice);
  if (!period) {
    return null;
  }
  return (
    <span className={styles.period}>
      {period.isOff ? (
        <del>
          <Struck />
          <PeriodWords period={period} />
        </del>
      ) : (
        <PeriodWords period={period} />
      )}
      {!period.isOff && <LocalPeriod notice={notice} />}
    </span>
  );
}

/** What a screen reader says before what others see struck through. */
function Struck(): ReactNode {
  return (
    <Unseen>
      <Translate id="notices.struck">取り消された日時: </Translate>
    </Unseen>
  );
}

/** The same for an end that was put off: the notice goes on. */
function FormerEnd(): ReactNode {
  return (
    <Unseen>
      <Translate id="notices.formerEnd">変わる前の終わり: </Translate>
    </Unseen>
  );
}

function PeriodWords({period: {start, end, formerEnds, change}}: {period: AnnouncedPeriod}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const words = (moment: string): string => momentInWords(moment, locale);
  return (
    <>
      {start && (
        <Translate id="notices.from" values={{start: words(start)}}>
          {'{start}から'}
        </Translate>
      )}
      {formerEnds.map((former) => (
        <Fragment key={former}>
          {' '}
          <del>
            <FormerEnd />
            <Until end={words(former)} hasStart={start !== undefined} />
          </del>
        </Fragment>
      ))}
      {formerEnds.length > 0 && !end && <Translate id="notices.endOpen">（終わりは未定）</Translate>}
      {end && (
        <>
          {locale === 'en' || formerEnds.length > 0 ? ' ' : ''}
          <Until end={words(end)} hasStart={start !== undefined} />
        </>
      )}
      {[start, end].some((moment) => moment?.includes('T')) && <Translate id="notices.jst">（日本時間）</Translate>}
      {change && ` ${t(endChangeWords[change])}`}
    </>
  );
}

function Until({end, hasStart}: {end: string; hasStart: boolean}): ReactNode {
  return hasStart ? (
    <Translate id="notices.to" values={{end}}>
      {'{end}まで'}
    </Translate>
  ) : (
    <Translate id="notices.until" values={{end}}>
      {'{end}まで'}
    </Translate>
  );
}
