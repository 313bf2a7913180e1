// A list of notices with their state and period; used wherever notices are listed inside a page.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {resolvedWord, stateWords} from '../../data/notice-words';
import type {PublishedNotice} from '../../domain/notices/published';
import {type NoticeState, stateAt} from '../../domain/notices/state';
import {Badge, type BadgeTone} from '../../ui/Badge';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import styles from './Notices.module.css';
import {periodInWords} from './period';

const tones: Record<NoticeState, BadgeTone> = {
  scheduled: 'attention',
  'in-force': 'attention',
  ended: 'quiet',
  postponed: 'quiet',
  cancelled: 'quiet',
  superseded: 'quiet',
};

/** @param now the reader's clock in epoch milliseconds */
export function NoticeRows({notices, now}: {notices: PublishedNotice[]; now: number}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <ul className={styles.rows}>
      {notices.map((notice) => {
        const state = stateAt(notice, now);
        const period = periodInWords(notice, locale);
        return (
          <li key={notice.slug} className={styles.row}>
            <span className={styles.state}>
              <Badge tone={tones[state]}>
                {t(state === 'ended' && notice.kind === 'outage' ? resolvedWord : stateWords[state])}
              </Badge>
            </span>
            <span>
              <Link to={`/blog/${notice.slug}/`}>{notice.title}</Link>
              {period && <span className={styles.period}>{period}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
