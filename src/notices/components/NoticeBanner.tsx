// A strip below the navigation of every page: outages in force, and maintenance in force or within seven days.
import Link from '@docusaurus/Link';
import {useLocalized} from '../../components/useLocalized';
import {BANNER_LEAD, bannerNotices} from '../current';
import {messages} from '../messages';
import type {PublishedNotice} from '../published';
import {AtTheClock} from './AtTheClock';
import {NoticePeriod} from './NoticePeriod';
import {badgeOf, StateBadge} from './StateBadge';

export function NoticeBanner() {
  const t = useLocalized();
  return (
    <AtTheClock view={bannerNotices<PublishedNotice>} lead={BANNER_LEAD} waiting={null}>
      {(rows) =>
        rows.length > 0 && (
          <section aria-label={t(messages.banner)}>
            <ul className="site-alert">
              {rows.map(({notice, state}) => (
                <li key={notice.slug} data-tone={badgeOf(state, notice.kind).tone}>
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
