// A slim banner above every page: outages in force, and maintenance in force or within seven days. Nothing where there is none.
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {BANNER_LEAD, bannerNotices} from '../current';
import type {PublishedNotice} from '../published';
import {AtTheClock} from './AtTheClock';
import styles from './NoticeBanner.module.css';
import {NoticePeriod} from './NoticePeriod';
import {StateBadge} from './StateBadge';

/** One line for each notice. */
export function NoticeBanner(): ReactNode {
  return (
    <AtTheClock view={bannerNotices<PublishedNotice>} lead={BANNER_LEAD} waiting={null}>
      {(rows) =>
        rows.length > 0 && (
          <section
            className={styles.banner}
            aria-label={translate({id: 'banner.label', message: '障害とメンテナンス'})}
          >
            <ul className={styles.rows}>
              {rows.map(({notice, state}) => (
                <li key={notice.slug} className={styles.row}>
                  <StateBadge state={state} kind={notice.kind} />{' '}
                  <Link to={`/blog/${notice.slug}/`}>{notice.title}</Link> <NoticePeriod notice={notice} />
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </AtTheClock>
  );
}
