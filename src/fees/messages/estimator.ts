// The texts of the estimator.
import type {Localized} from '../../lib/localized';

export const estimatorMessages = {
  noScript: {ja: '料金表と料金の決まり方', en: 'Price list and how amounts are calculated'},
  label: {ja: '利用料金の見積もり', en: 'Usage-fee estimator'},
  tabs: {ja: '見積もりの種類', en: 'Kinds of estimates'},
  planTab: {ja: '1つの計画', en: 'One plan'},
  sharedTab: {ja: 'グループで分けるストレージ', en: 'Storage shared by groups'},
  year: {ja: '年度', en: 'Fiscal year'},
  yearNote: {
    ja: '{year}年4月1日から{next}年3月31日まで',
    en: '1 April {year} to 31 March {next}',
  },
  notConfirmed: {
    ja: 'この年度の料金はまだ確定していません。いまの料金で計算します。',
    en: 'Prices of this year are not confirmed yet: the current ones are used.',
  },
  service: {ja: 'サービスと区画', en: 'Service and division'},
  add: {ja: '何を使いますか', en: 'What do you want to use?'},
  undo: {ja: '元に戻す', en: 'Undo'},
  startOver: {ja: '最初からやり直す', en: 'Start over'},
  startedOver: {
    ja: 'すべての行を消しました。「元に戻す」で戻せます。',
    en: 'All lines were removed. "Undo" restores them.',
  },
  linkProblems: {
    ja: 'リンクの一部を読み込めませんでした。読み込めた分を下に表示しています。',
    en: 'Part of the link could not be read. The rest is shown below.',
  },
  linkNotRead: {
    ja: 'リンクを読み込めませんでした。下の計画は変わっていません。リンクをコピーし直して開いてください。',
    en: 'The link could not be read. Your plan below has not changed. Copy the link again and open it.',
  },
  linkReplaced: {
    ja: 'リンクの計画を開きました。前の計画は「元に戻す」で戻せます。',
    en: 'The plan from the link is open. "Undo" restores your previous plan.',
  },
  withoutTax: {ja: '税抜', en: 'excluding tax'},
  withTax: {ja: '税込', en: 'including tax'},
  lineName: {ja: '{number}. {name}', en: '{number}. {name}'},
  openFormula: {ja: '計算の内訳', en: 'How it is calculated'},
  otherWays: {ja: 'ほかの入力方法', en: 'Other ways to enter it'},
  up: {ja: '行{number}を上へ', en: 'Move line {number} up'},
  down: {ja: '行{number}を下へ', en: 'Move line {number} down'},
  copy: {ja: '複製', en: 'Copy'},
  remove: {ja: '削除', en: 'Remove'},
  ofLine: {ja: '（行{number}）', en: ' (line {number})'},
  node: {ja: 'ノードの種類', en: 'Node type'},
  storageTb: {ja: 'ストレージ（TB）', en: 'Storage (TB)'},
  date: {ja: '実施日', en: 'Date'},
  start: {ja: '開始日', en: 'Start date'},
  end: {ja: '終了日', en: 'End date'},
  period: {ja: '使う期間', en: 'Period'},
  fromToday: {ja: '今日から3月31日まで', en: 'From today to 31 March'},
  wholeYear: {ja: '{year}年4月1日から1年間', en: 'Whole year from 1 April {year}'},
  otherDates: {ja: 'ほかの日付', en: 'Other dates'},
  startToday: {ja: '今日からにする', en: 'Start today'},
  days: {ja: '{days}日', en: 'Days: {days}'},
  decimalComma: {
    ja: '小数点にはコンマではなくピリオドを使い、{meant}と入力してください。',
    en: 'Enter {meant}, with a point instead of the comma.',
  },
  slider: {ja: '容量のスライダー（TB）', en: 'Storage slider (TB)'},
  freeTo: {ja: '{tb}まで無料', en: 'free to {tb}'},
  stepsAboveFree: {
    ja: '{free} TBまでは無料です。超えると、全量に{step} TBごとに年{yen}（税抜）がかかります。',
    en:
      'Up to {free} TB is free. Above that, the whole amount is ' +
      'charged: {yen} a year for each {step} TB (before tax).',
  },
  steps: {
    ja: '{step} TBごとに年{yen}（税抜）がかかります。',
    en: '{yen} a year for each {step} TB (before tax).',
  },
  stepNow: {
    ja: '{from} TBを超え{tb} TBまでは、年{price}です。',
    en: 'Above {from} TB, up to {tb} TB: {price} a year.',
  },
  accounts: {ja: 'アカウントごとに入力する', en: 'Enter the quantity for each account'},
  accountsHint: {
    ja: '上の数量は1つ目のアカウントの分です。2つ目からをここに入力すると、合計で計算します。',
    en: 'The quantity above is for the first account. Enter the others here: the total is charged.',
  },
  account: {ja: '{number}つ目のアカウント', en: 'Account {number}'},
  addAccount: {ja: 'アカウントを追加', en: 'Add an account'},
  removeAccount: {ja: '最後のアカウントを削除', en: 'Remove the last account'},
  sumOfAccounts: {ja: '合計: {sum}', en: 'Total: {sum}'},
  wholeNode: {ja: 'ノード1台 = {units}単位', en: 'one whole node = {units} units'},
  nodes: {ja: 'ノードの台数で入力する', en: 'Enter whole nodes'},
  nodesNowWhole: {ja: '{units}単位は、ちょうど{nodes}台分です。', en: '{units} units = {nodes} whole nodes.'},
  nodesNow: {
    ja: '{units}単位は、{nodes}台と{rest}単位です。',
    en: '{units} units = {nodes} whole nodes and {rest} units.',
  },
  example: {ja: '例を選び、数量や日付を変えます', en: 'Choose an example, then change its quantity and dates'},
  openWhole: {ja: '行を追加して、1年分を見積もる', en: 'Add lines and estimate the whole year'},
  small: {ja: 'ここで計算', en: 'Calculate here'},
  total: {ja: '合計（税込）', en: 'Total, including tax'},
  totalOfYear: {ja: '{year}年度の合計（税込）', en: 'Total for fiscal year {year}, including tax'},
  totalWithout: {ja: '合計（税込、{left}行を除く）', en: 'Total, lines not included: {left}'},
  totalFormula: {ja: '合計の計算', en: 'How the total is calculated'},
  split: {ja: '税抜 {withoutTax}、消費税 {tax}', en: '{withoutTax} excluding tax, {tax} consumption tax'},
  calculating: {ja: '計算しています', en: 'Calculating'},
  empty: {ja: '使うものを選ぶと、料金が表示されます。', en: 'Choose what you want to use to see the fee.'},
  unfinished: {ja: '空の欄を入力すると、料金が表示されます。', en: 'Fill in the empty fields to see the fee.'},
  wrongOnly: {ja: '赤い印の欄を直すと、料金が表示されます。', en: 'Correct the marked fields to see the fee.'},
  leftOut: {
    ja: '次の行は、入力が終わっていないので合計に含めていません: {lines}',
    en: 'Not complete, so not in the total: line {lines}',
  },
  wrong: {
    ja: '次の行は、誤りがあるので合計に含めていません: {lines}',
    en: 'To be corrected, so not in the total: line {lines}',
  },
  toFirstLeft: {ja: '行{number}へ', en: 'Go to line {number}'},
  toResult: {ja: '内訳', en: 'Details'},
  pooled: {
    ja: '期間の重なるストレージをまとめて数えると{amount}です。どちらになるかは問い合わせ先に確認してください。',
    en: 'If overlapping storage is counted together, it is {amount}. Ask the help desk which amount applies.',
  },
  invoiced: {ja: '請求書は{invoice}、支払いは{due}まで', en: 'Invoice {invoice}, payment by the {due}'},
  morePitfalls: {ja: 'ほかに{count}件', en: '{count} more'},
  helpDesk: {ja: '問い合わせ先:', en: 'Help desk:'},
  registrationState: {ja: '受付の状況', en: 'Current registration status'},
  aboutLines: {ja: '（行{lines}）', en: '(line {lines})'},
  quotation: {
    ja: '概算で、見積書ではありません。',
    en: 'This is an estimate, not a quotation.',
  },
  askQuotation: {ja: '見積書を依頼する', en: 'Request a quotation'},
  share: {ja: '共有リンク', en: 'Share'},
  csv: {ja: 'CSV', en: 'CSV'},
  print: {ja: '印刷', en: 'Print'},
  linkMade: {
    ja: 'リンクを作りました。含まれるのは、年度と、計算した行のサービス・数量・期間だけです。名前は含まれません。',
    en:
      'The link is ready. It contains the fiscal year and the service, quantity and period of each calculated ' +
      'line. It contains no names.',
  },
  linkLabel: {ja: '共有リンク', en: 'Link'},
} as const satisfies Record<string, Localized>;

