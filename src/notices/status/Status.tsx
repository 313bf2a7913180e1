// The status page: the verdict in a sentence, the services in a grid, a timeline, and what happened last.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Badge, type BadgeTone} from '../../components/Badge';
import {Icon} from '../../components/Icon';
import {Message} from '../../components/Message';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {dateInJapan} from '../../lib/civil-date';
import {momentInWords, monthInShort} from '../../lib/dates-in-words';
import {AtTheClock} from '../components/AtTheClock';
import {ByYear} from '../components/NoticeList';
import {serviceTones, wayTones} from '../components/StateBadge';
import {useAllNotices} from '../components/useNotices';
import {messages as shared} from '../messages';
import {registrationNames} from '../notice-labels';
import {type StatusNow, statusNow} from '../status-now';
import {type BarTone, monthsIn, placeIn, timelineRows, windowAround} from '../timeline';
import {groupNames, messages, registrationWays, stateLabels, toneNames} from './messages';
import styles from './Status.module.css';

export function StatusSummary() {
  return (
    <AtTheClock view={statusNow} waiting={<Waiting />}>
      {(status) => (
        <>
          <Verdict status={status} />
          <Grid status={status} />
        </>
      )}
    </AtTheClock>
  );
}

function Waiting() {
  const t = useLocalized();
  return (
    <div className={styles.waiting} data-waiting="">
      <p>{t(shared.waiting)}</p>
      <Link to="/blog/">{t(shared.all)}</Link>
    </div>
  );
}

function Verdict({status: {trouble, next}}: {status: StatusNow}) {
  const t = useLocalized();
  const locale = useLocale();
  const state = trouble?.state ?? 'ok';
  const tone = serviceTones[state];
  return (
    <div className={clsx(styles.verdict, styles[tone])} data-state={state}>
      <span className={styles.mark}>
        <Icon name={state === 'ok' ? 'check' : tone} />
      </span>
      <div>
        <p className={styles.say}>
          {trouble ? (
            <Link to={`/blog/${trouble.slug}/`}>{trouble.title}</Link>
          ) : (
            <>
              <span>{t(messages.fine)}</span> {!next && <span>{t(messages.nonePlanned)}</span>}
            </>
          )}
        </p>
        {trouble && (
          <p>
            {trouble.isOverdue
              ? t(shared.overdue)
              : trouble.until
                ? t(messages.until, {end: momentInWords(trouble.until, locale)})
                : t(messages.untilUnknown)}
          </p>
        )}
        {next && (
          <p>
            <Link to={`/blog/${next.slug}/`}>
              {t(messages.nextMaintenance, {start: momentInWords(next.start, locale)})}
            </Link>
          </p>
        )}
        <p>
          <Link className="ui-button ui-button--small" to="/subscribe/">
            {t(shared.addToCalendar)}
          </Link>
        </p>
        <p className="ui-field__hint">
          <Message
            of={messages.basis}
            values={{contact: <Link to="/application/reference/">{t(messages.contact)}</Link>}}
          />
        </p>
      </div>
    </div>
  );
}

function Grid({status: {services, registration, accountSystem}}: {status: StatusNow}) {
  const t = useLocalized();
  const locale = useLocale();
  const since = (at: number | undefined) =>
    at !== undefined && <span>{t(messages.since, {day: momentInWords(dateInJapan(at), locale)})}</span>;
  return (
    <ul className={styles.grid}>
      {services.map(({group, state, because}) => (
        <Card
          key={group}
          id={group}
          state={state}
          tone={serviceTones[state]}
          name={t(groupNames[group])}
          word={t(stateLabels[state])}
        >
          {because && <Link to={`/blog/${because.slug}/`}>{because.title}</Link>}
        </Card>
      ))}
      {registration.map(({kinds, way, since: from, because}) => (
        <Card
          key={`${kinds}`}
          id={`registration-${kinds[0]}`}
          state={way}
          tone={wayTones[way]}
          name={t(messages.newAccounts, {kinds: kinds.map((kind) => t(registrationNames[kind]))})}
          word={t(registrationWays[way])}
        >
          {way === 'closed' ? (
            <>
              {since(from)} <Link to={`/blog/${because.at(-1)}/`}>{t(messages.reason)}</Link>
            </>
          ) : (
            <Link to="/application/registration/">{t(messages.how)}</Link>
          )}
        </Card>
      ))}
      {accountSystem && (
        <Card
          id="account-system"
          state="stopped"
          tone="past"
          name={t(messages.accountSystem)}
          word={t(stateLabels.stopped)}
        >
          {since(accountSystem.since)} <Link to={`/blog/${accountSystem.slug}/`}>{t(messages.reason)}</Link>
        </Card>
      )}
    </ul>
  );
}

