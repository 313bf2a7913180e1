// The home page: what the site is for, one main action, the state of the services, key figures, tasks and dates.
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import {type Deadline, type DeadlineCode, deadlines} from '../checklist/dates';
import {deadlineMessages} from '../checklist/messages/labels';
import {Icon} from '../components/Icon';
import {useLocale, useLocalized} from '../components/useLocalized';
import {useNow} from '../components/useNow';
import {confirmedYear, pricesOf} from '../fees/prices';
import {fiscalYearOf} from '../fees/term';
import {dateInJapan, dayNumber} from '../lib/civil-date';
import {momentInWords, periodInWords} from '../lib/dates-in-words';
import styles from './Home.module.css';
import {homeMessages} from './home-messages';
import {Lanes} from './Lanes';
import {StatusCard} from './StatusCard';
import {taskAt, taskGroups} from './tasks';

/** Published addresses lead to these parts of the page. */
const anchors = [
  ...['find-your-way', 'going-on-now', 'registration-suspension', 'year-end-renewals', 'acknowledgement'],
  ...['featured-news', '2026-annual-maintenance'],
];

export function Home() {
  const {collectAnchor} = useBrokenLinks();
  for (const anchor of anchors) collectAnchor(anchor);
  return (
    <main>
      <Band />
      <Figures />
      <div className="wide">
        <Tasks />
        <Duties />
        <Dates />
      </div>
    </main>
  );
}

const tools = [
  ['/tools/fees/', 'calculator'],
  ['/tools/ssh-key/', 'key'],
] as const;

function Band() {
  const t = useLocalized();
  return (
    <div className={styles.band}>
      <Lanes className={styles.art} />
      <div className={styles.bandIn}>
        <div>
          <h1>
            <span>{t(homeMessages.claim)}</span> <span>{t(homeMessages.claimEnd)}</span>
          </h1>
          <p className={styles.lead}>{t(homeMessages.lead)}</p>
          <Link className="ui-button ui-button--band" to="/application/registration/">
            {t(homeMessages.apply)}
            <Icon name="arrow" />
          </Link>
          <ul className={styles.more}>
            {tools.map(([to, icon]) => (
              <li key={to}>
                <Link to={to}>
                  <Icon name={icon} />
                  {t(taskAt(to).title)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
        <div id="registration-suspension">
          <span id="featured-news" />
          <span id="2026-annual-maintenance" />
          <StatusCard />
        </div>
      </div>
    </div>
  );
}

function Figures() {
  const t = useLocalized();
  const now = useNow();
  const year = now === undefined ? confirmedYear : fiscalYearOf(dateInJapan(now));
  const basis = pricesOf(year).items['storage-general']?.basis;
  const figures = [
    {figure: 0, unit: homeMessages.yen, text: homeMessages.yenText},
    {figure: 1, unit: {ja: 'TB', en: 'TB'}, text: homeMessages.firstTb},
    ...(basis?.kind === 'storage-steps'
      ? [{figure: basis.freeTb, unit: homeMessages.upTo, text: homeMessages.freeTb}]
      : []),
    {before: homeMessages.about, figure: 1, unit: homeMessages.week, text: homeMessages.weekText},
  ];
  return (
    <section className={styles.figures} aria-label={t(homeMessages.figures)}>
      <dl>
        {figures.map(({figure, unit, text, ...rest}) => (
          <div key={text.en}>
            <dt>{t(text)}</dt>
            <dd className="ui-figure">
              {'before' in rest && <small>{t(rest.before)}</small>}
              <span key={figure}>{figure}</span>
              <small>{t(unit)}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const afterLogin = '/guides/using_general_analysis_division/ga_after_login/';

/** What the official front page says above all else. Old links to its news and maintenance lead to the card above. */
function Duties() {
  const t = useLocalized();
  return (
    <div className="ui-callout" id="acknowledgement">
      <p>
        <Link to={`${afterLogin}#no-backup`}>{t(homeMessages.noBackup)}</Link>{' '}
        <Link to={`${afterLogin}#citing`}>{t(homeMessages.papers)}</Link>
      </p>
    </div>
  );
}

function Tasks() {
  const t = useLocalized();
  return (
    <div className={styles.columns} id="find-your-way">
      {taskGroups.map(({icon, title, text, tasks}, index) => (
        <section key={icon} className={styles.column} aria-labelledby={`tasks-${index}`}>
          <div className={styles.columnHead}>
            <Icon name={icon} />
            <h2 id={`tasks-${index}`}>{t(title)}</h2>
          </div>
          <p className={styles.about}>{t(text)}</p>
          <ul className="ui-links">
            {tasks.map((task) => (
              <li key={task.to}>
                <Link to={task.to}>
                  {t(task.title)}
                  <small>{t(task.text)}</small>
                  <Icon name="chevron" />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const SHOWN = 3;
const SOON = 7;

/** The next dates of the fiscal year; `left`: the days until one begins, or ends if it has begun. */
function comingUp(today: string): (Deadline & {left: number})[] {
  return deadlines(today, {charged: true})
    .map((date) => ({...date, left: dayNumber(date.start < today ? date.end : date.start) - dayNumber(today)}))
    .sort((a, b) => a.left - b.left)
    .slice(0, SHOWN);
}

const ofAccounts: readonly DeadlineCode[] = ['renewal', 'login-stops', 'deletion'];

function Dates() {
  const t = useLocalized();
  const locale = useLocale();
  const now = useNow();
  const dates = now === undefined ? undefined : comingUp(dateInJapan(now));
  return (
    <section aria-labelledby="year-end-renewals">
      <h2 id="year-end-renewals">{t(homeMessages.comingUp)}</h2>
      <ul className={styles.dates}>
        {dates === undefined
          ? [...Array(SHOWN).keys()].map((index) => (
              <li key={index} className="ui-card">
                <span className="ui-skeleton" />
              </li>
            ))
          : dates.map(({left, ...date}) => (
              <li key={`${date.code} ${date.end}`} className={clsx('ui-card', left <= SOON && styles.near)}>
                <span className="ui-figure">
                  {left === 0 ? (
                    <small>{t(homeMessages.today)}</small>
                  ) : (
                    <>
                      <small>{t(homeMessages.daysLeft)}</small>
                      <span key={left}>{left}</span>
                      <small>{t(left === 1 ? homeMessages.day : homeMessages.days)}</small>
                    </>
                  )}
                </span>
                <p className={styles.date}>
                  <Link to={ofAccounts.includes(date.code) ? '/application/renewal/' : '/application/invoice/'}>
                    {t(deadlineMessages[date.code].name)}
                  </Link>
                  <small>
                    {date.start === date.end ? momentInWords(date.end, locale) : periodInWords(date, locale)}
                  </small>
                </p>
              </li>
            ))}
      </ul>
    </section>
  );
}
