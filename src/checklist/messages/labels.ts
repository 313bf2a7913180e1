// The texts of the checklist's result: phases, people, dates, dead ends, buttons and headings.
import type {Localized} from '../../lib/localized';
import type {DeadEndId} from '../checklist';
import type {DeadlineCode, Firmness} from '../dates';
import type {Actor, Phase} from '../step';

export const phaseMessages: Record<Phase, Localized> = {
  decide: {ja: '確かめる', en: 'Find out'},
  prepare: {ja: '用意する', en: 'Prepare'},
  apply: {ja: '申し込む', en: 'Apply'},
  pledge: {ja: '誓約書と登録証', en: 'Pledge and certificate'},
  plan: {ja: '利用計画表', en: 'Usage plan'},
  start: {ja: '使い始める', en: 'Start'},
  reopened: {ja: '受付が再開したら', en: 'After the reopening'},
  later: {ja: 'そのあと', en: 'Later'},
};

export const actorMessages: Record<Actor, Localized> = {
  applicant: {ja: '申請者', en: 'Applicant'},
  'responsible-person': {ja: '責任者', en: 'Responsible person'},
  centre: {ja: 'センター', en: 'Centre'},
};

/** `{date}` is the date. Nothing is promised. */
export const expectedDateMessages: Record<Firmness, Localized> = {
  'normally-by': {ja: '通常は{date}まで', en: 'Normally by {date}'},
  about: {ja: '{date}ごろ', en: 'About {date}'},
};

/** The name of each date, and what it means. */
export const deadlineMessages: Record<DeadlineCode, {name: Localized; what: Localized}> = {
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
      en:
        'The amount of term 3 is fixed. From the next day on, no change that alters this fiscal year’s amount is ' +
        'accepted.',
    },
  },
  renewal: {
    name: {ja: '年度末アカウント継続申請の期間', en: 'Year-end account renewal is open'},
    what: {
      ja: '次の年度も使う方は、この間に継続します。アカウント申請システムが使えない間は、センターが引き継ぎます。延長はお知らせで確かめます。',
      en:
        'Renew to go on in the next fiscal year. While the account system is down, the centre carries accounts over. ' +
        'See the notices for extensions.',
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
    what: {ja: '継続の申請は、まだできます。', en: 'Renewal is still possible.'},
  },
  deletion: {
    name: {ja: '継続していないアカウントのデータの期限', en: 'Last day for data of accounts that were not renewed'},
    what: {
      ja: 'この日を過ぎると、ホームディレクトリが削除されます。',
      en: 'After this day, the home directory is deleted.',
    },
  },
};

/** The texts of a dead end: what cannot be had and why, and what to do instead. */
type DeadEndMessages = {title: Localized; why: Localized; next: Localized};

const findSomeone = {
  ja: '責任者になる人を探します。見つからないときは、申請の前に問い合わせ先に相談してください。',
  en: 'Look for a responsible person. If you find none, talk to the help desk before you apply.',
};

export const deadEndMessages: Record<DeadEndId, DeadEndMessages> = {
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
      en:
        'People abroad can use it, too, if they are guided by a faculty member resident in Japan or do joint ' +
        'research with one. That person is the responsible person.',
    },
    next: findSomeone,
  },
  'abroad-as-own-responsible-person': {
    title: {ja: '非居住者は、自分の責任者になれません', en: 'A non-resident cannot be their own responsible person'},
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
    title: {ja: 'ホームディレクトリは削除されたかもしれません', en: 'Your home directory may have been deleted'},
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
    title: {ja: '今は、新しいアカウントの申請を受け付けていません', en: 'New accounts are not accepted at the moment'},
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
      en:
        'Submit the usage plan in advance and wait for the reopening. If your group has a user of this division ' +
        'already, ask the help desk.',
    },
  },
  'personal-genome-suspended': {
    title: {
      ja: '今は、個人ゲノム解析区画を新しく使い始められません',
      en: 'You cannot start in the personal genome analysis division at the moment',
    },
    why: {ja: 'この区画の新規登録は停止されています。', en: 'New registration for this division is suspended.'},
    next: {
      ja: '利用計画表を先に提出して、再開を待ちます。一般解析区画で間に合うなら、そちらで始められます。',
      en:
        'Submit the usage plan in advance and wait for the reopening. If the general analysis division will do, you ' +
        'can begin there.',
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
      en: 'Use up to 1 TB, submit the usage plan in advance, and wait for the reopening.',
    },
  },
};

