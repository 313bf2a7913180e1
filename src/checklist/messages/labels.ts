// The texts of the checklist's result: phases, people, dates, dead ends, buttons and headings.
import type {Localized} from '../../lib/localized';
import type {DeadEndId, VerdictCode} from '../checklist';
import type {DeadlineCode} from '../dates';
import type {Actor, Phase} from '../step';

export const phaseMessages: Record<Phase, Localized> = {
  decide: {ja: '最初に確かめる', en: 'Check first'},
  prepare: {ja: '用意する', en: 'Prepare'},
  apply: {ja: '申し込む', en: 'Apply'},
  pledge: {ja: '誓約書と登録証', en: 'Pledge and certificate'},
  plan: {ja: '利用計画表', en: 'Usage plan'},
  start: {ja: '使い始める', en: 'Get started'},
  optional: {ja: '希望する方だけ：一般解析区画で始める', en: 'Optional: start in the general analysis division'},
  reopened: {ja: '受付が再開したら', en: 'Once registration reopens'},
  later: {ja: '使い始めたら', en: 'Once you have access'},
};

export const actorMessages: Record<Actor | 'self', Localized> = {
  self: {ja: 'あなた', en: 'You'},
  applicant: {ja: '申請者', en: 'Applicant'},
  'responsible-person': {ja: '責任者', en: 'Responsible person'},
  centre: {ja: 'センター', en: 'Centre'},
};

/** What the answers come to, in one sentence, and what that means. */
export const verdictMessages: Record<VerdictCode, {title: Localized; what: Localized}> = {
  'email-today': {
    title: {ja: '今日から申請できます', en: 'You can apply today'},
    what: {
      ja: '所属機関のメールアドレスから、メールで申請します。',
      en: "You apply by e-mail, from your institution's address.",
    },
  },
  'web-today': {
    title: {ja: '今日から申請できます', en: 'You can apply today'},
    what: {ja: 'Webフォームで申請します。', en: 'You apply with the web form.'},
  },
  'ask-first': {
    title: {ja: '先に問い合わせ先に聞きます', en: 'Ask the help desk first'},
    what: {
      ja: '責任者になれるかどうかが、公表された文書からは決まらないためです。',
      en: 'The published texts do not settle who can be the responsible person in this case.',
    },
  },
  today: {
    title: {ja: '今日から始められます', en: 'You can start today'},
    what: {ja: '下の手順を順番に進めます。', en: 'Follow the steps below in order.'},
  },
  'all-done': {
    title: {ja: 'すべて済みました', en: 'All done'},
    what: {ja: '今することは、もうありません。', en: 'There is nothing left to do now.'},
  },
};

const termCloses = {
  ja: 'この期の利用料金が決まり、翌月の初めに請求書が送られます。',
  en: 'The fees of the term are fixed. The invoice follows at the beginning of the next month.',
};

/** The name of each date, and what it means. */
export const deadlineMessages: Record<DeadlineCode, {name: Localized; what: Localized}> = {
  'term-1-closes': {name: {ja: '第一期の締め', en: 'Term 1 closes'}, what: termCloses},
  'term-2-closes': {name: {ja: '第二期の締め', en: 'Term 2 closes'}, what: termCloses},
  'last-change-of-fees': {
    name: {ja: '料金が変わる変更の最終日', en: 'Last day for changes to the fees'},
    what: {
      ja: '翌日からは、この年度の金額が変わる変更も、新しい課金サービスの申請もできません。',
      en: 'After this day, this fiscal year’s amount can no longer change, and no new charged service can be added.',
    },
  },
  renewal: {
    name: {ja: '年度末アカウント継続申請の期間（定例）', en: 'Year-end account renewal (regular period)'},
    what: {
      ja: '次の年度も使う方は、この間に継続します。アカウント申請システムが停止しているか、その年度の案内がないときは、3月31日より十分前に問い合わせ先に聞きます。',
      en:
        'Renew to keep your account in the next fiscal year. If the account system is down, or nothing is published ' +
        'for the year, ask the help desk well before 31 March.',
    },
  },
  'approval-ends': {
    name: {ja: 'この年度の利用計画表の終わり', en: 'End of this fiscal year’s usage plan'},
    what: {
      ja: '利用計画表は年度ごとです。続けて使うには、次の年度の利用計画表を提出します。',
      en: 'A usage plan covers one fiscal year. To keep a charged service, submit a plan for the next.',
    },
  },
  'login-stops': {
    name: {
      ja: '継続していないアカウントはログインできなくなる',
      en: 'Accounts that were not renewed can no longer log in',
    },
    what: {
      ja: '継続はまだできますが、アカウント申請システムには入れないので、問い合わせ先に連絡します。',
      en: 'Renewal is still possible, but not in the account system: contact the help desk.',
    },
  },
  deletion: {
    name: {ja: '継続していないアカウントのデータの期限', en: 'Data of accounts that were not renewed: last day'},
    what: {
      ja: 'この日を過ぎると、ホームディレクトリが削除されます。継続はできますが、データは戻りません。',
      en: 'After this day, the home directory is deleted. Renewal still works, but the data are gone.',
    },
  },
};

