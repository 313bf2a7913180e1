// The notices in force, newest first, then those that are coming, soonest first: all, or those of a page's services.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {currentNotices} from '../current';
import {messages} from '../messages';
import type {PublishedNotice} from '../published';
import {services} from '../services';
import {touches} from '../state';
import {AtTheClock} from './AtTheClock';
import {NoticePeriod} from './NoticePeriod';
import styles from './Notices.module.css';
import {StateBadge} from './StateBadge';

type Props = {
  /** Which notices are asked for. */
  select: (notice: PublishedNotice) => boolean;
  /** Shown where there is none. */
  none: ReactNode;
};

/** The list at the reader's clock. */
export function CurrentNotices({select, none}: Props) {
  return (
    <AtTheClock view={(notices, now) => currentNotices(notices.filter(select), now)}>
      {(rows) =>
        rows.length === 0 ? (
          <p>{none}</p>
        ) : (
          <ul className="ui-rows" data-current="">
            {rows.map(({notice, state}) => (
              <li key={notice.slug} className={styles.row} data-slug={notice.slug}>
                <span>
                  <StateBadge state={state} kind={notice.kind} />
                </span>
                <span>
                  <Link to={`/blog/${notice.slug}/`}>{notice.title}</Link>
                  <NoticePeriod notice={notice} />
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </AtTheClock>
  );
}

/** @param of the services' codes in src/notices/services.ts, separated by spaces */
export function ServiceNotices({of}: {of: string}) {
  const t = useLocalized();
  const codes = of.split(' ');
  for (const code of codes) {
    if (!services.some((service) => service.code === code)) {
      throw new Error(`<ServiceNotices of="${of}" />: no service "${code}" in src/notices/services.ts.`);
    }
  }
  return (
    <>
      <CurrentNotices
        select={(notice) => codes.some((code) => touches(notice, code, services))}
        none={t(messages.noneForService)}
      />
      <p>
        <Link to="/blog/">{t(messages.all)}</Link>
      </p>
    </>
  );
}
