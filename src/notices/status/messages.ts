// The texts of the timeline on the status page.
import type {Localized} from '../../lib/localized';

export const messages = {
  stateColumn: {ja: '状態', en: 'State'},
  noticeColumn: {ja: 'お知らせ', en: 'Notice'},
  serviceColumn: {ja: 'サービス', en: 'Service'},
  timeColumn: {ja: '期間', en: 'Period'},
  pages: {ja: '表のページ', en: 'Pages of the table'},
  caption: {ja: 'お知らせの表（掲載の新しい順）', en: 'Table of notices (newest first)'},
  captionOfPage: {
    ja: 'お知らせの表（掲載の新しい順、{here}/{pages}ページ）',
    en: 'Table of notices (newest first, page {here} of {pages})',
  },
  previous: {ja: '前の20件', en: 'Previous 20'},
  page: {ja: '{here}/{pages}ページ', en: 'Page {here} of {pages}'},
  next: {ja: '次の20件', en: 'Next 20'},
  everything: {ja: 'すべて', en: 'All'},
  time: {ja: '期間', en: 'Period'},
  aroundNow: {ja: '今月の前後12か月', en: '12 months around now'},
  year: {ja: '{year}年', en: '{year}'},
  service: {ja: 'サービス', en: 'Service'},
  kind: {ja: '種類', en: 'Kind'},
  state: {ja: '状態', en: 'State'},
  waiting: {
    ja: 'お知らせを読み込んでいます。表示されないときは、お知らせの一覧をご覧ください。',
    en: 'Loading the notices. If nothing appears, see the list of notices.',
  },
  list: {ja: 'お知らせの一覧', en: 'List of notices'},
  count: {ja: '{all}件のうち{shown}件', en: '{shown} of {all} notices'},
  none: {
    ja: 'この条件に合うお知らせはありません。期間を「すべて」にするか、ほかの条件を解除してください。',
    en: 'No notices match. Set the period to “All”, or clear another filter.',
  },
  reset: {ja: '条件をすべて解除', en: 'Clear all filters'},
  picture: {
    ja: '横にスクロールできる図。下の表と同じ内容です。',
    en: 'Chart that scrolls sideways. The table below has the same data.',
  },
  now: {ja: '現在', en: 'Now'},
  open: {ja: '終了日は未定', en: 'no end date yet'},
  mark: {
    ja: '期間のないお知らせ（掲載日）、掲載時に過ぎていた期限',
    en: 'Notice without a period (posting date), or deadline already past when posted',
  },
} as const satisfies Record<string, Localized>;
