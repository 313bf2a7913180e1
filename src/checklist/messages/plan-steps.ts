// The texts of the steps around the usage plan: more storage, billing services, DDBJ Group Cloud, groups.
import type {planSteps} from '../plan-steps';
import type {StepMessages} from '../step';

export const planStepMessages = {
  'read-about-group-cloud': {
    title: {ja: 'DDBJグループクラウドの説明と料金を読む', en: 'Read about DDBJ Group Cloud and its fees'},
    todo: [
      {
        ja: '1つの研究グループの中で、閲覧者を限定したいデータを共有するサービスです。',
        en: 'It lets one research group share data that need restricted access.',
      },
      {
        ja: '利用規程と料金表も読みます。料金は次の年度から変わることがあります。',
        en: 'Read the terms of use and the price list, too. Prices may change from the next fiscal year.',
      },
    ],
  },
  'decide-group-cloud': {
    title: {ja: '共有の方法をグループで決める', en: 'Decide as a group how to share'},
    todo: [
      {ja: 'ownCloudかMinIOのどちらを使いたいか決めます。', en: 'Decide whether you want ownCloud or MinIO.'},
      {
        ja: '利用者のコンピュータへのダウンロードを許すかは、最初の設定で決まります。あとで変えられるかは公表されていません。',
        en:
          "Whether download to the users' computers is allowed is set at the start. " +
          'Whether it can be changed later is not ' +
          'published.',
      },
      {ja: 'ストレージの容量を決めます。', en: 'Decide the amount of storage.'},
    ],
  },
  'plan-compute-resources': {
    title: {ja: 'リモートデスクトップと計算ノードの量を決める', en: 'Decide on the remote desktop and compute nodes'},
    todo: {
      ja: '使いたい計算資源の量を利用計画表に書きます。計算ノードの料金が加わります。',
      en: 'Write the compute resources that you want into the usage plan. The price of the nodes is added.',
    },
  },
  'ask-about-development': {
    title: {ja: 'データの構造を問い合わせ先に伝える', en: 'Tell the help desk how your data are structured'},
    todo: [
      {
        ja: 'JGAに準じた構造でないデータには開発が必要で、人月ごとに料金がかかります。',
        en: 'Data that are not structured like those of JGA need development, charged per person-month.',
      },
      {
        ja: '開発が要るか、何人月になるかを聞きます。',
        en: 'Ask whether that applies, and how many person-months it takes.',
      },
    ],
  },
  'ask-before-priority-use': {
    title: {ja: '計算ノード優先利用ができるか先に聞く', en: 'Ask first whether priority use is possible'},
    todo: {
      ja: '利用計画表では選べますが、使えるとは限りません。書く前に問い合わせ先に確かめます。',
      en: 'The usage plan offers it, but it may not be available. Ask the help desk before you enter it.',
    },
  },
  'ask-before-accelerators': {
    title: {
      ja: '一般解析区画で使えるノードの種類を先に聞く',
      en: 'Ask first which node types the general analysis division offers',
    },
    todo: [
      {
        ja: 'アクセラレータ最適化ノードとMemory最適化ノード Type 1は、利用計画表で選べても、使えるとは限りません。',
        en:
          'Accelerator optimized nodes and memory optimized node Type 1 are in the usage plan, but may not be ' +
          'available.',
      },
      {ja: 'ほかの種類なら、聞かずに進めます。', en: 'For other types, you need not ask.'},
    ],
  },
  'list-members': {
    title: {ja: '利用者全員の名簿を作る', en: 'List all users'},
    todo: [
      {
        ja: '全員の氏名、メールアドレス、希望アカウント名、所属と職名を、1つの利用計画表にまとめます。',
        en:
          "Put everyone's name, e-mail address, preferred account name, " +
          'affiliation and job title into one usage plan.',
      },
      {
        ja: '名簿の欄は16人分です。17人以上のときの書き方は公表されていないので、問い合わせ先に聞きます。',
        en: 'It has room for 16 users. What to do with more is not published: ask the help desk.',
      },
    ],
  },
  'check-members-fefta': {
    title: {
      ja: '国籍または居住地が日本でない利用者がいるか確かめる',
      en: 'Check whether the nationality or residence of any user is not Japan',
    },
    todo: {
      ja: 'いるときは、外為法の審査のために何を伝えるかを、先に問い合わせ先に聞きます。',
      en: 'If so, ask the help desk beforehand what is needed for the FEFTA examination.',
    },
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
    todo: [
      {
        ja: '使うものと期間を入力して、期ごとの金額を見ます。',
        en: 'Enter what you will use and when, and see the amount for each term.',
      },
      {
        ja: '一般解析区画のストレージは、責任者ごとの合計が30 TBまで無料です。',
        en: 'In the general analysis division, storage is free up to 30 TB in total per responsible person.',
      },
    ],
  },
  'tell-office': {
    title: {
      ja: '所属機関の事務に金額と支払い方法を伝える',
      en: "Tell your institution's office the amount and how it is paid",
    },
    todo: [
      {
        ja: '請求書は責任者に送られ、所属機関の事務が処理します。',
        en: 'The invoice goes to the responsible person, and the office of the institution handles it.',
      },
      {
        ja: '前払い、見積書、請求書の分割を望むときは、早めに問い合わせ先に伝えます。',
        en: 'If you need prepayment, a quotation or split invoices, tell the help desk early.',
      },
    ],
  },
  'fill-in-usage-plan': {
    title: {ja: '利用計画表に記入する', en: 'Fill in the usage plan'},
    todo: [
      {
        ja: '計画表は責任者1人に1つです。すでに提出したものがあれば、そのファイルを直します。',
        en: 'There is one plan per responsible person. If you have submitted one before, change that file.',
      },
      {
        ja: '「利用目的等」と「料金試算表」の2枚に記入します。',
        en: 'Fill in both sheets: the purpose (利用目的等) and the fee estimate sheet (料金試算表).',
      },
      {ja: '必要な量と、その見積もり方も書きます。', en: 'Say how much you need and how you estimated it.'},
    ],
  },
  'hand-in-usage-plan': {
    title: {ja: '利用計画表を提出する', en: 'Submit the usage plan'},
    todo: [
      {
        ja: '責任者が、問い合わせ先へメールで送ります。新しく申請した方は、申請が受理されてから提出します。',
        en: 'The responsible person e-mails it to the help desk; after a new application, once that has been accepted.',
      },
      {ja: 'これを提出しないかぎり、料金はかかりません。', en: 'Nothing is charged without it.'},
    ],
  },
  'hand-in-plan-in-advance': {
    title: {ja: '利用計画表を先に提出する', en: 'Submit the usage plan in advance'},
    todo: [
      {
        ja: '空きができたときに備えて、責任者が問い合わせ先へメールで送ります。',
        en: 'The responsible person e-mails it to the help desk, in case capacity becomes free.',
      },
      {
        ja: '自分が停止の対象かどうかも、このときに聞けます。',
        en: 'You can ask in the same e-mail whether the suspension applies to you.',
      },
    ],
  },
  'wait-for-reopening': {
    title: {ja: '受付の再開を待つ', en: 'Wait for the reopening'},
    todo: [
      {
        ja: '再開は空き容量しだいです。見通しは4か月ごとに公表される予定ですが、見つからなければ問い合わせ先に聞きます。',
        en:
          'It depends on free capacity. An outlook is promised every ' +
          'four months; if you cannot find it, ask the help ' +
          'desk.',
      },
      {
        ja: 'お知らせを見ます。再開すると、このチェックリストも変わります。',
        en: 'Watch the notices. This checklist changes, too, when registration reopens.',
      },
    ],
  },
  'ask-for-personal-genome-account': {
    title: {
      ja: '個人ゲノム解析区画のアカウントを頼む',
      en: 'Request an account for the personal genome analysis division',
    },
    todo: {
      ja: '一般解析区画のアカウント名を書いて、問い合わせ先に手続きを聞きます。',
      en: 'Give your account name in the general analysis division, and ask the help desk how to proceed.',
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
      ja: '受け取り方と日数は公表されていないので、問い合わせ先に聞きます。鍵は利用者が各自で作ります。',
      en: 'How and when they come is not published: ask the help desk. Each user makes their own key pair.',
    },
  },
  'mind-fee-deadlines': {
    title: {ja: '料金の期限を控える', en: 'Note the deadlines for fees'},
    todo: [
      {
        ja: '1月1日からは、その年度の金額が変わる変更も、新しい課金サービスの申請もできません。',
        en: "From 1 January, that fiscal year's amount can no longer change, and no new charged service can be added.",
      },
      {
        ja: '利用計画表は年度ごとです。続けて使うなら、次の年度の利用計画表を提出します。',
        en: 'A usage plan covers one fiscal year. To continue, submit a plan for the next one.',
      },
    ],
  },
} as const satisfies Record<(typeof planSteps)[number]['id'], StepMessages>;
