// The table behind the timeline: the same notices, newest first, 20 a page.
import Link from '@docusaurus/Link';
import {useId, useRef} from 'react';
import {Button} from '../../components/Button';
import {CardTable} from '../../components/ScrollTable';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import {NoticePeriod} from '../components/NoticePeriod';
import styles from '../components/Notices.module.css';
import {StateBadge} from '../components/StateBadge';
import {entriesOfPage, pageCount} from '../lists';
import {messages as noticeMessages} from '../messages';
import {noticeKindWords} from '../notice-words';
import type {PublishedNotice} from '../published';
import {services} from '../services';
import {affectedServices} from '../state';
import {shownState} from '../timeline';
import {messages} from './messages';

type Props = {
  notices: readonly PublishedNotice[];
  now: number;
  /** From 1 on; a page that is not there counts as the last. */
  page: number;
  turnTo: (page: number) => void;
};

/** A turn of the page leads back to the table's head. */
export function NoticeTable({notices, now, page, turnTo}: Props) {
  const t = useLocalized();
  const locale = useLocale();
  const name = useId();
  const head = useRef<HTMLParagraphElement>(null);
  const pages = pageCount(notices.length);
  const here = Math.min(page, pages);
  const turn = (to: number) => {
    turnTo(to);
    head.current?.focus();
  };
  return (
    <>
      <p ref={head} id={name} tabIndex={-1}>
        {pages === 1 ? t(messages.caption) : t(messages.captionOfPage, {here, pages})}
      </p>
      <CardTable
        className={styles.table}
        aria-labelledby={name}
        heads={[t(messages.stateColumn), t(messages.noticeColumn), t(messages.serviceColumn), t(messages.timeColumn)]}
        rows={entriesOfPage(notices, here).map((notice) => {
          const state = shownState(notice, now);
          return {
            key: notice.slug,
            'data-slug': notice.slug,
            'data-state': state,
            cells: [
              state ? <StateBadge key="state" state={state} kind={notice.kind} /> : t(noticeKindWords[notice.kind]),
              <Link key="notice" to={`/blog/${notice.slug}/`}>
                {notice.title}
              </Link>,
              affectedServices(notice, services)
                .map((service) => t(service.name))
                .join(' / '),
              <>
                <NoticePeriod notice={notice} />
                {!state && (
                  <span className="ui-field__hint">
                    {t(noticeMessages.posted, {day: momentInWords(notice.date, locale)})}
                  </span>
                )}
              </>,
            ],
          };
        })}
      />
      {pages > 1 && (
        <nav className="ui-buttons ui-screen" aria-label={t(messages.pages)}>
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
