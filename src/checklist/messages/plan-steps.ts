// The texts of the steps around the usage plan: more storage, billing services, DDBJ Group Cloud, groups.
import type {planSteps} from '../plan-steps';
import type {StepMessages} from '../step';

export const planStepMessages = {
  'decide-group-cloud': {
    title: {ja: 'DDBJグループクラウドの使い方をグループで決める', en: 'Decide as a group how to use DDBJ Group Cloud'},
    todo: [
      {
        ja: '1つの研究グループの中で、閲覧者を限定したいデータを共有するサービスです。説明と料金表、利用規程を読みます。',
        en:
          'It lets one research group share data that need restricted access. Read about it, its prices and the ' +
          'terms of use.',
      },
      {
        ja: 'JGAに準じた構造でないデータには開発が必要で、人月ごとに料金がかかります。当たるか、何人月かを問い合わせ先に聞きます。',
        en:
          'Data that are not structured like those of JGA need development, charged per person-month. Ask the help ' +
          'desk whether that applies, and how many.',
      },
    ],
    needed: [
      {ja: 'ownCloudかMinIOか、ストレージの容量', en: 'ownCloud or MinIO, and the amount of storage'},
      {
        ja: '利用者のコンピュータへのダウンロードを許すか（最初に決めます。あとで変えられるかは公表されていません）',
        en:
          "Whether download to the users' computers is allowed (set at the start; whether it can be changed later " +
          'is not published)',
      },
      {
        ja: 'リモートデスクトップや計算ノードを使うか、その量（計算ノードの料金が加わります）',
        en: 'Whether you need a remote desktop or compute nodes, and how many (the price of the nodes is added)',
      },
    ],
  },
  'ask-before-nodes': {
    title: {ja: '計算ノードの使い方を問い合わせ先に確かめる', en: 'Ask first which compute nodes you can use'},
    todo: {
      ja: '優先利用、Memory最適化ノード Type 1、一般解析区画でのアクセラレータ最適化ノードは、利用計画表で選べても、使えるとは限りません。',
      en:
        'Priority use, memory optimized node Type 1, and accelerator optimized nodes in the general analysis ' +
        'division are in the usage plan, but may not be available.',
    },
  },
  'list-members': {
    title: {ja: '利用者全員の名簿を作る', en: 'List all users'},
    todo: [
      {
        ja: '全員の氏名、メールアドレス、希望アカウント名、所属と職名を、1つの利用計画表にまとめます。欄は16人分で、17人以上のときの書き方は公表されていません。',
        en:
          "Put everyone's name, e-mail address, preferred account name, affiliation and job title into one usage " +
          'plan. It has room for 16 users; what to do with more is not published.',
      },
      {
        ja: '国籍または居住地が日本でない利用者がいるときは、外為法の審査のために何を伝えるかを、先に問い合わせ先に聞きます。',
        en:
          'If the nationality or residence of any user is not Japan, ask the help desk beforehand what is needed ' +
          'for the FEFTA examination.',
      },
    ],
  },
  'state-course-dates': {
    title: {ja: '講習会であることと日程を書く', en: 'State that it is a workshop, and its dates'},
    todo: {
      ja: '講習会は、ほかの新規登録が停止されている間も受け付けられます。講習会だとわかるように、利用計画表とメールに書きます。',
      en: 'Workshops are accepted even while other registration is suspended. Say so in the usage plan and the e-mail.',
    },
  },
  'estimate-fee': {
    title: {ja: '料金を見積もる', en: 'Estimate the fee'},
    todo: {
      ja: '使うものと期間を入力して、期ごとの金額を見ます。',
      en: 'Enter what you will use and when, and see the amount for each term.',
    },
    inDivision: {
      general: {
        ja: '一般解析区画のストレージは、責任者ごとの合計が30 TBまで無料です。',
        en: 'In the general analysis division, storage is free up to 30 TB in total per responsible person.',
      },
      'personal-genome': {ja: '個人ゲノム解析区画は、すべて有料です。', en: 'All of this division is charged.'},
      'group-cloud': {
        ja: 'DDBJグループクラウドの基本料金はプロジェクトごと、ストレージの料金は10 TBごとです。使う場合は、計算ノードも加えます。',
        en: 'DDBJ Group Cloud has a basic fee per project, and storage per 10 TB. Add compute nodes if you use them.',
      },
    },
  },
  'tell-office': {
    title: {
      ja: '所属機関の事務に金額と支払い方法を伝える',
      en: "Tell your institution's office the amount and how it is paid",
    },
    todo: {
      ja: '請求書は責任者に送られます。前払い、見積書、請求書の分割を望むときは、早めに問い合わせ先に伝えます。',
      en:
        'The invoice goes to the responsible person. If you need prepayment, a quotation or split invoices, tell ' +
        'the help desk early.',
    },
  },
  'fill-in-usage-plan': {
    title: {ja: '利用計画表に記入する', en: 'Fill in the usage plan'},
    todo: [
      {
        ja: '計画表は責任者1人に1つです。すでに提出したものがあれば、そのファイルを直します。',
        en: 'There is one plan per responsible person. If you have submitted one before, change that file.',
      },
      {
        ja: '「利用目的等」と「料金試算表」の2枚に、必要な量とその見積もり方も書きます。',
        en:
          'In both sheets, the purpose (利用目的等) and the fee estimate sheet (料金試算表), say how much you need and how ' +
          'you estimated it.',
      },
    ],
  },
  'hand-in-usage-plan': {
    title: {ja: '利用計画表を提出する', en: 'Submit the usage plan'},
    todo: {
      ja: '責任者が、問い合わせ先へメールで送ります。新しく申請した方は、申請が受理されてから提出します。これを提出しないかぎり、料金はかかりません。',
      en:
        'The responsible person e-mails it to the help desk; after a new application, once that has been accepted. ' +
        'Nothing is charged without it.',
    },
  },
  'hand-in-plan-in-advance': {
    title: {ja: '利用計画表を先に提出する', en: 'Submit the usage plan in advance'},
    todo: {
      ja: '空きができたときに備えて、責任者が問い合わせ先へメールで送ります。自分が停止の対象かどうかも聞けます。',
      en:
        'The responsible person e-mails it to the help desk, in case capacity becomes free. The same e-mail asks ' +
        'whether the suspension applies to you.',
    },
  },
  'wait-for-reopening': {
    title: {ja: '受付の再開を待つ', en: 'Wait for the reopening'},
    todo: {
      ja: 'お知らせを見ます。再開すると、このチェックリストも変わります。',
      en: 'Watch the notices. When registration reopens, this checklist changes, too.',
    },
  },
  'review-usage-plan': {
    title: {ja: '利用計画が審査される', en: 'The usage plan is reviewed'},
    todo: {
      ja: '混雑していると、お断りすることがあります。結果が出る時期は公表されていません。',
      en: 'It can be declined when the supercomputer is busy. How long the review takes is not published.',
    },
  },
  'invite-to-group-cloud': {
    title: {ja: '課金サービス利用許可の案内が届く', en: 'You are invited to use the charged service'},
    todo: {
      ja: '審査を通ると届きます。使い始められる日は、問い合わせ先に聞きます。',
      en: 'The invitation follows the review. Ask the help desk when the environment will be ready.',
    },
  },
  'get-members-accounts': {
    title: {ja: '利用者のアカウントが用意される', en: "The users' accounts are prepared"},
    todo: {
      ja: '受け取り方と日数は、問い合わせ先に聞きます。鍵は利用者が各自で作ります。',
      en: 'Ask the help desk how and when they come. Each user makes their own key pair.',
    },
  },
} as const satisfies Record<(typeof planSteps)[number]['id'], StepMessages>;
