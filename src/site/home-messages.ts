// The texts of the home page.
import type {Localized} from '../lib/localized';

export const homeMessages = {
  title: {ja: 'トップページ', en: 'Home'},
  description: {
    ja: '国立遺伝学研究所のスーパーコンピュータの利用申請、SSH鍵、料金、稼働状況の案内です。',
    en: 'How to apply for the supercomputer of the National Institute of Genetics, log in to it and pay for it.',
  },
  claim: {ja: '遺伝研スパコンを、', en: 'Japan’s supercomputer for genetics,'},
  claimEnd: {ja: '原則無料で研究に。', en: 'free in principle'},
  lead: {
    ja: '大学や公的研究機関の研究者、その共同研究者、指導を受ける学生のための計算機です。申請に締め切りはありません。',
    en:
      'For researchers at universities and public research institutions, their collaborators, and the students they ' +
      'supervise. You can apply at any time.',
  },
  apply: {ja: '利用を申請する', en: 'Apply for an account'},
  status: {ja: '現在の稼働状況', en: 'Service status'},
  allServices: {ja: 'すべてのサービスと予定を見る', en: 'All services and dates'},
  noProblem: {ja: '既知の障害はありません', en: 'No known problems'},
  newAccounts: {ja: '新規登録（{kinds}）', en: 'New accounts ({kinds})'},
  nextMaintenance: {ja: '次のメンテナンス', en: 'Next maintenance'},
  nonePlanned: {ja: '発表なし', en: 'None announced'},
  waiting: {ja: '現在の状況を確かめています。', en: 'Checking the current status.'},
  noScript: {
    ja: '現在の状況の表示にはJavaScriptが必要です。お知らせを見る',
    en: 'The current status needs JavaScript. Read the notices',
  },
  figures: {ja: '数字で見る遺伝研スパコン', en: 'Key figures'},
  yen: {ja: '円', en: 'JPY'},
  yenText: {
    ja: '利用計画表を提出しないかぎり、料金はかかりません',
    en: 'unless your group submits a usage plan',
  },
  firstTb: {ja: '利用を始めた日から使える高速ストレージ', en: 'of high-speed storage from your first day'},
  upTo: {ja: 'TBまで', en: 'TB'},
  freeTb: {ja: '一般解析区画のストレージは無料です', en: 'free in the general analysis division'},
  about: {ja: '約', en: 'about'},
  week: {ja: '週間', en: 'week'},
  weekText: {
    ja: '誓約書の署名からアカウント登録証の発行まで',
    en: 'from the signed pledge to your account registration certificate',
  },
  noBackup: {
    ja: 'ホームディレクトリはバックアップされません。',
    en: 'Home directories are not backed up.',
  },
  papers: {
    ja: '論文には、遺伝研スパコンを使ったことを必ず書きます。',
    en: 'Papers must say that you used the NIG supercomputer.',
  },
  comingUp: {ja: '次の期限', en: 'Coming up'},
  daysLeft: {ja: 'あと', en: ''},
  days: {ja: '日', en: 'days'},
  day: {ja: '日', en: 'day'},
  today: {ja: '今日', en: 'Today'},
} as const satisfies Record<string, Localized>;

/** The tasks of the home page, the footer and the menu of small screens: each once. */
export const taskMessages = {
  start: {ja: 'はじめる', en: 'Get started'},
  startText: {ja: '申請から最初のログインまで', en: 'From application to first login'},
  apply: {ja: 'アカウントを申請する', en: 'Apply for an account'},
  applyText: {ja: '今日できることと、いちばん短い手順', en: 'What you can do today, and the shortest path'},
  checklist: {ja: '自分に必要な手順を調べる', en: 'Get your own list of steps'},
  checklistText: {ja: '質問に答えるだけ', en: 'A few short questions'},
  criteria: {ja: '申請できるか確かめる', en: 'Check that you are eligible'},
  criteriaText: {ja: 'ユーザアカウント発行基準', en: 'User account issuance criteria'},
  keys: {ja: 'SSH鍵を作る', en: 'Make an SSH key'},
  keysText: {ja: 'Windows、macOS、Linux', en: 'Windows, macOS and Linux'},
  use: {ja: '使う', en: 'Use it'},
  useText: {ja: 'ログインと、登録内容の手続き', en: 'Log in and keep your details up to date'},
  checkKey: {ja: '公開鍵をチェックする', en: 'Check a public key'},
  checkKeyText: {ja: '送る前に、正しい鍵か確認できます', en: 'Before you send it'},
  afterLogin: {ja: 'ログインしたら', en: 'After you log in'},
  afterLoginText: {ja: 'ジョブ、ファイル、バックアップ、謝辞', en: 'Jobs, files, backups, acknowledgement'},
  help: {ja: 'ログインできないとき', en: 'Cannot log in'},
  helpText: {ja: '表示されたメッセージから調べる', en: 'Start from the message you see'},
  change: {ja: '登録内容を変更する', en: 'Change your details'},
  changeText: {ja: '所属、鍵、責任者、利用の終了', en: 'Affiliation, keys, responsible person, end of use'},
  subscribe: {ja: 'お知らせを受け取る', en: 'Get notices'},
  subscribeText: {ja: 'カレンダー、Slack、フィード', en: 'Calendar, Slack and feeds'},
  pay: {ja: '支払う', en: 'Pay'},
  payText: {ja: '無料の範囲と、料金の手続き', en: 'What is free, and how charges work'},
  prices: {ja: '料金表を見る', en: 'Price list'},
  pricesText: {ja: 'ストレージ、計算ノード、グループクラウド', en: 'Storage, compute nodes, DDBJ Group Cloud'},
  estimate: {ja: '料金を見積もる', en: 'Estimate the fees'},
  estimateText: {ja: '1円単位で、期ごとに', en: 'To the yen, term by term'},
  plan: {ja: '利用計画表を作る', en: 'Make a usage plan'},
  planText: {ja: '見積もりから記入済みのファイルへ', en: 'Filled in from your estimate'},
  invoice: {ja: '請求と支払い', en: 'Invoice and payment'},
  invoiceText: {ja: '請求の時期、分割、年度末の前払い', en: 'Dates, splitting, prepayment'},
} as const satisfies Record<string, Localized>;
