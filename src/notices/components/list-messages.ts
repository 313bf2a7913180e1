// The texts of the lists of notices and of the table of feeds.
import type {Localized} from '../../lib/localized';

export const listMessages = {
  everything: {ja: 'すべてのお知らせ', en: 'all notices'},
  calendarOfAll: {ja: 'カレンダー（すべてのお知らせ）', en: 'Calendar (all notices)'},
  feedOfAll: {ja: 'フィード（すべてのお知らせ）', en: 'Feed (all notices)'},
  service: {ja: 'サービス', en: 'Service'},
  calendar: {ja: 'カレンダー', en: 'Calendar'},
  feed: {ja: 'フィード', en: 'Feed'},
  otherFormats: {ja: 'フィードのほかの形式:', en: 'Other feed formats:'},
  index: {ja: 'お知らせを探す', en: 'Find a notice'},
  all: {ja: 'すべてのお知らせ', en: 'All notices'},
  status: {ja: '稼働状況', en: 'Status'},
  subscribe: {ja: 'お知らせを受け取る', en: 'Subscribe to notices'},
  byYear: {ja: '年から探す', en: 'By year'},
  byService: {ja: 'サービスから探す', en: 'By service'},
  ofYear: {ja: '{year}年のお知らせ', en: 'Notices of {year}'},
  ofService: {ja: 'お知らせ: {service}', en: 'Notices: {service}'},
  aboutYear: {ja: '{year}年に掲載したお知らせです。', en: 'Notices posted in {year}.'},
  aboutService: {
    ja: '{service}のお知らせです。スパコン全体に関わるお知らせも含みます。',
    en: 'Notices about {service}, including those about the whole supercomputer.',
  },
  pageOf: {ja: '{heading}（{page}/{pages}ページ）', en: '{heading} (page {page} of {pages})'},
  pages: {ja: '一覧のページ', en: 'Pages of the list'},
  none: {ja: 'お知らせはまだありません。', en: 'There are no notices yet.'},
  feeds: {ja: 'この一覧のカレンダーとフィード', en: 'Calendar and feeds for this list'},
  newer: {ja: '新しいお知らせ', en: 'Newer notices'},
  older: {ja: '前のお知らせ', en: 'Older notices'},
} as const satisfies Record<string, Localized>;
