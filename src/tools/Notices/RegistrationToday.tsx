// What can be applied for today, and by which way: worked out from the notices in force at the reader's clock.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {registrationKindWords} from '../../data/notice-words';
import {services} from '../../data/services';
import type {Locale} from '../../domain/localized';
import {momentInWords} from '../../domain/notices/period-words';
import type {PublishedNotice} from '../../domain/notices/published';
import {type RegistrationState, registrationState} from '../../domain/notices/registration';
import {Badge} from '../../ui/Badge';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import {AtTheClock} from './AtTheClock';
import styles from './Notices.module.css';

/** The state of one kind of account, with the notices that explain it. */
type Row = RegistrationState & {
  reasons: Pick<PublishedNotice, 'slug' | 'title'>[];
  /** Can the reader begin with an ordinary account meanwhile? */
  canBegin: boolean;
};

const JAPAN = 9 * 60 * 60 * 1000;

function rowsAt(notices: readonly PublishedNotice[], now: number): Row[] {
  const states = registrationState(notices, services, now);
  const canBegin = states.some(({kind, open}) => kind === 'general' && open);
  return states.map((state) => {
    const because = notices.filter(({slug}) => state.because.includes(slug));
    // One that a later one carries on is left to that one.
    const carriedOn = because.map((notice) => notice.extends);
    const reasons = because
      .filter(({slug}) => !carriedOn.includes(slug))
      .map(({slug, title}) => ({slug, title}));
    return {...state, reasons, canBegin};
  });
}

/** A box with one row for each kind of account, and the way to apply. */
export function RegistrationToday(): ReactNode {
  return (
    <section className={styles.today}>
      <p className={styles.todayTitle}>
        <Translate id="registrationToday.title">今日、申請できるもの</Translate>
      </p>
      <AtTheClock view={rowsAt}>
        {(rows) => (
          <>
            <ul className={styles.kinds}>
              {rows.map((row) => (
                <KindRow key={row.kind} row={row} />
              ))}
            </ul>
            <ByEmail row={rows.find(({open, via}) => open && via === 'email')} />
          </>
        )}
      </AtTheClock>
    </section>
  );
}

function dayInJapan(epochMs: number, locale: Locale): string {
  return momentInWords(new Date(epochMs + JAPAN).toISOString().slice(0, 10), locale);
}

function KindRow({row: {kind, open, via, since, until, reasons, canBegin}}: {row: Row}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const {name, instead} = registrationKindWords[kind];
  return (
    <li className={styles.kind} data-kind={kind} data-open={open} data-via={via}>
      <span className={styles.kindName}>{t(name)}</span>
      <OpenBadge open={open} via={via} />
      {!open && (
        <span className={styles.kindMore}>
          {since !== undefined && (
            <Translate id="notices.since" values={{day: dayInJapan(since, locale)}}>
              {'{day}から。'}
            </Translate>
          )}{' '}
          {canBegin ? (
            t(instead)
          ) : until === undefined ? (
            <Translate id="registrationToday.wait">再開のお知らせを待ってください。</Translate>
          ) : (
            // The last day on which it is closed, also where it ends at midnight.
            <Translate id="registrationToday.waitUntil" values={{day: dayInJapan(until - 1, locale)}}>
              {'{day}まで受け付けません。終わってから申請してください。'}
            </Translate>
          )}{' '}
          <Reasons notices={reasons} />
        </span>
      )}
    </li>
  );
}

function OpenBadge({open, via}: Pick<RegistrationState, 'open' | 'via'>): ReactNode {
  if (!open) {
    return (
      <Badge tone="attention">
        <Translate id="registrationToday.closed">新規受付を停止中</Translate>
      </Badge>
    );
  }
  return (
    <Badge tone="good">
      {via === 'email' ? (
        <Translate id="registrationToday.byEmail">メールで申請できます</Translate>
      ) : (
        <Translate id="registrationToday.byWeb">Webフォームで申請できます</Translate>
      )}
    </Badge>
  );
}

function Reasons({notices}: {notices: Row['reasons']}): ReactNode {
  return notices.map(({slug, title}) => (
    <span key={slug} className={styles.reason}>
      <Link to={`/blog/${slug}/`}>{title}</Link>
    </span>
  ));
}

/** What to do while the web form is down; nothing while it is up. */
function ByEmail({row}: {row: Row | undefined}): ReactNode {
  return (
    row && (
      <p className={styles.way}>
        <Translate id="registrationToday.how">
          Webフォームは使えません。問い合わせ先にメールで申請します。
        </Translate>{' '}
        <Link to="/application/registration/#how-to-apply-for-use">
          <Translate id="registrationToday.steps">申請の手順</Translate>
        </Link>{' '}
        <Link to="/application/registration/#what-to-write">
          <Translate id="registrationToday.template">メールに書くこと</Translate>
        </Link>{' '}
        <Reasons notices={row.reasons} />
      </p>
    )
  );
}