/** The fixed texts of the result. */
export const resultMessages = {
  mySteps: {ja: 'あなたの手順', en: 'Your steps'},
  clock: {
    ja: '今の受付の状況を、お使いの端末の時刻で確かめています。',
    en: 'What is open now is being looked up by the clock of your device.',
  },
  otherWay: {ja: '「{answer}」を選んだときの手順を見る', en: 'See the steps for “{answer}”'},
  done: {ja: '{all}個の手順のうち、{done}個が済みました。', en: '{done} of {all} steps done.'},
  keep: {ja: '答えと印をこの端末に残す', en: 'Keep my answers and ticks on this computer'},
  keepHint: {
    ja: '印は、残さなければページを閉じると消えます。共用の端末では残さないでください。',
    en: 'Otherwise the ticks are gone when you close the page. Do not keep them on a shared computer.',
  },
  keepRefused: {ja: 'このブラウザの設定では残せません。', en: 'The settings of this browser do not allow it.'},
  dates: {ja: '日程', en: 'Dates'},
  applied: {ja: '申請する日、または申請した日', en: 'Day of your application, past or to come'},
  pledgeSigned: {ja: '誓約書の署名がそろった日', en: 'Day of the last signature under the pledge'},
  notPromised: {
    ja: '日付は目安です。営業日は数えておらず、センターが約束した日ではありません。審査があるときは、もっとかかります。',
    en:
      'The dates are a rough guide. They do not count working days, and the centre promises none of them. An ' +
      'examination takes longer.',
  },
  deadlines: {ja: '忘れてはいけない日', en: 'Dates not to miss'},
  calendar: {ja: 'カレンダーに入れる', en: 'Put them into a calendar'},
  calendarHint: {
    ja: '上の日付を、終日の予定として読み込めます。延長などの変更は入らないので、お知らせで確かめてください。',
    en:
      'The dates above can be read in as whole-day entries. Extensions and other changes are not in them: see the ' +
      'notices.',
  },
  calendarSave: {ja: 'カレンダーのファイルを保存（.ics）', en: 'Save a calendar file (.ics)'},
  calendarName: {ja: '遺伝研スパコンの期限', en: 'NIG supercomputer: dates not to miss'},
  publicKey: {ja: '公開鍵（.pubで終わるファイルの中身）', en: 'Public key (the content of the file that ends in .pub)'},
  keyHint: {
    ja: '確認を通った公開鍵だけを、文面に入れます。秘密鍵は貼り付けないでください。',
    en: 'Only a public key that passes the check is put into the text. Do not paste a private key.',
  },
  chooseFile: {ja: 'ファイルを選ぶ', en: 'Choose a file'},
  keyValid: {ja: '正しい公開鍵です。文面に入れました。', en: 'This public key is right. It is in the text.'},
  keyCheckBroken: {
    ja: '確認の準備ができませんでした。ネットワークにつながっているか確かめて、このページを開き直してください。',
    en: 'The check could not be made ready. See whether you are connected to the network, then open this page again.',
  },
  keyPrivate: {
    ja: '秘密鍵でした。欄から消し、文面に入れていません。秘密鍵はだれにも送りません。',
    en:
      'That was a private key. It was removed from the field and is not in the text. A ' +
      'private key is sent to nobody.',
  },
  keyNotValid: {
    ja: 'この鍵はまだ渡せないので、文面に入れていません。理由と直し方を確かめてください。',
    en: 'This key cannot be submitted yet, so it was left out of the text. See why, and how to fix it.',
  },
  keyCheck: {ja: '公開鍵を確かめる', en: 'Check the public key'},
  mailStays: {
    ja: '入力したことは、このページの中だけで使います。送信も保存もしません。送るのは、あなたのメールソフトです。所属機関のメールアドレスから送ってください。',
    en:
      'What you type is used in this page alone. It is neither sent nor stored: your own mail program sends the ' +
      'e-mail. Send it from the address of your institution.',
  },
  mailKind: {ja: '何のメールを作りますか', en: 'What is the e-mail for?'},
  blanks: {ja: 'まだ空いているところ：{fields}', en: 'Still empty: {fields}'},
  noBlanks: {ja: '必要なところは、全部入っています。', en: 'Everything that is needed is filled in.'},
  to: {ja: '宛先', en: 'To'},
  tooLong: {
    ja: '長い文なので、メールソフトに渡すと途中で切れるおそれがあります。件名と本文をコピーして送ってください。',
    en: 'The text is long, and a mail program could cut it off. Copy the subject and the text instead.',
  },
  openMail: {ja: 'メールソフトで開く', en: 'Open in my mail program'},
  optional: {ja: 'なければ空けておきます。', en: 'Leave it empty if there is none.'},
  withheld: {
    ja: '秘密鍵が入っています。文面には入れていません。この欄から消してください。秘密鍵はだれにも送りません。',
    en:
      'There is a private key in it, so it was left out of the text. Delete it from this field. A private key is ' +
      'sent to nobody.',
  },
  language: {ja: '書く言葉', en: 'Language of the text'},
  subject: {ja: '件名', en: 'Subject'},
  body: {ja: '本文', en: 'Text'},
  forwardLabel: {ja: '責任者に送る文', en: 'Text for the responsible person'},
  textTitle: {ja: '遺伝研スパコンの手順', en: 'NIG supercomputer: my steps'},
  asOf: {ja: '{day}の時点の受付状況によります。', en: 'As registration stood on {day}.'},
  whatNext: {ja: '次にすること', en: 'What comes next'},
  alsoNow: {ja: '次のことも、今できます。', en: 'These can be done now, too:'},
  allDone: {ja: '全部済みました', en: 'All done'},
  allWait: {
    ja: '今できることは済みました。残りは、受付が再開してからです。',
    en: 'What can be done now is done. The rest comes after the reopening.',
  },
  waits: {ja: '再開を待つ', en: 'Waits'},
  needed: {ja: '用意するもの', en: 'Have ready'},
  time: {ja: 'かかる時間', en: 'How long'},
  page: {ja: 'くわしい説明', en: 'More about this'},
  estimator: {ja: '料金を見積もる', en: 'Estimate the fee'},
  writeMail: {ja: 'メールを作る', en: 'Write the e-mail'},
  writeForward: {ja: '責任者に送る文を見る', en: 'See the text for the responsible person'},
  waitsFor: {
    ja: '今は新規の受付が停止中です（{kind}）。再開を待ちます。',
    en: 'New registration is suspended now ({kind}). This waits for the reopening.',
  },
  takeAway: {ja: '書く、持ち出す', en: 'Write and take along'},
  mail: {ja: '問い合わせ先へのメールを作る', en: 'Write the e-mail to the help desk'},
  forward: {ja: '責任者に送る文を作る', en: 'Write a text for the responsible person'},
  asText: {ja: '手順を文にしてコピーする', en: 'Copy the steps as text'},
  print: {ja: '1枚に印刷', en: 'Print on one sheet'},
  share: {
    ja: 'このページのアドレスには答えだけが入っています。渡せば、同じ手順が開きます。',
    en: 'The address of this page holds your answers alone. Whoever opens it sees the same steps.',
  },
  address: {ja: 'このページのアドレス', en: 'the address of this page'},
  textLabel: {
    ja: '手順（入力した名前などは入っていません）',
    en: 'The steps (without names or anything else that you typed)',
  },
} as const satisfies Record<string, Localized>;
