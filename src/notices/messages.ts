// The texts of notices on pages: state, period, banner, lists inside pages, registration.
import type {Localized} from '../lib/localized';

export const messages = {
  waiting: {ja: 'お使いの端末の時刻で確かめています。', en: "Checking your device's clock to see what applies now."},
  all: {ja: 'これまでのお知らせ', en: 'All notices so far'},
  nothing: {
    ja: '停止、障害、予定されたメンテナンスはありません。',
    en: 'There is no suspension, outage or planned maintenance.',
  },
  noneForService: {
    ja: 'これに関する、継続中または予定のお知らせはありません。',
    en: 'There is no current or coming notice about this.',
  },
  stateBox: {ja: 'いまの状況', en: 'The situation now'},
  local: {ja: 'お使いの端末の時刻（{timeZone}）では {period}', en: 'In your time zone ({timeZone}): {period}'},
  banner: {ja: '障害とメンテナンス', en: 'Outages and maintenance'},
  newer: {ja: 'この後のお知らせ', en: 'Later notice'},
  older: {ja: 'この前のお知らせ', en: 'Earlier notice'},
  struck: {ja: '取り消された日時: ', en: 'No longer holds: '},
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
