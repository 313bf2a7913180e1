// The words of the checklist's fixed parts: phases, people, what was dropped of a link, and the dates of a fiscal year.

import type {Localized} from '../../lib/localized';
import type {AddressProblemCode} from '../address';
import type {DeadlineCode} from '../deadlines';
import type {Firmness} from '../expected-dates';
import type {Actor, Phase} from '../step';

export const phaseWords = {
  decide: {ja: '確かめる', en: 'Find out'},
  prepare: {ja: '用意する', en: 'Prepare'},
  apply: {ja: '申し込む', en: 'Apply'},
  pledge: {ja: '誓約書と登録証', en: 'Pledge and certificate'},
  plan: {ja: '利用計画表', en: 'Usage plan'},
  start: {ja: '使い始める', en: 'Start'},
  reopened: {ja: '受付が再開したら', en: 'After the reopening'},
  later: {ja: 'そのあと', en: 'Later'},
} as const satisfies Record<Phase, Localized>;

export const actorWords = {
  applicant: {ja: '申請者', en: 'Applicant'},
  'responsible-person': {ja: '責任者', en: 'Responsible person'},
  centre: {ja: 'センター', en: 'Centre'},
} as const satisfies Record<Actor, Localized>;

/** `{date}` is the date. Nothing is promised. */
export const expectedDateWords = {
  'normally-by': {ja: '通常は{date}まで', en: 'Normally by {date}'},
  about: {ja: '{date}ごろ', en: 'About {date}'},
} as const satisfies Record<Firmness, Localized>;

/** `{key}` and `{value}` are what stood in the link. */
export const addressProblemWords = {
  'unknown-version': {
    ja: 'このリンクは、このページで読めない形式です。質問に初めから答えてください。',
    en: 'This page cannot read links of this form. Answer the questions from the beginning.',
  },
  'unknown-question': {
    ja: 'リンクの「{key}」という質問は、今はありません。読み飛ばしました。',
    en: 'The link answers a question, “{key}”, that does not exist now. It was left out.',
  },
  'unknown-answer': {
    ja: 'リンクの「{key}」の答え「{value}」は、今はありません。必要なら、もう一度質問します。',
    en: 'The link’s answer “{value}” to “{key}” does not exist now. If it is needed, the question is asked again.',
  },
  'answered-twice': {
    ja: 'リンクに「{key}」の答えが2つ以上あります。初めのものを使いました。',
    en: 'The link answers “{key}” more than once. The first answer was taken.',
  },
  'not-asked': {
    ja: 'リンクの「{key}」の答えは、ほかの答えから要らなくなりました。読み飛ばしました。',
    en: 'With the other answers, “{key}” in the link is not needed. It was left out.',
  },
} as const satisfies Record<AddressProblemCode, Localized>;

/** The name of each date, and what it means. */
export const deadlineWords = {
  'term-1-closes': {
    name: {ja: '第一期の締め', en: 'Term 1 closes'},
    what: {
      ja: '4月から7月までの利用料金が締められ、翌月の初めに請求書が送られます。',
      en: 'The fees from April to July are closed; the invoice is sent at the beginning of the next month.',
    },
  },
  'term-2-closes': {
    name: {ja: '第二期の締め', en: 'Term 2 closes'},
    what: {
      ja: '8月から11月までの利用料金が締められ、翌月の初めに請求書が送られます。',
      en: 'The fees from August to November are closed; the invoice is sent at the beginning of the next month.',
    },
  },
  'last-change-of-fees': {
    name: {ja: '料金が変わる変更の最終日', en: 'Last day for changes that alter the fees'},
    what: {
      ja: '第三期の金額が決まります。翌日からは、この年度の金額が変わる変更はできません。',
      en: 'The amount of term 3 is fixed. From the next day on, no change that alters this fiscal year’s amount is accepted.',
    },
  },
  renewal: {
    name: {ja: '年度末アカウント継続申請の期間', en: 'Year-end account renewal is open'},
    what: {
      ja: '次の年度も使う方は、この間に継続します。アカウント申請システムが使えない間は、センターが引き継ぎます。延長はお知らせで確かめます。',
      en: 'Renew to go on in the next fiscal year. While the account system is down, the centre carries accounts over. See the notices for extensions.',
    },
  },
  'approval-ends': {
    name: {ja: '課金サービスの承認の期限', en: 'The approval of billing services ends'},
    what: {
      ja: '次の年度も使うには、新しい利用計画表の承認が必要です。',
      en: 'To go on in the next fiscal year, a new usage plan must be approved.',
    },
  },
  'login-stops': {
    name: {
      ja: '継続していないアカウントはログインできなくなる',
      en: 'Accounts that were not renewed can no longer log in',
    },
    what: {
      ja: '継続の申請は、まだできます。',
      en: 'Renewal is still possible.',
    },
  },
  deletion: {
    name: {
      ja: '継続していないアカウントのデータの期限',
      en: 'Last day for data of accounts that were not renewed',
    },
    what: {
      ja: 'この日を過ぎると、ホームディレクトリが削除されます。',
      en: 'After this day, the home directory is deleted.',
    },
  },
} as const satisfies Record<DeadlineCode, {name: Localized; what: Localized}>;
