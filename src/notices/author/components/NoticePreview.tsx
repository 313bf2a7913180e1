// The notice as its page will show it, in both languages, during input.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {createElement, Fragment} from 'react';
import {Badge} from '../../../components/Badge';
import {useLocale, useLocalized} from '../../../components/useLocalized';
import {type StaffLocale, type StaffText, staffLocales} from '../../../lib/localized';
import {PeriodText} from '../../components/NoticePeriod';
import {badgeOf} from '../../components/StateBadge';
import {stateWord} from '../../notice-words';
import type {PublishedNotice} from '../../published';
import {services} from '../../services';
import {affectedServices, announcedPeriod, stateAt} from '../../state';
import {messages} from './messages';
import {type Block, blocksOf, type Inline, type NoticePreview as Preview} from './notice-preview';
import styles from './StaffNotice.module.css';

/** Both languages are shown at once, so it cannot be in messages.ts. */
const noTitle: StaffText = {ja: '（題名はまだありません）', en: '(no title yet)'};

/** @param now the state shown is that of now */
export function NoticePreview({preview, now}: {preview: Preview | undefined; now: number}) {
  const t = useLocalized();
  // On wide screens it is beside the form and scrolls by itself: by keyboard, too.
  const title = t(messages.preview);
  const reachable = {tabIndex: 0, 'aria-label': title};
  return (
    <section className={`ui-card ${styles.preview}`} {...reachable}>
      <b>{title}</b>
      {preview ? (
        staffLocales.map((locale) => <Page key={locale} preview={preview} locale={locale} now={now} />)
      ) : (
        <p className="ui-field__hint">{t(messages.previewWaits)}</p>
      )}
    </section>
  );
}

function Page({preview, locale, now}: {preview: Preview; locale: StaffLocale; now: number}) {
  const t = useLocalized();
  const pageLocale = useLocale();
  const {notice, title, description, body} = preview;
  const period = announcedPeriod(notice);
  const names = affectedServices(notice, services).map(({name}) => name[locale]);
  return (
    <article lang={locale} className="ui-callout ui-callout--plain" data-preview={locale}>
      <h3>{title[locale] || noTitle[locale]}</h3>
      <p>
        {notice.kind !== 'news' && <State notice={notice} locale={locale} now={now} />}{' '}
        <span className="ui-field__hint">{names.join(' / ')}</span>
      </p>
      {period && (
        <p className="ui-field__hint">
          <PeriodText period={period} locale={locale} />
        </p>
      )}
      <MarkdownText text={body[locale]} locale={locale} />
      <p className="ui-field__hint">
        <span lang={pageLocale}>{t(messages.inLists)}</span>
        {': '}
        <span lang={locale}>{description[locale]}</span>
      </p>
    </article>
  );
}

function State({notice, locale, now}: {notice: PublishedNotice; locale: StaffLocale; now: number}) {
  const state = stateAt(notice, now);
  const word = stateWord(state, notice.kind);
  return <Badge {...badgeOf(state, notice.kind)}>{word[locale]}</Badge>;
}

/** @param locale of the text: its links lead to the pages of that language */
function MarkdownText({text, locale}: {text: string; locale: StaffLocale}) {
  const {i18n} = useDocusaurusContext();
  const base = i18n.localeConfigs[locale]?.baseUrl ?? '/';
  // Spread as children, so that the pieces need no keys: nothing is reused from one text to the next.
  return createElement(Fragment, null, ...blocksOf(text).map((block) => drawnBlock(block, base)));
}

function drawnBlock(block: Block, base: string) {
  if (block.kind === 'paragraph') return drawnLine('p', block.line, base);
  return createElement('ul', null, ...block.items.map((item) => drawnLine('li', item, base)));
}

function drawnLine(element: 'p' | 'li', pieces: readonly Inline[], base: string) {
  return createElement(element, null, ...pieces.map((piece) => drawnPiece(piece, base)));
}

function drawnPiece(piece: Inline, base: string) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'bold':
      return <strong>{piece.text}</strong>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'link':
      return (
        <a
          href={piece.address.startsWith('/') ? base + piece.address.slice(1) : piece.address}
          target="_blank"
          rel="noopener noreferrer"
        >
          {piece.text}
        </a>
      );
  }
}
