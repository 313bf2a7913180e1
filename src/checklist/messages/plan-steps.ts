// The texts of the steps around the usage plan: more storage, billing services, DDBJ Group Cloud, many users.
import type {planSteps} from '../plan-steps';
import type {StepMessages} from '../step';

export const planStepMessages = {
  'read-about-group-cloud': {
    title: {ja: 'DDBJグループクラウドの説明と料金を読む', en: 'Read about DDBJ Group Cloud and its fees'},
    todo: [
      {
        ja: '1つの研究グループの中で、見られる人を限りたいデータを共有するサービスです。',
        en: 'It is for sharing, inside one research group, data that needs restricted access.',
      },
      {
        ja: '利用規程と料金表も読みます。料金は次の年度から変わることがあります。',
        en: 'Read the terms of use and the price table, too. Prices may change from the next fiscal year on.',
      },
    ],
  },
  'decide-group-cloud': {
    title: {ja: '共有のしかたをグループで決める', en: 'Decide in the group how to share'},
    todo: [
      {ja: 'ownCloudかMinIOを選びます。', en: 'Choose ownCloud or MinIO.'},
      {
        ja: '利用者のコンピュータへのダウンロードを許すかを決めます。環境を作るときに固定されます。',
        en: "Decide whether download to the users' computers is allowed: it is fixed when the environment is set up.",
      },
      {ja: 'ストレージの容量を決めます。', en: 'Decide the amount of storage.'},
    ],
  },
  'plan-compute-resources': {
    title: {ja: 'リモートデスクトップと計算ノードの量を決める', en: 'Decide the remote desktop and the compute nodes'},
    todo: {
      ja: '使いたい計算資源の量を利用計画表に書きます。計算ノードの料金が加わります。',
      en: 'Write the wanted compute resources into the usage plan. The fee for nodes is added.',
    },
  },
  'ask-about-development': {
    title: {ja: 'データの構造を問い合わせ先に伝える', en: 'Tell the help desk how your data are structured'},
    todo: [
      {
        ja: 'JGAと異なる構造のデータには開発が要り、人月ごとに料金がかかります。',
        en: 'Data that are not structured like those of JGA need development, charged by the person-month.',
      },
      {
        ja: '開発が要るか、何人月になるかは、問い合わせ先が答えます。',
        en: 'The help desk tells you whether that is so, and how many person-months it takes.',
      },
    ],
  },
  'ask-before-priority-use': {
    title: {ja: '計算ノード優先利用ができるか先に聞く', en: 'Ask first whether priority use is possible'},
    todo: {
      ja: '利用計画表では選べますが、使えるとは限りません。書く前に問い合わせ先に確かめます。',
      en: 'The usage plan offers it, but it may not be available. Ask the help desk before you write it in.',
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
      {ja: 'ほかの種類なら、聞かずに進めます。', en: 'For other types, go on without asking.'},
    ],
  },
  'list-members': {
    title: {ja: '利用者全員の名簿を作る', en: 'List all the users'},
    todo: {
      ja: '全員の氏名、メールアドレス、希望アカウント名、所属と職名を集めます。1つの利用計画表にまとめます。',
      en:
        "Collect everyone's name, e-mail address, wished account name, affiliation and job " +
        'title. They go into one usage plan.',
    },
  },
  'check-members-fefta': {
    title: {
      ja: '非居住者か特定類型の利用者がいるか確かめる',
      en: 'Check whether any user is a non-resident or in a specific category',
    },
    todo: {
      ja: 'いるときは、その人の分の手続きを、先に問い合わせ先に聞きます。',
      en: 'If so, ask the help desk beforehand what is needed for them.',
    },
  },
  'state-course-dates': {
    title: {ja: '講習会であることと日程を書く', en: 'State that it is a workshop, and its dates'},
    todo: {
      ja: '講習会は、ほかの新規登録が停止されている間も受け付けられます。そのことがわかるように、利用計画表とメールに書きます。',
      en: 'Workshops are accepted even while other registration is suspended. Say so in the usage plan and the e-mail.',
    },
  },
  'estimate-fee': {
    title: {ja: '料金を見積もる', en: 'Estimate the fee'},
    todo: [
      {
        ja: '使うものと期間を入れて、期ごとの金額を見ます。',
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
      en: "Tell the institution's office the amount and how it is paid",
    },
    todo: [
      {
        ja: '料金は、責任者の所属機関の事務を通して請求されます。',
        en: "Fees are billed through the office of the responsible person's institution.",
      },
      {
        ja: '前払いや請求書の分割を望むときは、早めに問い合わせ先に伝えます。',
        en: 'For prepayment or split invoices, tell the help desk early.',
      },
    ],
  },
  'fill-in-usage-plan': {
    title: {ja: '利用計画表に記入する', en: 'Fill in the usage plan'},
    todo: [
      {
        ja: 'ファイルをダウンロードし、「利用目的等」と「料金試算表」の2枚に書きます。',
        en: 'Download the file and fill in 2 sheets: the purpose (利用目的等) and the fee estimate sheet (料金試算表).',
      },
      {ja: '必要な量と、その量をどう見積もったかも書きます。', en: 'Say how much you need and how you worked it out.'},
    ],
  },
  'hand-in-usage-plan': {
    title: {ja: '利用計画表を提出する', en: 'Submit the usage plan'},
    todo: [
      {
        ja: '責任者が、問い合わせ先へメールで送ります。新しく申請した方は、申請が受理されたあとに出します。',
        en: 'The responsible person e-mails it to the help desk; after a new application, once that has been accepted.',
      },
      {ja: 'これを出さないかぎり、料金はかかりません。', en: 'Nothing is charged without it.'},
    ],
  },
  'hand-in-plan-in-advance': {
    title: {ja: '利用計画表を先に提出する', en: 'Submit the usage plan in advance'},
    todo: [
      {
        ja: '空きができたときに備えて、責任者が問い合わせ先へメールで送ります。',
        en: 'The responsible person e-mails it to the help desk, for the time when there is free capacity.',
      },
      {
        ja: '自分が停止の対象かどうかも、このときに聞けます。',
        en: 'Ask at the same time whether the suspension really applies to you.',
      },
    ],
  },
  'wait-for-reopening': {
    title: {ja: '受付の再開を待つ', en: 'Wait for the reopening'},
    todo: [
      {
        ja: '再開は空きの量で決まります。見通しは4か月ごとに公表されます。',
        en: 'It depends on free capacity, whose outlook is published every 4 months.',
      },
      {
        ja: 'お知らせを見ます。再開すると、このチェックリストも変わります。',
        en: 'Watch the notices. When it reopens, this checklist changes, too.',
      },
    ],
  },
  'ask-for-personal-genome-account': {
    title: {
      ja: '個人ゲノム解析区画のアカウントを頼む',
      en: 'Ask for an account of the personal genome analysis division',
    },
    todo: {
      ja: '一般解析区画のアカウント名を書いて、問い合わせ先に手続きを聞きます。',
      en: 'Give your account name in the general analysis division, and ask the help desk how it is done.',
    },
  },
  'review-usage-plan': {
    title: {ja: '利用計画が審査される', en: 'The usage plan is reviewed'},
    todo: {
      ja: '混雑していると、お断りすることがあります。結果がいつ出るかは、問い合わせ先に聞きます。',
      en: 'It can be declined when the supercomputer is crowded. Ask the help desk when to expect the result.',
    },
  },
  'invite-to-group-cloud': {
    title: {ja: '課金サービスを使うための案内が届く', en: 'The invitation to use the charged service arrives'},
    todo: {
      ja: '審査を通ると届きます。環境が使えるようになる日は、問い合わせ先に聞きます。',
      en: 'It comes when the review is passed. Ask the help desk when the environment will be ready.',
    },
  },
  'get-members-accounts': {
    title: {ja: '利用者のアカウントが用意される', en: "The users' accounts are prepared"},
    todo: {
      ja: '受け取り方と日数は、問い合わせ先に聞きます。鍵は利用者が各自で作ります。',
      en: 'Ask the help desk how and when they come. Each user makes their own key pair.',
    },
  },
  'mind-fee-deadlines': {
    title: {ja: '料金の期限を控える', en: 'Note the deadlines for fees'},
    todo: [
      {
        ja: '1月1日からは、その年度の金額が変わる変更はできません。',
        en: "From 1 January on, no change that alters that fiscal year's amount is accepted.",
      },
      {
        ja: '承認は、長くても年度の終わりまでです。続けて使うなら、次の年度の利用計画表を出します。',
        en: 'The approval ends with the fiscal year at the latest. To go on, submit a usage plan for the next one.',
      },
    ],
  },
} as const satisfies Record<(typeof planSteps)[number]['id'], StepMessages>;
