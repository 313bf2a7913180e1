// The notice as its page will show it, in both languages, while it is being typed.
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Badge} from '../../../components/Badge';
import {useLocale} from '../../../components/useLocalized';
import type {Locale} from '../../../lib/localized';
import {announcedPeriod} from '../../changes';
import {endChangeWords, stateWord} from '../../notice-words';
import {momentInWords} from '../../period-words';
import type {PublishedNotice} from '../../published';
import {services} from '../../services';
import {affectedServices, stateAt} from '../../state';
import {filled} from '../author-words';
import {previewPeriodWords, staffOnlyWords} from '../staff-notice-words';
import {MarkdownText} from './MarkdownText';
import type {NoticePreview as Preview} from './notice-preview';
import styles from './StaffNotice.module.css';

const locales: readonly Locale[] = ['ja', 'en'];

/** @param now the state shown is that of now */
export function NoticePreview({preview, now}: {preview: Preview | undefined; now: number}): ReactNode {
  // On wide screens it stands beside the form and scrolls inside itself: by keyboard, too.
  const title = translate({id: 'staffNotice.preview', message: '見本'});
  const reachable = {tabIndex: 0, 'aria-label': title};
  return (
    <section className={styles.preview} {...reachable}>
      <p className={styles.previewTitle}>{title}</p>
      {preview ? (
        locales.map((locale) => <Page key={locale} preview={preview} locale={locale} now={now} />)
      ) : (
        <p className={styles.muted}>
          <Translate id="staffNotice.previewWaits">
            種類、対象のサービス、日時が決まると、ここに日本語と英語の見本が出ます。
          </Translate>
        </p>
      )}
    </section>
  );
}

function Page({preview, locale, now}: {preview: Preview; locale: Locale; now: number}): ReactNode {
  const pageLocale = useLocale();
  const {notice, title, description, body} = preview;
  const names = affectedServices(notice, services).map(({name}) => name[locale]);
  return (
    <article lang={locale} className={styles.page} data-preview={locale}>
      <p className={styles.noticeTitle}>
        {title[locale] || <span className={styles.muted}>{staffOnlyWords.noTitle[locale]}</span>}
      </p>
      <p className={styles.noticeHead}>
        {notice.kind !== 'news' && <State notice={notice} locale={locale} now={now} />}{' '}
        <span className={styles.muted}>{names.join(' / ')}</span>
      </p>
      <PeriodIn notice={notice} locale={locale} />
      <MarkdownText text={body[locale]} locale={locale} />
      <p className={styles.inLists}>
        <span lang={pageLocale}>
          <Translate id="staffNotice.inLists">一覧での説明</Translate>
        </span>
        {': '}
        <span lang={locale}>{description[locale]}</span>
      </p>
    </article>
  );
}

function State({notice, locale, now}: {notice: PublishedNotice; locale: Locale; now: number}): ReactNode {
  const state = stateAt(notice, now);
  const word = stateWord(state, notice.kind);
  return <Badge tone={state === 'ended' ? 'quiet' : 'attention'}>{word[locale]}</Badge>;
}

/** The page's own component speaks the page's language alone. */
function PeriodIn({notice, locale}: {notice: PublishedNotice; locale: Locale}): ReactNode {
  const period = announcedPeriod(notice);
  if (!period) {
    return null;
  }
  const {start, end, formerEnds, change} = period;
  const until = (moment: string): string =>
    filled(previewPeriodWords[start === undefined ? 'until' : 'to'][locale], {
      end: momentInWords(moment, locale),
    });
  const hasTimes = [start, end].some((moment) => moment?.includes('T'));
  return (
    <p className={styles.muted}>
      {start && filled(previewPeriodWords.from[locale], {start: momentInWords(start, locale)})}
      {formerEnds.map((former) => (
        <del key={former}> {until(former)}</del>
      ))}
      {end && `${locale === 'en' || formerEnds.length > 0 ? ' ' : ''}${until(end)}`}
      {hasTimes && previewPeriodWords.jst[locale]}
      {change && ` ${endChangeWords[change][locale]}`}
    </p>
  );
}
