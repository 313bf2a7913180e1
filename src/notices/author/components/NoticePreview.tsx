// The notice as its page will show it, in both languages, during input.
import {Badge} from '../../../components/Badge';
import {useLocalized} from '../../../components/useLocalized';
import {type StaffLocale, staffLocales} from '../../../lib/localized';
import {PeriodText} from '../../components/NoticePeriod';
import {badgeOf} from '../../components/StateBadge';
import {stateLabel} from '../../notice-labels';
import {servicesOf} from '../../schema';
import {services} from '../../services';
import {affectedServices, announcedPeriod, stateAt} from '../../state';
import type {WrittenNotice} from '../write-notice';
import {messages} from './messages';
import {linesOf, type NoticeTexts} from './notice-preview';
import styles from './StaffNotice.module.css';

type Props = {written: WrittenNotice; texts: NoticeTexts | undefined; now: number};

/** @param now the state shown is that of now */
export function NoticePreview({written, texts, now}: Props) {
  const t = useLocalized();
  return (
    <section className={`ui-card ${styles.preview}`} aria-labelledby="notice-preview">
      <h2 id="notice-preview">{t(messages.preview)}</h2>
      {written.ok && texts ? (
        // Made anew with each change: a page translation replaces texts.
        <div key={JSON.stringify(written)}>
          {staffLocales.map((locale) => (
            <Page key={locale} {...{written, texts, locale, now}} />
          ))}
        </div>
      ) : (
        <p className="ui-field__hint">{t(messages.previewWaits)}</p>
      )}
    </section>
  );
}

type PageProps = {written: WrittenNotice & {ok: true}; texts: NoticeTexts; locale: StaffLocale; now: number};

function Page({written: {block, date}, texts, locale, now}: PageProps) {
  const {kind} = block;
  const state = stateAt({...block, date}, now);
  const period = announcedPeriod(block);
  const names = affectedServices({affects: servicesOf(block)}, services).map(({name}) => name[locale]);
  return (
    <article lang={locale} data-preview={locale}>
      <h3>{texts.title[locale]}</h3>
      <p className="ui-buttons">
        {kind !== 'news' && <Badge {...badgeOf(state, kind)}>{stateLabel(state, kind)[locale]}</Badge>}
        <span className="ui-field__hint">{names.join(' / ')}</span>
      </p>
      {period && (
        <p className="ui-field__hint">
          <PeriodText period={period} locale={locale} />
        </p>
      )}
      {linesOf(texts.body[locale]).map(({isItem, text}) => (
        <p key={text} className={isItem ? styles.item : undefined}>
          {text}
        </p>
      ))}
    </article>
  );
}
