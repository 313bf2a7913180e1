// Lists where the notice will show at a chosen time: worked out by the same functions as the pages.
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactNode, useState} from 'react';
import type {ServicePage} from '../../data/notice-places';
import {registrationKindWords, stateWords} from '../../data/notice-words';
import {services} from '../../data/services';
import {timeInWords} from '../../domain/notices/author/time-in-words';
import {readTypedTime} from '../../domain/notices/author/typed-time';
import {startsAt} from '../../domain/notices/moment';
import type {PublishedNotice} from '../../domain/notices/published';
import {periodOf} from '../../domain/notices/state';
import {Field} from '../../ui/Field';
import {useLocale, useLocalized} from '../../ui/useLocalized';
import {RegistrationBadge} from '../Notices/RegistrationBadge';
import type {NoticePreview} from './notice-preview';
import styles from './StaffNotice.module.css';
import {saidProblem} from './said-problems';
import {whereShown} from './where-shown';

type Props = {preview: NoticePreview; notices: readonly PublishedNotice[]; now: number};

/** By default now; the notice's start or a time that is typed. */
export function WhereShown({preview: {notice}, notices, now}: Props): ReactNode {
  const locale = useLocale();
  const t = useLocalized();
  const [choice, setChoice] = useState<'now' | 'start' | 'other'>('now');
  const [typed, setTyped] = useState('');
  const {value, code} = readTypedTime(typed);
  const other = value === undefined ? now : startsAt(value);
  const at = choice === 'now' ? now : choice === 'start' ? periodOf(notice).start : other;
  const shown = whereShown(notice, notices, at);
  const choices = [
    {value: 'now', label: translate({id: 'staffNotice.atNow', message: '今'})},
    {value: 'start', label: translate({id: 'staffNotice.atStart', message: '始まるとき'})},
    {value: 'other', label: translate({id: 'staffNotice.atOther', message: 'ほかの日時'})},
  ] as const;
  return (
    <section className={styles.where}>
      <h2 id="where-it-shows">
        <Translate id="staffNotice.where">どこに出るか</Translate>
      </h2>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>
          <Translate id="staffNotice.at">いつの様子を見るか</Translate>
        </legend>
        <div className={styles.inline}>
          {choices.map(({value: one, label}) => (
            <label key={one} className={styles.choice}>
              <input type="radio" name="at" checked={choice === one} onChange={() => setChoice(one)} />
              <span>{label}</span>
            </label>
          ))}
        </div>
        {choice === 'other' && (
          <Field
            label={translate({id: 'staffNotice.atTyped', message: '日時（日本時間）'})}
            hint={value && `→ ${timeInWords(value, locale)}`}
            problem={typed !== '' && code && saidProblem({field: 'start', code, value: typed}, locale)}
          >
            {(control) => (
              <input {...control} type="text" value={typed} onChange={({target}) => setTyped(target.value)} />
            )}
          </Field>
        )}
      </fieldset>
      <dl className={styles.places} data-at={at}>
        <Row name={translate({id: 'staffNotice.state', message: '状態'})}>
          {notice.kind === 'news' ? '–' : t(stateWords[shown.state])}
        </Row>
        <Row name={translate({id: 'staffNotice.banner', message: '全ページの上の帯'})} is={shown.banner} />
        <Row
          name={translate({id: 'staffNotice.topPage', message: 'トップページと「稼働状況」の「いま」'})}
          is={shown.topPage}
        />
        <Row name={translate({id: 'staffNotice.pages', message: 'サービスのページ'})}>
          <PageList pages={shown.pages} />
          {shown.pages.length === 0 && shown.pagesInTime.length > 0 && (
            <p className={styles.muted}>
              <Translate id="staffNotice.pagesInTime">予定または継続中の間は、次のページに出ます。</Translate>
              <PageList pages={shown.pagesInTime} />
            </p>
          )}
        </Row>
        <Row name={translate({id: 'staffNotice.registration', message: '利用登録'})}>
          <ul className={styles.plain}>
            {shown.registration.map(({before, after}) => (
              <li key={before.kind}>
                {t(registrationKindWords[before.kind].name)}
                {': '}
                <RegistrationBadge {...before} />
                {(before.open !== after.open || before.via !== after.via) && (
                  <>
                    {' → '}
                    <RegistrationBadge {...after} />
                  </>
                )}
              </li>
            ))}
          </ul>
          {shown.registrationPages.length > 0 && <PageList pages={shown.registrationPages} />}
        </Row>
        <Row name={translate({id: 'staffNotice.feeds', message: '配信（RSSなど）'})}>
          {services
            .filter(({code: service}) => shown.feeds.includes(service))
            .map(({name}) => t(name))
            .join(' / ')}
        </Row>
        <Row name={translate({id: 'staffNotice.calendar', message: '同じサービスのカレンダー'})} is={shown.calendar} />
      </dl>
    </section>
  );
}

function Row({name, is, children}: {name: string; is?: boolean; children?: ReactNode}): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {is === true && <Translate id="staffNotice.yes">出ます</Translate>}
        {is === false && <Translate id="staffNotice.no">出ません</Translate>}
        {children}
      </dd>
    </>
  );
}

function PageList({pages}: {pages: readonly Omit<ServicePage, 'services'>[]}): ReactNode {
  const t = useLocalized();
  const base = useBaseUrl('/');
  return pages.length === 0 ? (
    <Translate id="staffNotice.no">出ません</Translate>
  ) : (
    <span>
      {pages.map(({address, title}, index) => (
        <span key={address}>
          {index > 0 && ' / '}
          <a href={base + address.slice(1)} target="_blank" rel="noopener noreferrer">
            {t(title)}
          </a>
        </span>
      ))}
    </span>
  );
}