/** The texts of a dead end: what cannot be had and why, what to do instead, and when news is expected. */
type DeadEndMessages = {title: Localized; why: Localized; next: Localized; news?: Localized};

/** Notice of 2022-05-13. No outlook was found in the source of the official site. */
const outlook = {
  ja: '空きの見通しは4か月ごとに知らされる予定です。見つからなければ、問い合わせ先に聞いてください。',
  en: 'An outlook is promised every four months. If you cannot find it, ask the help desk.',
};

const findSomeone = {
  ja: '責任者になる人を探してください。見つからないか、条件に当たるか迷うときは、申請の前に問い合わせ先に聞いてください。',
  en: 'Look for a responsible person. If you find nobody or are not sure who qualifies, ask the help desk first.',
};

export const deadEndMessages: Record<DeadEndId, DeadEndMessages> = {
  'no-responsible-person': {
    title: {ja: '申請には、日本に住む責任者が必要です', en: 'You need a responsible person who lives in Japan'},
    why: {
      ja: '発行基準では、責任者は国内居住者の教員です。学生、企業の方、海外の方も、その教員の指導を受けるか、共同で研究していれば使えます。',
      en:
        'By the issuance criteria, it is a faculty member who is a resident of Japan. Students and people in ' +
        'companies or abroad can use the supercomputer if that person supervises them or collaborates with them.',
    },
    next: findSomeone,
  },
  'cannot-be-responsible-person': {
    title: {
      ja: '発行基準の責任者の条件に当たりません',
      en: 'You do not meet the issuance criteria for a responsible person',
    },
    why: {
      ja: 'ただし利用規程はこれより広く、教員に準ずる職員や、独立行政法人などの研究者も認めています。',
      en:
        'The terms of use are wider: they admit staff equal to faculty and researchers of independent ' +
        'administrative agencies and the like.',
    },
    next: {
      ja: 'これらに当たる方は、問い合わせ先に聞いてください。そうでなければ、別の人を申請者に知らせてください。',
      en: 'If you are one of these, ask the help desk. If not, suggest someone else to the applicant.',
    },
  },
  'home-directory-deleted': {
    title: {ja: 'ホームディレクトリは削除されたかもしれません', en: 'Your home directory may have been deleted'},
    why: {
      ja: '継続しないまま6月30日を過ぎると、ホームディレクトリは削除されます。期限が延びた年もあります。',
      en: 'Without renewal, home directories are deleted after 30 June. In some years that date was extended.',
    },
    next: {
      ja: '何が残っているかを問い合わせ先に聞いてください。継続はまだできるので、新しい申請は答えを待ちます。',
      en: 'Ask the help desk what is left. Renewal is still possible: wait for the answer before you apply anew.',
    },
  },
  'registration-closed': {
    title: {ja: '今は、新しいアカウントの申請を受け付けていません', en: 'New accounts are not accepted at the moment'},
    why: {ja: '理由と期間は、お知らせにあります。', en: 'The notice says why and for how long.'},
    next: {
      ja: 'できることを済ませておいてください。急ぐときは、問い合わせ先に相談してください。',
      en: 'Prepare what you can. If it is urgent, ask the help desk.',
    },
  },
  'group-cloud-suspended': {
    title: {
      ja: 'DDBJグループクラウドを今始められるか、先に問い合わせ先に聞いてください',
      en: 'Ask the help desk first whether you can start with DDBJ Group Cloud now',
    },
    why: {
      ja: 'グループクラウドのある個人ゲノム解析区画は、今、新しい利用者を受け付けていません。グループクラウドの新しいプロジェクトや利用者も対象かどうかは、公表されていません。',
      en:
        'The personal genome analysis division, which runs Group Cloud, accepts no new users at the moment. Whether ' +
        'this also covers new Group Cloud projects and users is not published.',
    },
    next: {
      ja: '利用計画表は先に提出できます。このチェックリストの手順は、再開を待つ場合のものです。',
      en:
        'You can submit a usage plan in advance. The steps of this checklist assume that you wait for the ' +
        'reopening.',
    },
    news: outlook,
  },
  'personal-genome-suspended': {
    title: {
      ja: '今は、個人ゲノム解析区画を新しく使い始められません',
      en: 'You cannot start in the personal genome analysis division at the moment',
    },
    why: {
      ja: 'この区画の新規登録は停止されています。再開の時期は公表されていません。',
      en: 'New registration for this division is suspended. When it reopens is not published.',
    },
    next: {
      ja: '利用計画表を先に提出して、再開を待ってください。一般解析区画でなら、始められます。',
      en: 'Submit a usage plan in advance and wait, or start in the general analysis division if that is enough.',
    },
    news: outlook,
  },
  'large-scale-suspended': {
    title: {
      ja: '今は、一般解析区画の大規模利用を新しく始められません',
      en: 'You cannot start large-scale use of the general analysis division at the moment',
    },
    why: {
      ja: '新規登録は停止中です。大規模利用の範囲は公表されていないので、ここでは1 TBを超える利用としています。',
      en: 'It is suspended. What counts as large-scale is not published: this checklist takes it as more than 1 TB.',
    },
    next: {
      ja: '1 TBまでで始め、利用計画表を先に提出して再開を待ってください。すでにアカウントがある方は、増やせるかを先に問い合わせ先に聞いてください。',
      en:
        'Start with up to 1 TB, submit a usage plan in advance and wait. If you already have an account, ask the ' +
        'help desk first whether you can have more.',
    },
    news: outlook,
  },
};

