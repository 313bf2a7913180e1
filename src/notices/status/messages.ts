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
  time: {ja: '期間', en: 'Time'},
  aroundNow: {ja: '今月の前後（12か月）', en: 'Around this month (12 months)'},
  year: {ja: '{year}年', en: '{year}'},
  service: {ja: 'サービス', en: 'Service'},
  kind: {ja: '種類', en: 'Kind'},
  state: {ja: '状態', en: 'State'},
  waiting: {
    ja: 'お知らせを読み込んで、図と表を作ります。表示されないときは、お知らせの一覧を見てください。',
    en:
      'The picture and the table are made when the notices have been loaded. If they do not appear, see the list ' +
      'of notices.',
  },
  list: {ja: 'お知らせの一覧', en: 'List of notices'},
  count: {ja: '{all}件のうち{shown}件', en: '{shown} of {all} notices'},
  none: {
    ja: 'この条件に合うお知らせはありません。期間を「すべて」にするか、ほかの条件を外してください。',
    en: 'No notice fits these choices. Set the time to “All”, or take another choice away.',
  },
  reset: {ja: '条件をすべて外す', en: 'Take all choices away'},
  picture: {
    ja: '横にスクロールできる図。同じ内容が下の表にあります。',
    en: 'Picture that scrolls sideways. The table below it says the same.',
  },
  now: {ja: 'いま', en: 'Now'},
  open: {ja: '終わりは未定', en: 'no end set yet'},
  mark: {
    ja: '期間のないお知らせ（掲載日）、過ぎた期限',
    en: 'Notice without a period (day of posting), deadline past when posted',
  },
} as const satisfies Record<string, Localized>;
