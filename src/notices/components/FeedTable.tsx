// The addresses of the calendars and feeds: of all notices with the address in full, and one row for each service.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Unseen} from '../../components/Button';
import {CopyButton, CopyText} from '../../components/CopyText';
import {CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {subscriptionTo, subscriptionToAll} from '../lists';
import {partServices} from '../services';
import {listMessages} from './list-messages';
import styles from './Notices.module.css';

/** The address of the language's top page: absolute, as other programs need it, and on this site, as links do. */
function useBases(): {absolute: string; onSite: string} {
  const {siteConfig} = useDocusaurusContext();
  return {absolute: siteConfig.url + siteConfig.baseUrl, onSite: siteConfig.baseUrl};
}

/** A link to a file, whose text names its format and, for screen readers, its service. */
function FileLink({file, format, of}: {file: string; format: string; of: string}) {
  // A plain link: these files are no pages, so the site's router must not take it over.
  return (
    <a href={useBases().onSite + file}>
      {format}
      <Unseen> {of}</Unseen>
    </a>
  );
}

/** Which addresses are listed. */
export function FeedTable({of}: {of: 'everything' | 'services'}) {
  const t = useLocalized();
  const {absolute} = useBases();
  const all = t(listMessages.everything);
  if (of === 'everything') {
    return (
      <>
        <CopyText label={t(listMessages.calendarOfAll)} text={absolute + subscriptionToAll.calendar} />
        <CopyText label={t(listMessages.feedOfAll)} text={absolute + subscriptionToAll.rss} />
        <p>
          {t(listMessages.otherFormats)} <FileLink file={subscriptionToAll.atom} format="Atom" of={all} />
          {' / '}
          <FileLink file={subscriptionToAll.json} format="JSON" of={all} />
        </p>
      </>
    );
  }
  return (
    <CardTable
      className={styles.table}
      heads={[t(listMessages.service), t(listMessages.calendar), t(listMessages.feed)]}
      rows={partServices.map(({code, name}) => {
        const {rss, atom, json, calendar} = subscriptionTo(code);
        const words = t(name);
        return {
          key: code,
          name: words,
          cells: [
            <span key="calendar">
              <FileLink file={calendar} format="iCalendar" of={words} />
              <CopyButton text={absolute + calendar} of={`iCalendar, ${words}`} />
            </span>,
            <span key="feed">
              <FileLink file={rss} format="RSS" of={words} />
              <CopyButton text={absolute + rss} of={`RSS, ${words}`} />
              <FileLink file={atom} format="Atom" of={words} />
              <FileLink file={json} format="JSON" of={words} />
            </span>,
          ],
        };
      })}
    />
  );
}
