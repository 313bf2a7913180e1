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
  wholeNode: {ja: 'ノード1台 = {units}単位', en: 'one whole node = {units} units'},
  total: {ja: '合計（税込）', en: 'Total, including tax'},
  totalOfYear: {ja: '{year}年度の合計（税込）', en: 'Total for fiscal year {year}, including tax'},
  totalWithout: {ja: '合計（税込、{left}行を除く）', en: 'Total, lines not included: {left}'},
  totalFormula: {ja: '合計の計算', en: 'How the total is calculated'},
  split: {ja: '税抜 {withoutTax}、消費税 {tax}', en: '{withoutTax} excluding tax, {tax} consumption tax'},
  calculating: {ja: '計算しています', en: 'Calculating'},
  empty: {ja: '使うものを選ぶと、料金が表示されます。', en: 'Choose what you want to use to see the fee.'},
  unfinished: {
    ja: '空の欄を入力し、赤い印の欄を直すと、料金が表示されます。',
    en: 'Fill in the empty fields and correct the marked ones to see the fee.',
  },
  leftOut: {
    ja: '次の行は、空の欄か誤りがあるので合計に含めていません: {lines}',
    en: 'Not in the total, because a field is empty or wrong: line {lines}',
  },
  toFirstLeft: {ja: '行{number}へ', en: 'Go to line {number}'},
  toResult: {ja: '内訳', en: 'Details'},
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