type CardProps = {id: string; state: string; tone: BadgeTone; name: string; word: string; children: ReactNode};

function Card({id, state, tone, name, word, children}: CardProps) {
  return (
    <li className={clsx('ui-card', styles.card, styles[tone])} data-service={id} data-state={state}>
      <b>{name}</b>
      <Badge tone={tone}>{word}</Badge>
      <span className={styles.more}>{children}</span>
    </li>
  );
}

/** The timeline, 90 days back and 60 ahead, and below it what happened last. */
export function StatusTimeline() {
  const now = useNow();
  const notices = useAllNotices(true);
  return <div className={styles.frame}>{now !== undefined && notices && <Picture notices={notices} now={now} />}</div>;
}

/** The same as the grid and the list say, as a picture: screen readers skip it. */
function Picture({notices, now}: {notices: Parameters<typeof timelineRows>[0]; now: number}) {
  const t = useLocalized();
  const locale = useLocale();
  const window = windowAround(now);
  const today = placeIn(window, now);
  const months = monthsIn(window);
  return (
    <div className={clsx('ui-card', styles.timeline)} aria-hidden="true">
      <div className={styles.axis}>
        <span />
        <svg aria-hidden="true">
          <text x={`${today}%`} y="12" className={styles.todayText}>
            {t(messages.today)}
          </text>
          {months.map(({date, at}) => (
            <text key={date} x={`${at}%`} y="30">
              {monthInShort(date, locale)}
            </text>
          ))}
        </svg>
      </div>
      {timelineRows(notices, window, now).map(({service, bars, isAlwaysShown}) => (
        <div key={service.code} className={styles.row} data-lane={service.code}>
          <span>{t(service.name)}</span>
          <svg aria-hidden="true">
            {months.map(({date, at}) => (
              <line key={date} className={styles.tick} x1={`${at}%`} x2={`${at}%`} y1="0" y2="32" />
            ))}
            {isAlwaysShown && <rect className={styles.okBar} x="0" width={`${today}%`} y="14" height="4" rx="2" />}
            {bars.map((bar) => (
              <BarShape key={`${bar.slug} ${bar.from}`} {...bar} />
            ))}
            <line className={styles.today} x1={`${today}%`} x2={`${today}%`} y1="0" y2="32" />
          </svg>
        </div>
      ))}
      <ul className={styles.legend}>
        <li>
          <svg aria-hidden="true">
            <rect className={styles.okBar} y="6" width="20" height="4" rx="2" />
          </svg>
          {t(messages.noNotice)}
        </li>
        {(Object.keys(toneNames) as BarTone[]).map((tone) => (
          <li key={tone}>
            <svg aria-hidden="true">
              {tone === 'date' ? (
                <path className={styles.date} d="M10 0 18 8 10 16 2 8z" />
              ) : (
                <rect className={styles[`${tone}Bar`]} y="2" width="20" height="12" rx="3" />
              )}
            </svg>
            {t(toneNames[tone])}
          </li>
        ))}
      </ul>
    </div>
  );
}

function BarShape({tone, from, width, slug}: {tone: BarTone; from: number; width: number; slug: string}) {
  return tone === 'date' ? (
    <svg x={`${from}%`} y="16" overflow="visible" data-slug={slug} aria-hidden="true">
      <path className={styles.date} d="M0-8 8 0 0 8-8 0z" />
    </svg>
  ) : (
    // A short outage would be too narrow to see.
    <rect
      className={styles[`${tone}Bar`]}
      x={`${from}%`}
      width={`${Math.max(width, 0.8)}%`}
      y="9"
      height="14"
      rx="3"
      data-slug={slug}
    />
  );
}

const SHOWN = 6;

/** The newest outages, maintenances and suspensions. */
export function RecentNotices() {
  const t = useLocalized();
  const notices = useAllNotices(true);
  const now = useNow();
  const recent = (notices ?? [])
    .filter(({kind}) => ['outage', 'maintenance', 'suspension'].includes(kind))
    .slice(0, SHOWN);
  return (
    <div className={styles.recent}>
      {now !== undefined && recent.length > 0 && <ByYear notices={recent} isFiltered={false} />}
      <p>
        <Link to="/blog/">{t(shared.all)}</Link>
      </p>
    </div>
  );
}
