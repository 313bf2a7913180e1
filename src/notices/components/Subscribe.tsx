// Ways to get the notices: links that add a calendar with one click, and the addresses of calendars and feeds.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useState} from 'react';
import {VisuallyHidden} from '../../components/Button';
import {CopyButton, CopyText} from '../../components/CopyText';
import {SelectField} from '../../components/Field';
import {CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {calendarAddress, subscriptionToAll} from '../lists';
import {messages} from '../messages';
import {partServices} from '../services';
import {listMessages} from './list-messages';
import styles from './Notices.module.css';

/** The address of the language's top page: absolute, as other programs need it. */
function useBase(): string {
  const {siteConfig} = useDocusaurusContext();
  return siteConfig.url + siteConfig.baseUrl;
}

const calendarOf = (service: string): string =>
  service === '' ? subscriptionToAll.calendar : calendarAddress(service);

/** A choice of service and a button for each kind of calendar. */
export function AddToCalendar() {
  const t = useLocalized();
  const base = useBase();
  const [service, setService] = useState('');
  const address = base + calendarOf(service);
  const webcal = address.replace(/^https?:/, 'webcal:');
  const name = encodeURIComponent(t(listMessages.calendarName));
  const query = encodeURIComponent(address);
  const buttons = [
    ['webcal', listMessages.webcal, listMessages.webcalNote, webcal],
    [
      'google',
      listMessages.google,
      listMessages.googleNote,
      `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    ],
    [
      'outlook',
      listMessages.outlook,
      listMessages.outlookNote,
      `https://outlook.office.com/calendar/0/addfromweb?url=${query}&name=${name}`,
    ],
  ] as const;
  return (
    <>
      <div className="ui-scripted">
        <SelectField
          label={t(listMessages.which)}
          hint={t(listMessages.whichHint)}
          options={[['', t(messages.all)], ...partServices.map((one) => [one.code, t(one.name)] as const)]}
          value={service}
          onValue={setService}
        />
      </div>
      <ul className={styles.calendars}>
        {buttons.map(([code, label, note, href]) => (
          <li key={code}>
            <a className="ui-card" href={href}>
              <b>{t(label)}</b>
              <small>{t(note)}</small>
            </a>
          </li>
        ))}
      </ul>
      <CopyText key={address} label={t(listMessages.calendarAddress)} text={address} />
    </>
  );
}

/** @param of the message that subscribes a Slack channel, the feed, or the calendar of each service */
export function FeedTable({of}: {of: 'slack' | 'feed' | 'services'}) {
  const t = useLocalized();
  const base = useBase();
  const {rss, atom, json} = subscriptionToAll;
  if (of === 'slack') return <CopyText label={t(listMessages.slack)} text={`/feed subscribe ${base}${rss}`} />;
  if (of === 'feed') {
    return (
      <>
        <CopyText label="RSS" text={base + rss} />
        <p>
          {/* Plain links: these files are no pages, so the site's router must not take them over. */}
          {t(listMessages.otherFormats)} <a href={base + atom}>Atom</a> / <a href={base + json}>JSON Feed</a>
        </p>
      </>
    );
  }
  return (
    <CardTable
      className={styles.table}
      heads={[t(listMessages.service), t(listMessages.calendar)]}
      rows={partServices.map(({code, name}) => {
        const address = base + calendarAddress(code);
        return {
          key: code,
          name: t(name),
          cells: [
            <span key="calendar">
              <a href={address}>
                iCalendar<VisuallyHidden> {t(name)}</VisuallyHidden>
              </a>
              <CopyButton text={address} of={`iCalendar, ${t(name)}`} />
            </span>,
          ],
        };
      })}
    />
  );
}
