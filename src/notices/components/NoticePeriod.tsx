// A notice's period in Japan time, and what became of it: dates that no longer hold are struck through.
// Readers in other time zones also see it in the time of their own device.
import {Fragment} from 'react';
import {VisuallyHidden} from '../../components/Button';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {momentInWords} from '../../lib/dates-in-words';
import {filledIn} from '../../lib/filled-in';
import type {Locale, Localized} from '../../lib/localized';
import {messages} from '../messages';
import {degreeInWords, endChangeLabels, noticeKindLabels, periodLabels} from '../notice-labels';
import type {PublishedNotice} from '../published';
import {services} from '../services';
import {
  type AnnouncedPeriod,
  affectedServices,
  announcedPeriod,
  effectiveEnd,
  isOverdue,
  periodOf,
  periodsOf,
  type Timed,
} from '../state';
import {callLocalPeriod, type LocalPeriodParts, localPeriodText} from './local-period';
import styles from './Notices.module.css';

type Dated = Timed & Partial<Pick<PublishedNotice, 'kind' | 'affects' | 'degree' | 'breaks' | 'about' | 'originalEnd'>>;

/** Do the periods of a notice differ in their services? Then each names its own. */
export const differsInServices = (notice: Dated): boolean =>
  new Set(periodsOf(notice).map(({affects}) => `${affects}`)).size > 1;

/** The services that a notice or a period names, in a line. */
export const serviceNames = ({affects = []}: Dated, t: (text: Localized) => string): string =>
  affectedServices({affects}, services)
    .map(({name}) => t(name))
    .join(' / ');

/** Each period of a notice, with its services where they differ. Nothing where it states no time. */
export function NoticePeriod({notice}: {notice: Dated}) {
  const t = useLocalized();
  const periods = periodsOf(notice);
  if (periods.length === 1) return <OnePeriod period={periods[0] as Dated} />;
  // The topics of a digest.
  const hasKinds = periods.some(({kind}) => kind !== periods[0]?.kind);
  const hasServices = differsInServices(notice);
  return (
    <ul className={styles.periods}>
      {periods.map((period) => (
        <li key={`${period.kind} ${period.start} ${period.end} ${period.affects}`}>
          <b>
            {hasKinds && period.kind && t(noticeKindLabels[period.kind])}
            {hasKinds && hasServices && ': '}
            {hasServices && serviceNames(period, t)}
          </b>{' '}
          <OnePeriod period={period} />
        </li>
      ))}
    </ul>
  );
}

function OnePeriod({period: dated}: {period: Dated}) {
  const t = useLocalized();
  const locale = useLocale();
  const now = useNow();
  const period = announcedPeriod(dated);
  const degree = degreeInWords(dated, locale);
  if (!period) return degree === undefined ? null : <span className={styles.period}>{degree}</span>;
  return (
    <span className={styles.period}>
      {period.isOff ? (
        <del>
          <VisuallyHidden>{t(messages.struck)}</VisuallyHidden>
          <PeriodText period={period} locale={locale} />
        </del>
      ) : (
        <>
          <PeriodText period={period} locale={locale} />
          {degree && <span className={styles.degree}>{degree}</span>}
          {now !== undefined && isOverdue(dated, now) && <span className={styles.degree}>{t(messages.overdue)}</span>}
          <LocalPeriod notice={dated} />
        </>
      )}
    </span>
  );
}

/** @param locale may differ from that of the page, as in the preview of the staff's form */
export function PeriodText({period, locale}: {period: AnnouncedPeriod; locale: Locale}) {
  const {start, formerStart, end, formerEnds, change, about} = period;
  const inWords = (moment: string, bound: 'start' | 'end'): string =>
    (about.includes(bound) ? periodLabels.about[locale] : '') + momentInWords(moment, locale);
  const since = (text: string): string => filledIn(periodLabels.from[locale], {start: text}, locale);
  const until = (moment: string): string =>
    filledIn(periodLabels[start ? 'to' : 'until'][locale], {end: inWords(moment, 'end')}, locale);
  return (
    <>
      {formerStart && (
        <>
          <del>
            <VisuallyHidden>{periodLabels.formerStart[locale]}</VisuallyHidden>
            {since(momentInWords(formerStart, locale))}
          </del>{' '}
        </>
      )}
      {start && since(inWords(start, 'start'))}
      {formerEnds.map((former) => (
        <Fragment key={former}>
          {' '}
          <del>
            <VisuallyHidden>{periodLabels.formerEnd[locale]}</VisuallyHidden>
            {until(former)}
          </del>
        </Fragment>
      ))}
      {formerEnds.length > 0 && !end && periodLabels.endOpen[locale]}
      {end && (
        <>
          {locale === 'en' || formerEnds.length > 0 ? ' ' : ''}
          {until(end)}
        </>
      )}
      {[start, end].some((moment) => moment?.includes('T')) && periodLabels.jst[locale]}
      {change && ` ${endChangeLabels[change][locale]}`}
    </>
  );
}

/** Only for times of day: a day is written as a day in Japan and stays one. */
function LocalPeriod({notice}: {notice: Timed}) {
  const t = useLocalized();
  const locale = useLocale();
  const now = useNow();
  const hasTimes = [notice.start, effectiveEnd(notice)].some((moment) => moment?.includes('T'));
  if (!hasTimes) return null;
  const {start, end} = periodOf(notice);
  const parts: LocalPeriodParts = {
    start: notice.start === undefined ? undefined : start,
    end,
    tag: locale === 'ja' ? 'ja-JP' : 'en-GB',
    message: t(messages.local),
  };
  if (now !== undefined) {
    return <span className={styles.local}>{localPeriodText(parts)}</span>;
  }
  return (
    <span className={styles.local}>
      <span
        suppressHydrationWarning
        data-start={parts.start}
        data-end={parts.end}
        data-tag={parts.tag}
        data-message={parts.message}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, so that React leaves alone what the script wrote
        dangerouslySetInnerHTML={{__html: ''}}
      />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, which must run before the first paint */}
      <script dangerouslySetInnerHTML={{__html: callLocalPeriod}} />
    </span>
  );
}
