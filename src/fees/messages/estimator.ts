// The texts of the estimator.
import type {Localized} from '../../lib/localized';

export const estimatorMessages = {
  noScript: {ja: '料金表と料金の決まり方', en: 'Price list and how amounts are calculated'},
  byTerm: {ja: '期ごとの料金と支払い', en: 'By term, with payment'},
  withoutTax: {ja: '税抜', en: 'excluding tax'},
  totalFormula: {ja: '期と合計の計算のしかた', en: 'How the terms and the total are calculated'},
  total: {ja: '合計（税込）', en: 'Total, including tax'},
  morePitfalls: {ja: 'ほかに{count}件', en: '{count} more'},
  helpDesk: {ja: '問い合わせ先:', en: 'Help desk:'},
  registrationState: {ja: '受付の状況とお知らせ', en: 'Registration now, and the notices'},
  aboutLines: {ja: '（行{lines}）', en: '(line {lines})'},
  undo: {ja: '元に戻す', en: 'Undo'},
  startOver: {ja: '最初からやり直す', en: 'Start over'},
  linkProblems: {
    ja: 'リンクの一部を読めませんでした。読めた分は下に入っています。',
    en: 'A part of the link could not be read. What could be read stands below.',
  },
  linkNotRead: {
    ja: 'リンクから読める行がありませんでした。下のフォームは変わっていません。リンクをもう一度コピーして開いてください。',
    en: 'No line of the link could be read. The form below has not changed. Copy the link once more and open it.',
  },
  linkReplaced: {
    ja: 'リンクの計画を開きました。前にここにあった計画には「元に戻す」で戻れます。',
    en: 'The plan of the link is open. "Undo" brings back the plan that was here before.',
  },
  year: {ja: '年度（4月1日から翌年3月31日）', en: 'Fiscal year (1 April to 31 March)'},
  startedOver: {
    ja: 'すべての行を消しました。「元に戻す」で戻せます。',
    en: 'All lines are gone. "Undo" brings them back.',
  },
  label: {ja: '利用料金の見積もり', en: 'Usage-fee estimator'},
  lineFee: {ja: 'この行の料金', en: 'This line costs'},
  withTax: {ja: '税込', en: 'including tax'},
  openFormula: {ja: '計算のしかた', en: 'How it is calculated'},
  service: {ja: '使うもの', en: 'What you use'},
  add: {ja: '追加', en: 'Add'},
  presets: {ja: '例から始める:', en: 'Start from an example:'},
  lineName: {ja: '{number}. {name}', en: '{number}. {name}'},
  up: {ja: '行{number}を上へ', en: 'Move line {number} up'},
  down: {ja: '行{number}を下へ', en: 'Move line {number} down'},
  copy: {ja: '複製', en: 'Copy'},
  remove: {ja: '削除', en: 'Remove'},
  ofLine: {ja: '（行{number}）', en: ' (line {number})'},
  node: {ja: 'ノードの種類', en: 'Node type'},
  storageTb: {ja: 'ストレージ（TB）', en: 'Storage (TB)'},
  date: {ja: '行う日', en: 'Day on which it is done'},
  start: {ja: '開始日', en: 'First day'},
  end: {ja: '終了日', en: 'Last day'},
  outside: {
    ja: 'この期間は{year}年度の外なので、ここでは計算しません。',
    en: 'This period lies outside fiscal year {year}, so nothing is calculated for it here.',
  },
  clipped: {
    ja: '{year}年度の中の{from}から{to}までを計算します。外の{days}日は数えません。',
    en: 'Calculated from {from} to {to}, the part in fiscal year {year}. Days outside it that do not count: {days}.',
  },
  accounts: {ja: 'アカウントごとに分けて入れる', en: 'Enter the quantity of each account'},
  accountsHint: {
    ja: '上の数量が1つ目のアカウントの分です。2つ目からをここに足すと、合計で計算します。',
    en: 'The quantity above is that of the first account. Add the others here: their sum is charged.',
  },
  account: {ja: '{number}つ目のアカウント', en: 'Account {number}'},
  addAccount: {ja: 'アカウントを足す', en: 'Add an account'},
  removeAccount: {ja: '最後のアカウントを除く', en: 'Remove the last account'},
  sumOfAccounts: {ja: '合計: {sum}', en: 'Sum: {sum}'},
  wholeNode: {ja: 'ノード1台 = {units}単位', en: '1 whole node = {units} units'},
  inNodes: {ja: 'ノードの台数で考える', en: 'Count in whole nodes'},
  nodes: {ja: 'ノードの台数', en: 'Number of nodes'},
  nodesNowWhole: {
    ja: 'いまの{units}単位は、ちょうど{nodes}台です。',
    en: '{units} units are {nodes} whole nodes exactly.',
  },
  nodesNow: {
    ja: 'いまの{units}単位は、{nodes}台と{rest}単位です。',
    en: '{units} units are {nodes} whole nodes and {rest} units.',
  },
  example: {ja: '例を選んで、数量や日付を変えられます', en: 'Choose an example, then change its quantity and dates'},
  openWhole: {ja: '行を足して、1年分を見積もる', en: 'Add lines and estimate the whole year'},
  small: {ja: 'その場で計算', en: 'Work it out here'},
  split: {ja: '税抜 {withoutTax}、消費税 {tax}', en: '{withoutTax} excluding tax, {tax} consumption tax'},
  toResult: {ja: '内訳と注意', en: 'Details and what to look out for'},
  pooled: {
    ja: '重なるストレージの行をまとめて数えると{amount}です。どちらになるかは問い合わせ先が決めます。',
    en: 'If overlapping storage is counted together, it is {amount}. The help desk decides which one holds.',
  },
  leftOut: {
    ja: '入力の途中か、直すところのある行が{left}つあり、合計に入っていません。',
    en: 'Lines that are not filled in or need correction, and are not in the total: {left}',
  },
  toFirstLeft: {ja: '行{number}へ', en: 'Go to line {number}'},
  takeAway: {ja: 'この見積もりを持ち出す', en: 'Take this estimate along'},
  share: {ja: '共有リンクを作る', en: 'Make a link to share'},
  csv: {ja: '表計算用に保存（CSV）', en: 'Save for a spreadsheet (CSV)'},
  print: {ja: '印刷', en: 'Print'},
  linkMade: {
    ja: 'リンクを作りました。年度と、計算に入っている行のサービス・数量・期間だけが入っています。名前は入っていません。',
    en:
      'The link is made. It holds the fiscal year and the service, quantity and period of each line that is ' +
      'calculated, and nothing else: no name is in it.',
  },
  sheetLines: {ja: '使うもの', en: 'What is used'},
  chartService: {ja: 'サービス', en: 'Service'},
  sheetQuantity: {ja: '数量', en: 'Quantity'},
  sheetPeriod: {ja: '期間', en: 'Period'},
  sheetFormula: {
    ja: '計算（税抜、期ごとに円未満切り捨て）',
    en: 'Formula (excluding tax, cut to whole yen in each term)',
  },
  sheetFeeWithoutTax: {ja: '料金（税抜）', en: 'Fee, excluding tax'},
  sheetTerms: {ja: '期ごとの請求', en: 'Invoices by term'},
  sheetNotes: {ja: '注意すること', en: 'To know'},
  linkLabel: {ja: '共有リンク', en: 'Link to share'},
  sheetFree: {ja: '{tb} TB以下は無料', en: '{tb} TB or less: free'},
  sheetDays: {ja: '{days}日 ÷ {per}日', en: '{days} ÷ {per} days'},
} as const satisfies Record<string, Localized>;

