// The notice as its page will show it, in both languages, during input.
import {Badge} from '../../../components/Badge';
import {useLocalized} from '../../../components/useLocalized';
import {type StaffLocale, staffLocales} from '../../../lib/localized';
import {PeriodText} from '../../components/NoticePeriod';
import {badgeOf} from '../../components/StateBadge';
import {noticeKindWords, stateWord} from '../../notice-words';
import {services} from '../../services';
import {affectedServices, announcedPeriod, stateAt} from '../../state';
import {messages} from './messages';
import {linesOf, type NoticePreview as Preview} from './notice-preview';
import styles from './StaffNotice.module.css';

/** @param now the state shown is that of now */
export function NoticePreview({preview, now}: {preview: Preview | undefined; now: number}) {
  const t = useLocalized();
  return (
    <section className={`ui-card ${styles.preview}`} aria-labelledby="notice-preview">
      <h2 id="notice-preview">{t(messages.preview)}</h2>
      {preview ? (
        // Made anew with each change: a page translation replaces texts.
        <div key={JSON.stringify(preview)}>
          {staffLocales.map((locale) => (
            <Page key={locale} preview={preview} locale={locale} now={now} />
          ))}
        </div>
      ) : (
        <p className="ui-field__hint">{t(messages.previewWaits)}</p>
      )}
    </section>
  );
}

function Page({preview, locale, now}: {preview: Preview; locale: StaffLocale; now: number}) {
  const {notice, title, body} = preview;
  const state = stateAt(notice, now);
  const word = state === 'in-force' ? noticeKindWords[notice.kind] : stateWord(state, notice.kind);
  const period = announcedPeriod(notice);
  const names = affectedServices(notice, services).map(({name}) => name[locale]);
  return (
    <article lang={locale} data-preview={locale}>
      <h3>{title[locale]}</h3>
      <p className="ui-buttons">
        <Badge {...badgeOf(state, notice.kind)}>{word[locale]}</Badge>
        <span className="ui-field__hint">{names.join(' / ')}</span>
      </p>
      {period && (
        <p className="ui-field__hint">
          <PeriodText period={period} locale={locale} />
        </p>
      )}
      {linesOf(body[locale]).map(({isItem, text}) => (
        <p key={text} className={isItem ? styles.item : undefined}>
          {text}
        </p>
      ))}
    </article>
  );
}
