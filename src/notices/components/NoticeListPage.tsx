// A page of the notices of one year or one service. Its notices come with the route: no page loads those of another.
import Link from '@docusaurus/Link';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import BlogLayout from '@theme/BlogLayout';
import Heading from '@theme/Heading';
import PaginatorNavLink from '@theme/PaginatorNavLink';
import clsx from 'clsx';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {momentInWords} from '../../lib/dates-in-words';
import {listAddress, type NoticeListPage as Page, subscriptionTo} from '../lists';
import type {PublishedNotice} from '../published';
import {type Service, services} from '../services';
import {affectedServices} from '../state';
import {StateNow} from './AtTheClock';
import {listMessages} from './list-messages';
import {NoticeIndex} from './NoticeIndex';
import {NoticePeriod} from './NoticePeriod';
import styles from './Notices.module.css';

/** The heading of the list, and the sentence that describes it. */
function useText({by, of, page, pages}: Page): {title: string; description: string} {
  const t = useLocalized();
  const service: Service | undefined = services.find(({code}) => code === of);
  const values = {year: of, service: service ? t(service.name) : of};
  const heading = t(by === 'year' ? listMessages.ofYear : listMessages.ofService, values);
  return {
    title: pages === 1 ? heading : t(listMessages.pageOf, {heading, page, pages}),
    description: t(by === 'year' ? listMessages.aboutYear : listMessages.aboutService, values),
  };
}

/** @param list made by src/notices/plugin/index.ts */
export default function NoticeListPage({list}: {list: Page}) {
  const t = useLocalized();
  const {title, description} = useText(list);
  return (
    <HtmlClassNameProvider className={clsx(ThemeClassNames.wrapper.blogPages, ThemeClassNames.page.blogListPage)}>
      <PageMetadata title={title} description={description} />
      <BlogLayout>
        <Heading as="h1">{title}</Heading>
        <p>{description}</p>
        {list.by === 'service' && <Feeds service={list.of} />}
        <NoticeIndex here={list} />
        {list.notices.length === 0 ? (
          <p>{t(listMessages.none)}</p>
        ) : (
          <ul className="ui-rows">
            {list.notices.map((notice) => (
              <Row key={notice.slug} notice={notice} />
            ))}
          </ul>
        )}
        {list.pages > 1 && <Paginator list={list} />}
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}

function Row({notice}: {notice: PublishedNotice}) {
  const t = useLocalized();
  const locale = useLocale();
  const names = affectedServices(notice, services).map(({name}) => t(name));
  return (
    <li>
      <span className={styles.head}>
        <StateNow notice={notice} />
        <time dateTime={notice.date}>{momentInWords(notice.date, locale)}</time>
        <span>{names.join(' / ')}</span>
      </span>
      <Link to={`/blog/${notice.slug}/`}>{notice.title}</Link>
      <NoticePeriod notice={notice} />
    </li>
  );
}

function Feeds({service}: {service: string}) {
  const t = useLocalized();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const {rss, atom, json, calendar} = subscriptionTo(service);
  const files = [
    {file: calendar, name: 'iCalendar'},
    {file: rss, name: 'RSS'},
    {file: atom, name: 'Atom'},
    {file: json, name: 'JSON'},
  ];
  return (
    <ul className="ui-buttons">
      <li>{t(listMessages.feeds)}</li>
      {files.map(({file, name}) => (
        <li key={name}>
          {/* A plain link: these files are no pages, so the site's router must not take it over. */}
          <a href={baseUrl + file}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function Paginator({list}: {list: Page}) {
  const t = useLocalized();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const {page, pages} = list;
  return (
    <nav className="pagination-nav" aria-label={t(listMessages.pages)}>
      {page > 1 && <PaginatorNavLink permalink={baseUrl + listAddress(list, page - 1)} title={t(listMessages.newer)} />}
      {page < pages && (
        <PaginatorNavLink permalink={baseUrl + listAddress(list, page + 1)} title={t(listMessages.older)} isNext />
      )}
    </nav>
  );
}
