// The words where a reader cannot have now what they asked for: why, and what to do instead.
import type {DeadEndId} from '../dead-ends';
import type {DeadEndWords} from '../words';

const findSomeone = {
  ja: '責任者になる人を探します。見つからないときは、申請の前に問い合わせ先に相談してください。',
  en: 'Look for a responsible person. If you find none, talk to the help desk before you apply.',
};

export const deadEndWords = {
  'no-responsible-person': {
    title: {ja: '申請には責任者が必要です', en: 'An application needs a responsible person'},
    why: {
      ja: 'どの申請にも、国内居住者の教員を責任者として書きます。',
      en: 'Every application names a responsible person: a faculty member who is a resident of Japan.',
    },
    next: findSomeone,
  },
  'abroad-without-responsible-person': {
    title: {
      ja: '海外からの利用には、日本の責任者が必要です',
      en: 'From abroad, you need a responsible person in Japan',
    },
    why: {
      ja: '海外の方も、国内居住者の教員の指導を受けるか、共同で研究していれば使えます。その教員が責任者になります。',
      en: 'People abroad can use it, too, if they are guided by a faculty member resident in Japan or do joint research with one. That person is the responsible person.',
    },
    next: findSomeone,
  },
  'abroad-as-own-responsible-person': {
    title: {
      ja: '非居住者は、自分の責任者になれません',
      en: 'A non-resident cannot be their own responsible person',
    },
    why: {
      ja: '責任者は、国内居住者の教員に限られます。',
      en: 'The responsible person must be a faculty member who is a resident of Japan.',
    },
    next: {
      ja: '日本の共同研究の相手などに頼みます。国内居住者に当たるか迷うときは、問い合わせ先に聞いてください。',
      en: 'Ask a collaborator in Japan. If you are not sure whether you count as a resident, ask the help desk.',
    },
  },
  'cannot-be-responsible-person': {
    title: {ja: '責任者にはなれません', en: 'You cannot be the responsible person'},
    why: {
      ja: '責任者は、大学か公的研究機関の教員で、国内居住者の方に限られます。',
      en: 'It must be a faculty member of a university or public research institution who is a resident of Japan.',
    },
    next: {
      ja: '条件に当たる別の人を、申請者に知らせます。',
      en: 'Name someone else who meets the conditions to the applicant.',
    },
  },
  'home-directory-deleted': {
    title: {
      ja: 'ホームディレクトリは削除されたかもしれません',
      en: 'Your home directory may have been deleted',
    },
    why: {
      ja: '継続しないまま6月30日を過ぎると、ホームディレクトリは削除されます。期限が延びた年もあります。',
      en: 'Without renewal, home directories are deleted after 30 June. In some years that date was extended.',
    },
    next: {
      ja: '残っているものを問い合わせ先に聞きます。新しいアカウントの申請は、その答えを待って決めます。',
      en: 'Ask the help desk what is left, and decide after the answer whether to apply for a new account.',
    },
  },
  'registration-closed': {
    title: {
      ja: '今は、新しいアカウントの申請を受け付けていません',
      en: 'New accounts are not accepted at the moment',
    },
    why: {ja: '理由と期間は、お知らせにあります。', en: 'The notice says why and how long.'},
    next: {
      ja: '申請の前にできることを済ませておきます。急ぐときは、問い合わせ先に相談してください。',
      en: 'Do what can be done before the application. If it is urgent, talk to the help desk.',
    },
  },
  'group-cloud-suspended': {
    title: {
      ja: '今は、DDBJグループクラウドを新しく始められません',
      en: 'You cannot start with DDBJ Group Cloud at the moment',
    },
    why: {
      ja: '個人ゲノム解析区画のサービスなので、この区画の新規登録の停止が当てはまります。',
      en: 'It is a service of the personal genome analysis division, whose new registration is suspended.',
    },
    next: {
      ja: '利用計画表を先に提出して、再開を待ちます。すでにこの区画の利用者がグループにいるときは、問い合わせ先に聞いてください。',
      en: 'Hand in the usage plan in advance and wait for the reopening. If your group has a user of this division already, ask the help desk.',
    },
  },
  'personal-genome-suspended': {
    title: {
      ja: '今は、個人ゲノム解析区画を新しく使い始められません',
      en: 'You cannot start in the personal genome analysis division at the moment',
    },
    why: {
      ja: 'この区画の新規登録は停止されています。',
      en: 'New registration for this division is suspended.',
    },
    next: {
      ja: '利用計画表を先に提出して、再開を待ちます。一般解析区画で間に合うなら、そちらで始められます。',
      en: 'Hand in the usage plan in advance and wait for the reopening. If the general analysis division will do, you can begin there.',
    },
  },
  'large-scale-suspended': {
    title: {
      ja: '今は、一般解析区画の大規模利用を新しく始められません',
      en: 'You cannot start large-scale use of the general analysis division at the moment',
    },
    why: {
      ja: '1 TBより多いストレージを新しく使い始める登録は、停止されています。',
      en: 'New registration for more than 1 TB of storage is suspended.',
    },
    next: {
      ja: '1 TBまでで使いながら、利用計画表を先に提出して、再開を待ちます。',
      en: 'Use up to 1 TB, hand in the usage plan in advance, and wait for the reopening.',
    },
  },
} as const satisfies Record<DeadEndId, DeadEndWords>;
