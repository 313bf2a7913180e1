// A list of notices with their state and period; used wherever notices are listed inside a page.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Current} from '../current';
import type {PublishedNotice} from '../published';
import {NoticePeriod} from './NoticePeriod';
import styles from './Notices.module.css';
import {StateBadge} from './StateBadge';

/** In the order given. */
export function NoticeRows({rows}: {rows: readonly Current<PublishedNotice>[]}): ReactNode {
  return (
    <ul className={styles.rows}>
      {rows.map(({notice, state}) => (
        <li key={notice.slug} className={styles.row}>
          <span className={styles.state}>
            <StateBadge state={state} kind={notice.kind} />
          </span>
          <span>
            <Link to={`/blog/${notice.slug}/`}>{notice.title}</Link>
            <NoticePeriod notice={notice} />
          </span>
        </li>
      ))}
    </ul>
  );
}
