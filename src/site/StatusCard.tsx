// The state of the services in a card: the sentence that matters, a few rows, the next maintenance.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {Badge} from '../components/Badge';
import {Icon} from '../components/Icon';
import {useLocale, useLocalized} from '../components/useLocalized';
import {useNow} from '../components/useNow';
import {momentInWords} from '../lib/dates-in-words';
import {AtTheClock} from '../notices/components/AtTheClock';
import {serviceTones, wayTones} from '../notices/components/StateBadge';
import {japanTime} from '../notices/moment';
import {registrationNames} from '../notices/notice-labels';
import {groupNames, registrationWays, stateLabels} from '../notices/status/messages';
import {type ServiceGroup, type ServiceState, type StatusNow, statusNow} from '../notices/status-now';
import styles from './Home.module.css';
import {homeMessages} from './home-messages';

/** The others are on the status page. */
const shownGroups: readonly ServiceGroup[] = ['login', 'jobs'];

export function StatusCard() {
  const t = useLocalized();
  return (
    <section className={styles.now} aria-labelledby="going-on-now">
      <div className={styles.nowHead}>
        <h2 id="going-on-now">{t(homeMessages.status)}</h2>
        <ReaderTime />
      </div>
      <AtTheClock view={statusNow} waiting={<Waiting />}>
        {(status) => <Rows status={status} />}
      </AtTheClock>
      <Link className={clsx(styles.nowAll)} to="/status/">
        {t(homeMessages.allServices)}
        <Icon name="arrow" />
      </Link>
    </section>
  );
}

/** The clock by which the card is right, in Japan time. */
function ReaderTime() {
  const locale = useLocale();
  const now = useNow();
  if (now === undefined) return null;
  const text = momentInWords(japanTime(now), locale);
  return (
    <time key={text} className={styles.nowTime}>
      {text}
    </time>
  );
}

function Rows({status: {trouble, services, registration, next}}: {status: StatusNow}) {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <>
      <p className={clsx(styles.say, trouble && styles[serviceTones[trouble.state]])} data-row="trouble">
        <Icon name={serviceTones[trouble?.state ?? 'ok']} />
        {trouble ? (
          <Link to={`/blog/${trouble.slug}/`}>{trouble.title}</Link>
        ) : (
          <span>{t(homeMessages.noProblem)}</span>
        )}
      </p>
      <ul className="ui-status">
        {services
          .filter(({group}) => shownGroups.includes(group))
          .map(({group, state}) => (
            <Row key={group} id={group} name={t(groupNames[group])} state={state} />
          ))}
        {registration.map(({kinds, way}) => (
          <li key={`${kinds}`} data-row={kinds.join(' ')} data-state={way}>
            <Link to="/application/registration/">
              {t(homeMessages.newAccounts, {kinds: kinds.map((kind) => t(registrationNames[kind]))})}
            </Link>
            <Badge tone={wayTones[way]}>{t(registrationWays[way])}</Badge>
          </li>
        ))}
        <li data-row="next">
          <span>{t(homeMessages.nextMaintenance)}</span>
          {next ? (
            <Link to={`/blog/${next.slug}/`}>{momentInWords(next.start, locale)}</Link>
          ) : (
            <span className={styles.quiet}>{t(homeMessages.nonePlanned)}</span>
          )}
        </li>
      </ul>
    </>
  );
}

function Row({id, name, state}: {id: string; name: string; state: ServiceState}) {
  const t = useLocalized();
  return (
    <li data-row={id} data-state={state}>
      <span>{name}</span>
      <Badge tone={serviceTones[state]}>{t(stateLabels[state])}</Badge>
    </li>
  );
}

/** As high as the rows. */
function Waiting() {
  const t = useLocalized();
  return (
    <div className={styles.waiting} data-waiting="">
      <span className="ui-hidden">{t(homeMessages.waiting)}</span>
      <span className="ui-skeleton" />
      <span className="ui-skeleton" />
      <noscript>
        <Link to="/blog/">{t(homeMessages.noScript)}</Link>
      </noscript>
    </div>
  );
}
