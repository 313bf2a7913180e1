// The sentences of notices in both languages: service names, titles, the first paragraph by kind, the list below it.
// `{placeholders}` are filled in by notice-text.ts.
import type {StaffText} from '../../lib/localized';
import type {Kind} from '../schema';
import type {ServiceCode} from '../services';

/** How a notice names a service. */
type ServiceWords = {
  /** What stops, as the subject of a sentence. */
  what: StaffText;
  /** Is the English subject a plural? */
  plural?: boolean;
  /** Whom it affects. */
  who: StaffText;
  /** The page with more about it. */
  page?: {address: string; title: StaffText};
};

const registrationPage = {
  address: '/application/registration/',
  title: {ja: 'アカウントの新規登録', en: 'new account registration'},
};

const storageUsers = {
  who: {ja: 'ストレージ上のデータを使う方', en: 'those who use data on the storage'},
};

export const serviceWords: Readonly<Record<ServiceCode, ServiceWords>> = {
  network: {
    what: {ja: '外部とのネットワーク接続', en: 'the network to the outside'},
    who: {ja: 'ログインやデータ転送をする方', en: 'those who log in or transfer data'},
  },
  'ssl-vpn': {
    what: {ja: 'SSL-VPN', en: 'the SSL-VPN'},
    who: {ja: '個人ゲノム解析区画にログインする方', en: 'those who log in to the personal genome analysis division'},
  },
  storage: {what: {ja: 'ストレージ', en: 'the storage'}, ...storageUsers},
  'storage-general': {
    what: {ja: '一般解析区画のストレージ', en: 'the storage of the general analysis division'},
    ...storageUsers,
  },
  'storage-personal-genome': {
    what: {ja: '個人ゲノム解析区画のストレージ', en: 'the storage of the personal genome analysis division'},
    ...storageUsers,
  },
  'storage-database': {
    what: {ja: 'データベースと共有データのストレージ', en: 'the storage of databases and shared data'},
    ...storageUsers,
  },
  ddbj: {
    what: {ja: 'DDBJのサービス', en: 'the DDBJ services'},
    plural: true,
    who: {ja: 'DDBJのサービスを使う方', en: 'those who use DDBJ services'},
  },
  all: {what: {ja: '全サービス', en: 'all services'}, plural: true, who: {ja: 'すべての利用者', en: 'all users'}},
  registration: {
    what: {ja: '利用登録', en: 'registration'},
    who: {ja: '新しくアカウントを申請したい方', en: 'those who want to apply for an account'},
    page: registrationPage,
  },
  'registration-general': {
    what: {
      ja: '一般解析区画の通常のアカウントの利用登録',
      en: 'registration for ordinary accounts of the general analysis division',
    },
    who: {
      ja: '一般解析区画の通常のアカウントを申請したい方',
      en: 'those who want to apply for an ordinary account of the general analysis division',
    },
    page: registrationPage,
  },
  'registration-large-scale': {
    what: {
      ja: '一般解析区画の大規模利用の利用登録',
      en: 'registration for large-scale use of the general analysis division',
    },
    who: {
      ja: '一般解析区画の大規模利用を始めたい方',
      en: 'those who want to begin large-scale use of the general analysis division',
    },
    page: registrationPage,
  },
  'registration-personal-genome': {
    what: {ja: '個人ゲノム解析区画の利用登録', en: 'registration for the personal genome analysis division'},
    who: {
      ja: '個人ゲノム解析区画のアカウントを申請したい方',
      en: 'those who want to apply for an account of the personal genome analysis division',
    },
    page: registrationPage,
  },
  'account-system': {
    what: {ja: 'アカウント申請システム', en: 'the account system'},
    who: {
      ja: 'Webフォームで申請や変更をしたい方',
      en: 'those who want to apply or to change something through the web form',
    },
  },
  renewal: {
    what: {ja: '年度末アカウント継続申請', en: 'the year-end account renewal'},
    who: {ja: 'アカウントを使い続けたい方', en: 'those who want to keep their account'},
    page: {address: '/application/renewal/', title: {ja: '年度末アカウント継続申請', en: 'year-end account renewal'}},
  },
  pledge: {
    what: {ja: '誓約書の手続き', en: 'the procedure for pledges'},
    who: {ja: '誓約書に署名する方', en: 'those who sign a pledge'},
    page: {address: '/application/agreement_signing/', title: {ja: '誓約書に署名する', en: 'signing the pledge'}},
  },
  'group-cloud': {
    what: {ja: 'DDBJグループクラウド', en: 'DDBJ Group Cloud'},
    who: {ja: 'DDBJグループクラウドの利用者', en: 'users of DDBJ Group Cloud'},
    page: {
      address: '/guides/using_personal_genome_division/group_cloud/',
      title: {ja: 'DDBJグループクラウド', en: 'DDBJ Group Cloud'},
    },
  },
  fees: {
    what: {ja: '利用料金の手続き', en: 'the procedure for fees'},
    who: {ja: '課金サービスを使っている責任者', en: 'responsible persons who use a billing service'},
    page: {address: '/application/invoice/', title: {ja: '請求と支払い', en: 'invoice and payment'}},
  },
  'login-general': {
    what: {ja: '一般解析区画へのログイン', en: 'login to the general analysis division'},
    who: {ja: '一般解析区画の利用者', en: 'users of the general analysis division'},
  },
  'login-personal-genome': {
    what: {ja: '個人ゲノム解析区画へのログイン', en: 'login to the personal genome analysis division'},
    who: {ja: '個人ゲノム解析区画の利用者', en: 'users of the personal genome analysis division'},
  },
  'jobs-general': {
    what: {ja: '一般解析区画のジョブ', en: 'job execution in the general analysis division'},
    who: {ja: '一般解析区画の利用者', en: 'users of the general analysis division'},
  },
  'jobs-personal-genome': {
    what: {ja: '個人ゲノム解析区画のジョブ', en: 'job execution in the personal genome analysis division'},
    who: {ja: '個人ゲノム解析区画の利用者', en: 'users of the personal genome analysis division'},
  },
};

