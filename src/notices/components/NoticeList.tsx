// The list of notices: what is going on and coming first, then all by year, one line each, filtered by kind.
import Link from '@docusaurus/Link';
import all from '@generated/notices/default/all.json';
import clsx from 'clsx';
import {useState} from 'react';
import {ButtonLink, Fold} from '../../components/Steps';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {dayAndMonth, periodInShort} from '../../lib/dates-in-words';
import {currentNotices} from '../current';
import {noticeKindLabels} from '../notice-labels';
import type {PublishedNotice} from '../published';
import {type Kind, kinds} from '../schema';
import {overallPeriod} from '../state';
import {AtTheClock, StateNow} from './AtTheClock';
import {CurrentNotices} from './CurrentNotices';
import {listMessages} from './list-messages';
import styles from './Notices.module.css';

/** Everything below the heading of the page. */
export function NoticeList() {
  const t = useLocalized();
  return (
    <>
      <p className="ui-buttons ui-screen">
        <ButtonLink to="/subscribe/">{t(listMessages.subscribe)}</ButtonLink>
        <ButtonLink to="/status/">{t(listMessages.status)}</ButtonLink>
      </p>
      <section className={clsx('ui-card', styles.pinned)} aria-labelledby="now">
        <h2 id="now">{t(listMessages.now)}</h2>
        <CurrentNotices select={() => true} none={t(listMessages.nothingNow)} />
        <AtTheClock view={isMaintenancePlanned} waiting={null}>
          {(isPlanned) => !isPlanned && <p>{t(listMessages.noMaintenance)}</p>}
        </AtTheClock>
      </section>
      <h2 id="all">{t(listMessages.byYear)}</h2>
      <ByYear notices={all} />
    </>
  );
}

const isMaintenancePlanned = (notices: readonly PublishedNotice[], now: number): boolean =>
  currentNotices(notices, now).some(({notice, state}) => notice.kind === 'maintenance' && state === 'scheduled');

/** Earlier years are folded. */
const YEARS_OPEN = 2;

type ByYearProps = {
  /** The newest first. */
  notices: readonly PublishedNotice[];
  /** Can the reader choose a kind? */
  isFiltered?: boolean;
  /** The level of the headings. */
  heading?: 'h2' | 'h3';
};

export function ByYear({notices, isFiltered = true, heading: Heading = 'h3'}: ByYearProps) {
  const t = useLocalized();
  const [kind, setKind] = useState<Kind>();
  const shown = notices.filter((notice) => kind === undefined || notice.kind === kind);
  const years = [...new Set(shown.map(({date}) => date.slice(0, 4)))];
  return (
    <>
      {isFiltered && (
        <div className="ui-buttons ui-screen">
          {[undefined, ...kinds].map((one) => {
            const label = one === undefined ? t(listMessages.everything) : t(noticeKindLabels[one]);
            return (
              <button
                key={one ?? ''}
                type="button"
                className="ui-chip"
                aria-current={kind === one ? 'true' : undefined}
                onClick={() => setKind(one)}
              >
                {label} {notices.filter((notice) => one === undefined || notice.kind === one).length}
              </button>
            );
          })}
        </div>
      )}
      {years.map((year, index) => {
        const ofYear = shown.filter(({date}) => date.startsWith(year));
        return index < YEARS_OPEN ? (
          <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
            <Heading id={`year-${year}`}>{year}</Heading>
            <Lines notices={ofYear} />
          </section>
        ) : (
          <Fold key={year} id={`year-${year}`} title={year}>
            <Lines notices={ofYear} />
          </Fold>
        );
      })}
    </>
  );
}

function Lines({notices}: {notices: readonly PublishedNotice[]}) {
  return (
    <ul className="ui-rows">
      {notices.map((notice) => (
        <Line key={notice.slug} notice={notice} />
      ))}
    </ul>
  );
}

function Line({notice}: {notice: PublishedNotice}) {
  const t = useLocalized();
  const locale = useLocale();
  const {slug, date, title, kind} = notice;
  return (
    <li className={styles.line} data-slug={slug}>
      <time dateTime={date}>{dayAndMonth(date, locale)}</time>
      {kind === 'news' ? (
        <span className="ui-field__hint">{t(noticeKindLabels.news)}</span>
      ) : (
        <StateNow notice={notice} />
      )}
      <Link to={`/blog/${slug}/`}>{title}</Link>
      <span className="ui-field__hint">{periodInShort(overallPeriod(notice), date.slice(0, 4), locale)}</span>
    </li>
  );
}
