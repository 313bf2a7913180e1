// The table behind the timeline: the same notices, newest first, 20 a page.
import Link from '@docusaurus/Link';
import {type ReactNode, useId, useRef} from 'react';
import {Button} from '../../components/Button';
import {CardCell, CardRow, CardTable} from '../../components/ScrollTable';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import {NoticePeriod} from '../components/NoticePeriod';
import {StateBadge} from '../components/StateBadge';
import {entriesOfPage, pageCount} from '../lists';
import {messages as noticeMessages} from '../messages';
import {noticeKindWords} from '../notice-words';
import type {PublishedNotice} from '../published';
import {services} from '../services';
import {affectedServices} from '../state';
import {shownState} from '../timeline';
import {messages} from './messages';
import styles from './StatusTimeline.module.css';

type Heads = {state: string; notice: string; service: string; time: string};

type Props = {
  notices: readonly PublishedNotice[];
  now: number;
  /** From 1 on; a page that is not there counts as the last. */
  page: number;
  turnTo: (page: number) => void;
};

/** A turn of the page leads back to the table's head. */
export function NoticeTable({notices, now, page, turnTo}: Props): ReactNode {
  const t = useLocalized();
  const name = useId();
  const head = useRef<HTMLParagraphElement>(null);
  const pages = pageCount(notices.length);
  const here = Math.min(page, pages);
  const heads: Heads = {
    state: t(messages.stateColumn),
    notice: t(messages.noticeColumn),
    service: t(messages.serviceColumn),
    time: t(messages.timeColumn),
  };
  const turn = (to: number) => {
    turnTo(to);
    head.current?.focus();
  };
  return (
    <>
      <p ref={head} id={name} tabIndex={-1} className={styles.caption}>
        {pages === 1 ? t(messages.caption) : t(messages.captionOfPage, {here, pages})}
      </p>
      <CardTable aria-labelledby={name}>
        <thead>
          <CardRow>
            <th scope="col">{heads.state}</th>
            <th scope="col">{heads.notice}</th>
            <th scope="col">{heads.service}</th>
            <th scope="col">{heads.time}</th>
          </CardRow>
        </thead>
        <tbody>
          {entriesOfPage(notices, here).map((notice) => (
            <Row key={notice.slug} notice={notice} now={now} heads={heads} />
          ))}
        </tbody>
      </CardTable>
      {pages > 1 && (
        <nav className={styles.pages} aria-label={t(messages.pages)}>
          <Button disabled={here === 1} onClick={() => turn(here - 1)}>
            {t(messages.previous)}
          </Button>
          <span>{t(messages.page, {here, pages})}</span>
          <Button disabled={here === pages} onClick={() => turn(here + 1)}>
            {t(messages.next)}
          </Button>
        </nav>
      )}
    </>
  );
}

function Row({notice, now, heads}: {notice: PublishedNotice; now: number; heads: Heads}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const state = shownState(notice, now);
  const names = affectedServices(notice, services).map(({name}) => t(name));
  return (
    <CardRow data-slug={notice.slug} data-state={state}>
      <CardCell label={heads.state} className={styles.stateCell}>
        {state ? <StateBadge state={state} kind={notice.kind} /> : t(noticeKindWords[notice.kind])}
      </CardCell>
      <CardCell label={heads.notice} className={styles.titleCell}>
        <Link to={`/blog/${notice.slug}/`}>{notice.title}</Link>
      </CardCell>
      <CardCell label={heads.service} className={styles.serviceCell}>
        {names.join(' / ')}
      </CardCell>
      <CardCell label={heads.time} className={styles.periodCell}>
        <NoticePeriod notice={notice} />
        {!state && (
          <span className={styles.muted}>{t(noticeMessages.posted, {day: momentInWords(notice.date, locale)})}</span>
        )}
      </CardCell>
    </CardRow>
  );
}
