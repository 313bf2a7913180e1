// What can be applied for today, and by which way: worked out from the notices in force at the reader's clock.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {registrationKindWords} from '../../data/notice-words';
import {services} from '../../data/services';
import {
  type RegistrationState,
  registrationKinds,
  registrationState,
} from '../../domain/notices/registration';
import {Badge} from '../../ui/Badge';
import {useLocalized} from '../../ui/useLocalized';
import {useNow} from '../../ui/useNow';
import styles from './Notices.module.css';
import {useNotices} from './useNotices';

function StateBadge({state}: {state: RegistrationState}): ReactNode {
  if (!state.open) {
    return (
      <Badge tone="attention">
        <Translate id="registrationToday.closed">新規受付を停止中</Translate>
      </Badge>
    );
  }
  return (
    <Badge tone="good">
      {state.via === 'email' ? (
        <Translate id="registrationToday.byEmail">メールで申請できます</Translate>
      ) : (
        <Translate id="registrationToday.byWeb">Webフォームで申請できます</Translate>
      )}
    </Badge>
  );
}

/** Links to the notices that explain a state; one that a later one carries on is left to that one. */
function Reasons({slugs}: {slugs: string[]}): ReactNode {
  const because = useNotices().filter((notice) => slugs.includes(notice.slug));
  const carriedOn = because.map((notice) => notice.extends);
  const notices = because.filter((notice) => !carriedOn.includes(notice.slug));
  return notices.map((notice) => (
    <span key={notice.slug} className={styles.reason}>
      <Link to={`/blog/${notice.slug}/`}>{notice.title}</Link>
    </span>
  ));
}

/** A box with one row for each kind of account, and the way to apply. */
export function RegistrationToday(): ReactNode {
  const t = useLocalized();
  const now = useNow();
  const notices = useNotices();
  const states = now === undefined ? [] : registrationState(notices, services, now);
  const byEmail = states.filter((state) => state.open && state.via === 'email');
  return (
    <section className={styles.today} aria-live="polite">
      <p className={styles.todayTitle}>
        <Translate id="registrationToday.title">今日、申請できるもの</Translate>
      </p>
      <ul className={styles.kinds}>
        {registrationKinds.map((kind) => {
          const state = states.find((candidate) => candidate.kind === kind);
          const {name, instead} = registrationKindWords[kind];
          return (
            <li key={kind} className={styles.kind}>
              <span className={styles.kindName}>{t(name)}</span>
              <span className={styles.kindState}>{state && <StateBadge state={state} />}</span>
              {state && !state.open && (
                <span className={styles.kindMore}>
                  {t(instead)} <Reasons slugs={state.because} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className={clsx(styles.way, now === undefined && styles.waiting)}>
        {now === undefined && (
          <Translate id="registrationToday.waiting">お使いの端末の時刻で確かめています。</Translate>
        )}
        {byEmail.length > 0 && (
          <>
            <Translate id="registrationToday.how">
              Webフォームは使えません。問い合わせ先にメールで申請します。
            </Translate>{' '}
            <Link to="/application/registration/#how-to-apply-for-use">
              <Translate id="registrationToday.steps">申請の手順</Translate>
            </Link>{' '}
            <Link to="/application/registration/#what-to-write">
              <Translate id="registrationToday.template">メールに書くこと</Translate>
            </Link>{' '}
            <Reasons slugs={byEmail[0]?.because ?? []} />
          </>
        )}
      </p>
    </section>
  );
}
