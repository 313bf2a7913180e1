// The texts of notices on pages: state, period, banner, lists inside pages, registration.
import type {Localized} from '../lib/localized';

export const messages = {
  addToCalendar: {ja: 'カレンダーに登録する', en: 'Add to your calendar'},
  waiting: {ja: '現在のお知らせを確認しています。', en: 'Checking the current notices.'},
  all: {ja: 'すべてのお知らせ', en: 'All notices'},
  noneForService: {
    ja: '関係する停止、障害、予定はありません。',
    en: 'There are no current or upcoming notices about this.',
  },
  local: {ja: 'お使いの端末の時刻（{timeZone}）では {period}', en: 'In your time zone ({timeZone}): {period}'},
  banner: {ja: '障害とメンテナンス', en: 'Outages and maintenance'},
  newer: {ja: '続きのお知らせ', en: 'Later notice'},
  older: {ja: '前のお知らせ', en: 'Earlier notice'},
  overdue: {
    ja: '復旧の見込みの時刻を過ぎました。いつ復旧するかは、まだわかりません。',
    en: 'The expected end has passed. It is not known yet when it will be resolved.',
  },
  struck: {ja: '取り消された日時: ', en: 'Cancelled time: '},
  registrationToday: {ja: '今日、申請できるもの', en: 'What you can apply for today'},
  byEmail: {ja: '今日、メールで申請できます', en: 'You can apply today, by e-mail'},
  byWeb: {ja: '今日、Webフォームで申請できます', en: 'You can apply today, with the web form'},
  notToday: {ja: '今日は新規の申請を受け付けていません', en: 'New applications are not accepted today'},
  accepts: {
    ja: '{kind}の申請を受け付けています。締め切りはありません。責任者が必要です。責任者になれるのは日本に住む、大学または国公立研究機関の教員で、ご自身でもかまいません。海外の指導教員は責任者になれません。',
    en:
      'Open for applications: {kind}. There is no deadline. You need a responsible person: a faculty member of a ' +
      'university or a national or public research institution who lives in Japan, which can be you. A ' +
      'supervisor abroad cannot be the responsible person.',
  },
  writeMail: {ja: '申請メールを書く', en: 'Write the e-mail'},
  fillInForm: {ja: 'Webフォームの入力項目', en: 'What the web form asks'},
  formDown: {ja: 'Webフォームは{day}から停止しています。', en: 'The web form has been unavailable since {day}.'},
  closedSince: {
    ja: '{day}から、新しい利用者の受付を停止しています。',
    en: 'New users have not been accepted since {day}.',
  },
  closedUntil: {
    ja: '停止は{day}までです。終わってから申請してください。',
    en: 'This lasts until {day}. Apply after that day.',
  },
  startOrdinary: {
    ja: '通常のアカウントで始め、利用計画表を先に提出しておくことができます。',
    en: 'You can start with an ordinary account and submit a usage plan in advance.',
  },
  noDate: {
    ja: '再開の日は公表されていません。再開のお知らせを待ってください。',
    en: 'No date for reopening has been published. Wait for a notice.',
  },
  posted: {ja: '{day}に掲載', en: 'Posted on {day}'},
} as const satisfies Record<string, Localized>;