export const gpuHoursMessages = {
  note: {
    ja: '料金がどの期に入るかは、開始日で決まります。ノードを占有せずにGPUのジョブを実行するサービスは、個人ゲノム解析区画のGPU専用Slurmです。',
    en:
      'The start date decides which term the fee belongs to. To run GPU jobs without dedicated nodes, use GPU ' +
      'Slurm in the personal genome analysis division.',
  },
  hours: {ja: 'GPU 1つあたりの時間', en: 'Hours per GPU'},
  hint: {
    ja: '1年に使う時間です。何回かに分けて使うときは、24+8.5のように書きます。空白や改行で区切ることもできます。',
    en: 'Hours in one year. For several runs, write 24+8.5. Spaces and new lines also separate numbers.',
  },
  notANumber: {
    ja: '「{typed}」は数ではありません。半角の数字で、8.5のように入力してください。',
    en: '"{typed}" is not a number. Enter digits, such as 8.5.',
  },
  oneDay: {ja: '{hours}時間 → 1日', en: '{hours} h → 1 day'},
  days: {ja: '{hours}時間 → {days}日', en: '{hours} h → {days} days'},
  use: {ja: 'この日数で終了日を入れる', en: 'Use these days for the end date'},
  estimateOneDay: {ja: 'GPU専用Slurmの1日分を見積もる', en: 'Estimate one day of GPU Slurm'},
  estimate: {ja: 'GPU専用Slurmの{days}日分を見積もる', en: 'Estimate {days} days of GPU Slurm'},
  title: {ja: 'GPUの時間から日数を計算する', en: 'Convert GPU hours to days'},
} as const satisfies Record<string, Localized>;
