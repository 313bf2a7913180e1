// The state of the services in a card: the sentence that matters, a few rows, the next maintenance.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {Badge, type BadgeTone} from '../components/Badge';
import {Icon} from '../components/Icon';
import {useLocale, useLocalized} from '../components/useLocalized';
import {useNow} from '../components/useNow';
import {momentInWords} from '../lib/dates-in-words';
import {AtTheClock} from '../notices/components/AtTheClock';
import {japanTime} from '../notices/moment';
import {type RegistrationWay, type ServiceState, type StatusNow, statusNow} from '../notices/status-now';
import styles from './Home.module.css';
import {homeMessages, registrationNames} from './home-messages';

const words = {ok: homeMessages.works, limit: homeMessages.maintenance, down: homeMessages.outage} as const;
const ways: Record<RegistrationWay, {tone: BadgeTone; word: keyof typeof homeMessages}> = {
  web: {tone: 'ok', word: 'byWeb'},
  email: {tone: 'limit', word: 'byEmail'},
  closed: {tone: 'past', word: 'closed'},
};

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

function Rows({status: {trouble, login, jobs, registration, next}}: {status: StatusNow}) {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <>
      <p className={clsx(styles.say, trouble && styles[trouble.state])} data-row="trouble">
        <Icon name={trouble ? trouble.state : 'ok'} />
        {trouble ? (
          <Link to={`/blog/${trouble.slug}/`}>{trouble.title}</Link>
        ) : (
          <span>{t(homeMessages.noProblem)}</span>
        )}
      </p>
      <ul className="ui-status">
        <Row id="login" name={t(homeMessages.login)} state={login} />
        <Row id="jobs" name={t(homeMessages.jobs)} state={jobs} />
        {registration.map(({kinds, way}) => (
          <li key={way} data-row={kinds.join(' ')} data-state={way}>
            <Link to="/application/registration/">
              {t(homeMessages.newAccounts, {kinds: kinds.map((kind) => t(registrationNames[kind]))})}
            </Link>
            <Badge tone={ways[way].tone}>{t(homeMessages[ways[way].word])}</Badge>
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
      <Badge tone={state}>{t(words[state])}</Badge>
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
