// The texts of the status page.
import type {Localized} from '../../lib/localized';
import type {RegistrationWay, ServiceGroup, ServiceState} from '../status-now';
import type {BarTone} from '../timeline';

export const messages = {
  fine: {ja: '既知の障害はありません。', en: 'No known problems.'},
  nonePlanned: {ja: 'メンテナンスの予定も発表されていません。', en: 'No maintenance is announced.'},
  until: {ja: '{end}（日本時間）までの予定です。', en: 'Expected until {end} (Japan time).'},
  untilUnknown: {ja: '終わりはまだわかりません。', en: 'The end is not known yet.'},
  nextMaintenance: {ja: '次のメンテナンス: {start}（日本時間）', en: 'Next maintenance: {start} (Japan time)'},
  basis: {
    ja: 'このサイトのお知らせから、お使いの端末の時刻で判定しています。お知らせがないのに使えないときは、{contact}に知らせてください。',
    en:
      'Based on the notices on this site and the clock of your ' +
      'device. If something fails without a notice, {contact}.',
  },
  contact: {ja: '問い合わせ先', en: 'tell the help desk'},
  newAccounts: {ja: '新規登録: {kinds}', en: 'New accounts: {kinds}'},
  accountSystem: {ja: 'アカウント申請システム', en: 'Account system (web form)'},
  since: {ja: '{day}から。', en: 'Since {day}.'},
  reason: {ja: '理由と対象', en: 'Reason and scope'},
  how: {ja: '申請のしかた', en: 'How to apply'},
  today: {ja: '今日', en: 'Today'},
  noNotice: {ja: 'お知らせなし', en: 'No notice'},
} as const satisfies Record<string, Localized>;

export const stateLabels: Record<ServiceState, Localized> = {
  ok: {ja: '問題なし', en: 'Working'},
  limit: {ja: '制限あり', en: 'Limited'},
  stopped: {ja: '停止中', en: 'Suspended'},
  down: {ja: '障害', en: 'Down'},
};

export const groupNames: Record<ServiceGroup, Localized> = {
  login: {ja: 'ログイン', en: 'Login'},
  jobs: {ja: 'ジョブ', en: 'Jobs'},
  storage: {ja: 'ストレージ', en: 'Storage'},
  network: {ja: 'ネットワーク、SSL-VPN', en: 'Network, SSL-VPN'},
  'group-cloud': {ja: 'DDBJグループクラウド', en: 'DDBJ Group Cloud'},
};

export const toneNames: Record<BarTone, Localized> = {
  down: {ja: '障害', en: 'Outage'},
  plan: {ja: 'メンテナンス', en: 'Maintenance'},
  past: {ja: '停止', en: 'Suspension'},
  date: {ja: '期限', en: 'Deadline'},
};

export const registrationWays: Record<RegistrationWay, Localized> = {
  web: {ja: '受付中', en: 'Open'},
  email: {ja: 'メールで受付中', en: 'By e-mail only'},
  closed: {ja: '受付停止中', en: 'Suspended'},
};