/** Lines that the institution fills in on paper. */
export const officeMessages: readonly Localized[] = [
  {ja: '所属機関・部局', en: 'Institution, department'},
  {ja: '責任者', en: 'Responsible person'},
  {ja: '担当者', en: 'Handled by'},
  {ja: '確認した日', en: 'Date'},
];

/** The fixed texts of the result. */
export const resultMessages = {
  mySteps: {ja: 'あなたの手順', en: 'Your steps'},
  clock: {ja: '今の受付の状況を確かめています。', en: 'Checking what is open now.'},
  alternative: {ja: '「{answer}」を選んだときの手順を見る', en: 'See the steps for “{answer}”'},
  reopens: {ja: '受付の再開は{day}の予定です。', en: 'It is planned to reopen on {day}.'},
  nextIs: {ja: '次にすること', en: 'Next'},
  yours: {ja: 'あなたの手順', en: 'your steps'},
  others: {ja: 'ほかの人の手順', en: 'steps of others'},
  stages: {ja: '段階', en: 'Stages'},
  stage: {ja: '段階{number}/{all}', en: 'Stage {number} of {all}'},
  markDone: {ja: '済みにする', en: 'Mark as done'},
  store: {ja: '答えとチェックをこの端末に保存する', en: 'Save my answers and ticks on this device'},
  storeHint: {
    ja: '保存しないと、ページを閉じたときに消えます。最後の変更から半年で削除します。共用の端末では保存しないでください。',
    en: 'Otherwise they are lost with the page. Deleted half a year after the last change. Not for shared computers.',
  },
  storedUntil: {ja: '{day}まで保存します。', en: 'Saved until {day}.'},
  storeRefused: {ja: 'このブラウザの設定では保存できません。', en: 'Your browser settings do not allow this.'},
  dates: {ja: '忘れてはいけない日', en: 'Dates not to miss'},
  calendar: {ja: 'カレンダーに入れる（.ics）', en: 'Add dates to my calendar (.ics)'},
  calendarHint: {
    ja: '延長などの変更は、ここにもカレンダーにも反映されません。お知らせで確かめてください。',
    en: 'Extensions and other changes are neither here nor in the calendar file: see the notices.',
  },
  calendarName: {ja: '遺伝研スパコンの期限', en: 'NIG supercomputer: dates not to miss'},
  publicKey: {ja: '公開鍵（.pubで終わるファイルの中身）', en: 'Public key (content of the .pub file)'},
  keyHint: {
    ja: '確認を通った公開鍵だけが文面に入ります。秘密鍵は貼り付けないでください。',
    en: 'Only a public key that passes the check is added to the e-mail. Do not paste a private key.',
  },
  keyValid: {ja: '正しい公開鍵です。文面に入れました。', en: 'Your public key is valid and now in the e-mail.'},
  keyCheckBroken: {
    ja: '確認の機能を読み込めませんでした。ページを再読み込みしてください。',
    en: 'The check could not be loaded. Reload this page.',
  },
  keyPrivate: {
    ja: '秘密鍵でした。欄から消し、文面には入れていません。だれにも送らないでください。',
    en: 'That was a private key. It was removed and is not in the e-mail. Never send it to anyone.',
  },
  keyNotValid: {
    ja: 'この鍵はまだ提出できません。理由と直し方を確かめてください。',
    en: 'This key cannot be submitted yet. See why, and how to fix it.',
  },
  keyCheck: {ja: '公開鍵を確かめる', en: 'Check the public key'},
  mailStays: {
    ja: '入力したことは送信も保存もしません。自分のメールソフトで、所属機関のメールアドレスから送ってください。',
    en: 'What you type is neither sent nor stored. Send it with your mail program, from your institution’s address.',
  },
  mailKind: {ja: '何のメールを作りますか', en: 'What is the e-mail for?'},
  blanks: {
    ja: '未入力の項目：{count}。文面では【ここに記入】になっています。',
    en: 'Empty fields: {count}. The text has [FILL IN] there.',
  },
  firstBlank: {ja: '次の未入力の項目へ', en: 'Go to the next empty field'},
  noBlanks: {ja: '必要な項目はすべて入力されています。', en: 'Everything required is filled in.'},
  to: {ja: '宛先', en: 'To'},
  tooLong: {
    ja: '長い文はメールソフトによって切れるので、件名と本文をコピーして送ってください。',
    en: 'Some mail programs would cut off such a long text. Copy the subject and the text instead.',
  },
  openMail: {ja: 'メールソフトで開く', en: 'Open in my mail program'},
  optional: {ja: 'なければ空欄のままにします。', en: 'Leave empty if you have none.'},
  withheld: {
    ja: '秘密鍵が入っているので、文面には入れていません。欄から消し、だれにも送らないでください。',
    en: 'This contains a private key and was left out. Delete it here, and never send it to anyone.',
  },
  language: {ja: '文面の言語', en: 'Language of the text'},
  subject: {ja: '件名', en: 'Subject'},
  body: {ja: '本文', en: 'Text'},
  textTitle: {ja: '遺伝研スパコンの手順', en: 'NIG supercomputer: my steps'},
  asOf: {ja: '{day}に作成。その日の受付状況に基づきます。', en: 'Made on {day}, based on what was open that day.'},
  sameSteps: {ja: '同じ手順を開く', en: 'Open the same steps'},
  forOffice: {ja: '所属機関での記入欄', en: 'For the institution'},
  unofficial: {
    ja: 'このサイトは国立遺伝学研究所の公式サイトではありません。',
    en: 'This is not an official site of the NIG.',
  },
  needed: {ja: '用意するもの', en: 'What you need'},
  page: {ja: 'くわしい説明', en: 'Details'},
  estimator: {ja: '料金を見積もる', en: 'Estimate the fee'},
  writeMail: {ja: 'メールを作る', en: 'Write the e-mail'},
  waitsFor: {
    ja: '今は新規の受付が停止中です（{kind}）。再開を待ちます。',
    en: 'New registration is suspended ({kind}). These steps have to wait.',
  },
  actions: {ja: '書く・送る・残す', en: 'Write, share, save'},
  more: {ja: 'ほか', en: 'More'},
  mail: {ja: '問い合わせ先へのメール', en: 'E-mail to the help desk'},
  forward: {ja: '責任者に送る文', en: 'Text for my responsible person'},
  close: {ja: '閉じる', en: 'Close'},
  print: {ja: '1枚に印刷する', en: 'Print on one page'},
  share: {ja: 'この手順へのリンク（答えだけが入ります）', en: 'Link to these steps (only your answers)'},
  address: {ja: 'この手順へのリンク', en: 'the link to these steps'},
} as const satisfies Record<string, Localized>;
