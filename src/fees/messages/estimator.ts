// The texts of the estimator.
import type {Localized} from '../../lib/localized';

export const estimatorMessages = {
  noScript: {ja: '料金表と料金の決まり方', en: 'Price list and how amounts are calculated'},
  byTerm: {ja: '期ごとの料金と支払い', en: 'Fees and payment by term'},
  withoutTax: {ja: '税抜', en: 'excluding tax'},
  totalFormula: {ja: '期ごとの料金と合計の計算', en: 'How the terms and the total are calculated'},
  total: {ja: '合計（税込）', en: 'Total, including tax'},
  morePitfalls: {ja: 'ほかに{count}件', en: '{count} more'},
  helpDesk: {ja: '問い合わせ先:', en: 'Help desk:'},
  registrationState: {ja: '受付の状況', en: 'Current registration status'},
  aboutLines: {ja: '（行{lines}）', en: '(line {lines})'},
  undo: {ja: '元に戻す', en: 'Undo'},
  startOver: {ja: '最初からやり直す', en: 'Start over'},
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
  year: {ja: '年度（4月1日から翌年3月31日）', en: 'Fiscal year (1 April to 31 March)'},
  startedOver: {
    ja: 'すべての行を消しました。「元に戻す」で戻せます。',
    en: 'All lines were removed. "Undo" restores them.',
  },
  label: {ja: '利用料金の見積もり', en: 'Usage-fee estimator'},
  lineFee: {ja: '料金', en: 'Fee'},
  withTax: {ja: '税込', en: 'including tax'},
  openFormula: {ja: '計算の内訳', en: 'How it is calculated'},
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
  date: {ja: '実施日', en: 'Date'},
  start: {ja: '開始日', en: 'Start date'},
  end: {ja: '終了日', en: 'End date'},
  outside: {
    ja: 'この期間は{year}年度の外なので、計算に含めません。',
    en: 'This period is outside fiscal year {year}, so it is not included.',
  },
  clipped: {
    ja: '{year}年度の{from}から{to}までを計算します。年度の外の{days}日は含めません。',
    en: 'Calculated from {from} to {to}, the part in fiscal year {year}. Days outside it, not included: {days}.',
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
  inNodes: {ja: 'ノードの台数で入力する', en: 'Enter whole nodes'},
  nodes: {ja: 'ノードの台数', en: 'Number of nodes'},
  nodesNowWhole: {
    ja: '{units}単位は、ちょうど{nodes}台分です。',
    en: '{units} units = {nodes} whole nodes.',
  },
  nodesNow: {
    ja: '{units}単位は、{nodes}台と{rest}単位です。',
    en: '{units} units = {nodes} whole nodes and {rest} units.',
  },
  example: {ja: '例を選び、数量や日付を変えます', en: 'Choose an example, then change its quantity and dates'},
  openWhole: {ja: '行を追加して、1年分を見積もる', en: 'Add lines and estimate the whole year'},
  small: {ja: 'ここで計算', en: 'Calculate here'},
  split: {ja: '税抜 {withoutTax}、消費税 {tax}', en: '{withoutTax} excluding tax, {tax} consumption tax'},
  toResult: {ja: '内訳と注意', en: 'Details and notes'},
  pooled: {
    ja: '期間の重なるストレージをまとめて数えると{amount}です。どちらになるかは問い合わせ先に確認してください。',
    en: 'If overlapping storage is counted together, it is {amount}. Ask the help desk which amount applies.',
  },
  leftOut: {
    ja: '未入力または誤りのある行が{left}件あり、合計に含めていません。',
    en: 'Incomplete lines, not included in the total: {left}.',
  },
  toFirstLeft: {ja: '行{number}へ', en: 'Go to line {number}'},
  takeAway: {ja: '見積もりを保存・共有する', en: 'Save or share'},
  share: {ja: '共有リンクを作る', en: 'Create a link'},
  csv: {ja: '表計算用に保存（CSV）', en: 'Save as CSV'},
  print: {ja: '印刷', en: 'Print'},
  linkMade: {
    ja: 'リンクを作りました。含まれるのは、年度と、計算した行のサービス・数量・期間だけです。名前は含まれません。',
    en:
      'The link is ready. It contains the fiscal year and the service, quantity and period of each calculated ' +
      'line. It contains no names.',
  },
  sheetLines: {ja: '使うもの', en: 'What you use'},
  chartService: {ja: 'サービス', en: 'Service'},
  sheetQuantity: {ja: '数量', en: 'Quantity'},
  sheetPeriod: {ja: '期間', en: 'Period'},
  sheetFormula: {
    ja: '計算（税抜、期ごとに円未満切り捨て）',
    en: 'Formula (excluding tax, rounded down to whole yen in each term)',
  },
  sheetFeeWithoutTax: {ja: '料金（税抜）', en: 'Fee, excluding tax'},
  sheetTerms: {ja: '期ごとの請求', en: 'Invoices by term'},
  sheetNotes: {ja: '注意', en: 'Notes'},
  linkLabel: {ja: '共有リンク', en: 'Link'},
  sheetFree: {ja: '{tb} TB以下は無料', en: '{tb} TB or less: free'},
  sheetDays: {ja: '{days}日 ÷ {per}日', en: '{days} ÷ {per} days'},
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