export const gpuHoursMessages = {
  note: {
    ja: '料金がどの期に入るかは、開始日で決まります。計算機を借りずにGPUのジョブを出すサービスは、個人ゲノム解析区画のGPU専用Slurmです。',
    en:
      'The start date decides which term the fee falls in. The service for running GPU jobs without borrowing ' +
      'a computer is GPU Slurm in the personal genome analysis division.',
  },
  hours: {ja: 'GPU 1つあたりの時間', en: 'Hours per GPU'},
  hint: {
    ja: '1年に使う時間です。何回かに分けて使うなら、24+8.5のように書きます。空白や改行で区切ることもできます。',
    en: 'The hours of 1 year. If you use it several times, write 24+8.5. Spaces and new lines also separate numbers.',
  },
  notANumber: {
    ja: '「{typed}」は数として読めません。半角の数字で、8.5のように書いてください。',
    en: '"{typed}" cannot be read as a number. Write plain digits, such as 8.5.',
  },
  oneDay: {ja: '{hours}時間 → 1日', en: '{hours} h → 1 day'},
  days: {ja: '{hours}時間 → {days}日', en: '{hours} h → {days} days'},
  use: {ja: 'この日数で終了日を決める', en: 'Set the end date by these days'},
  estimateOneDay: {ja: 'GPU専用Slurmの1日分を見積もる', en: 'Estimate 1 day of GPU Slurm'},
  estimate: {ja: 'GPU専用Slurmの{days}日分を見積もる', en: 'Estimate {days} days of GPU Slurm'},
  title: {ja: 'GPUを時間で考える', en: 'GPU use in hours'},
} as const satisfies Record<string, Localized>;