/** The tag of a notice of each kind. */
export const tagOfKind = {
  news: 'news',
  suspension: 'maintenance',
  maintenance: 'maintenance',
  outage: 'maintenance',
  deadline: 'news',
} as const satisfies Record<Kind, string>;

/** The title of a notice, unless staff write another. */
export const titles = {
  news: {ja: '{what}についてのお知らせ', en: 'news on {what}'},
  suspension: {ja: '{what}の一時停止', en: 'suspension of {what}'},
  maintenance: {ja: '{what}のメンテナンス', en: 'maintenance: {what}'},
  outage: {ja: '{what}の障害', en: 'outage: {what}'},
  deadline: {ja: '{what}の期限', en: 'deadline for {what}'},
} as const satisfies Record<Kind, StaffText>;

/** What a notice is about that names no service. */
export const wholeSite: ServiceWords = {
  what: {ja: '遺伝研スパコン', en: 'the NIG supercomputer'},
  who: {ja: 'すべての利用者', en: 'all users'},
};

/** The first sentence of a notice, by its kind and by which of its times are known. */
export const firstSentences = {
  news: {ja: '{what}についての、{date}のお知らせです。', en: 'this notice of {date} concerns {what}.'},
  'news-from': {
    ja: '{what}についての、{date}のお知らせです。{start}から実施します。',
    en: 'this notice of {date} concerns {what}. It takes effect {at}.',
  },
  suspension: {ja: '{period}、{what}を一時停止します。', en: '{period}, {what} {be} suspended.'},
  'suspension-over': {ja: '{period}、{what}を一時停止しました。', en: '{period}, {what} {were} suspended.'},
  maintenance: {
    ja: '{period}、メンテナンスのため{what}を止めます。',
    en: '{period}, {what} {be} stopped for maintenance.',
  },
  'maintenance-over': {
    ja: '{period}、メンテナンスのため{what}を止めました。',
    en: '{period}, {what} {were} stopped for maintenance.',
  },
  'outage-over': {ja: '{period}、{what}に障害がありました。', en: '{period}, there was an outage of {what}.'},
  'outage-over-start-unknown': {
    ja: '{what}に障害がありました。{endedAt}復旧しました。',
    en: 'there was an outage of {what}. It was resolved {endedAt}.',
  },
  'outage-begun': {ja: '{at}、{what}に障害が起きました。', en: 'an outage of {what} began {at}.'},
  'outage-expected': {
    ja: '{at}、{what}に障害が起きました。復旧の見込みは{end}です。',
    en: 'an outage of {what} began {at}. It is expected to be resolved by {end}.',
  },
  deadline: {ja: '{what}の期限は、{end}です。', en: 'the deadline for {what} is {end}.'},
  'deadline-period': {ja: '{what}の期間は、{period}です。', en: 'the period for {what} is {period}.'},
  postponed: {
    ja: '{period}予定していた{what}の{kind}は、延期します。新しい日程は、決まりしだいお知らせします。',
    en: 'the {kind} of {what} that was planned {period} is postponed. New times will be announced.',
  },
  'deadline-postponed': {
    ja: '{end}としていた{what}の期限は、延期します。新しい期限は、決まりしだいお知らせします。',
    en: 'the deadline for {what}, which was {end}, is postponed. A new one will be announced.',
  },
} as const satisfies Record<string, StaffText>;

/** The list below the first paragraph. */
export const bullets = {
  affects: {ja: '影響があるのは、{who}です。', en: 'It affects {who}.'},
  concerns: {ja: '対象は、{who}です。', en: 'It concerns {who}.'},
  'before-or-after': {
    ja: '必要な手続きや作業は、この期間の前か後にしてください。',
    en: 'Do what you need to do before or after this time.',
  },
  'by-the-deadline': {ja: '期限までに手続きをしてください。', en: 'Complete the procedure by then.'},
  page: {ja: 'くわしくは[{title}]({address})を読んでください。', en: 'Read more under [{title}]({address}).'},
  'carries-on': {
    ja: 'これは[前のお知らせ](/blog/{slug}/)の続きです。',
    en: 'This carries on [an earlier notice](/blog/{slug}/).',
  },
  'help-desk': {
    ja: '急ぎのときやわからないことがあるときは、[問い合わせ先](/application/reference/)に連絡してください。',
    en: 'If it is urgent or something is not clear, write to the [help desk](/application/reference/).',
  },
  'help-desk-after': {
    ja: 'うまくいかないことが残っているときは、[問い合わせ先](/application/reference/)に知らせてください。',
    en: 'If something still does not work, write to the [help desk](/application/reference/).',
  },
} as const satisfies Record<string, StaffText>;
