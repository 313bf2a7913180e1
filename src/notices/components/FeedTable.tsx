// The addresses of the calendars and feeds: of all notices with the address in full, and one row for each service.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Unseen} from '../../components/Button';
import {CopyButton, CopyText} from '../../components/CopyText';
import {CardCell, CardRow, CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {subscriptionTo, subscriptionToAll} from '../lists';
import {partServices, type Service} from '../services';
import {listMessages} from './list-messages';
import styles from './NoticeLists.module.css';

/** The address of the language's top page: absolute, as other programs need it, and on this site, as links do. */
function useBases(): {absolute: string; onSite: string} {
  const {siteConfig} = useDocusaurusContext();
  return {absolute: siteConfig.url + siteConfig.baseUrl, onSite: siteConfig.baseUrl};
}

/** A link to a file, whose text names its format and, for screen readers, its service. */
function FileLink({file, format, of}: {file: string; format: string; of: string}): ReactNode {
  // A plain link: these files are no pages, so the site's router must not take it over.
  return (
    <a href={useBases().onSite + file}>
      {format}
      <Unseen> {of}</Unseen>
    </a>
  );
}

type Heads = {service: string; calendar: string; feed: string};

function ServiceRow({service, heads}: {service: Service; heads: Heads}): ReactNode {
  const t = useLocalized();
  const {absolute} = useBases();
  const {rss, atom, json, calendar} = subscriptionTo(service.code);
  const name = t(service.name);
  return (
    <CardRow>
      <th scope="row" className={styles.service}>
        {name}
      </th>
      <CardCell label={heads.calendar} className={styles.cell}>
        <span className={styles.address}>
          <FileLink file={calendar} format="iCalendar" of={name} />
          <CopyButton text={absolute + calendar} of={`iCalendar, ${name}`} />
        </span>
      </CardCell>
      <CardCell label={heads.feed} className={styles.cell}>
        <span className={styles.address}>
          <FileLink file={rss} format="RSS" of={name} />
          <CopyButton text={absolute + rss} of={`RSS, ${name}`} />
          <FileLink file={atom} format="Atom" of={name} />
          <FileLink file={json} format="JSON" of={name} />
        </span>
      </CardCell>
    </CardRow>
  );
}

/** Which addresses are listed. */
export function FeedTable({of}: {of: 'everything' | 'services'}): ReactNode {
  const t = useLocalized();
  const {absolute} = useBases();
  const all = t(listMessages.everything);
  if (of === 'everything') {
    return (
      <>
        <CopyText label={t(listMessages.calendarOfAll)} text={absolute + subscriptionToAll.calendar} />
        <CopyText label={t(listMessages.feedOfAll)} text={absolute + subscriptionToAll.rss} />
        <p className={styles.others}>
          {t(listMessages.otherFormats)} <FileLink file={subscriptionToAll.atom} format="Atom" of={all} />
          {' / '}
          <FileLink file={subscriptionToAll.json} format="JSON" of={all} />
        </p>
      </>
    );
  }
  const heads: Heads = {
    service: t(listMessages.service),
    calendar: t(listMessages.calendar),
    feed: t(listMessages.feed),
  };
  return (
    <CardTable className={clsx(styles.table)}>
      <thead>
        <CardRow>
          <th scope="col">{heads.service}</th>
          <th scope="col">{heads.calendar}</th>
          <th scope="col">{heads.feed}</th>
        </CardRow>
      </thead>
      <tbody>
        {partServices.map((service) => (
          <ServiceRow key={service.code} service={service} heads={heads} />
        ))}
      </tbody>
    </CardTable>
  );
}
