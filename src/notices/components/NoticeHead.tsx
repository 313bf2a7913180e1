// The state and period of the notice of a page or list entry, its services, and the notices before and after it.
import Link from '@docusaurus/Link';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import type {ReactNode} from 'react';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import {messages} from '../messages';
import type {NoticePage} from '../published';
import {StateNow} from './AtTheClock';
import {differsInServices, NoticePeriod, serviceNames} from './NoticePeriod';
import styles from './Notices.module.css';

/** For use within a notice. News has no state. */
export function NoticeHead() {
  const t = useLocalized();
  const {metadata} = useBlogPost();
  // Written by src/notices/plugin/blog.ts, which has the checked notice: with the end of the one that it follows.
  const {notice, continuedBy} = metadata.frontMatter as unknown as NoticePage;
  const newer = notice.replacedBy ?? continuedBy;
  return (
    <div className={styles.head}>
      <StateNow
        notice={notice}
        whileScheduled={
          <Link className="ui-button ui-button--small" to="/subscribe/">
            {t(messages.addToCalendar)}
          </Link>
        }
      />
      {!differsInServices(notice) && <span className="ui-field__hint">{serviceNames(notice, t)}</span>}
      <NoticePeriod notice={notice} />
      {newer && <Other slug={newer}>{t(messages.newer)}</Other>}
      {notice.extends && <Other slug={notice.extends}>{t(messages.older)}</Other>}
    </div>
  );
}

/** A link to another notice, named by the date that every slug begins with. */
function Other({slug, children}: {slug: string; children: ReactNode}) {
  const locale = useLocale();
  return (
    <span className={styles.other}>
      {children}
      {': '}
      <Link to={`/blog/${slug}/`}>{momentInWords(slug.slice(0, 10), locale)}</Link>
    </span>
  );
}
