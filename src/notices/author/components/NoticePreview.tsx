// The notice as its page will show it, in both languages, while it is being typed.
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {createElement, Fragment, type ReactNode} from 'react';
import {Badge} from '../../../components/Badge';
import {useLocale} from '../../../components/useLocalized';
import {momentInWords} from '../../../lib/dates-in-words';
import type {Locale} from '../../../lib/localized';
import {endChangeWords, stateWord} from '../../notice-words';
import type {PublishedNotice} from '../../published';
import {services} from '../../services';
import {affectedServices, announcedPeriod, stateAt} from '../../state';
import {filled} from '../notice-author';
import {previewPeriodWords, staffOnlyWords} from '../staff-notice-words';
import {type Block, blocksOf, type Inline, type NoticePreview as Preview} from './notice-preview';
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

/** @param locale of the text: its links lead to the pages of that language */
export function MarkdownText({text, locale}: {text: string; locale: Locale}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const base = i18n.localeConfigs[locale]?.baseUrl ?? '/';
  // Spread as children and not given as a list: nothing is kept from one text to the next, so the pieces need no names.
  return createElement(Fragment, null, ...blocksOf(text).map((block) => drawnBlock(block, base)));
}

function drawnBlock(block: Block, base: string): ReactNode {
  if (block.kind === 'paragraph') {
    return drawnLine('p', block.line, base);
  }
  return createElement('ul', null, ...block.items.map((item) => drawnLine('li', item, base)));
}

function drawnLine(element: 'p' | 'li', pieces: readonly Inline[], base: string): ReactNode {
  return createElement(element, null, ...pieces.map((piece) => drawnPiece(piece, base)));
}

function drawnPiece(piece: Inline, base: string): ReactNode {
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
