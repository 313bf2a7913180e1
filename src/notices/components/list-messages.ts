// The texts of the list of notices and of the ways to subscribe.
import type {Localized} from '../../lib/localized';

export const listMessages = {
  everything: {ja: 'すべて', en: 'All'},
  now: {ja: '現在のお知らせ', en: 'Now and next'},
  nothingNow: {ja: '現在、影響のあるお知らせはありません。', en: 'No notice affects you now.'},
  noMaintenance: {ja: 'メンテナンスの予定は発表されていません。', en: 'No maintenance is announced.'},
  status: {ja: '稼働状況', en: 'Service status'},
  subscribe: {ja: 'お知らせを受け取る', en: 'Subscribe to notices'},
  byYear: {ja: 'これまでのお知らせ', en: 'All notices'},
  which: {ja: '受け取るお知らせ', en: 'Which notices?'},
  whichHint: {
    ja: '遺伝研スパコン全体が止まるお知らせは、どれを選んでも届きます。',
    en: 'Outages of the whole supercomputer are always included.',
  },
  calendarName: {ja: '遺伝研スパコンのお知らせ', en: 'NIG supercomputer notices'},
  google: {ja: 'Googleカレンダー、Android', en: 'Google Calendar, Android'},
  googleNote: {
    ja: 'パソコンで一度登録すると、スマートフォンにも表示されます',
    en: 'Add it once on a computer; it also appears on your phone',
  },
  outlook: {ja: 'Outlook', en: 'Outlook'},
  outlookNote: {ja: 'Web版、Microsoft 365', en: 'On the web or in Microsoft 365'},
  webcal: {ja: 'iPhone、iPad、Mac', en: 'iPhone, iPad, Mac'},
  webcalNote: {ja: 'カレンダーのアプリが開きます', en: 'Opens your calendar app'},
  calendarAddress: {ja: 'カレンダーのアドレス', en: 'Address of the calendar'},
  slack: {ja: 'Slackで送るメッセージ', en: 'Message in Slack'},
  otherFormats: {ja: 'ほかの形式:', en: 'Other formats:'},
  service: {ja: 'サービス', en: 'Service'},
  calendar: {ja: 'カレンダー', en: 'Calendar'},
} as const satisfies Record<string, Localized>;
