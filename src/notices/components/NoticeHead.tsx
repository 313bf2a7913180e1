// The state and period of the notice of a page or list entry, its services, and the notices before and after it.
import Link from '@docusaurus/Link';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import type {ReactNode} from 'react';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import {messages} from '../messages';
import type {PublishedNotice} from '../published';
import {type NoticeBlock, servicesOf} from '../schema';
import {services} from '../services';
import {affectedServices} from '../state';
import {StateNow} from './AtTheClock';
import {NoticePeriod} from './NoticePeriod';
import styles from './Notices.module.css';
import {useBuiltNotices} from './useNotices';

/** For use within a notice. News has no state. */
export function NoticeHead() {
  const t = useLocalized();
  const {frontMatter, metadata} = useBlogPost();
  const {carriedOnBy} = useBuiltNotices();
  // The build has checked every notice against the schema before it makes a page of it.
  const {notice: fields} = frontMatter as unknown as {notice: NoticeBlock};
  const slug = String(frontMatter.slug);
  const {title, permalink: url} = metadata;
  const notice: PublishedNotice = {
    ...fields,
    affects: servicesOf(fields),
    slug,
    title,
    url,
    date: metadata.date.slice(0, 10),
  };
  const newer = notice.replacedBy ?? carriedOnBy[slug];
  const names = affectedServices(notice, services).map(({name}) => t(name));
  return (
    <div className={styles.head}>
      <StateNow notice={notice} />
      <span className="ui-field__hint">{names.join(' / ')}</span>
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
