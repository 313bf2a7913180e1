// The texts of notices on pages: state, period, banner, lists inside pages, registration.
import type {Localized} from '../lib/localized';

export const messages = {
  waiting: {ja: '現在のお知らせを確認しています。', en: 'Checking the current notices.'},
  all: {ja: 'すべてのお知らせ', en: 'All notices'},
  nothing: {
    ja: '停止や障害はなく、予定されているメンテナンスもありません。',
    en: 'There are no suspensions or outages, and no maintenance is planned.',
  },
  noneForService: {
    ja: '関係する停止、障害、予定はありません。',
    en: 'There are no current or upcoming notices about this.',
  },
  stateBox: {ja: '現在の状況', en: 'Current status'},
  local: {ja: 'お使いの端末の時刻（{timeZone}）では {period}', en: 'In your time zone ({timeZone}): {period}'},
  banner: {ja: '障害とメンテナンス', en: 'Outages and maintenance'},
  newer: {ja: '続きのお知らせ', en: 'Later notice'},
  older: {ja: '前のお知らせ', en: 'Earlier notice'},
  struck: {ja: '取り消された日時: ', en: 'Former time: '},
  registrationToday: {ja: '今日、申請できるもの', en: 'What you can apply for today'},
  since: {ja: '{day}から。', en: 'Since {day}.'},
  wait: {ja: '再開のお知らせを待ってください。', en: 'Wait for the notice of reopening.'},
  waitUntil: {
    ja: '{day}まで受け付けません。終わってから申請してください。',
    en: 'Not accepted until {day}. Apply when it is over.',
  },
  how: {
    ja: 'Webフォームは使えません。問い合わせ先にメールで申請します。',
    en: 'The web form cannot be used. Apply by e-mail to the help desk.',
  },
  steps: {ja: '申請の手順', en: 'Steps'},
  template: {ja: 'メールに書くこと', en: 'What to write in the e-mail'},
  closed: {ja: '新規受付を停止中', en: 'No new registrations now'},
  byEmail: {ja: 'メールで申請できます', en: 'You can apply by e-mail'},
  byWeb: {ja: 'Webフォームで申請できます', en: 'You can apply with the web form'},
  posted: {ja: '{day}に掲載', en: 'Posted on {day}'},
} as const satisfies Record<string, Localized>;
